"""Every plan of every template on every paper is a tagged PDF that keeps to PDF/UA-1, and reads as a person would say it."""

import pathlib
import re
import struct
import subprocess
import sys
import unittest
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name

from support import SHIPPED, Case, some

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import tagged_pdf  # noqa: E402

TEMPLATES = ("weekly", "large-print", "overview", "cards", "booklet")
PAPERS = ("a4", "letter", "a5", "legal")

MADE = """footplan: 1
title: Eine Übung & mehr <für> (alle)
language: de
sources: {own: {title: A (quoted) source, url: "https://example.org/a?b=(c)"}}
precautions: [Ask first., Stop if it hurts.]
log: [pain, minutes, notes]
exercises:
  - name: Toe press
    reps: 10
    frequency: 2-3 times a day
    when: [after waking, after lunch, before bed]
    documented: [{source: own, reps: 10}]
  - name: Nothing stated
  - name: Calf stretch
    hold: 30 s
    side: each
    frequency: 2-3 times a week
    progression: [{week: 2, hold: 40 s}]
"""


def png(width, height):
    """A picture without any words."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(range(3 * width)) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def read_aloud(path):
    result = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True, timeout=60)
    return result.stdout.decode()


class Accessible(Case):
    def each_plan(self, routines):
        for routine in routines:
            for template in TEMPLATES:
                for paper in PAPERS:
                    self.footplan("generate", routine, "-w", 2, "--template", template, "--paper", paper, "-o", "plan.pdf")
                    with self.subTest(routine=routine, template=template, paper=paper):
                        yield self.folder / "plan.pdf"

    def test_every_plan_keeps_to_the_standard(self):
        self.write("made.yaml", MADE)
        for path in self.each_plan([*some(SHIPPED), "made.yaml"]):
            self.assertEqual(tagged_pdf.faults(path), [])

    def test_many_plans_in_one_file(self):
        for count in (1, 2):
            self.footplan("generate", "--separate", *SHIPPED[:3] * count, "-w", 1, "-o", "plan.pdf")
            self.assertEqual(tagged_pdf.faults(self.folder / "plan.pdf"), [])

    def test_two_routines_as_one(self):
        self.footplan("generate", "five-exercises-posture", "five-exercises-20-minutes", "-o", "plan.pdf")
        self.assertEqual(tagged_pdf.faults(self.folder / "plan.pdf"), [])

    def test_a_photograph_and_a_logo_say_what_they_are(self):
        """They have no words of their own, whatever the template, and whether or not their page is like another."""
        self.write("photo.png", png(4, 3))
        self.write("made.yaml", MADE.replace("- name: Toe press", "- name: Toe press\n    figure: photo.png"))
        self.write("weeks.yaml", "template: 1\ntitle: T\nparts: [weeks]\nlogo: photo.png\n")
        for template in (*TEMPLATES, "weeks.yaml"):
            for routines in (["made.yaml"], ["made.yaml", "made.yaml"]):
                with self.subTest(template=template, routines=routines):
                    self.footplan("generate", *routines, "-w", 3, "--template", template, "-o", "plan.pdf")
                    self.assertEqual(tagged_pdf.faults(self.folder / "plan.pdf"), [])
        with pikepdf.open(self.folder / "plan.pdf") as pdf:
            said = {str(one.Alt) for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == Name.Figure}
        self.assertEqual(said, {"Picture: Toe press", "Picture: logo"})
        self.footplan("generate", "made.yaml", "-f", "md", "--figures", "pictures", "-o", "plan.md")
        self.assertIn("![Picture: Toe press](<pictures/", (self.folder / "plan.md").read_text())

    def test_a_year(self):
        self.footplan("generate", "-w", 52, "--start", "2026-11-23", "-o", "plan.pdf")
        self.assertEqual(tagged_pdf.faults(self.folder / "plan.pdf"), [])

    def test_a_week_reads_as_a_person_would_say_it(self):
        self.footplan("generate", "-w", 1, "--start", "2026-11-23", "--for", "Ann Example", "-o", "plan.pdf")
        spoken = re.findall(r'"(.*)"', read_aloud(self.folder / "plan.pdf"))
        expected = ["Foot basics", "Week 1 of 1", "For Ann Example", "Tick a box each time", "Mon 23", "Toe press", "3 boxes",
                    "Toe walk", "2 boxes", "Resisted flexion", "1 box", "day off", "Toe pencil pickup", "1 box, optional"]
        at = -1
        for text in expected:
            self.assertIn(text, spoken[at + 1:], spoken)
            at = spoken.index(text, at + 1)
        stop = next(text for text in spoken if text.startswith("Stop"))
        self.assertLess(spoken.index(stop), spoken.index("Toe press"))

    def test_words_of_cells_replace_their_boxes(self):
        self.footplan("generate", "-w", 1, "-o", "plan.pdf")
        cells = [said for role, said in tagged_pdf.texts(self.folder / "plan.pdf") if role == "TD" and said]
        # Five exercises in seven days: three, two and two boxes each day, one every other day, and 2 to 3 in a week.
        self.assertEqual(cells.count("3 boxes"), 7)
        self.assertEqual(cells.count("2 boxes"), 14)
        self.assertEqual(cells.count("1 box"), 4 + 2)
        self.assertEqual(cells.count("1 box, optional"), 1)
        self.assertEqual(cells.count("day off"), 3 + 4)

    def test_panels_are_read_in_order(self):
        self.footplan("generate", "-w", 1, "--template", "booklet", "-o", "plan.pdf")
        spoken = read_aloud(self.folder / "plan.pdf")
        places = [spoken.find(text) for text in ('"Foot basics"', '"Week 1 of 1"')]
        self.assertNotIn(-1, places)
        self.assertEqual(places, sorted(places))

    def test_only_what_is_folded_or_cut_is_printed_at_its_size(self):
        for template in TEMPLATES:
            self.footplan("generate", "-w", 1, "--template", template, "-o", "plan.pdf")
            with pikepdf.open(self.folder / "plan.pdf") as pdf:
                scaling = pdf.Root.ViewerPreferences.get("/PrintScaling")
            self.assertEqual(scaling == "/None", template in ("booklet", "cards"), template)


def tree(pdf):
    return pdf.Root.StructTreeRoot


def elements(pdf, role):
    return [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == "/" + role and "/P" in one]


def change_content(pdf, old, new):
    """In the first stream of a page that has it."""
    for page in pdf.pages:
        for stream in page.Contents if isinstance(page.Contents, Array) else [page.Contents]:
            data = stream.read_bytes()
            if old in data:
                stream.write(data.replace(old, new, 1))
                return
    raise AssertionError(f"no page has {old}")


def change_metadata(pdf, old, new):
    data = pdf.Root.Metadata.read_bytes()
    assert old in data
    pdf.Root.Metadata.write(data.replace(old, new))


def drop(holder, key):
    del holder[key]


def shorten_row(pdf):
    row = elements(pdf, "TR")[1]
    row.K = Array(list(row.K)[:-1])


def lead_astray(pdf):
    numbers = tree(pdf).ParentTree.Nums
    numbers[1] = Array([elements(pdf, "H1")[0]] * len(numbers[1]))


def fonts(pdf):
    return [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Subtype") == "/Type0"]


# What is done to a good file, and the condition that it breaks then.
BREAKS = [
    ("06-001", lambda pdf: drop(pdf.Root, "/Metadata")),
    ("06-002", lambda pdf: change_metadata(pdf, b"<pdfuaid:part>1", b"<pdfuaid:part>7")),
    ("06-003", lambda pdf: change_metadata(pdf, b"Foot basics", b"")),
    ("UA1:6.2", lambda pdf: drop(pdf.Root, "/MarkInfo")),
    ("01-007", lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True)),
    ("07-001", lambda pdf: drop(pdf.Root.ViewerPreferences, "/DisplayDocTitle")),
    ("11-006", lambda pdf: drop(pdf.Root, "/Lang")),
    ("11-006", lambda pdf: pdf.Root.__setitem__("/Lang", pikepdf.String("plain English"))),
    ("UA1:7.1", lambda pdf: drop(pdf.Root, "/StructTreeRoot")),
    ("ISO32000:14.7.4.4", lambda pdf: drop(tree(pdf), "/ParentTree")),
    ("ISO32000:14.7.4.4", lead_astray),
    ("ISO32000:14.7.2", lambda pdf: elements(pdf, "TD")[0].__setitem__("/P", elements(pdf, "TR")[3])),
    ("02-001", lambda pdf: elements(pdf, "P")[0].__setitem__("/S", Name.Paragraph)),
    ("01-005", lambda pdf: change_content(pdf, b"/Artifact BMC\n", b"/Artifact BMC\nEMC\n0 0 m 9 9 l S\n/Artifact BMC\n")),
    ("01-005", lambda pdf: change_content(pdf, b"/Artifact BMC\n", b"/Span BMC\n")),
    ("ISO32000:14.6", lambda pdf: change_content(pdf, b"EMC\n", b"")),
    ("ISO32000:14.7.4.4", lambda pdf: change_content(pdf, b"/MCID 3>>", b"/MCID 2>>")),
    ("01-003", lambda pdf: change_content(pdf, b"/P<</MCID 1>>BDC\n", b"/P<</MCID 1>>BDC\n/Artifact BMC EMC\n")),
    ("13-004", lambda pdf: drop(elements(pdf, "Figure")[0], "/Alt")),
    ("14-002", lambda pdf: [one.__setitem__("/S", Name.H2) for one in elements(pdf, "H1")]),
    ("14-003", lambda pdf: elements(pdf, "H2")[0].__setitem__("/S", Name.H4)),
    ("15-003", lambda pdf: drop(tree(pdf), "/ClassMap")),
    ("UA1:7.5", shorten_row),
    ("09-004", lambda pdf: elements(pdf, "TR")[0].__setitem__("/S", Name.P)),
    ("09-005", lambda pdf: elements(pdf, "LI")[0].__setitem__("/S", Name.P)),
    ("31-027", lambda pdf: drop(fonts(pdf)[0], "/ToUnicode")),
    ("31-009", lambda pdf: drop(fonts(pdf)[0].DescendantFonts[0].FontDescriptor, "/FontFile2")),
]
# The same for a file with links.
BREAKS_OF_LINKS = [
    ("28-008", lambda pdf: [drop(page.obj, "/Tabs") for page in pdf.pages]),
    ("28-011", lambda pdf: [one.__setitem__("/S", Name.Span) for one in elements(pdf, "Link")]),
    ("28-012", lambda pdf: [drop(note, "/Contents") for page in pdf.pages for note in page.get("/Annots", [])]),
    ("ISO32000:14.7.4.4", lambda pdf: [note.__setitem__("/StructParent", 0) for page in pdf.pages for note in page.get("/Annots", [])]),
]


class Broken(Case):
    """The checker finds what is broken on purpose."""

    def check(self, breaks):
        self.assertEqual(tagged_pdf.faults(self.folder / "plan.pdf"), [])
        for i, (number, damage) in enumerate(breaks):
            with self.subTest(number=number, row=i):
                with pikepdf.open(self.folder / "plan.pdf") as pdf:
                    damage(pdf)
                    pdf.save(self.folder / "broken.pdf")
                found = tagged_pdf.faults(self.folder / "broken.pdf")
                self.assertTrue(any(fault.startswith(number + " ") for fault in found), found)

    def test_broken_files(self):
        self.footplan("generate", "-w", 1, "-o", "plan.pdf")
        self.check(BREAKS)

    def test_broken_links(self):
        self.write("made.yaml", MADE)
        self.footplan("generate", "made.yaml", "-w", 1, "-o", "plan.pdf")
        self.check(BREAKS_OF_LINKS)


if __name__ == "__main__":
    unittest.main()
