"""diff: what it says is compared with what was changed."""

import os
import subprocess
import unittest

from support import DONE, FOOTPLAN, MACHINE, ROOT, ROUTINE, SHIPPED, USAGE, Case

BASE = """footplan: 1
title: T
weeks: 6
exercises:
  - exercise: toe-press
    reps: 10
    hold: 3 s
    frequency: 3 times a day
  - name: Balance
    hold: 30 s
    reps: 2
    frequency: daily
    steps: [Stand up.]
"""


class Differences(Case):
    def changes(self, before, after, code=ROUTINE):
        self.write("old.yaml", before)
        self.write("new.yaml", after)
        found = self.json("diff", "old.yaml", "new.yaml", "--json", code=code)["changes"]
        text = self.out("diff", "old.yaml", "new.yaml", code=code)
        self.assertEqual(len(text.splitlines()), len(found))
        return found, text

    def test_what_is_the_same_is_no_difference(self):
        for other in (BASE, "# A comment\n" + BASE, BASE.replace("hold: 30 s", "hold: half a minute"),
                      BASE.replace("3 times a day", "3x/day"), BASE.replace("reps: 10\n    hold: 3 s", "hold: 3 seconds\n    reps: 10"),
                      BASE.replace("frequency: daily", "frequency: every day")):
            found, text = self.changes(BASE, other, code=DONE)
            self.assertEqual((found, text), ([], ""))
        body, balance = BASE.split("  - name: Balance")
        head, press = body.split("  - exercise")
        self.changes(BASE, f"{head}  - name: Balance{balance}  - exercise{press}", code=DONE)

    def test_each_part_of_a_build_up(self):
        row = BASE.replace("reps: 2", "reps: 2\n    build-up: {%s}")
        for old, new, before, after in [
            ("reps: 10", "reps: 12", "to 10 times", "to 12 times"),
            ("reps: 50", "sets: 50", "to 50 times", "to 50 rounds"),
            ("reps: 10", "reps: 10, by: 1-2", "to 10 times", "to 10 times, by 1-2"),
            ("hold: 60 s, by: 5 s", "hold: 60 s, by: 10 s", "to hold 60 seconds, by 5 seconds", "to hold 60 seconds, by 10 seconds"),
            ("reps: 10, every: few days", "reps: 10, every: week", "to 10 times, every 'few days'", "to 10 times, every 'week'"),
            ("load: red band, once: it is easy", "load: red band", "to 'red band', once 'it is easy'", "to 'red band'"),
        ]:
            with self.subTest(new=new):
                found, _ = self.changes(row % old, row % new)
                self.assertEqual([(one["what"], one["before"], one["after"]) for one in found], [("build-up", before, after)])

    def test_each_part_of_a_dose(self):
        for old, new, exercise, what, before, after in [
            ("reps: 10", "reps: 12", "toe-press", "reps", "10 times", "12 times"),
            ("hold: 3 s", "hold: 5 s", "toe-press", "hold", "3 seconds", "5 seconds"),
            ("3 times a day", "twice a day", "toe-press", "frequency", "3 times a day", "twice a day"),
            ("reps: 2", "reps: 2\n    sets: 3", "balance", "sets", None, None),
            ("reps: 2", "reps: 2\n    side: each", "balance", "side", "side both", "side each"),
            ("reps: 2", "reps: 2\n    load: red band", "balance", "load", None, "'red band'"),
            ("reps: 2", "reps: 2\n    note: Slowly.", "balance", "note", None, "'Slowly.'"),
            ("reps: 2", "reps: 2\n    when: [after lunch]", "balance", "when", None, "after lunch"),
            ("Stand up.", "Sit down.", "balance", "steps", "Stand up.", "Sit down."),
            ("title: T", "title: U", None, "title", "T", "U"),
            ("weeks: 6", "weeks: 8", None, "weeks", "6", "8"),
        ]:
            with self.subTest(new=new):
                found, _ = self.changes(BASE, BASE.replace(old, new))
                self.assertEqual([(one["exercise"], one["what"]) for one in found], [(exercise, what)])
                if before or after:
                    self.assertEqual((found[0]["before"], found[0]["after"]), (before, after))
                self.assertIsNone(found[0]["first_week"])

    def test_a_change_of_some_weeks(self):
        for step, weeks in [("{week: 3, reps: 12}", (3, 6)), ("{weeks: 2-4, reps: 12}", (2, 4)), ("{weeks: 5-5, reps: 12}", (5, 5)),
                            ("{week: 6, reps: 12}", (6, 6))]:
            with self.subTest(step=step):
                found, text = self.changes(BASE, BASE.replace("reps: 10", f"reps: 10\n    progression: [{step}]"))
                self.assertEqual([(one["exercise"], one["what"], one["first_week"], one["last_week"]) for one in found],
                                 [("toe-press", "reps", *weeks)])
                self.assertIn("12 times instead of 10 times", text)
        found, text = self.changes(BASE, BASE.replace("reps: 10", "reps: 10\n    progression: [{week: 3, reps: 12}, {week: 5, reps: 16}]"))
        self.assertEqual([(one["first_week"], one["last_week"], one["after"]) for one in found],
                         [(3, 4, "12 times"), (5, 6, "16 times")])

    def test_what_the_sources_say_now(self):
        one = BASE.replace("title: T", "title: T\nsource: posture")
        found, text = self.changes(one, one.replace("reps: 10", "reps: 10\n    progression: [{week: 3, reps: 16}]"))
        self.assertEqual([verdict["source"] for verdict in found[0]["verdicts"]], ["posture"])
        self.assertEqual(found[0]["verdicts"][0]["now"], "above")
        self.assertIn("Toe press, from week 3: 16 times instead of 10 times; now above what 'posture' states (10)", text)
        found, _ = self.changes(one.replace("reps: 10", "reps: 16"), one)
        self.assertEqual(found[0]["verdicts"][0]["now"], "within")

    def test_exercises_that_come_and_go(self):
        more = BASE + "  - {name: March, duration: 1 min, frequency: daily}\n"
        found, text = self.changes(BASE, more)
        self.assertEqual([(one["exercise"], one["what"], one["before"]) for one in found], [("march", "exercise", None)])
        self.assertIn("March: new", text)
        found, text = self.changes(more, BASE)
        self.assertEqual([(one["exercise"], one["after"]) for one in found], [("march", None)])
        self.assertIn("March: no longer done", text)

    def test_a_new_exercise_is_said_as_in_the_plan_of_its_first_week(self):
        stones = ("  - {name: Stones, reps: 20, unit: stones, side: each, weeks: from 3, frequency: 3 times a week,\n"
                  "     build-up: {reps: 50}, progression: [{week: 3, reps: 30}, {week: 5, reps: 40}]}\n")
        found, _ = self.changes(BASE, BASE + stones)
        self.assertEqual(found[0]["after"],
                         "Each foot 30 stones. Build up to 50 stones. 3 times a week, about 3 minutes each time.")

    def test_every_key_of_a_programme_says_its_weeks(self):
        head, reps = "weeks: 8", "reps: 10"
        rows = [
            # keys of the exercise before and after, keys of the routine before and after, lines
            ("", "weeks: from 4", head, head, ["A, weeks 1 to 3: no longer done"]),
            ("weeks: 2-4", "weeks: 2-6", head, head, ["A, weeks 5 to 6: done now"]),
            ("weeks: 4-8", "weeks: from 4", head, head, []),
            ("", "progression: [{once: easy, reps: 12}]", head, head, ["A: progression once easy reps 12 times, which was not stated"]),
            ("", "progression: [{week: 4, exercise: heel-raise}]", head, head,
             ["Heel raise, from week 4: new: 10 times. Every day, less than a minute.", "A, from week 4: no longer done"]),
            ("", "progression: [{weeks: 4-5, exercise: heel-raise}]", head, head,
             ["Heel raise, weeks 4 to 5: new: 10 times. Every day, less than a minute.", "A, weeks 4 to 5: no longer done"]),
            ("", "progression: [{week: 3, build-up: {reps: 50}}]", head, head,
             ["A, from week 3: build-up to 50 times, which was not stated"]),
            ("", "progression: [{week: 3, task: once round}]", head, head,
             ["A, from week 3: 10 times no longer stated", "A, from week 3: task 'once round', which was not stated"]),
            ("unit: stones", "unit: stones, progression: [{week: 3, reps: 10, unit: cups}]", head, head,
             ["A, from week 3: 10 times (cups) instead of 10 times (stones)"]),
            ("when: [after lunch]", "when: [after lunch], progression: [{weeks: 5-6, when: [in bed]}]", head, head,
             ["A, weeks 5 to 6: when in bed instead of after lunch"]),
            ("phases: [a, b]", "phases: [a, b], progression: [{week: 4, phases-per: exercise}]", head, head,
             ["A, from week 4: phases-per exercise instead of set"]),
            ("", "part: leg", head, head, ["A: part leg instead of foot"]),
            ("", "", head, head + "\npart: leg", ["A: part leg instead of foot"]),
            ("", "", head, head + "\nafterwards: daily", ["afterwards daily, which was not stated"]),
            ("", "", head, head + "\nlog: [pain, notes]", ["log pain, notes, which was not stated"]),
            ("", "", head, head + "\nsession-length: 1 min", ["session-length 1 min, which was not stated"]),
            ("", "", head, "weeks: 6-8", ["weeks 6-8 instead of 8"]),
            ("tempo: 3-3 s", "tempo: 3-0-3 s", head, head, []),
            # A picture is looked at; its file's name says nothing.
            ("figure: old.svg", "figure: new.svg", head, head, []),
            ("feel: in the calf", "feel: in the sole", head, head, ["A: feel in the sole instead of in the calf"]),
            ("hold: up to 10-20 s", "hold: up to 20 s", head, head, ["A: hold up to 20 seconds instead of up to 10 to 20 seconds"]),
            ("frequency: every 2 hours", "frequency: every 2-3 hours", head, head, ["A: every 2 to 3 hours instead of every 2 hours"]),
            # The shorter programme is compared as it would go on.
            ("", "progression: [{week: 9, reps: 12}]", head, "weeks: 10",
             ["weeks 10 instead of 8", "A, from week 9: 12 times instead of 10 times"]),
            ("weeks: 1-4", "weeks: 1-9", head, "weeks: 10", ["weeks 10 instead of 8", "A, weeks 5 to 9: done now"]),
            ("", "", head, "weeks: 10", ["weeks 10 instead of 8"]),
        ]
        for before, after, routine, other, lines in rows:
            with self.subTest(after=after, routine=other):
                texts = []
                for keys, top in ((before, routine), (after, other)):
                    keys = ", ".join(filter(None, [keys, reps, "" if "frequency:" in keys else "frequency: daily"]))
                    texts.append(f"footplan: 1\ntitle: T\n{top}\nexercises: [{{name: A, {keys}}}]\n")
                _, text = self.changes(*texts, code=ROUTINE if lines else DONE)
                self.assertEqual(text.splitlines(), lines)

    def test_a_source_s_dose_is_that_of_the_week(self):
        one = ("footplan: 1\ntitle: T\nweeks: 6\nexercises:\n  - name: A\n    reps: 10\n    frequency: daily\n    documented:\n"
               "      - {source: posture, reps: 10, progression: [{week: 4, reps: 20}]}\n")
        found, text = self.changes(one, one.replace("    frequency", "    progression: [{week: 4, reps: 20}]\n    frequency", 1))
        self.assertEqual([(verdict["now"], verdict["states"]) for verdict in found[0]["verdicts"]], [("within", "20")])
        self.assertIn("A, from week 4: 20 times instead of 10 times; now within what 'posture' states (20)", text)

    def test_codes(self):
        self.write("bad.yaml", "footplan: 1\ntitle: T\nexercises: [{name: A, hold: 3}]\n")
        self.write("good.yaml", BASE)
        result = self.footplan("diff", "good.yaml", "bad.yaml", code=USAGE)
        self.assertIn(b"[missing-unit]", result.stderr)
        self.footplan("diff", "good.yaml", "gone.yaml", code=MACHINE)
        self.footplan("diff", "good.yaml", code=USAGE)
        self.footplan("diff", "good.yaml", "good.yaml", "good.yaml", code=USAGE)
        for name in SHIPPED:
            self.footplan("diff", name, name)


class Git(Case):
    """In git, whose temporary folder has no pictures."""

    def git(self, *arguments):
        return subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b.cc", *arguments], cwd=self.folder, check=True,
                              capture_output=True, text=True, env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"}).stdout

    def setUp(self):
        super().setUp()
        self.git("init", "-q")
        self.write(".gitattributes", "*.yaml diff=footplan\n")
        self.write("pic.svg", (ROOT / "tests/err/towel.svg").read_text())
        followed = BASE.replace("title: T", "title: T\nsource: posture") + "    figure: pic.svg\n"
        self.write("mine.yaml", followed)
        self.git("add", "-A")
        self.git("commit", "-qm", "first")
        self.write("mine.yaml", followed.replace("reps: 10", "reps: 12"))

    def test_as_a_driver(self):
        self.git("config", "diff.footplan.command", f"{FOOTPLAN} diff")
        self.assertEqual(self.git("diff"), "footplan diff mine.yaml\nToe press: 12 times instead of 10 times; now above what "
                         "'posture' states (10)\n")
        self.write("more.yaml", BASE)
        self.git("add", "-A")
        self.assertIn("a new routine", self.git("diff", "--cached", "--", "more.yaml"))

    def test_as_a_textconv(self):
        self.git("config", "diff.footplan.textconv", f"{FOOTPLAN} show")
        text = self.git("diff")
        self.assertRegex(text, r"(?m)^-.*10 times")
        self.assertRegex(text, r"(?m)^\+.*12 times")


if __name__ == "__main__":
    unittest.main()
