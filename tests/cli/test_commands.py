"""The command line: options, help, and what it answers to a slip."""

import os
import pathlib
import pty
import re
import subprocess
import unittest

from support import DONE, FOOTPLAN, MACHINE, ROOT, ROUTINE, SHIPPED, USAGE, Case

COMMANDS = re.findall(r"^  (\w+) ", subprocess.run([FOOTPLAN, "--help"], capture_output=True, text=True).stdout.split("Options")[0], re.M)
GOLDEN = ROOT / "tests/golden/help"
WARNS = ("footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n"
         "  - {name: A, reps: 3, hold: 1 s}\n  - {name: A, reps: 3, hold: 1 s}\n")


class Help(Case):
    def texts(self):
        yield "footplan", self.out("--help")
        for command in COMMANDS:
            yield command, self.out(command, "--help")

    def test_the_texts_are_the_golden_ones(self):
        self.assertGreaterEqual(len(COMMANDS), 8)
        for name, text in self.texts():
            with self.subTest(command=name):
                self.assert_golden(text, GOLDEN / f"{name}.txt")
        self.assertEqual({path.stem for path in GOLDEN.glob("*.txt")}, {"footplan", *COMMANDS})

    def test_they_fit_on_a_terminal(self):
        for name, text in [*self.texts(), ("alone", self.footplan(code=USAGE).stderr.decode())]:
            for line in text.splitlines():
                self.assertLessEqual(len(line), 80, f"{name}: {line}")

    def test_lists_and_routines_fit_too(self):
        """Longer lines have one word more than fits, such as an address."""
        kinds = ("routines", "exercises", "sources", "templates", "rules", "keys")
        for arguments in [("list",), *(("list", kind) for kind in kinds), *(("show", name) for name in SHIPPED)]:
            lines = self.out(*arguments).splitlines()
            self.assertGreater(len(lines), 4, arguments)
            for line in lines:
                self.assertTrue(len(line) <= 80 or len(line.split()) == 1, f"{arguments}: {line}")

    def test_each_has_two_examples_that_are_understood(self):
        for command in COMMANDS:
            text = self.out("help", command)
            self.assertEqual(text, self.out(command, "--help"))
            examples = re.findall(r"^  (footplan .*)$", text.split("Examples:")[1].split("\n\n")[0], re.M)
            self.assertGreaterEqual(len(examples), 2, command)
            for example in examples:
                words = example.split("|")[0].split(">")[0].split()
                # What is wrong with an option shows before any file is read.
                result = self.run_footplan(*[word for word in words[1:] if "*" not in word], "--no-such-option")
                self.assertIn(b"there is no option '--no-such-option'", result.stderr, example)

    def test_footplan_alone_says_what_to_do_first(self):
        result = self.footplan(code=USAGE)
        self.assertEqual(result.stdout, b"")
        for word in (b"footplan generate", b"footplan init", b"footplan --help"):
            self.assertIn(word, result.stderr)

    def test_help_of_everything(self):
        self.assertEqual(self.out("help"), self.out("--help"))
        self.assertEqual(self.out("-h"), self.out("--help"))
        self.assertIn(b"did you mean 'generate'?", self.footplan("help", "genrate", code=USAGE).stderr)
        self.assertTrue(self.out("help", "check", "-h").startswith("Show the help"))

    def test_the_version_and_the_libraries(self):
        lines = self.out("--version").splitlines()
        self.assertRegex(lines[0], r"^footplan \d+\.\d+\.\d+$")
        for library in ("yaml-cpp", "fmt", "libharu", "FreeType"):
            self.assertRegex(" ".join(lines), library + r" \d+\.\d")


class Slips(Case):
    def test_what_was_meant_is_said_with_the_right_help(self):
        for arguments, words in [
            (["genrate"], ["did you mean 'generate'?", "See 'footplan --help'"]),
            (["frobnicate"], ["there are generate, check"]),
            (["generate", "--week", "4"], ["did you mean '--weeks'?", "See 'footplan generate --help'"]),
            (["generate", "--libary", "x"], ["did you mean '--library'?"]),
            (["check", "--format=jsn", "x"], ["did you mean 'json'?", "See 'footplan check --help'"]),
            (["generate", "--template", "weekley"], ["did you mean 'weekly'?"]),
            (["generate", "--paper", "leter"], ["did you mean 'letter'?"]),
            (["generate", "-f", "markdwn"], ["did you mean 'markdown'?"]),
            (["list", "routine"], ["did you mean 'routines'?", "See 'footplan list --help'"]),
            (["init", "x.yaml", "--from", "foot-basic"], ["did you mean 'foot-basics'?"]),
            (["explain", "missing-unt"], ["did you mean 'missing-unit'?"]),
            (["show"], ["needs ROUTINE", "See 'footplan show --help'"]),
            (["list", "rules", "b"], ["'b' is one too many"]),
            (["schema", "x"], ["there is no schema 'x'", "there are routine"]),
            (["generate", "-o"], ["--output needs a value"]),
            (["generate", "-x"], ["there is no option '-x'"]),
            (["-help"], ["there is no option '-help': did you mean '--help'?"]),
            (["--library="], ["--library is given an empty value"]),
            (["generate", "-weeks=4"], ["--weeks takes a whole number"]),
            (["generate", "--quiet=yes"], ["--quiet takes no value"]),
            (["generate", "-w", "2", "--weeks", "3"], ["--weeks is given twice"]),
            (["check", "--dry-run", "x"], ["--dry-run needs --fix"]),
            (["generate", "--color", "blue"], ["auto, always or never"]),
            (["show", "--json", "--yaml", "foot-basics"], ["cannot be given together"]),
            (["generate", "--font-bold", "x.ttf"], ["--font-bold needs --font"]),
            (["help", "generat"], ["did you mean 'generate'?", "See 'footplan --help'"]),
            (["version"], ["did you mean '--version'?", "See 'footplan --help'"]),
            (["-v"], ["did you mean '-V'?"]),
            (["generate", "-W", "4"], ["did you mean '-w'?"]),
            (["generate", "--letter"], ["did you mean '--paper letter'?", "See 'footplan generate --help'"]),
            (["generate", "--large-print"], ["did you mean '--template large-print'?"]),
            (["generate", "--template", "large"], ["did you mean 'large-print'?"]),
            (["generate", "--color=no"], ["auto, always or never", "See 'footplan generate --help'"]),
            (["show", "toe-press"], ["is an exercise, not a routine"]),
            (["explain", "freq"], ["did you mean 'frequency'?"]),
        ]:
            with self.subTest(arguments=arguments):
                result = self.footplan(*arguments, code=USAGE)
                self.assertEqual(result.stdout, b"")
                for word in words:
                    self.assertIn(word, result.stderr.decode())
        self.assertEqual(self.names(), [])

    def test_empty_values_are_no_values(self):
        self.write("mine.yaml", WARNS)
        for option in ("--weeks", "--start", "--week-starts", "--for", "-o", "--output-dir", "-f", "--template", "--paper",
                       "--font", "--figures", "--library", "--ignore", "--color"):
            for words in ([option, ""], [option + "="] if option.startswith("--") else [option, ""]):
                with self.subTest(words=words):
                    result = self.footplan("generate", *words, "mine.yaml", code=USAGE)
                    self.assertIn(b"empty value", result.stderr)
                    self.assertEqual(result.stdout, b"")
        self.footplan("generate", "", code=USAGE)
        self.footplan("check", "--format", "", "mine.yaml", code=USAGE)
        self.assertEqual(self.names(), ["mine.yaml"])

    def test_ways_to_write_an_option(self):
        whole = self.out("generate", "--weeks", "2", "-f", "json")
        for arguments in (["-w2", "-fjson"], ["-w", "2", "--format=json"], ["-qw2", "-f", "JSON"], ["--weeks=2", "-f", "json", "--"],
                          ["-f", "json", "foot-basics", "-w", "2"]):
            self.assertEqual(self.out("generate", *arguments), whole, arguments)
        self.write("-x.yaml", WARNS)
        self.assertIn("T", self.out("generate", "-f", "md", "-q", "--", "-x.yaml"))


class Values(Case):
    def test_what_can_mean_one_thing_is_read(self):
        self.assertEqual(self.footplan("generate", "--paper", "A4").stdout, self.footplan("generate", "--paper", "a4").stdout)
        self.assertEqual(self.out("generate", "-f", "md"), self.out("generate", "-f", "markdown"))
        for day in ("sunday", "Sunday", "SUN"):
            self.assertEqual(self.out("generate", "-f", "md", "--week-starts", day),
                             self.out("generate", "-f", "md", "--week-starts", "sun"))

    def test_dates(self):
        for text, words in [("23.11.2026", "write 2026-11-23"), ("2026-1-5", "write 2026-01-05"), ("2026/11/23", "write 2026-11-23"),
                            ("11/23/2026", "write 2026-11-23"), ("3/4/2026", "write 2026-04-03 or 2026-03-04"),
                            ("31.04.2026", "as in 2026-11-23"), ("tomorrow", "as in 2026-11-23"), ("0000-02-28", "1900 to 2999"), ("1899-12-31", "1900 to 2999"),
                            ("3000-01-01", "1900 to 2999"), ("9999-12-31", "1900 to 2999"), ("2027-02-29", "2026-11-23")]:
            with self.subTest(text=text):
                self.assertIn(words, self.footplan("generate", "-f", "md", "--start", text, code=USAGE).stderr.decode())
        for text in ("1900-01-01", "2999-12-31", "2028-02-29"):
            self.assertEqual(self.json("generate", "-f", "json", "--start", text)["plans"][0]["start"], text)

    def test_show_says_what_the_routine_gives_and_what_becomes_of_it(self):
        shown = self.out("show", "foot-basics").splitlines()
        self.assertTrue(any(line.startswith("     reps       10                     within (within 'pain-and-balance'") for line in shown))
        self.assertTrue(any(line.startswith("     hold       3 s                    within (within 'pain-and-balance'") for line in shown))

    def test_a_session_of_ten_minutes_or_more_is_shown_in_whole_minutes(self):
        for seconds, shown in [(59, "59 s"), (60, "1 min"), (61, "1 min 1 s"), (599, "9 min 59 s"), (600, "10 min"), (629, "10 min"), (630, "11 min")]:
            self.write("mine.yaml", f"footplan: 1\ntitle: T\nexercises: [{{name: A, duration: {seconds} s, frequency: daily}}]\n")
            with self.subTest(seconds=seconds):
                self.assertIn(f" {shown} a session\n", self.out("show", "mine.yaml"))

    def test_standard_input_is_a_routine(self):
        routine = (ROOT / "routines/foot-basics.yaml").read_bytes()
        plan = self.out("generate", "-", "-f", "json", stdin=routine)
        named = self.out("generate", "foot-basics", "-f", "json")
        self.assertEqual(plan.replace("standard-input", "foot-basics"), named)
        self.assertIn("Foot basics", self.out("show", "-", stdin=routine))
        self.assertIn("standard input:2:8", self.footplan("generate", "-", stdin=b"footplan: 1\ntitle: [\n", code=ROUTINE).stderr.decode()
                      .replace("2:9", "2:8").replace("3:1", "2:8"))
        self.footplan("generate", "-", "--output-dir", "out", stdin=routine)
        self.assertTrue((self.folder / "out/standard-input.pdf").exists())

    def test_quiet_and_ignored_rules(self):
        self.write("mine.yaml", WARNS)
        said = self.footplan("generate", "mine.yaml", "-f", "md").stderr
        self.assertIn(b"[duplicate-exercise]", said)
        self.assertEqual(self.footplan("generate", "-q", "mine.yaml", "-f", "md").stderr, b"")
        self.assertNotIn(b"[duplicate-exercise]", self.footplan("generate", "--ignore", "duplicate-exercise", "mine.yaml", "-f", "md").stderr)
        self.footplan("check", "--strict", "mine.yaml", code=ROUTINE)
        found = self.json("check", "mine.yaml", "--format", "json")
        ignored = [word for rule in {one["rule"] for one in found} for word in ("--ignore", rule)]
        self.footplan("check", "--strict", *ignored, "mine.yaml")
        self.write("bad.yaml", "footplan: 1\ntitle: T\nexercises: [{name: A, hold: 3}]\n")
        self.assertIn(b"[missing-unit]", self.footplan("generate", "-q", "bad.yaml", code=ROUTINE).stderr)
        for rule, words in (("missing-unit", b"cannot be ignored"), ("duplicate-exercize", b"did you mean 'duplicate-exercise'?")):
            self.assertIn(words, self.footplan("check", "--ignore", rule, "bad.yaml", code=USAGE).stderr)


class Terminal(Case):
    def on_terminal(self, *arguments, environment=None):
        """What is written to a terminal that both streams are."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([FOOTPLAN, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                                   env={"PATH": os.environ["PATH"], "TERM": "xterm", **(environment or {})})
        os.close(theirs)
        text = b""
        while True:
            try:
                read = os.read(ours, 65536)
            except OSError:
                break
            if not read:
                break
            text += read
        process.wait(timeout=60)
        os.close(ours)
        return text.decode().replace("\r\n", "\n")

    def test_what_was_written_is_said_to_people(self):
        self.assertRegex(self.on_terminal("generate", "-o", "plan.pdf"), r"^Wrote plan\.pdf, \d+ pages\n$")
        pages = int(re.search(r"(\d+) pages", self.on_terminal("generate", "-w", "1", "-o", "plan.pdf"))[1])
        info = subprocess.run(["pdfinfo", self.folder / "plan.pdf"], capture_output=True, text=True).stdout
        self.assertIn(f"Pages:           {pages}\n", info)
        self.assertEqual(self.on_terminal("generate", "-o", "plan.md"), "Wrote plan.md\n")
        self.assertEqual(self.on_terminal("generate", "-q", "-o", "plan.md"), "")
        self.assertEqual(self.on_terminal("generate", "foot-basics", "--output-dir", "out"), "Wrote 1 of 1 plans to out\n")
        self.assertEqual(self.footplan("generate", "-o", "plan.pdf").stderr, b"")

    def test_colour(self):
        self.write("mine.yaml", WARNS)
        check = ["check", "mine.yaml"]
        for environment, option, colour in [
            ({}, [], True), ({"NO_COLOR": "1"}, [], False), ({"TERM": "dumb"}, [], False), ({"CLICOLOR": "0"}, [], False),
            ({}, ["--color", "never"], False), ({"NO_COLOR": "1"}, ["--color=always"], True), ({"NO_COLOR": ""}, [], True),
            ({"TERM": "dumb", "CLICOLOR_FORCE": "1"}, [], True), ({"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, [], False),
        ]:
            with self.subTest(environment=environment, option=option):
                self.assertEqual("\x1b[" in self.on_terminal(*check, *option, environment=environment), colour)
        for environment, option, colour in [({}, [], False), ({"CLICOLOR_FORCE": "1"}, [], True), ({"CLICOLOR_FORCE": "0"}, [], False),
                                            ({}, ["--color", "always"], True), ({}, ["--color", "auto"], False)]:
            self.assertEqual(b"\x1b[" in self.footplan(*check, *option, environment=environment).stdout, colour, (environment, option))


class Folders(Case):
    ROUTINE_TEXT = "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 3}]\n"

    def test_other_tools_files_are_passed_over(self):
        self.write("repo/.github/workflows/ci.yml", "name: CI\non: push\n")
        self.write("repo/.github/bad.yaml", "footplan: 1\n")
        self.write("repo/.hidden.yaml", "footplan: 1\n")
        self.write("repo/docker-compose.yaml", "services: {web: {image: x}}\n")
        self.write("repo/pubspec.yaml", "name: app\ndescription: d\n")
        self.write("repo/action.yml", "name: A\ninputs: {}\nruns: {}\n")
        self.write("repo/k8s.yaml", "kind: Pod\nspec:\n  template: 1\n")
        self.write("repo/mine.yaml", self.ROUTINE_TEXT)
        self.write("repo/deep/other.yml", self.ROUTINE_TEXT)
        self.write("repo/lib/exercises/raise.yaml", "name: Raise\n")
        self.write("repo/lib/templates/look.yaml", "template: 1\ntitle: T\n")
        result = self.footplan("check", "repo")
        self.assertIn(b"in 4 files", result.stderr)
        self.write("repo/deep/other.yml", self.ROUTINE_TEXT.replace("reps: 3", "reps: lots"))
        self.assertIn("repo/deep/other.yml:4:", self.out("check", "repo", code=ROUTINE))
        # Whoever names a file means it.
        self.footplan("check", "repo/docker-compose.yaml", code=ROUTINE)

    def test_a_folder_without_any_is_wrong_usage(self):
        (self.folder / "empty").mkdir()
        self.write("other/x.yaml", "a: 1\n")
        for folder in ("empty", "other", "."):
            result = self.footplan("check", folder, code=USAGE)
            self.assertIn(folder.encode(), result.stderr)
            self.assertEqual(result.stdout, b"")
        self.write("mine.yaml", self.ROUTINE_TEXT)
        self.footplan("check", "empty", "mine.yaml")

    def test_the_number_of_files_is_always_said(self):
        self.write("mine.yaml", self.ROUTINE_TEXT)
        for form in ("text", "json", "sarif", "github"):
            self.assertIn(b"in 1 file\n", self.footplan("check", ".", "--format", form).stderr)


class Choices(Case):
    TWO = ("footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - {name: Lift, reps: 3}\n  - {name: March, reps: 4}\n")

    def test_an_exercise_is_left_out(self):
        self.write("mine.yaml", self.TWO)
        text = self.out("generate", "mine.yaml", "-f", "md", "--without", "lift")
        self.assertNotIn("Lift", text)
        self.assertIn("March", text)
        for words, said in ((["--without", "lft"], "did you mean 'lift'?"), (["--without", "x"], "it has lift and march"),
                            (["--without", "lift", "--without=march"], "leaves nothing")):
            self.assertIn(said, self.footplan("generate", "mine.yaml", "-f", "md", *words, code=USAGE).stderr.decode())
        # A name without a letter gives no id, so its exercise has one by its place, which stays the same.
        self.write("signs.yaml", self.TWO.replace("Lift", '"***"'))
        self.assertNotIn("***", self.out("generate", "signs.yaml", "-f", "md", "--without", "exercise-1").replace("\\", ""))
        self.assertIn("it has exercise-1 and march",
                      self.footplan("generate", "signs.yaml", "-f", "md", "--without", "x", code=USAGE).stderr.decode())
        names = [task["exercise"] for task in self.json("generate", "--without", "toe-press", "-f", "json", "-w1")["plans"][0]["weeks"][0]["days"][0]["tasks"]]
        self.assertTrue(names)
        self.assertNotIn("toe-press", names)

    def test_weeks_of_a_programme(self):
        [plan] = self.json("generate", "-f", "json", "-w", "2-3")["plans"]
        [whole] = self.json("generate", "-f", "json")["plans"]
        self.assertEqual([week["number"] for week in plan["weeks"]], [2, 3])
        self.assertEqual(plan["weeks"], whole["weeks"][1:3])
        for text in ("3-2", "0-2", "5-53", "2-", "-2", "2-3-4", "a-b"):
            self.assertIn(b"such as 5-8", self.footplan("generate", "--weeks", text, code=USAGE).stderr)

    def test_a_name_that_cannot_be_printed(self):
        for name in ("\u65e5\u672c", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627"):
            result = self.footplan("generate", "--for", name, "-o", "p.pdf", code=USAGE)
            self.assertIn(f"--for '{name}'", result.stderr.decode())
            self.assertEqual(self.names(), [])
        self.assertIn("\u65e5\u672c", self.out("generate", "--for", "\u65e5\u672c", "-f", "md"))
        self.footplan("generate", "--for", "Zo\u00eb \u0141. \u0395\u03bb\u03ad\u03bd\u03b7", "-o", "p.pdf")

    def test_contact_lines_that_cannot_be_printed(self):
        self.write("look.yaml", "template: 1\ntitle: T\ncontact: [Praxis, \u65e5\u672c]\n")
        self.assertIn("look.yaml:3:19: error", self.out("check", "look.yaml", code=ROUTINE))
        self.footplan("generate", "--template", "look.yaml", "-o", "p.pdf", code=ROUTINE)

    def test_the_name_of_the_routine_and_of_the_command_line(self):
        self.write("mine.yaml", self.TWO.replace("title: T", "title: T\nfor: Ann"))
        self.assertIn("Ann", self.out("generate", "mine.yaml", "-f", "md"))
        text = self.out("generate", "mine.yaml", "-f", "md", "--for", "Ben")
        self.assertIn("Ben", text)
        self.assertNotIn("Ann", text)

    def days_of(self, frequency, *arguments):
        """The days of week 1 that are asked for and those that are optional, by number from 0."""
        self.write("mine.yaml", f"footplan: 1\ntitle: T\nexercises: [{{name: Lift, reps: 3, frequency: '{frequency}'}}]\n")
        [plan] = self.json("generate", "mine.yaml", "-f", "json", "-w1", *arguments)["plans"]
        tasks = {day["day"] - 1: task for day in plan["weeks"][0]["days"] for task in day["tasks"]}
        return ([day for day, task in tasks.items() if not task["optional"]], [day for day, task in tasks.items() if task["optional"]])

    def test_days_that_somebody_prefers(self):
        # By the design: as many days as asked, as even as the days that are free allow, of equals the earliest.
        for frequency, arguments, days in [
            ("3 times a week", ["--days", "tue,thu,sat"], ([1, 3, 5], [])),
            ("twice a week", ["--days", "mon,tue,wed,thu,fri"], ([0, 3], [])),
            ("once a week", ["--days", "fri"], ([4], [])),
            ("2-3 times a week", ["--days", "mon,wed,fri"], ([0, 4], [2])),
            ("2-3 times a week", ["--days", "Tuesday, Friday"], ([1, 4], [])),
            ("at least twice a week", ["--days", "mon,wed,fri"], ([0, 4], [2])),
            ("twice a week", ["--rest-days", "mon"], ([1, 4], [])),
            ("6 days a week", ["--rest-days", "sun"], ([0, 1, 2, 3, 4, 5], [])),
            ("twice a week", ["--days", "sat,sun,mon", "--rest-days", "sun"], ([0, 5], [])),
            ("twice a week", ["--days", "mon,thu", "--week-starts", "sun"], ([1, 4], [])),
            ("twice a week", ["--days", "mon,thu", "--start", "2026-11-25"], ([1, 5], [])),
            ("3 times a week", ["--days", "mon,tue,wed,thu,fri,sat,sun"], ([0, 2, 4], [])),
        ]:
            with self.subTest(frequency=frequency, arguments=arguments):
                self.assertEqual(self.days_of(frequency, *arguments), days)
                self.assertEqual(self.footplan("generate", "mine.yaml", "-f", "json", "-w1", *arguments).stderr, b"")

    def test_what_cannot_be_moved_stays_and_says_why(self):
        for frequency, arguments, days, why in [
            ("daily", ["--rest-days", "sun"], ([0, 1, 2, 3, 4, 5, 6], []), "it is for every day"),
            ("every other day", ["--days", "mon"], ([0, 2, 4, 6], []), "every 2 days, straight across weeks"),
            ("3 times a week", ["--days", "mon,tue"], ([0, 2, 4], []), "it needs 3 days a week, and 2 are free"),
            ("on Mon, Wed", ["--days", "mon,tue"], ([0, 2], []), "it names its days"),
        ]:
            with self.subTest(frequency=frequency):
                self.assertEqual(self.days_of(frequency, *arguments), days)
                result = self.footplan("generate", "mine.yaml", "-f", "json", *arguments)
                self.assertIn(f"'Lift' stays on its days: {why}", result.stderr.decode().replace("it is for every 2", "every 2"))
                self.assertEqual(self.footplan("generate", "mine.yaml", "-q", "-f", "json", *arguments).stderr, b"")
        self.assertEqual(self.days_of("on Mon, Wed", "--days", "mon,wed,fri"), ([0, 2], []))
        for words in (["--days", "mon,xyz"], ["--days", "mon", "--rest-days", "monday"], ["--rest-days", "8"]):
            self.footplan("generate", *words, code=USAGE)

    def test_which_side_hurts(self):
        self.write("mine.yaml", self.TWO.replace("reps: 3}", "reps: 3, side: affected}"))
        for side in ("left", "right"):
            [shown] = self.json("generate", "mine.yaml", "-f", "json", "-w1", "--side", side)["plans"]
            doses = {task["exercise"]: task["dose"]["side"] for task in shown["weeks"][0]["days"][0]["tasks"]}
            self.assertEqual(doses, {"lift": side, "march": "both"})
        self.footplan("generate", "mine.yaml", "-f", "json", "--side", "top", code=USAGE)

    def test_everything_is_listed_for_programs_too(self):
        whole = self.json("list", "--json")
        for kind in ("routines", "exercises", "sources", "templates", "rules", "keys"):
            records = self.json("list", kind, "--json")
            self.assertEqual(records, whole[kind])
            for record in records:
                self.assertIn(record["id"], self.out("list", kind))
        self.assertEqual({key["of"] for key in whole["keys"] if key["id"] == "title"} >= {"a routine"}, True)
        rules = {rule["id"]: rule for rule in self.json("explain", "--json")}
        self.assertEqual(set(rules), {rule["id"] for rule in whole["rules"]})
        [one] = self.json("explain", "missing-unit", "--json")
        self.assertEqual(one, rules["missing-unit"])
        self.assertEqual(one["severity"], "error")
        self.assertIn("[missing-unit]", one["output"])


class Begin(Case):
    def test_what_init_writes_is_a_routine_for_editors(self):
        for arguments in ([], ["--from", "foot-basics"]):
            self.footplan("init", "mine.yaml", *arguments)
            text = (self.folder / "mine.yaml").read_text()
            self.assertTrue(text.startswith("# yaml-language-server: $schema="))
            self.footplan("check", "mine.yaml", "--strict")
            self.footplan("init", "mine.yaml", *arguments, code=MACHINE)
            self.assertEqual((self.folder / "mine.yaml").read_text(), text)
            (self.folder / "mine.yaml").unlink()


if __name__ == "__main__":
    unittest.main()
