"""Each rule has a file in tests/err that breaks it, what footplan says of that, and a near miss that is silent.

FOOTPLAN_REWRITE_GOLDEN=1 writes what footplan says now into the .out files, for reading in the diff.
"""

import json
import re
import subprocess
import unittest

from support import DONE, ROOT, ROUTINE, Case

ERR = ROOT / "tests/err"
# A file of labels has a hundred keys: tests/unit/words reads wrong ones; test_roster.py has tables.
ELSEWHERE = re.compile("bad-label|more-problems|bad-csv")


def rules(case):
    return dict(re.findall(r"^(\S+) +(error|warning|note): ", case.out("list", "rules"), re.M))


class Rules(Case):
    def check(self, path, severity, code):
        notes = ["--notes"] if severity == "note" else []
        return self.footplan("check", *notes, path, code=code).stdout.decode()

    def setUp(self):
        super().setUp()
        self.empty, self.folder = self.folder, ERR.parent

    def test_each_rule_fires_in_its_example_and_alone(self):
        for rule, severity in rules(self).items():
            if ELSEWHERE.fullmatch(rule):
                continue
            with self.subTest(rule=rule):
                output = self.check(f"err/{rule}.yaml", severity, ROUTINE if severity == "error" else DONE)
                self.assert_golden(output, ERR / f"{rule}.out")
                fired = re.findall(r"^\S+?:\d+:\d+: (\w+): .* \[([\w-]+)\]$", output, re.M)
                self.assertEqual(set(fired), {(severity, rule)})

    def test_each_near_miss_is_silent(self):
        for rule, severity in rules(self).items():
            if not ELSEWHERE.fullmatch(rule):
                with self.subTest(rule=rule):
                    self.assertEqual(self.check(f"err/{rule}-ok.yaml", severity, DONE), "")

    def test_there_is_no_file_of_a_rule_that_is_gone(self):
        known = rules(self)
        for path in ERR.iterdir():
            if path.name != "towel.svg":
                self.assertIn(re.sub(r"-ok$", "", path.stem), known, path.name)

    def test_explain_shows_what_the_check_says(self):
        """Wherever it runs, with the file that an example is based on, and of every rule that has an example."""
        self.folder = self.empty
        for rule in rules(self):
            with self.subTest(rule=rule):
                text = self.out("explain", rule)
                self.assertTrue(text.startswith(f"{rule}: "))
                golden = ERR / f"{rule}.out"
                base = re.search(r"^    base: (\S+-ok.yaml)$", text, re.M)
                if base:
                    self.assertIn(f"with {base[1]}\n\n    ", text)
                if golden.exists():
                    shown = "".join(f"    {line}\n" for line in golden.read_text(encoding="utf-8").splitlines())
                    self.assertTrue(text.endswith(shown), text)

    def test_every_rule_says_why(self):
        for block in self.out("explain", "--markdown").split("\n## ")[1:]:
            prose = [line for line in block.split("```")[0].splitlines()[1:] if line and not line.startswith("Waived")]
            self.assertGreaterEqual(len(prose), 2, block.split("\n")[0])

    def test_a_misspelt_rule_is_answered_with_the_nearest(self):
        result = self.footplan("explain", "missing-units", code=2)
        self.assertIn("did you mean 'missing-unit'?", result.stderr.decode())


class Forms(Case):
    ROUTINE = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - {name: A, reps: 10, hold: 3}\n  - {name: B}\n"

    def test_every_form_says_the_same(self):
        self.write("r.yaml", self.ROUTINE)
        found = json.loads(self.footplan("check", "--format", "json", "r.yaml", code=ROUTINE).stdout)
        self.assertEqual([(f["line"], f["column"], f["severity"], f["rule"]) for f in found],
                         [(5, 31, "error", "missing-unit"), (6, 12, "warning", "missing-dose")])
        text = self.footplan("check", "r.yaml", code=ROUTINE)
        self.assertEqual(re.findall(r"^r.yaml:(\d+):(\d+)", text.stdout.decode(), re.M), [("5", "31"), ("6", "12")])
        self.assertEqual(text.stderr.decode(), "1 error, 1 warning in 1 file\n")
        sarif = json.loads(self.footplan("check", "--format", "sarif", "r.yaml", code=ROUTINE).stdout)
        regions = [r["locations"][0]["physicalLocation"]["region"] for r in sarif["runs"][0]["results"]]
        self.assertEqual([(r["startLine"], r["startColumn"]) for r in regions], [(5, 31), (6, 12)])
        github = self.footplan("check", "--format", "github", "r.yaml", code=ROUTINE).stdout.decode()
        self.assertEqual(re.findall(r"^::(\w+) file=r.yaml,line=(\d+)", github, re.M),
                         [("error", "5"), ("warning", "6")])

    def test_all_files_are_checked_and_sorted(self):
        for name in ("b.yaml", "a.yaml", "sub/c.yaml", "ignored.txt"):
            self.write(name, self.ROUTINE)
        text = self.footplan("check", ".", code=ROUTINE)
        paths = re.findall(r"^(\S+?):\d+:\d+: error", text.stdout.decode(), re.M)
        self.assertEqual(paths, ["./a.yaml", "./b.yaml", "./sub/c.yaml"])
        self.assertIn("3 errors, 3 warnings in 3 files", text.stderr.decode())

    def test_a_file_that_cannot_be_read_does_not_hide_the_others(self):
        self.write("r.yaml", self.ROUTINE)
        result = self.footplan("check", "lost.yaml", "r.yaml", code=3)
        self.assertIn("lost.yaml", result.stderr.decode())
        self.assertIn("[missing-unit]", result.stdout.decode())

    def test_a_file_that_is_named_twice_is_checked_once(self):
        self.write("r.yaml", self.ROUTINE)
        result = self.footplan("check", "r.yaml", "r.yaml", code=ROUTINE)
        self.assertEqual(result.stderr.decode(), "1 error, 1 warning in 1 file\n")

    def test_an_exercise_of_a_library_is_checked_too(self):
        self.write("exercises/towel.yaml", "name: Towel scrunch\nreps: 1\nhold: 1000 s\ndocumented:\n  - source: postur\n    reps: 10\n")
        found = json.loads(self.footplan("check", "--format", "json", "exercises", code=ROUTINE).stdout)
        self.assertEqual([(f["line"], f["rule"]) for f in found],
                         [(3, "implausible-amount"), (5, "unknown-source")])

    def test_a_dose_that_waits_for_a_criterion_has_no_week(self):
        """The trial's weeks begin with 3; in which week the criterion is reached, nobody knows."""
        path = self.write("mine.yaml", """footplan: 1
title: Stand, then rise
weeks: 6
sources: {a: {title: A trial, kind: trial}, b: {title: A leaflet, kind: leaflet}}
exercises:
  - name: Stand
    reps: 3
    hold: 30 s
    frequency: daily
    progression:
      - {once: 30 s are steady, exercise: rise}
  - name: Rise
    documented:
      - {source: a, weeks: 3-6, frequency: 3 times a week}
      - {source: b, frequency: twice a day}
""")
        said = self.footplan("check", path).stdout.decode()
        self.assertIn("[outside-source]", said)
        self.assertNotIn("in week", said)

    def test_warnings_fail_under_strict_alone(self):
        self.write("w.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A}]\n")
        self.footplan("check", "w.yaml")
        self.footplan("check", "--strict", "w.yaml", code=ROUTINE)
        result = self.footplan("check", "--strict", "--quiet", "w.yaml", code=ROUTINE)
        self.assertEqual((result.stdout, result.stderr), (b"", b""))

    def test_standard_input_has_the_name_that_is_given(self):
        result = self.footplan("check", "--stdin-filename", "editor.yaml", "-", stdin=self.ROUTINE.encode(), code=ROUTINE)
        self.assertTrue(result.stdout.decode().startswith("editor.yaml:5:31: error: "))

    def test_a_thousand_files(self):
        for i in range(1000):
            self.write(f"r{i}.yaml", self.ROUTINE)
        found = json.loads(self.footplan("check", "--format", "json", ".", code=ROUTINE).stdout)
        self.assertEqual(len(found), 2000)

    def test_the_shipped_files_have_neither_errors_nor_warnings(self):
        result = self.footplan("check", "--strict", ROOT / "routines")
        self.assertEqual(result.stdout.decode(), "")


class Fixes(Case):
    WRONG = "# Mine.\nfootplan: 1\ntitel:   Feet  # printed\nfrequency: 3 tims a day\nexercises:\n  - exercise: toe-pres\n    rep: 10\n    hold: 3 secnds\n"
    RIGHT = "# Mine.\nfootplan: 1\ntitle:   Feet  # printed\nfrequency: 3 times a day\nexercises:\n  - exercise: toe-press\n    reps: 10\n    hold: 3 second\n"

    def test_certain_corrections_are_made_in_place(self):
        path = self.write("r.yaml", self.WRONG)
        self.footplan("check", "--fix", "r.yaml")
        self.assertEqual(path.read_text(), self.RIGHT)

    def test_a_dry_run_shows_a_diff_that_patch_takes(self):
        path = self.write("r.yaml", self.WRONG)
        diff = self.footplan("check", "--fix", "--dry-run", "r.yaml").stdout
        self.assertEqual(path.read_text(), self.WRONG)
        subprocess.run(["git", "apply", "-p0", "-"], input=diff, cwd=self.folder, check=True)
        self.assertEqual(path.read_text(), self.RIGHT)

    def test_standard_input_is_corrected_to_standard_output(self):
        result = self.footplan("check", "--fix", "-", stdin=self.WRONG.encode())
        self.assertEqual(result.stdout.decode(), self.RIGHT)

    def test_what_is_doubtful_stays(self):
        text = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: A\n    reps: 10\n    rep: 12\n    hold: 3\n"
        path = self.write("r.yaml", text)
        self.footplan("check", "--fix", "r.yaml", code=ROUTINE)
        self.assertEqual(path.read_text(), text)

    def test_windows_line_ends_and_the_missing_last_one_stay(self):
        path = self.write("r.yaml", self.WRONG.replace("\n", "\r\n").rstrip().encode())
        self.footplan("check", "--fix", "r.yaml")
        self.assertEqual(path.read_bytes(), self.RIGHT.replace("\n", "\r\n").rstrip().encode())

    def test_a_dry_run_without_fix_is_wrong_usage(self):
        self.write("r.yaml", self.WRONG)
        self.footplan("check", "--dry-run", "r.yaml", code=2)


if __name__ == "__main__":
    unittest.main()
