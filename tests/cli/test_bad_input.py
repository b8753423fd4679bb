"""What a careless author or user does: a clear message with its place, the right exit code, nothing written."""

import os
import shutil
import unittest

from support import DONE, MACHINE, ROUTINE, SANITIZED, USAGE, Case

GOOD = """footplan: 1
title: Mine
exercises:
  - exercise: toe-press
    reps: 10
    hold: 3 s
    frequency: 3 times a day
"""

# A change to GOOD, the place that the message names, and words that it has to contain.
MISTAKES = [
    ("hold: 3 s", "hold: 3", "6:11", ["'hold' needs a unit", "3 s or 3 min", "[missing-unit]"]),
    ("hold: 3 s", "hodl: 3 s", "6:5", ["'hodl'", "did you mean 'hold'?", "[unknown-key]"]),
    ("hold: 3 s", "hold: [3 s]", "6:11", ["'hold' takes a time, not a list", "[wrong-kind]"]),
    ("hold: 3 s", "hold: 5-3 s", "6:11", ["[min-above-max]"]),
    ("hold: 3 s", "hold: 0 s", "6:11", ["[zero-amount]"]),
    ("hold: 3 s", "hold: 99999999999 s", "6:11", ["[number-too-large]"]),
    ("hold: 3 s", "hold:", "6:5", ["'hold' has no value", "[empty-value]"]),
    ("hold: 3 s", "reps: 12", "6:5", ["'reps' is given twice", "first given here", "[duplicate-key]"]),
    ("reps: 10", "reps: lots", "5:11", ["[bad-quantity]"]),
    ("reps: 10", "reps: 10 or so", "5:14", ["[bad-quantity]"]),
    ("reps: 10", "reps: {a: 1}", "5:11", ["'reps' takes a quantity, not a mapping", "[wrong-kind]"]),
    ("frequency: 3 times a day", "frequency: 3 times", "7:16", ["[missing-period]"]),
    ("frequency: 3 times a day", "frequency: now and then", "7:16", ["[bad-frequency]"]),
    ("frequency: 3 times a day", "side: lefft", "7:11", ["did you mean 'left'?", "[wrong-value]"]),
    ("exercise: toe-press", "exercise: toe-pres", "4:15", ["'toe-pres'", "did you mean 'toe-press'?", "[unknown-exercise]"]),
    ("title: Mine", "title: Mine\nsource: postur", "3:9", ["did you mean 'posture'?", "[unknown-source]"]),
    ("title: Mine", "title: Mine\nweeks: 53", "3:8", ["from 1 to 52", "[wrong-number]"]),
    ("title: Mine", "summary: Mine", "1:1", ["'title'", "[missing-key]"]),
    ("footplan: 1", "footplan: 2", "1:11", ["[wrong-number]"]),
    ("title: Mine", "title: 'Mine", "2:8", ["never closed", "[yaml-syntax]"]),
    ("title: Mine", "title: a: b", "2:9", ["[yaml-syntax]"]),
    ("title: Mine", "title: M\x07", "2:9", ["U+0007", "[control-character]"]),
]


# A line in place of "hold: 3 s", the column that the message names, and words that it has to contain.
BAD_KEYS = [
    ("weeks: soon", 12, ["'soon' is not a range of weeks", "from 4", "[wrong-number]"]),
    ("weeks: 12-4", 12, ["[min-above-max]", "write 4-12"]),
    ("weeks: 4-53", 14, ["week from 1 to 52", "[wrong-number]"]),
    ("part: toe", 11, ["foot, leg, ankle", "[wrong-value]"]),
    ("feel: [calf]", 11, ["takes a text, not a list", "[wrong-kind]"]),
    ("side: leight", 11, ["both, each, alternate, left, right or affected", "[wrong-value]"]),
    ("side: each ear", 11, ["[wrong-value]"]),
    ("unit: [stones]", 11, ["takes a text", "[wrong-kind]"]),
    ("task: {a: b}", 11, ["takes a text", "[wrong-kind]"]),
    ("phases-per: reps", 17, ["rep, set or exercise", "did you mean 'rep'?", "[wrong-value]"]),
    ("phases: [{name: a, sets: 2}, b]", 30, ["'sets' of its own", "phases-per: exercise", "[phase-sets]"]),
    ("phases: [{name: a, reps: 5}, b]\n    phases-per: rep", 30, ["reps: 5", "phases-per: set", "[phase-reps]"]),
    ("phases: [{reps: 2}, b]", 14, ["a phase needs the key 'name'", "[missing-key]"]),
    ("build-up: 50", 15, ["reps: 20, by: 2, every: week", "[wrong-kind]"]),
    ("build-up: {by: 2}", 15, ["sets, reps, hold, duration or load", "[missing-key]"]),
    ("build-up: {hold: 30 s, by: 5}", 32, ["'by' needs a unit: write 5 s or 5 min", "[missing-unit]"]),
    ("build-up: {reps: 30, by: 5 s}", 30, ["neither hold nor duration grows", "[wrong-value]"]),
    ("build-up: {rep: 30}", 16, ["build-up has no key 'rep'", "did you mean 'reps'?", "[unknown-key]"]),
    ("hold: 3 ss", 13, ["'ss' is not a unit of time", "[bad-time]"]),
    ("hold: 3 breaths", 13, ["unit: breaths", "[bad-time]"]),
    ("hold: to fatigue", 11, ["note: to fatigue", "[bad-time]"]),
    ("hold: 3 s up, 3 s down", 15, ["write tempo: ", "[bad-time]"]),
    ("tempo: 3 s", 12, ["two or three", "[bad-tempo]"]),
    ("progression: add 2 reps each week", 18, ["progression: [{week: 2, reps: 12}", "build-up: {reps: 20, by: 2, every: week}", "[wrong-kind]"]),
    ("progression: [{reps: 12}]", 19, ["'week', 'weeks' or 'once'", "[missing-key]"]),
    ("progression: [{week: 2, once: painless, reps: 12}]", 29, ["one of week, weeks and once", "[duplicate-key]"]),
    ("progression: [{week: 3, reps: 12}, {week: 2, reps: 14}]", 47, ["out of order", "[step-order]"]),
    ("progression: [{week: 3, reps: 12}, {week: 3, reps: 14}]", 47, ["given twice", "[step-order]"]),
    ("progression: [{weeks: 2-4, reps: 12}, {weeks: 4-5, reps: 14}]", 51, ["overlap", "[step-order]"]),
    ("progression: [{weeks: 2-4, reps: 12}, {week: 3, reps: 14}]", 50, ["overlaps", "[step-order]"]),
    ("progression: [{week: 2, exercise: heel-rais}]", 39, ["did you mean 'heel-raise'?", "[unknown-exercise]"]),
    ("progression: [{week: 2, exercise: toe-press}]", 39, ["is this exercise itself", "[wrong-value]"]),
    ("progression: [{week: 2, side: each leg}]", 35, ["write 'side: each' here, and 'part: leg'", "[wrong-value]"]),
    ("part: foot\n    side: each leg", None, ["says leg, and elsewhere foot", "[wrong-value]"]),
    ("when: before bed", 11, ["write 'when: [before bed]'", "[wrong-kind]"]),
]

# What people write at the top of a routine.
BAD_HEADS = [
    ("weeks: from 4", 13, ["does not say how many weeks", "[wrong-number]"]),
    ("weeks: 4-60", 10, ["[wrong-number]"]),
    ("for: [Ann]", 6, ["takes a text", "[wrong-kind]"]),
    ("base: [a]", 7, ["takes a text", "[wrong-kind]"]),
    ("without: walk", 10, ["write 'without: [walk]'", "[wrong-kind]"]),
    ("side: lefft", 7, ["did you mean 'left'?", "[wrong-value]"]),
    ("afterwards: [daily]", 13, ["takes a text", "[wrong-kind]"]),
    ("sources: {leaf: {title: L, kind: book}}", 34, ["trial, guideline, programme, leaflet or article", "[wrong-value]"]),
]

# Keys that people write: what to write instead, and whether it is certain.
ADVICE = [
    ("repetitions: 10", "write 'reps'", "reps: 10"),
    ("freq: daily", "write 'frequency'", "frequency: daily"),
    ("weight: 5 kg", "write 'load'", "load: 5 kg"),
    ("rest-between-sets: 30 s", "write 'rest'", "rest: 30 s"),
    ("notes: Slowly.", "write 'note'", "note: Slowly."),
    ("times: 3", "'reps: 10' for repetitions, or 'frequency: 3 times a day'", None),
    ("instructions: Stand.", "write 'steps', a list of texts", None),
    ("days: 3", "write 'frequency'", None),
    ("warnings: a", "write 'cautions'", None),
    ("start: 2026-11-30", "generate --start 2026-11-30", None),
    ("template: large-print", "--template large-print", None),
    ("stop: a", "write it under 'precautions'", None),
    ("hodl: 3 s", "did you mean 'hold'?", "hold: 3 s"),
    ("progresion: []", "did you mean 'progression'?", "progression: []"),
    ("dratoin: 3 s", "did you mean 'duration'?", None),
]


class BadKeys(Case):
    def test_each_key_says_its_place_and_what_to_write(self):
        for line, column, words in BAD_KEYS:
            with self.subTest(line=line):
                self.write("mine.yaml", GOOD.replace("hold: 3 s", line))
                text = self.out("check", "mine.yaml", code=ROUTINE)
                if column:
                    self.assertIn(f"mine.yaml:6:{column}: error: ", text)
                for word in words:
                    self.assertIn(word, text)

    def test_a_misspelt_key_is_not_missing_too(self):
        for line in ("progression: [{weeek: 3, reps: 12}]", "build-up: {repz: 50}", "build-up: {reps: abc}"):
            with self.subTest(line=line):
                self.write("mine.yaml", GOOD.replace("hold: 3 s", line))
                self.assertIn("1 error in 1 file", self.footplan("check", "mine.yaml", code=ROUTINE).stderr.decode())

    def test_each_key_of_a_routine_does_too(self):
        for line, column, words in BAD_HEADS:
            with self.subTest(line=line):
                self.write("mine.yaml", GOOD.replace("title: Mine", f"title: Mine\n{line}"))
                text = self.out("check", "mine.yaml", code=ROUTINE)
                self.assertIn(f"mine.yaml:3:{column}: error: ", text)
                for word in words:
                    self.assertIn(word, text)

    def test_what_people_write_is_answered_with_the_key_that_they_mean(self):
        for line, words, fixed in ADVICE:
            with self.subTest(line=line):
                head = GOOD.split("    reps")[0]
                path = self.write("mine.yaml", f"{head}    {line}\n")
                self.assertIn(words, self.out("check", "mine.yaml", code=ROUTINE))
                self.run_footplan("check", "--fix", "mine.yaml")
                if fixed:
                    self.assertEqual(path.read_text(), f"{head}    {fixed}\n")
                else:
                    self.assertEqual(path.read_text(), f"{head}    {line}\n")

    def test_fix_writes_nothing_that_could_be_another_dose(self):
        for line in ("side: leight", "reps: as many as you can", "reps: 3x10", "reps: 10 each leg", "frequency: BD",
                     "hold: 3 ss", "reps: 0x10", "frequency: M/W/F", "times: 3"):
            with self.subTest(line=line):
                path = self.write("mine.yaml", GOOD.split("    reps")[0] + f"    {line}\n")
                before = path.read_text()
                self.footplan("check", "--fix", "mine.yaml", code=ROUTINE)
                self.assertEqual(path.read_text(), before)

    def test_spellings_that_can_mean_one_thing_only_are_read(self):
        for line in ("side: each leg", "side: both feet", "hold: 1½ min", "hold: half a minute", "frequency: Mon-Wed-Fri",
                     "frequency: Mon-Fri", "reps: up to 10-20", "reps: repeat", "tempo: 3-3 s", "frequency: hourly",
                     "frequency: 3 or more days a week", "weeks: from 2", "phases-per: rep"):
            with self.subTest(line=line):
                text = GOOD.split("    reps")[0] + f"    {line}\n"
                self.write("mine.yaml", text)
                self.assertNotIn(" error: ", self.run_footplan("check", "mine.yaml").stdout.decode())


class BadRoutines(Case):
    def test_each_mistake_is_told_with_its_place(self):
        for good, bad, place, words in MISTAKES:
            with self.subTest(bad=bad):
                self.write("mine.yaml", GOOD.replace(good, bad, 1))
                text = self.out("check", "mine.yaml", code=ROUTINE)
                self.assertIn(f"mine.yaml:{place}: error: ", text)
                for word in words:
                    self.assertIn(word, text)

    def test_the_good_routine_is_silent(self):
        self.write("mine.yaml", GOOD)
        self.assertEqual(self.out("check", "mine.yaml"), "")

    def test_all_mistakes_of_a_file_come_in_one_run(self):
        self.write("mine.yaml", GOOD.replace("hold: 3 s", "hold: 3").replace("title: Mine", "titel: Mine")
                   .replace("3 times a day", "3 times"))
        text = self.out("check", "mine.yaml", code=ROUTINE)
        for rule in ("missing-unit", "unknown-key", "missing-period"):
            self.assertIn(f"[{rule}]", text)

    def test_a_misspelt_key_is_not_missing_too(self):
        self.write("mine.yaml", GOOD.replace("title:", "titel:"))
        text = self.out("check", "mine.yaml", code=ROUTINE)
        self.assertEqual(text.count("error:"), 1)

    def test_a_figure_that_is_not_there(self):
        self.write("mine.yaml", GOOD.replace("hold: 3 s", "figure: nowhere.svg"))
        self.assertIn("mine.yaml:6:13: error: ", self.out("check", "mine.yaml", code=ROUTINE))

    def test_invalid_utf8(self):
        self.write("mine.yaml", GOOD.encode().replace(b"Mine", b"Min\xe9"))
        self.assertIn("mine.yaml:2:11: error: the byte 0xE9 is not UTF-8", self.out("check", "mine.yaml", code=ROUTINE))

    def test_nothing_is_written_for_a_routine_with_errors(self):
        self.write("mine.yaml", GOOD.replace("hold: 3 s", "hold: 3"))
        self.write("plan.pdf", "precious")
        result = self.footplan("generate", "mine.yaml", "-o", "plan.pdf", code=ROUTINE)
        self.assertEqual(result.stdout, b"")
        self.assertIn(b"[missing-unit]", result.stderr)
        self.assertEqual((self.folder / "plan.pdf").read_text(), "precious")
        self.assertEqual(self.names(), ["mine.yaml", "plan.pdf"])


class BadFiles(Case):
    def refused(self, path, *words):
        for command in ("check", "generate"):
            result = self.footplan(command, path, code=MACHINE)
            self.assertEqual(result.stdout, b"")
            for word in words:
                self.assertIn(word, result.stderr.decode())

    def test_missing(self):
        self.refused("nowhere.yaml", "nowhere.yaml", "No such file")

    def test_a_file_of_a_mebibyte_is_read_and_a_larger_one_is_not(self):
        lines = GOOD + ("#" + "x" * 998 + "\n") * 1048
        largest = lines + "#" * ((1 << 20) - len(lines) - 1) + "\n"
        self.assertEqual(len(largest), 1 << 20)
        self.write("largest.yaml", largest)
        self.footplan("check", "largest.yaml")
        self.footplan("check", "-", stdin=largest.encode())
        self.write("larger.yaml", largest + "\n")
        self.refused("larger.yaml", "larger.yaml", "it is larger than 1048576 bytes")
        result = self.footplan("check", "-", stdin=largest.encode() + b"\n", code=MACHINE)
        self.assertIn(b"it is larger than 1048576 bytes", result.stderr)

    @unittest.skipIf(SANITIZED, "a sanitizer keeps more of a font than there is room for")
    def test_a_font_of_64_mebibytes_is_read_and_a_larger_one_is_not(self):
        self.write("mine.yaml", GOOD)
        font = self.folder / "font.ttf"
        shutil.copy("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", font)
        os.truncate(font, 64 << 20)
        self.footplan("generate", "mine.yaml", "--font", font, "-o", "plan.pdf")
        os.truncate(font, (64 << 20) + 1)
        result = self.footplan("generate", "mine.yaml", "--font", font, "-o", "plan.pdf", code=MACHINE)
        self.assertIn(b"it is larger than 67108864 bytes", result.stderr)

    def test_empty(self):
        self.write("empty.yaml", "")
        self.assertIn("[wrong-kind]", self.out("check", "empty.yaml", code=ROUTINE))

    def test_a_folder_is_no_routine(self):
        (self.folder / "folder.yaml").mkdir()
        result = self.footplan("generate", "./folder.yaml", code=MACHINE)
        self.assertIn(b"it is a folder", result.stderr)

    def test_nowhere_to_write(self):
        result = self.footplan("generate", "-f", "markdown", "-o", "no/such/plan.md", code=MACHINE)
        self.assertIn(b"no/such/plan.md", result.stderr)


class BadLibrary(Case):
    def test_an_exercise_that_cannot_be_read_is_reported_in_its_own_file(self):
        self.write("mine.yaml", GOOD.replace("toe-press", "wrong"))
        for text, rule in (("footplan: 1\ntitle: M\nexercises: [toe-press]\n", "wrong-file"), ("[\n", "yaml-syntax"), ("- a\n", "wrong-kind")):
            with self.subTest(text=text):
                self.write("lib/exercises/wrong.yaml", text)
                found = self.json("check", "mine.yaml", "--library", "lib", "--format=json", code=ROUTINE)
                self.assertEqual([(one["rule"], one["path"]) for one in found], [(rule, "lib/exercises/wrong.yaml")])
                self.assertEqual(self.footplan("generate", "mine.yaml", "--library", "lib", "-f", "json", code=ROUTINE).stdout, b"")


class ManyProblems(Case):
    def test_the_first_hundred_are_told_and_the_others_counted(self):
        self.write("mine.yaml", "footplan: 1\ntitle: M\nfrequency: daily\nexercises:\n" +
                   "".join(f"  - {{name: E{i}, reps: {i}q}}\n" for i in range(130)))
        self.write("good.yaml", "footplan: 1\ntitle: M\nfrequency: daily\nexercises:\n  - {name: E, reps: 3}\n")
        result = self.footplan("check", "mine.yaml", "good.yaml", code=ROUTINE)
        text = result.stdout.decode()
        self.assertEqual(text.count(": error: "), 100)
        self.assertIn("30 more problems of this file are not shown", text)
        found = self.json("check", "mine.yaml", "--format=json", code=ROUTINE)
        self.assertEqual([d["severity"] for d in found].count("error"), 100)
        self.assertEqual(found[-1]["rule"], "more-problems")
        self.assertEqual(self.footplan("generate", "mine.yaml", "-f", "json", code=ROUTINE).stdout, b"")


class LongPlans(Case):
    def exercises(self, count):
        self.write("mine.yaml", "footplan: 1\ntitle: M\nfrequency: daily\nexercises:\n" +
                   "".join(f"  - {{name: E{i}, reps: 5}}\n" for i in range(count)))

    def test_a_plan_has_so_many_rows_and_no_more(self):
        self.exercises(50)
        self.assertEqual(len(self.json("generate", "mine.yaml", "-w52", "-f", "json")["plans"][0]["weeks"]), 52)
        self.exercises(51)
        self.assertEqual(len(self.json("generate", "mine.yaml", "-w50", "-f", "json")["plans"][0]["weeks"]), 50)
        result = self.footplan("generate", "mine.yaml", "-w51", "-f", "json", code=ROUTINE)
        self.assertEqual(result.stdout, b"")
        self.assertIn("mine.yaml:4:1: error: 51 exercises in 51 weeks make a plan of more than 2600 rows", result.stderr.decode())


class BadUsage(Case):
    def test_options(self):
        for arguments, words in [
            (["--weeks", "0"], ["1 to 52", "'0'"]),
            (["--weeks", "53"], ["1 to 52", "'53'"]),
            (["--weeks", "four"], ["1 to 52", "'four'"]),
            (["--weeks", "4.5"], ["1 to 52"]),
            (["--weeks", "-1"], ["1 to 52"]),
            (["--start", "2026-02-29"], ["2026-02-29"]),
            (["--start", "tomorrow"], ["tomorrow"]),
            (["--start", "2026-1-1"], ["2026-1-1"]),
            (["--start", "2026-11-23", "--week-starts", "sun"], ["--week-starts"]),
            (["--week-starts", "tue"], ["mon, sun or sat"]),
            (["--format", "docx"], ["pdf", "markdown"]),
            (["foot-basic"], ["did you mean 'foot-basics'?"]),
            (["--no-such-option"], ["--no-such-option"]),
            (["-o", "a.md", "--output-dir", "."], ["--output"]),
        ]:
            with self.subTest(arguments=arguments):
                result = self.footplan("generate", "--for=Ann", *arguments, code=USAGE)
                self.assertEqual(result.stdout, b"")
                for word in words:
                    self.assertIn(word, result.stderr.decode())
        self.assertEqual(self.names(), [])

    def test_no_command_and_unknown_command(self):
        self.footplan(code=USAGE)
        self.assertIn(b"did you mean 'generate'?", self.footplan("genrate", code=USAGE).stderr)
        self.assertIn(b"such as 'footplan generate --weeks'", self.footplan("--weeks", "4", code=USAGE).stderr)
        self.assertIn(b"did you mean '--version'?", self.footplan("--verison", code=USAGE).stderr)

    def test_help_and_version_go_to_stdout(self):
        for arguments in (["--help"], ["generate", "--help"], ["--version"]):
            result = self.footplan(*arguments, code=DONE)
            self.assertNotEqual(result.stdout, b"")
            self.assertEqual(result.stderr, b"")


if __name__ == "__main__":
    unittest.main()
