"""A plan for everyone on a roster: tables as spreadsheets save them, mistakes that cost one person alone, names of files,
and runs that end in the middle."""

import os
import re
import shutil
import signal
import subprocess
import time
import unittest
import unicodedata
import zlib

from support import DONE, FOOTPLAN, MACHINE, ROUTINE, USAGE, Case

BASE = """footplan: 1
title: Feet
frequency: once a day
weeks: 2
exercises:
  - {name: Heel raise, reps: 10, side: affected}
  - {name: Toe lift, reps: 12}
"""


def table(*rows, columns="for,routine,start,weeks,language,template,paper,side"):
    return "\r\n".join((columns, *rows)) + "\r\n"


class Roster(Case):
    def setUp(self):
        super().setUp()
        self.write("feet.yaml", BASE)

    def each(self, text, *options, code=DONE, name="clinic.csv", form="json"):
        """Writes a file each, and gives them by name, with what was said."""
        self.write(name, text)
        shutil.rmtree(self.folder / "out", ignore_errors=True)
        result = self.footplan("generate", "--roster", name, "--output-dir", "out", "-f", form, *options, code=code)
        self.assertEqual(result.stdout, b"")
        folder = self.folder / "out"
        files = {path.stem: path for path in folder.iterdir()} if folder.exists() else {}
        return files, result.stderr.decode()

    def plans(self, text, *options, code=DONE, name="clinic.csv"):
        """All in one document."""
        self.write(name, text)
        return self.json("generate", "--roster", name, "--one-file", "-f", "json", *options, code=code)["plans"]


class Rows(Roster):
    def test_a_file_may_end_with_its_last_field(self):
        for last in ("feet.yaml", '"feet.yaml"', '"feet.yaml"  '):
            with self.subTest(last=last):
                plan, = self.plans(f"for,routine\nAnn,{last}")
                self.assertEqual((plan["for"], plan["routine"]), ("Ann", "feet"))

    def test_a_row_says_what_is_printed(self):
        plan, = self.plans(table("Ann Example,feet.yaml,2026-11-24,3,en,large-print,a5,left"))
        self.assertEqual((plan["for"], plan["start"], len(plan["weeks"])), ("Ann Example", "2026-11-24", 3))
        day = plan["weeks"][0]["days"][0]
        self.assertEqual((day["date"], day["weekday"]), ("2026-11-24", "tue"))
        self.assertEqual([task["dose"]["side"] for task in day["tasks"]], ["left", "both"])

    def test_what_a_row_leaves_out_is_the_command_lines_then_the_routines(self):
        rows = table(",feet.yaml,,,,,,", "Bo,feet.yaml,,1,,,,right")
        first, second = self.plans(rows, "--start", "2026-11-23", "--side", "left", "--weeks", "5")
        self.assertEqual((first["for"], first["start"], len(first["weeks"])), (None, "2026-11-23", 5))
        self.assertEqual((second["start"], len(second["weeks"])), ("2026-11-23", 1))
        sides = [plan["weeks"][0]["days"][0]["tasks"][0]["dose"]["side"] for plan in (first, second)]
        self.assertEqual(sides, ["left", "right"])
        self.assertEqual([len(plan["weeks"]) for plan in self.plans(rows)], [2, 1])

    def test_paper_and_template_are_those_of_the_row(self):
        self.write("c.csv", table("A,feet.yaml,,1,,overview,a5,", "B,feet.yaml,,1,,,letter,"))
        self.footplan("generate", "--roster", "c.csv", "--one-file", "-o", "all.pdf")
        sizes = subprocess.run(["pdfinfo", "-l", "99", "all.pdf"], cwd=self.folder, capture_output=True, check=True)
        self.assertEqual(re.findall(r"size:\s+([\d.]+ x [\d.]+)", sizes.stdout.decode())[:1],
                         ["595.276 x 419.528"])
        self.assertIn("612 x 792", sizes.stdout.decode())

    def test_a_row_is_what_a_file_with_a_base_is(self):
        self.write("ann.yaml", "footplan: 1\nbase: feet.yaml\nfor: Ann\nexercises:\n"
                               "  - {exercise: heel-raise, reps: 15}\nwithout: [toe-lift]\n")
        roster = ("roster: 1\npeople:\n  - for: Ann\n    routine: feet.yaml\n    exercises:\n"
                  "      - {exercise: heel-raise, reps: 15}\n    without: [toe-lift]\n")
        plan, = self.plans(roster, name="clinic.yaml")
        other, = self.json("generate", "ann.yaml", "-f", "json")["plans"]
        self.assertEqual(plan["weeks"], other["weeks"])
        self.assertEqual(plan["weeks"][0]["days"][0]["tasks"][0]["dose"]["reps"]["min"], 15)

    def test_paths_are_seen_from_the_roster(self):
        self.write("lists/near.yaml", BASE)
        for path in ("near.yaml", "../feet.yaml"):
            with self.subTest(path=path):
                self.assertEqual(len(self.plans(table(f"A,{path},,,,,,"), name="lists/c.csv")), 1)

    def test_a_yaml_roster_of_thousands_is_read(self):
        rows = "".join(f"  - {{for: P{i}, routine: feet.yaml, weeks: 1}}\n" for i in range(1500))
        self.assertEqual(len(self.plans("roster: 1\npeople:\n" + rows, name="c.yaml")), 1500)


class Tables(Roster):
    def names(self, text, **options):
        return [plan["for"] for plan in self.plans(text, **options)]

    def test_tables_as_spreadsheets_save_them(self):
        for text in ('for,routine\r\n"Smith, Ann",feet.yaml\r\n',
                     'for;routine\r\n"Smith, Ann";feet.yaml\r\n',
                     'for;routine\r\nSmith, Ann;feet.yaml\r\n',
                     'for\troutine\nSmith, Ann\tfeet.yaml\n',
                     'sep=;\r\nfor;routine\r\nSmith, Ann;feet.yaml\r\n',
                     '\ufefffor,routine\r\n"Smith, Ann",feet.yaml',
                     '"for","routine"\r\n"Smith, Ann","feet.yaml"\r\n',
                     'Routine,For\rfeet.yaml,"Smith, Ann"\r',
                     ' for , routine \n "Smith, Ann" , feet.yaml \n',
                     'for,routine,\r\n"Smith, Ann",feet.yaml,\r\n,,\r\n\r\n'):
            with self.subTest(text=text):
                self.assertEqual(self.names(text), ["Smith, Ann"])

    def test_quotes_within_quotes_and_line_breaks(self):
        text = 'for,routine\r\n"Ann ""Annie"" Example",feet.yaml\r\n"Bo\r\nExample",feet.yaml\r\n'
        self.assertEqual(self.names(text), ['Ann "Annie" Example', "Bo Example"])

    def test_a_quote_that_is_never_closed_costs_its_row_alone(self):
        for broken in ('"Cy,feet.yaml', 'Cy "the fox,feet.yaml', '"Cy" Fox,feet.yaml'):
            with self.subTest(row=broken):
                text = f'for,routine\r\nAnn,feet.yaml\r\n{broken}\r\n"Di, D",feet.yaml\r\nEd,feet.yaml\r\n'
                self.assertEqual(self.names(text, code=ROUTINE), ["Ann", "Di, D", "Ed"])

    def test_what_the_whole_table_lacks_is_said_once_and_nothing_is_written(self):
        for text, said in (("", "the roster is empty"), ("for,routine\n", "at least one person"),
                           ("for,start\nAnn,2026-11-23\n", "needs the key 'routine'"),
                           ("for,rutine\nAnn,feet.yaml\n", "did you mean 'routine'?"),
                           ("for,routine,for\nAnn,feet.yaml,Bo\n", "'for' is given twice"),
                           ("name,routine\nAnn,feet.yaml\n", "write 'for'"),
                           ("for,routine,phone\nAnn,feet.yaml,123\n", "no key 'phone'")):
            with self.subTest(text=text):
                files, err = self.each(text, code=ROUTINE)
                self.assertEqual(files, {})
                self.assertEqual(err.count(said), 1, err)
        utf16 = "for,routine\nAnn,feet.yaml\n".encode("utf-16")
        self.assertIn("clinic.csv:1:1: error: this is UTF-16", self.each(utf16, code=ROUTINE)[1])


# A row with a mistake, its column (or the whole place, in another file), and what is said.
MISTAKES = [
    ("Ann,,,,,,,", 1, "a person needs the key 'routine'"),
    ("Ann,foot-basic,,,,,,", 5, "did you mean 'foot-basics'?"),
    ("Ann,gone.yaml,,,,,,", 5, "gone.yaml"),
    ("Ann,wrong.yaml,,,,,,", "wrong.yaml:6:30: ", "'reps'"),
    ("Ann,feet.yaml,23.11.2026,,,,,", 15, "write 2026-11-23"),
    ("Ann,feet.yaml,03/04/2026,,,,,", 15, "2026-04-03"),
    ("Ann,feet.yaml,2026-02-30,,,,,", 15, "is not a date"),
    ("Ann,feet.yaml,tomorrow,,,,,", 15, "is not a date"),
    ("Ann,feet.yaml,,0,,,,", 16, "a whole number from 1 to 52"),
    ("Ann,feet.yaml,,53,,,,", 16, "a whole number from 1 to 52"),
    ("Ann,feet.yaml,,six,,,,", 16, "a whole number from 1 to 52"),
    ("Ann,feet.yaml,,2-3,,,,", 16, "a whole number from 1 to 52"),
    ("Ann,feet.yaml,,,english please,,,", 17, "is not a language tag"),
    ("Ann,feet.yaml,,,xx,,,", 17, "the language 'xx'"),
    ("Ann,feet.yaml,,,,wekly,,", 18, "did you mean 'weekly'?"),
    ("Ann,feet.yaml,,,,none.yaml,,", 18, "none.yaml"),
    ("Ann,feet.yaml,,,,,a3,", 19, "'paper' takes"),
    ("Ann,feet.yaml,,,,,,both", 20, "'side' takes left or right"),
    ("Ann,feet.yaml", 1, "this row has 2 of 8 fields"),
    ("Smith, Ann,feet.yaml,,,,,,left", 27, "a column that has no name"),
    ('Ann "A,feet.yaml,,,,,,', 5, "quotation mark"),
    ('"Ann,feet.yaml,,,,,,', 1, "quotation mark"),
    ("\u05d0\u05d1,feet.yaml,,,,,,", 1, "Hebrew"),
    ("A\u001bnn,feet.yaml,,,,,,", 1, "cannot be printed"),
]


class Mistakes(Roster):
    def setUp(self):
        super().setUp()
        self.write("wrong.yaml", BASE.replace("reps: 10", "reps: lots"))

    def test_each_is_reported_with_its_place_and_stops_nobody_else(self):
        self.assertGreaterEqual(len(MISTAKES), 20)
        rows = []
        for mistake, _, _ in MISTAKES:
            rows += [mistake, f"Good {len(rows)},feet.yaml,,,,,,"]
        files, err = self.each(table(*rows), form="pdf", code=ROUTINE)
        self.assertEqual(sorted(files), sorted(f"Good-{2 * i}" for i in range(len(MISTAKES))))
        for i, (row, place, said) in enumerate(MISTAKES):
            with self.subTest(row=row):
                where = f"clinic.csv:{2 * i + 2}:{place}: " if isinstance(place, int) else place
                found = [block for block in re.split(r"^(?=\S+:\d+:\d+: )", err, flags=re.M) if block.startswith(where)]
                self.assertEqual(len(found), 1, err)
                self.assertTrue(found[0].startswith(f"{where}error: "), found[0])
                self.assertIn(said, found[0])
        summary = err[err.index(f"{len(MISTAKES)} of {2 * len(MISTAKES)} plans written"):]
        self.assertIn(f"{len(MISTAKES)} not written:", summary)
        for i in range(len(MISTAKES)):
            self.assertIn(f"  clinic.csv:{2 * i + 2}: ", summary)

    def test_a_table_in_another_encoding(self):
        text = table("Ann,feet.yaml,,,,,,", "Bo M\u00fcller,feet.yaml,,,,,,", "Cy,feet.yaml,,,,,,").encode("latin-1")
        files, err = self.each(text, code=ROUTINE)
        self.assertEqual(sorted(files), ["Ann", "Cy"])
        self.assertIn("clinic.csv:3:5: error: this is not UTF-8 [invalid-utf8]", err)
        self.assertIn("CSV UTF-8", err)

    def test_all_mistakes_of_a_row_are_reported_at_once(self):
        _, err = self.each(table("Ann,gone.yaml,today,99,,wekly,a9,middle"), code=ROUTINE)
        self.assertEqual(len(re.findall(r"^clinic.csv:2:\d+: error", err, re.M)), 6, err)

    def test_what_is_wrong_with_a_routine_is_said_once_for_all_who_have_it(self):
        files, err = self.each(table(*["A,wrong.yaml,,,,,,"] * 50, "Bo,feet.yaml,,,,,,"), code=ROUTINE)
        self.assertEqual(err.count("wrong.yaml:6:"), 1, err)
        self.assertEqual(list(files), ["Bo"])
        self.assertIn("1 of 51 plans written, 50 not written:", err)

    def test_a_dose_change_is_judged_in_the_roster(self):
        roster = ("roster: 1\npeople:\n  - {for: A, routine: feet.yaml, exercises: [{exercise: heel-raise, reps: lots}]}\n"
                  "  - {for: B, routine: feet.yaml, exercises: [{exercise: heel, reps: 3}]}\n"
                  "  - {for: C, routine: feet.yaml, wekes: 3}\n  - {for: D, routine: feet.yaml}\n  - Ed\n")
        files, err = self.each(roster, code=ROUTINE, name="c.yaml")
        self.assertEqual(list(files), ["D"])
        for place in ("c.yaml:3:75: error", "c.yaml:5:34: error", "c.yaml:7:5: error"):
            self.assertIn(place, err)

    def test_what_a_row_waives_is_waived_in_it_alone(self):
        changed = "    exercises: [{exercise: toe-press, reps: 99}]"
        roster = (f"roster: 1\npeople:\n  - for: A\n    routine: foot-basics\n{changed}  # footplan: allow outside-source agreed\n"
                  f"  - for: B\n    routine: foot-basics\n{changed}\n  - {{for: C, routine: foot-basics}}\n")
        files, err = self.each(roster, name="c.yaml")
        self.assertEqual(len(files), 3)
        self.assertEqual(err.count("[outside-source]"), 1, err)
        self.assertIn("c.yaml:8:", err)
        self.assertNotIn("unused-waiver", err)

    def test_check_reports_the_same(self):
        self.write("clinic.csv", table("Ann,feet.yaml,,99,,,,", "Bo,feet.yaml,,1,,,,"))
        out = self.footplan("check", "clinic.csv", code=ROUTINE).stdout.decode()
        self.assertIn("clinic.csv:2:16: error: 'weeks'", out)
        self.assertEqual(out.count(": error: "), 1, out)


    def test_what_a_file_is_does_not_depend_on_its_ending_alone(self):
        self.write("people.txt", table("Ann,feet.yaml,,99,,,,"))
        self.assertIn("people.txt:2:16: error: 'weeks'", self.footplan("check", "people.txt", code=ROUTINE).stdout.decode())
        self.write("feet.txt", BASE)
        self.footplan("check", "feet.txt")
        self.write("people.yaml", "roster: 1\npeople: [{for: Ann, routine: feet.yaml}]\n")
        for name, place in (("people.txt", "1:1"), ("people.yaml", "1:1")):
            err = self.footplan("generate", name, code=ROUTINE).stderr.decode()
            self.assertIn(f"{name}:{place}: error: this file is a roster, not a routine [wrong-file]", err)
            self.assertIn(f"--roster {name}", err)


class Names(Roster):
    def stems(self, *names):
        quoted = (name.replace('"', '""') for name in names)
        files, err = self.each(table(*(f'"{name}",feet.yaml,,,,,,' for name in quoted)))
        self.assertEqual(len(files), len(names), err)
        self.assertEqual(len({unicodedata.normalize("NFC", stem).casefold() for stem in files}), len(names))
        return set(files)

    def test_nobodys_file_is_written_over_anothers(self):
        self.assertEqual(self.stems("Ann", "ann", "ANN", "Ann 2"), {"Ann", "ann-2", "ANN-3", "Ann-2-2"})

    def test_accents_written_in_two_ways_are_one_name(self):
        self.assertEqual(len(self.stems("Zo\u00eb", "Zoe\u0308", "STRASSE", "Stra\u00dfe")), 4)

    def test_names_lead_nowhere_else(self):
        stems = self.stems("../../etc/passwd", "/root", "..", "a\\b", "-rf", ".hidden", "C:x", "a/b", "*?<>|", "~")
        for stem in stems:
            self.assertRegex(stem, r"^\w[\w-]*$")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["clinic.csv", "feet.yaml", "out"])

    def test_names_that_systems_keep(self):
        for stem in self.stems("CON", "nul", "Com1", "LPT9", "aux"):
            self.assertNotIn(stem.lower(), {"con", "nul", "com1", "lpt9", "aux"})

    def test_letters_of_every_script_stay_and_long_names_fit(self):
        self.assertEqual(self.stems("\u0396\u03c9\u03ae", "\u0416\u0430\u043d\u043d\u0430"), {"\u0396\u03c9\u03ae", "\u0416\u0430\u043d\u043d\u0430"})
        for name in ("x" * 3000, "\u00e9" * 2000):
            self.assertLess(max(len(stem.encode()) for stem in self.stems(name, name)), 120)

    def test_without_a_name_the_file_is_called_after_the_routine(self):
        self.assertEqual(set(self.each(table(",feet.yaml,,,,,,", ",foot-basics,,,,,,"))[0]), {"feet", "foot-basics"})


class Runs(Roster):
    def many(self, count):
        self.write("clinic.csv", table(*(f"Person {i},feet.yaml,2026-11-23,1,,,," for i in range(count))))

    def run_into(self, folder, *options, code=DONE):
        return self.footplan("generate", "--roster", "clinic.csv", "--output-dir", folder, *options, code=code)

    def bytes(self, folder):
        return {path.name: path.read_bytes() for path in (self.folder / folder).iterdir()}

    def test_two_runs_give_the_same_bytes(self):
        self.many(200)
        self.run_into("a")
        one = {min(os.sched_getaffinity(0))}
        subprocess.run([FOOTPLAN, "generate", "--roster", "clinic.csv", "--output-dir", "b"], cwd=self.folder, check=True,
                       capture_output=True, preexec_fn=lambda: os.sched_setaffinity(0, one))
        self.assertEqual(self.bytes("a"), self.bytes("b"))
        for name in ("1.pdf", "2.pdf"):
            self.footplan("generate", "--roster", "clinic.csv", "--one-file", "-o", name)
        self.assertEqual((self.folder / "1.pdf").read_bytes(), (self.folder / "2.pdf").read_bytes())

    def test_a_run_that_is_ended_in_the_middle_is_completed(self):
        self.many(600)
        self.run_into("whole")
        for number in (signal.SIGKILL, signal.SIGTERM):
            with self.subTest(signal=number):
                process = subprocess.Popen([FOOTPLAN, "generate", "--roster", "clinic.csv", "--output-dir", f"out{number}"],
                                           cwd=self.folder, stderr=subprocess.DEVNULL)
                folder = self.folder / f"out{number}"
                while not folder.exists() or len(list(folder.glob("*.pdf"))) < 5:
                    time.sleep(0.001)
                process.send_signal(number)
                self.assertEqual(process.wait(timeout=60), -number)
                before = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.pdf")}
                self.assertLess(len(before), 600)
                err = self.run_into(folder.name, "--only-missing").stderr.decode()
                self.assertIn(f"{600 - len(before)} of 600 plans written, {len(before)} already there", err)
                whole = self.bytes("whole")
                self.assertEqual({name: data for name, data in self.bytes(folder.name).items() if name in whole}, whole)
                self.assertEqual({name: (folder / name).stat().st_mtime_ns for name in before}, before)

    def test_only_missing_still_reports_who_has_no_plan(self):
        self.write("clinic.csv", table("Ann,feet.yaml,,,,,,", "Bo,gone.yaml,,,,,,"))
        self.run_into("out", code=ROUTINE)
        err = self.run_into("out", "--only-missing", code=ROUTINE).stderr.decode()
        self.assertIn("0 of 2 plans written, 1 already there, 1 not written:\n  clinic.csv:3: Bo", err)

    def test_a_folder_that_cannot_be_written_to(self):
        self.many(3)
        self.write("file", "x")
        self.assertIn("not a folder", self.run_into("file", code=MACHINE).stderr.decode())

    def test_with_duplex_everyone_begins_on_a_sheet_of_its_own(self):
        self.many(5)
        for options, step in ((("--duplex",), 2), ((), 1)):
            self.footplan("generate", "--roster", "clinic.csv", "--one-file", "-o", "all.pdf", "--template", "overview",
                          *options)
            pages = subprocess.run(["pdftotext", "all.pdf", "-"], cwd=self.folder, capture_output=True, check=True).stdout
            pages = pages.decode().split("\f")
            first = [next(n for n, page in enumerate(pages) if f"Person {i}" in page) for i in range(5)]
            self.assertEqual(first, sorted(set(first)))
            if step == 2:
                self.assertEqual([n % 2 for n in first], [0] * 5)

    def test_what_many_plans_share_is_in_one_file_once(self):
        self.many(1)
        self.footplan("generate", "--roster", "clinic.csv", "--one-file", "-o", "1.pdf")
        self.many(101)
        self.footplan("generate", "--roster", "clinic.csv", "--one-file", "-o", "101.pdf")
        one, many = ((self.folder / name).stat().st_size for name in ("1.pdf", "101.pdf"))
        # 2,000 plans below 40 MB: each of four weeks at most 20 kB, and these have fewer.
        self.assertLess((many - one) / 100, 20_000)
        check = subprocess.run(["qpdf", "--check", "101.pdf"], cwd=self.folder, capture_output=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        text = [subprocess.run(["pdftotext", "-layout", name, "-"], cwd=self.folder, capture_output=True, check=True).stdout
                for name in ("1.pdf", "101.pdf")]
        self.assertTrue(text[1].startswith(text[0]))
        data = (self.folder / "101.pdf").read_bytes()
        self.assertEqual(data.count(b"/FontFile2"), (self.folder / "1.pdf").read_bytes().count(b"/FontFile2"))

    def test_the_table_of_a_packed_file_is_the_standard_s(self):
        """Readers find an object by its number in the stream; the standard (ISO 32000-1, 7.5.8.3) gives its place too."""
        self.many(3)
        self.footplan("generate", "--roster", "clinic.csv", "--one-file", "-o", "all.pdf")
        data = (self.folder / "all.pdf").read_bytes()

        def stream_at(offset):
            head = re.match(rb"(\d+) 0 obj\n<<(.*?)>>\nstream\n", data[offset:], re.S)
            entries = {name: int(value) for name, value in re.findall(rb"/(N|First|Size|Length) (\d+)", head[2])}
            body = zlib.decompress(data[offset + head.end():][:entries[b"Length"]])
            return int(head[1]), entries, body

        start = int(re.search(rb"startxref\n(\d+)\n%%EOF\n$", data)[1])
        number, entries, table = stream_at(start)
        lines = [(table[i], int.from_bytes(table[i + 1:i + 5], "big"), table[i + 5]) for i in range(0, len(table), 6)]
        self.assertEqual(len(lines), entries[b"Size"])
        self.assertEqual(lines[number], (1, start, 0))
        packed = 0
        for one, (kind, first, second) in enumerate(lines):
            if kind == 1:
                self.assertTrue(data[first:].startswith(b"%d 0 obj" % one))
            elif kind == 2:
                _, head, text = stream_at(lines[first][1])
                places = [int(word) for word in text[:head[b"First"]].split()]
                self.assertEqual(len(places), 2 * head[b"N"])
                self.assertEqual(places[2 * second], one)
                self.assertTrue(text[head[b"First"] + places[2 * second + 1]:].startswith(b"<<"))
                packed += 1
        self.assertGreater(packed, 100)

    def test_one_file_has_the_plans_of_those_without_a_mistake(self):
        self.write("c.csv", table("Ann,feet.yaml,,,,,,", "Bo,gone.yaml,,,,,,", "Cy,feet.yaml,,,,,,"))
        result = self.footplan("generate", "--roster", "c.csv", "--one-file", "-f", "markdown", code=ROUTINE)
        self.assertEqual(re.findall("Ann|Bo|Cy", result.stdout.decode()), ["Ann", "Cy"])
        self.write("c.csv", table("Bo,gone.yaml,,,,,,"))
        self.assertEqual(self.footplan("generate", "--roster", "c.csv", "--one-file", code=ROUTINE).stdout, b"")


class CommandLine(Roster):
    def test_what_does_not_go_together(self):
        self.write("c.csv", table("Ann,feet.yaml,,,,,,"))
        for options, said in (((), "--output-dir"), (("feet.yaml", "--one-file"), "the roster names the routines"),
                              (("--one-file", "--output-dir", "x"), "--one-file"), (("--one-file", "--for", "X"), "--for"),
                              (("--one-file", "--only-missing"), "--output-dir"), (("--one-file", "--without", "x"), "--without")):
            with self.subTest(options=options):
                self.assertIn(said, self.footplan("generate", "--roster", "c.csv", *options, code=USAGE).stderr.decode())
        for option in ("--one-file", "--only-missing"):
            self.assertIn("--roster", self.footplan("generate", option, code=USAGE).stderr.decode())
        self.footplan("generate", "--roster", "gone.csv", "--one-file", code=MACHINE)

    def test_no_run_writes_over_the_roster(self):
        for name in ("c.csv", "feet.yaml"):
            self.write("c.csv", table("Ann,feet.yaml,,,,,,"))
            before = (self.folder / name).read_bytes()
            self.footplan("generate", "--roster", "c.csv", "--one-file", "-f", "json", "-o", name, code=USAGE)
            self.assertEqual((self.folder / name).read_bytes(), before)

    def test_nobodys_file_is_what_another_plan_is_made_from(self):
        # JSON is YAML, so that a routine can have the name of an output.
        self.write("out/Bo.json", '{"footplan": 1, "title": "Feet", "exercises": [{"name": "Raise", "reps": 3}]}')
        before = (self.folder / "out/Bo.json").read_bytes()
        for rows in (("Bo,feet.yaml,,,,,,", "Ann,out/Bo.json,,,,,,"), ("Ann,out/Bo.json,,,,,,", "Bo,feet.yaml,,,,,,")):
            self.write("c.csv", table(*rows))
            err = self.footplan("generate", "--roster", "c.csv", "--output-dir", "out", "-f", "json", code=USAGE).stderr
            self.assertIn("out/Bo.json' is read:", err.decode())
            self.assertEqual((self.folder / "out/Bo.json").read_bytes(), before)

    def test_a_roster_comes_through_a_pipe(self):
        for roster in (table("Ann,feet.yaml,,,,,,"), "roster: 1\npeople: [{for: Ann, routine: feet.yaml}]\n"):
            result = self.footplan("generate", "--roster", "-", "--one-file", "-f", "markdown", stdin=roster.encode())
            self.assertIn("Ann", result.stdout.decode())


if __name__ == "__main__":
    unittest.main()
