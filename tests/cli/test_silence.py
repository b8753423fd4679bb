"""What a careless author wrote is printed as it is meant, or reported: each case here once passed in silence, was reported
with advice that loses a dose, or more than once."""

import json
import unittest

from boxes import markdown_weeks, page_text
from support import ROOT, ROUTINE, Case

HEAD = "footplan: 1\ntitle: T\nweeks: 6\n"


def exercises(*entries):
    return HEAD + "exercises:\n" + "".join(f"  - {entry}\n" for entry in entries)


class Silence(Case):
    def found(self, text, path="r.yaml"):
        """(line, rule, message) of all that is reported, notes left out."""
        self.write(path, text)
        output = self.run_footplan("check", "--format", "json", path).stdout
        return [(one["line"], one["rule"], one["message"]) for one in json.loads(output)]

    def rules(self, text):
        return [rule for _, rule, _ in self.found(text)]

    def words(self, text, week=0):
        """What Markdown says of each exercise in a week."""
        path = self.write("r.yaml", text)
        return [row.words for row in markdown_weeks(self.out("generate", path, "-f", "markdown"))[week]]


class Files(Silence):
    """A file of another kind is one message, wherever it is given."""
    KINDS = {"templates/weekly.yaml": "this file is a template, not a routine",
             "routines/exercises/toe-press.yaml": "this file is an exercise, not a routine",
             "routines/sources.yaml": "this file is a list of sources, not a routine",
             "templates/labels/en.yaml": "this file is a file of labels, not a routine"}

    def test_as_a_routine(self):
        for name, message in self.KINDS.items():
            for command in (["generate"], ["show"], ["show", "--json"], ["show", "--yaml"]):
                with self.subTest(file=name, command=command):
                    result = self.footplan(*command, ROOT / name, code=ROUTINE)
                    self.assertEqual(result.stderr.decode().count("error:"), 1)
                    self.assertIn(f"error: {message} [wrong-file]", result.stderr.decode())
                    self.assertEqual(result.stdout, b"")

    def test_as_what_it_is_it_is_correct(self):
        for name in self.KINDS:
            with self.subTest(file=name):
                self.assertEqual(self.out("check", "--strict", ROOT / name), "")

    def test_as_a_base_in_every_form(self):
        for name, message in self.KINDS.items():
            copy = self.write(f"in/{name.split('/')[-1]}", (ROOT / name).read_text(encoding="utf-8"))
            self.write("r.yaml", f"footplan: 1\nbase: in/{copy.name}\n")
            with self.subTest(file=name):
                [one] = json.loads(self.footplan("check", "r.yaml", "--format", "json", code=ROUTINE).stdout)
                self.assertEqual((one["message"].split(":")[0], one["rule"]), (message, "wrong-file"))
                [run] = json.loads(self.footplan("check", "r.yaml", "--format", "sarif", code=ROUTINE).stdout)["runs"]
                self.assertEqual([one["ruleId"] for one in run["results"]], ["wrong-file"])
                text = self.footplan("check", "r.yaml", code=ROUTINE).stdout.decode()
                self.assertEqual(text.count("[wrong-file]"), 1)

    def test_as_a_template(self):
        result = self.footplan("generate", "--template", ROOT / "routines/foot-basics.yaml", "-o", "x.pdf", code=ROUTINE)
        self.assertIn("this file is a routine, not a template", result.stderr.decode())
        self.assertEqual(result.stderr.decode().count("error:"), 1)

    def test_in_a_library(self):
        self.write("lib/exercises/mine.yaml", exercises("{name: A, reps: 3, frequency: daily}"))
        self.write("r.yaml", exercises("{exercise: mine, frequency: daily}"))
        result = self.footplan("generate", "r.yaml", "--library", "lib", "-f", "json", code=ROUTINE)
        self.assertIn("this file is a routine, not an exercise", result.stderr.decode())

    def test_a_routine_with_slips_stays_one(self):
        text = "name: My feet\nexcercises:\n  - {name: A, reps: 3, frequency: daily}\n"
        self.assertEqual(set(self.rules(text)), {"unknown-key", "missing-key"})
        self.assertEqual([rule for _, rule, _ in self.found(exercises("{name: A, reps: 3, frequency: daily}") +
                                                            "template: large-print\n")], ["unknown-key"])


class Phases(Silence):
    def test_what_no_phase_takes_of_sets_and_rest_is_refused(self):
        both = "phases-per: exercise, phases: [{name: a, sets: 2, rest: 9 s}, {name: b, sets: 3, rest: 8 s}]"
        for lost in ("sets: 4", "rest: 30 s"):
            for entry in (f"{{name: A, reps: 5, {lost}, {both}, frequency: daily}}",
                          f"{{name: A, reps: 5, {both}, frequency: daily, progression: [{{week: 2, {lost}}}]}}"):
                with self.subTest(entry=entry):
                    self.assertEqual(self.rules(exercises(entry)), ["lost-in-phases"])
        one = both.replace("b, sets: 3, rest: 8 s", "b")
        self.assertEqual(self.rules(exercises(f"{{name: A, reps: 5, sets: 4, rest: 30 s, {one}, frequency: daily}}")), [])

    def test_the_names_of_directions_are_said_everywhere(self):
        text = exercises("{name: A, reps: 10, side: each, phases: [inward, outward], frequency: daily, "
                         "progression: [{week: 2, sets: 3}]}")
        said = "Each foot 10 times each way: inward, then outward."
        path = self.write("r.yaml", text)
        self.assertIn(said, self.words(text)[0])
        self.assertIn("3 rounds of 10 times each way: inward, then outward.", self.words(text, 1)[0])
        self.assertIn(said, self.out("show", path))
        for template in ("weekly", "cards", "booklet", "large-print", "overview"):
            with self.subTest(template=template):
                pages = page_text(self.footplan("generate", path, "--template", template).stdout)
                self.assertIn(said, " ".join(pages.split()))


class Goals(Silence):
    def test_up_to_is_said_once(self):
        for goal, said in (("reps: up to 10-15", "Build up to 10 to 15 times."), ("reps: up to 20", "Build up to 20 times."),
                           ("hold: up to 30 s", "Build up to a hold of 30 seconds."), ("reps: about 20", "Build up to about 20 times."),
                           ("sets: 2-3", "Build up to 2 or 3 rounds.")):
            with self.subTest(goal=goal):
                self.assertIn(said, self.words(exercises(f"{{name: A, reps: 5, hold: 5 s, build-up: {{{goal}}}, frequency: daily}}"))[0])


class Rests(Silence):
    def test_a_rest_between_rounds_that_are_still_to_come_is_said(self):
        for entry, said in (("{name: A, reps: 5, rest: 2 min, build-up: {sets: 2}, frequency: daily}", True),
                            ("{name: A, reps: 5, rest: 2 min, build-up: {reps: 9}, frequency: daily}", False)):
            with self.subTest(entry=entry):
                (self.assertIn if said else self.assertNotIn)("Rest 2 minutes between rounds.", self.words(exercises(entry))[0])


class Keys(Silence):
    def test_a_unit_without_repetitions(self):
        self.assertEqual(self.rules(exercises("{name: A, duration: 5 min, unit: stones, frequency: daily}")), ["useless-key"])
        self.assertEqual(self.rules(exercises("{name: A, reps: 5, unit: stones, frequency: daily}")), [])

    def test_a_goal_that_is_reached_already(self):
        dose = "reps: 10, sets: 3, hold: 10 s"
        for goal, rules in (("reps: 8", ["useless-key"]), ("reps: 10", ["useless-key"]), ("sets: 3", ["useless-key"]),
                            ("hold: 5 s", ["useless-key"]), ("reps: 12", []), ("sets: 4", []), ("hold: 20 s", []),
                            ("reps: at least 12", []), ("load: a band", [])):
            with self.subTest(goal=goal):
                self.assertEqual(self.rules(exercises(f"{{name: A, {dose}, build-up: {{{goal}}}, frequency: daily}}")), rules)

    def test_a_number_beside_a_task_is_not_lost(self):
        for dose, rules in (("task: once round, reps: 3", ["reps-and-duration"]), ("task: once round, sets: 3", []),
                            ("task: once round, duration: 1 min", ["reps-and-duration"]),
                            ("reps: 5, progression: [{week: 2, task: once round}]", []),
                            ("reps: 5, progression: [{week: 2, task: once round, reps: 6}]", ["reps-and-duration"]),
                            ("phases: [{name: a, task: once round, reps: 2}, {name: b, reps: 2}]", ["reps-and-duration"]),
                            ("reps: 5, phases: [{name: a, task: once round}, {name: b}]", [])):
            with self.subTest(dose=dose):
                self.assertEqual(self.rules(exercises(f"{{name: A, {dose}, frequency: daily}}")), rules)

    def test_what_needs_repetitions_or_phases(self):
        rest = "rest-between-reps: 5 s"
        for dose, rules in ((f"task: once round, {rest}", ["useless-key"]), (f"duration: 1 min, {rest}", ["useless-key"]),
                            (f"hold: 10 s, sets: 2, {rest}", ["useless-key"]), (f"reps: 1, {rest}", ["useless-key"]),
                            (f"hold: 10 s, {rest}", ["hold-without-reps"]), (f"reps: 2, hold: 10 s, {rest}", []),
                            ("reps: 3, phases-per: rep", ["useless-key"]), ("reps: 3, phases-per: rep, phases: [a, b]", []),
                            ("reps: 3, progression: [{week: 2, phases-per: set}]", ["useless-key"])):
            with self.subTest(dose=dose):
                self.assertEqual(self.rules(exercises(f"{{name: A, {dose}, frequency: daily}}")), rules)

    def test_a_week_that_cannot_be_read_is_one_message(self):
        entry = "{name: A, reps: 10, frequency: daily, progression: [{week: 2-3, reps: 12}, {week: two, reps: 14}]}"
        self.assertEqual(self.rules(exercises(entry)), ["wrong-number", "wrong-number"])

    def test_an_exercise_keyed_by_its_name_is_one_message(self):
        for entry in ("toe-press:\n    reps: 10\n    frequency: daily", "toe-press:\n      reps: 10\n      frequency: daily",
                      "toe-press: 10 times\n    frequency: daily", "Toe press:\n    reps: 10\n    frequency: daily"):
            with self.subTest(entry=entry):
                self.assertEqual([(line, rule) for line, rule, _ in self.found(exercises(entry))], [(5, "unknown-key")])

    def test_what_is_below_the_name_is_checked_too(self):
        found = self.found(exercises("toe-press:\n      reps: 10\n      hold: 3\n      frequncy: daily"))
        self.assertEqual([(line, rule) for line, rule, _ in found],
                         [(5, "unknown-key"), (7, "missing-unit"), (8, "unknown-key")])

    def test_a_misspelt_name_is_not_taken_for_an_exercise(self):
        self.assertEqual(self.rules(exercises("{nmae: A, reps: 10, frequency: daily}")), ["unknown-key"])
        self.assertEqual(self.rules(exercises("{foo: 3, name: A, reps: 10, frequency: daily}")), ["unknown-key"])

    def test_a_dose_that_no_week_prints(self):
        for weeks, steps, keys in (
                ("", "{week: 1, reps: 8}", ["reps"]), ("", "{week: 1, reps: 8, hold: 5 s}", ["reps", "hold"]),
                ("", "{weeks: 1-6, reps: 8}", ["reps"]), ("", "{weeks: 1-2, reps: 8}, {week: 3, reps: 9}", ["reps"]),
                ("weeks: from 3, ", "{week: 2, reps: 8}", ["reps"]), ("weeks: 3-4, ", "{weeks: 3-4, reps: 8}", ["reps"]),
                ("", "{weeks: 1-5, reps: 8}", []), ("", "{week: 2, reps: 8}", []), ("", "{week: 1, note: Slowly.}", []),
                ("weeks: from 3, ", "{week: 4, reps: 8}", []), ("weeks: 3-5, ", "{weeks: 3-4, reps: 8}", [])):
            with self.subTest(weeks=weeks, steps=steps):
                found = self.found(exercises(f"{{name: A, {weeks}reps: 5, hold: 3 s, frequency: daily, progression: [{steps}]}}"))
                self.assertEqual([(rule, message.split("'")[1]) for _, rule, message in found],
                                 [("useless-key", key) for key in keys])


class Sources(Silence):
    def test_what_takes_the_place_of_a_duration_is_not_left_out(self):
        """heel-stretch is documented with a duration of 30 s alone."""
        for dose, words in (("reps: 3, hold: 30 s", "'heel-stretch' is done otherwise than a source states: 'duration: 30 s'"),
                            ("duration: 30 s", None)):
            with self.subTest(dose=dose):
                found = self.found(exercises(f"{{exercise: heel-stretch, {dose}, side: each, frequency: daily}}"))
                said = [message for _, rule, message in found if rule == "outside-source"]
                self.assertEqual(len(said), 1 if words else 0, said)
                if words:
                    self.assertTrue(said[0].startswith(words), said)
        found = self.found(exercises("{exercise: toe-press, duration: 1 min, frequency: 3 times a day}"))
        self.assertTrue(any("'toe-press' is done otherwise than a source states: 'reps: 10'" in message
                            for _, _, message in found), found)


class Times(Silence):
    """A time that may be longer is never said as if it were all."""

    def test_open_amounts(self):
        for dose, said in (("reps: at least 40", "Every day, at least 2 minutes."), ("reps: at least 10", "Every day."),
                           ("reps: 4, hold: 30 s or more", "Every day, at least 2 minutes."),
                           ("reps: 3, hold: 50 s or more", "Every day, at least 2 minutes."),
                           ("reps: 60, hold: a few seconds", "Every day, at least 2 minutes."),
                           ("reps: up to 60", "Every day, up to 3 minutes."),
                           ("reps: up to 60, hold: at least 3 s", "Every day."),
                           ("reps: 60", "Every day, about 3 minutes.")):
            with self.subTest(dose=dose):
                text = exercises(f"{{name: A, {dose}, frequency: daily}}")
                self.assertTrue(self.words(text)[0].endswith(said), self.words(text))
                self.assertNotIn("each time", self.words(text)[0])

    def test_the_minutes_of_a_day(self):
        for dose, said in (("reps: at least 40", "At least 2 minutes a day."), ("reps: a few", "Time not stated."),
                           ("reps: up to 60", "Up to 3 minutes a day."), ("reps: 60", "About 3 minutes a day.")):
            with self.subTest(dose=dose):
                path = self.write("r.yaml", exercises(f"{{name: A, {dose}, frequency: daily}}"))
                self.assertIn(said, self.out("generate", path, "-f", "markdown"))

    def test_show_says_the_same(self):
        for dose, said in (("reps: at least 40", "at least 2 min a session"), ("reps: up to 60", "up to 3 min a session"),
                           ("reps: up to 60, hold: at least 3 s", "time not stated"), ("reps: 60", " 3 min a session")):
            with self.subTest(dose=dose):
                path = self.write("r.yaml", exercises(f"{{name: A, {dose}, frequency: daily}}"))
                self.assertIn(said, self.out("show", path))
                complete = self.json("show", path, "--json")["exercises"][0]["session_seconds"]["complete"]
                self.assertEqual(complete, "at least" not in dose)


class Amounts(Silence):
    def test_a_range_of_one_number_is_that_number(self):
        text = exercises("{name: A, reps: 5-5, hold: 3 to 3 s, sets: 2-2, frequency: 3-3 times a day}",
                         "{name: B, duration: 60 s - 1 min, frequency: 2-2 times a week}")
        self.assertEqual(self.found(text), [])
        path = self.write("r.yaml", text)
        words = [row.words for row in markdown_weeks(self.out("generate", path, "-f", "markdown"))[0]]
        self.assertIn("2 rounds of 5 times. Hold 3 seconds. 3 times a day,", words[0])
        self.assertIn("Twice a week.", words[1])
        self.assertNotIn(" to ", " ".join(words))

    def test_half_a_minute_is_said_in_seconds(self):
        for hold, said in (("½ min", "Hold 30 seconds."), ("1½ min", "Hold 90 seconds."), ("0.5-1 min", "Hold 30 to 60 seconds."),
                           ("2 min", "Hold 2 minutes."), ("2.5 min", "Hold 2.5 minutes."), ("1-2 min", "Hold 1 to 2 minutes."),
                           ("up to 1.5 min", "Hold up to 90 seconds."), ("1 min", "Hold 1 minute.")):
            with self.subTest(hold=hold):
                self.assertIn(said, self.words(exercises(f"{{name: A, reps: 3, hold: {hold}, frequency: daily}}"))[0])

    def test_a_range_stays_one(self):
        self.assertIn("5 or 6 times.", self.words(exercises("{name: A, reps: 5-6, frequency: daily}"))[0])


class Letters(Silence):
    """Each text that reaches paper is checked against the fonts, in its own place."""
    PRINTED = """footplan: 1
title: T一
summary: S丁
for: F七
afterwards: walk 万
precautions: [Stop 丈]
sources:
  mine: {title: 三, author: 上, publisher: 下, url: https://不.example}
source: mine
frequency: daily
exercises:
  - name: A与
    also-called: [B丐]
    position: P丑
    equipment: [E专]
    steps: [one 且]
    cautions: [care 丕]
    feel: here 世
    phases: [{name: in 丘, reps: 3, unit: stones 丙}, {name: out, task: all 业, load: band 丛}]
    build-up: {load: more 东, every: day 丝, once: it 丞}
    when: [bed 丢]
    note: slow 两
    progression: [{once: 严, note: now 丧}]
"""
    # Lists show what a routine is for; whom a source speaks of is not printed, and nor are documented doses.
    UNPRINTED = """    documented: [{source: mine, reps: 3, note: 丨}]
complaint: feet 个
"""

    def test_every_text(self):
        lines = (self.PRINTED + self.UNPRINTED).replace("publisher: 下", "publisher: 下, population: 中").splitlines()
        text = "\n".join(lines) + "\n"
        found = [(line, message) for line, rule, message in self.found(text) if rule == "unprintable-text"]
        wanted = [(number, letter) for number, line in enumerate(lines, 1) for letter in line
                  if ord(letter) > 0x4DFF and letter in self.PRINTED]
        self.assertEqual(len(wanted), 27)
        self.assertEqual([(line, letter) for (line, letter), (_, message) in zip(wanted, found) if letter in message], wanted)
        self.assertEqual([line for line, _ in found], [line for line, _ in wanted])

    def test_labels(self):
        text = (ROOT / "templates/labels/en.yaml").read_text(encoding="utf-8")
        text = text.replace("  several: several", "  several: 日本").replace("{one: \"{n} round\"", "{one: \"{n} שלום\"")
        lines = text.splitlines()
        self.assertEqual(text.count("日") + text.count("ש"), 2)
        self.assertEqual([(line, rule) for line, rule, _ in self.found(text)],
                         [(number, "unprintable-text") for number, line in enumerate(lines, 1) if "日" in line or "ש" in line])


class Documented(Silence):
    """A source that goes on with another exercise states nothing more of this one."""

    def entry(self, step):
        return exercises("{name: Sitting, reps: 10, frequency: daily, "
                         f"documented: [{{source: posture, reps: 10, progression: [{step}]}}]}}", "{name: Standing, reps: 5, frequency: daily}")

    def test_the_other_exercise_is_known(self):
        for step, rules in (("{week: 3, exercise: toe-pres}", ["unknown-exercise"]), ("{week: 3, exercise: sitting}", ["wrong-value"]),
                            ("{once: painless, exercise: nowhere}", ["unknown-exercise"]), ("{week: 3, exercise: heel-raise}", []),
                            ("{once: painless, exercise: standing}", [])):
            with self.subTest(step=step):
                self.assertEqual(self.rules(self.entry(step)), rules)

    def test_a_dose_of_this_exercise_is_not_compared_with_that_of_another(self):
        """The source goes on with heel raises in week 3: what it states of them is no dose of sitting."""
        other = self.entry("{week: 3, reps: 20}").replace("reps: 10, frequency", "reps: 10, progression: [{week: 3, reps: 15}], frequency")
        self.assertEqual(self.rules(other), ["outside-source"])
        self.assertEqual(self.rules(other.replace("{week: 3, reps: 20}", "{week: 3, exercise: heel-raise, reps: 20}")), [])
        self.assertEqual(self.rules(other.replace("{week: 3, reps: 20}", "{once: painless, exercise: heel-raise, reps: 20}")),
                         ["outside-source"])


    def test_an_exercise_that_a_step_brings_is_judged_by_the_weeks_in_which_it_is_done(self):
        for step in ("week: 3", "weeks: 3-4"):
            text = exercises("{name: Sitting, reps: 10, frequency: daily, weeks: 2-5, "
                             f"progression: [{{{step}, exercise: standing, reps: 20}}]}}",
                             "{name: Standing, documented: [{source: posture, reps: 5, frequency: daily, "
                             "progression: [{week: 3, reps: 20}]}]}")
            with self.subTest(step=step):
                self.assertEqual(self.rules(text), [])
                standing = self.json("show", self.write("r.yaml", text), "--json")["exercises"][1]
                self.assertEqual(standing["verdicts"]["reps"], "within")
                self.assertEqual(self.rules(text.replace("exercise: standing, reps: 20", "exercise: standing, reps: 5")), ["outside-source"])


class Yaml(Silence):
    def test_text_behind_a_hash_is_not_lost_in_silence(self):
        entry = "name: A\n    reps: 10\n    frequency: daily\n    {}"
        for line, places in (("note: use the #2 band", 1), ("load: #2 band", 1), ("steps: [one #1,\n      two]", 1),
                             ("note: band #é", 1), ("steps:\n      - use the #2 band", 1), ("note: one\n      two #3", 1),
                             ("note: use the # 2 band", 0), ("note: 'use the #2 band'", 0), ("note: band#2", 0),
                             ("note: 'a' #2", 0), ("steps: [a] #2", 0), ("#note: x", 0), ("note: >\n      the #2 band", 0),
                             ("note: a #", 0), ("note: a #----", 0), ("note: a #footplan: allow steep-step b", 0)):
            with self.subTest(line=line):
                rules = self.rules(exercises(entry.format(line)))
                self.assertEqual(rules.count("hidden-by-comment"), places, rules)

    def test_behind_a_mark_of_byte_order_it_is_in_its_place(self):
        self.write("r.yaml", "\ufeff" + exercises("{name: A, reps: 10, frequency: daily}\n    #x") + "summary: see #2\n")
        output = self.run_footplan("check", "r.yaml").stdout.decode()
        self.assertRegex(output, r"r.yaml:7:14: warning: '#' begins")

    def test_one_slip_is_one_message(self):
        lines = "exercises:\n{}    reps: 10\n    frequency: daily\n"
        for slip in ("  -name: A\n", "  - name: A\n\thold: 3 s\n"):
            with self.subTest(slip=slip):
                found = self.found("footplan: 1\ntitle: T\n" + lines.format(slip))
                self.assertEqual([rule for _, rule, _ in found], ["yaml-syntax"], found)


if __name__ == "__main__":
    unittest.main()
