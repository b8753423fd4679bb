"""A plan with --fillable is a form: a field for each box and line, named apart, empty and the same on paper."""

import pathlib
import subprocess
import sys
import unittest

import pikepdf

from support import ROOT, Case

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import tagged_pdf

TEMPLATES = ("weekly", "large-print", "overview", "cards", "booklet")
MADE = """footplan: 1
title: A plan
log: [pain, notes]
exercises:
  - {name: Toe press, reps: 10, frequency: 2-3 times a day}
  - {name: Calf raise, reps: 5, when: [after waking, before bed]}
  - {name: Toe press, reps: 3, side: each, frequency: on Mon}
"""


class Fillable(Case):
    def setUp(self):
        super().setUp()
        self.write("made.yaml", MADE)

    def form(self, *arguments):
        self.footplan("generate", *arguments, "--fillable", "-o", "form.pdf")
        pdf = pikepdf.open(self.folder / "form.pdf")
        self.addCleanup(pdf.close)
        return pdf, list(pdf.Root.get("/AcroForm", {}).get("/Fields", []))

    def asked(self, *arguments):
        plans = self.json("generate", *arguments, "-f", "json")["plans"]
        tasks = [task for plan in plans for week in plan["weeks"] for day in week["days"] for task in day["tasks"]]
        return sum(task["times"]["max"] or task["times"]["min"] for task in tasks)

    def test_every_box_is_a_field_with_a_name_of_its_own(self):
        for template in ("weekly", "large-print", "overview", "booklet"):
            with self.subTest(template=template):
                _, fields = self.form("made.yaml", "-w", 2, "--template", template)
                self.assertEqual(sum(one.FT == "/Btn" for one in fields), self.asked("made.yaml", "-w", 2))
                names = [str(one.T) for one in fields]
                self.assertEqual(len(names), len(set(names)))
                self.assertTrue(all(str(one.TU).strip() for one in fields))

    def test_two_plans_in_one_document_share_no_name(self):
        _, fields = self.form("made.yaml", "made.yaml", "-w", 1)
        names = [str(one.T) for one in fields]
        self.assertEqual(len(names), len(set(names)))
        self.assertEqual(sum(one.FT == "/Btn" for one in fields), 2 * self.asked("made.yaml", "-w", 1))

    def test_fields_say_what_they_are_for(self):
        _, fields = self.form("made.yaml", "-w", 1)
        said = [str(one.TU) for one in fields]
        for words in ("Week 1: Name", "Week 1: Notes"):
            self.assertEqual(said.count(words), 1)
        self.assertEqual(sum("Pain, 0 to 10" in one for one in said), 7)
        self.assertEqual(sum("Monday" in one and "Toe press" in one and "box 1 of 3" in one for one in said), 1)
        self.assertEqual(sum("Calf raise" in one and "before bed" in one for one in said), 7)

    def test_names_with_signs_of_pdf_are_said_as_they_are(self):
        for name in (r"Toe \ heel", "Toe (left", "Toe) left", r"Toe \)(", "Zehen dr\u00fccken \\"):
            self.write("made.yaml", MADE.replace("Toe press", f"'{name}'"))
            with self.subTest(name=name):
                _, fields = self.form("made.yaml", "-w", 1)
                self.assertTrue(any(name in str(one.TU) for one in fields), [str(one.TU) for one in fields[:9]])

    def test_a_field_of_the_whole_plan_names_no_week(self):
        _, fields = self.form("made.yaml", "-w", 2, "--template", "overview")
        said = [str(one.TU) for one in fields]
        self.assertEqual((said.count("Name"), said.count("Begins on")), (1, 1))
        self.assertFalse([one for one in said if one.endswith(": Name")])

    def test_it_reads_as_a_tagged_form(self):
        for template in TEMPLATES:
            with self.subTest(template=template):
                self.form("made.yaml", "-w", 2, "--template", template)
                self.assertEqual(tagged_pdf.faults(self.folder / "form.pdf"), [])

    def test_on_paper_it_is_the_same_page(self):
        for template in TEMPLATES:
            with self.subTest(template=template):
                pictures = []
                for extra in ([], ["--fillable"]):
                    path = self.folder / "plan.pdf"
                    self.footplan("generate", "made.yaml", "-w", 1, "--template", template, *extra, "-o", path)
                    pictures.append(subprocess.run(["pdftoppm", "-r", "50", path], capture_output=True, check=True).stdout)
                self.assertGreater(len(pictures[0]), 1000)
                self.assertEqual(*pictures)

    def test_a_value_can_be_set_and_is_seen(self):
        pdf, fields = self.form("made.yaml", "-w", 1)
        before = subprocess.run(["pdftoppm", "-r", "50", self.folder / "form.pdf"], capture_output=True, check=True).stdout
        for field in fields:
            if field.FT == "/Btn":
                field.V = field.AS = pikepdf.Name.Yes
        pdf.save(self.folder / "ticked.pdf")
        after = subprocess.run(["pdftoppm", "-r", "50", self.folder / "ticked.pdf"], capture_output=True, check=True).stdout
        self.assertNotEqual(before, after)

    def test_a_tick_is_turned_with_its_page(self):
        """A matrix is six numbers (ISO 32000-1, 8.3.3). Pages on a sheet that is higher than wide are turned clockwise."""
        booklet = (ROOT / "templates/booklet.yaml").read_text(encoding="utf-8")
        self.write("high.yaml", booklet.replace("orientation: landscape", "orientation: portrait"))
        for template, turned in ("booklet", None), ("high.yaml", [0, -1, 1, 0, 0, 0]):
            with self.subTest(template=template):
                _, fields = self.form("made.yaml", "-w", 1, "--template", template)
                for field in fields:
                    if field.FT == "/Btn":
                        matrix = field.AP.N.Yes.get("/Matrix")
                        self.assertEqual(matrix and [int(number) for number in matrix], turned)

    def test_off_by_default_and_for_pdf_alone(self):
        self.footplan("generate", "made.yaml", "-w", 1, "-o", "plan.pdf")
        with pikepdf.open(self.folder / "plan.pdf") as pdf:
            self.assertNotIn("/AcroForm", pdf.Root)
        self.assertIn(b"--fillable", self.footplan("generate", "made.yaml", "--fillable", "-f", "markdown", code=2).stderr)


if __name__ == "__main__":
    unittest.main()
