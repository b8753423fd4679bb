"""The settings of a folder and of a user: where each value comes from, who wins, and what is wrong with them."""

import json
import os
import re
import subprocess
import unittest

from boxes import page_text
from support import DONE, MACHINE, NOBODY, ROUTINE, USAGE, Case

MINE = """footplan: 1
title: My feet
exercises:
  - exercise: toe-press
    reps: 10
    hold: 3 s
    frequency: 3 times a day
"""
# Warns with hold-without-reps, and with nothing else.
WARNS = "footplan: 1\ntitle: T\nexercises: [{name: Lift, steps: [Lift.], hold: 30 s, frequency: daily}]\n"
# A library with one exercise, of which only it knows.
OWN_EXERCISE = "name: Towel curl of the clinic\nsteps: [Curl.]\n"
OWN_ROUTINE = "footplan: 1\ntitle: Own\nexercises: [{exercise: own-curl, reps: 10, frequency: daily}]\n"
A4, LETTER, A5, LEGAL = (595, 842), (612, 792), (420, 595), (612, 1008)

# Of each key: a value as a file and as the command line give it, and what it is in JSON.
VALUES = {
    "template": ("large-print", ["--template", "overview"], "large-print", "overview"),
    "paper": ("A5", ["--paper", "legal"], "a5", "legal"),
    "language": ("en", ["--language", "en"], "en", "en"),
    "library": ("lib", ["--library", "other"], "lib", "other"),
    "ignore": ("[small-size, outside-source]", ["--ignore", "hold-without-reps"], ["small-size", "outside-source"], ["hold-without-reps"]),
    "week-starts": ("Sunday", ["--week-starts", "sat"], "sun", "sat"),
    "contact": ("[Example Clinic, 01 23]", ["--contact", "Other Clinic"], ["Example Clinic", "01 23"], ["Other Clinic"]),
}
DEFAULTS = {"template": "weekly", "paper": "a4", "language": "en", "library": None, "ignore": [], "week-starts": "mon", "contact": []}


class Settings(Case):
    def setUp(self):
        super().setUp()
        self.home = self.folder / "home"
        self.work = self.folder / "clinic"
        (self.work / "lib" / "exercises").mkdir(parents=True)
        (self.work / "other").mkdir()
        self.write("clinic/lib/exercises/own-curl.yaml", OWN_EXERCISE)

    def run_footplan(self, *arguments, environment=None, **options):
        """In the folder 'clinic', for a person whose home is 'home'."""
        whole, self.folder = self.folder, self.work
        try:
            return super().run_footplan(*arguments, environment={"HOME": str(self.home), **(environment or {})}, **options)
        finally:
            self.folder = whole

    def users(self, text):
        return self.write("home/.config/footplan/settings.yaml", text)

    def folders(self, text, folder="clinic"):
        return self.write(f"{folder}/footplan.yaml", text)

    def held(self, *arguments, **options):
        shown = self.json("settings", "--json", *arguments, **options)
        return {one["key"]: one for one in shown["settings"]}

    def size(self, *arguments, **options):
        """Of the first page, in points."""
        pdf = self.footplan("generate", *arguments, **options).stdout
        box = re.search(rb"/MediaBox\s*\[\s*0 0 (\S+) (\S+)\s*\]", pdf)
        return round(float(box[1])), round(float(box[2]))

    def weekday(self, *arguments, **options):
        [plan] = self.json("generate", "-f", "json", "-w1", *arguments, **options)["plans"]
        return plan["weeks"][0]["days"][0]["weekday"]


class WhoWins(Settings):
    def test_without_a_file_the_defaults_hold(self):
        held = self.held()
        self.assertEqual({key: one["value"] for key, one in held.items()}, DEFAULTS)
        self.assertEqual({key: one["from"] for key, one in held.items()},
                         {**dict.fromkeys(DEFAULTS, "default"), "paper": "template"})
        self.assertEqual([one["place"] for one in held.values()], [None] * 7)

    def test_each_key_from_each_place(self):
        for key, (written, words, value, other) in VALUES.items():
            line = f"# of the clinic\n{key}: {written}\n"
            place = {"line": 2, "column": len(key) + 3}
            with self.subTest(key):
                users = self.users(line)
                # A path is seen from the file that has it.
                (users.parent / "lib").mkdir(exist_ok=True)
                one = self.held()[key]
                self.assertEqual(one["from"], "file")
                self.assertEqual(one["place"], {"path": str(users), **place})
                self.assertEqual(one["value"], str(users.parent / "lib") if key == "library" else value)
                folders = self.folders(line)
                one = self.held()[key]
                self.assertEqual((one["value"], one["from"], one["place"]), (value, "file", {"path": "footplan.yaml", **place}))
                one = self.held(*words)[key]
                self.assertEqual((one["value"], one["from"], one["place"]), (other, "command line", None))
                folders.unlink()
                users.unlink()

    def test_keys_that_the_nearer_file_leaves_out_are_taken_from_the_other(self):
        self.users("paper: a5\nweek-starts: sun\ncontact: [Mine]\n")
        self.folders("week-starts: sat\ncontact: []\n")
        held = self.held()
        self.assertEqual([held[key]["value"] for key in ("paper", "week-starts", "contact", "template")], ["a5", "sat", [], "weekly"])

    def test_a_plan_is_printed_by_them(self):
        self.write("clinic/mine.yaml", MINE)
        self.assertEqual(self.size("mine.yaml"), A4)
        self.users("paper: letter\nweek-starts: sun\n")
        self.assertEqual((self.size("mine.yaml"), self.weekday("mine.yaml")), (LETTER, "sun"))
        self.folders("paper: a5\nweek-starts: sat\n")
        self.assertEqual((self.size("mine.yaml"), self.weekday("mine.yaml")), (A5, "sat"))
        self.assertEqual((self.size("mine.yaml", "--paper", "legal"), self.weekday("mine.yaml", "--week-starts", "mon")), (LEGAL, "mon"))
        # A date gives the first column itself.
        self.assertEqual(self.weekday("mine.yaml", "--start", "2026-11-25"), "wed")
        # Without a routine of one's own they are those of the folder in which one is.
        self.assertEqual((self.size(), self.weekday()), (A5, "sat"))

    def test_the_same_bytes_as_with_the_options(self):
        self.write("clinic/mine.yaml", MINE)
        options = ["--template", "large-print", "--paper", "a5", "--week-starts", "sun", "--contact", "Example Clinic", "--contact", "01 23"]
        wanted = self.footplan("generate", "mine.yaml", *options).stdout
        self.folders("template: large-print\npaper: a5\nweek-starts: sun\ncontact: [Example Clinic, 01 23]\n")
        self.assertEqual(self.footplan("generate", "mine.yaml").stdout, wanted)
        self.assertIn("Example Clinic", page_text(wanted))
        self.assertIn("01 23", page_text(wanted))
        # And none of them if nobody wants them read.
        (self.work / "footplan.yaml").rename(self.work / "kept")
        plain = self.footplan("generate", "mine.yaml").stdout
        (self.work / "kept").rename(self.work / "footplan.yaml")
        self.users("paper: legal\n")
        self.assertEqual(self.footplan("generate", "mine.yaml", "--no-settings").stdout, plain)
        self.assertEqual({key: one["value"] for key, one in self.held("--no-settings").items()}, DEFAULTS)

    def test_contact_and_paper_replace_those_of_a_template(self):
        self.write("clinic/look.yaml", "template: 1\ntitle: T\npaper: letter\ncontact: [Of the template]\n")
        text = page_text(self.footplan("generate", "--template", "look.yaml").stdout)
        self.assertIn("Of the template", text)
        held = self.held("--template", "look.yaml")
        self.assertEqual((held["paper"]["value"], held["paper"]["from"]), ("letter", "template"))
        self.assertEqual((held["contact"]["value"], held["contact"]["from"]), (["Of the template"], "template"))
        self.folders("template: look.yaml\npaper: a5\ncontact: [Of the folder]\n")
        pdf = self.footplan("generate").stdout
        self.assertIn("Of the folder", page_text(pdf))
        self.assertNotIn("Of the template", page_text(pdf))
        self.assertEqual(self.size(), A5)

    def test_a_row_of_a_roster_wins(self):
        self.folders("paper: a5\ntemplate: overview\nweek-starts: sun\n")
        self.write("clinic/clinic.csv", "for,routine,paper,template,start\nAnn,foot-basics,legal,weekly,\nBen,foot-basics,,,2026-11-25\n")
        self.footplan("generate", "--roster", "clinic.csv", "--output-dir", "out")
        sizes = [re.search(rb"/MediaBox\s*\[\s*0 0 (\S+) (\S+)", (self.work / f"out/{name}.pdf").read_bytes()).groups() for name in ("Ann", "Ben")]
        self.assertEqual([sorted(round(float(one)) for one in size) for size in sizes], [sorted(LEGAL), sorted(A5)])
        plans = self.json("generate", "--roster", "clinic.csv", "--one-file", "-f", "json")["plans"]
        self.assertEqual([plan["weeks"][0]["days"][0]["weekday"] for plan in plans], ["sun", "wed"])
        # The roster's folder counts, wherever one is and wherever the routines are.
        self.write("elsewhere/clinic.csv", "for,routine\nAnn,../clinic/mine.yaml\n")
        self.write("clinic/mine.yaml", MINE)
        plans = self.json("generate", "--roster", "../elsewhere/clinic.csv", "--one-file", "-f", "json")["plans"]
        self.assertEqual(plans[0]["weeks"][0]["days"][0]["weekday"], "mon")

    def test_the_variable_of_the_library_is_between(self):
        self.write("clinic/mine.yaml", OWN_ROUTINE)
        self.footplan("generate", "mine.yaml", "-f", "json", code=ROUTINE)
        self.folders("library: lib\n")
        self.footplan("generate", "mine.yaml", "-f", "json")
        environment = {"FOOTPLAN_LIBRARY": "other"}
        self.footplan("generate", "mine.yaml", "-f", "json", environment=environment, code=ROUTINE)
        one = self.held(environment=environment)["library"]
        self.assertEqual((one["value"], one["from"], one["place"]), ("other", "environment", None))
        self.footplan("generate", "mine.yaml", "-f", "json", "--library", "lib", environment=environment)

    def test_a_path_is_seen_from_its_file(self):
        self.write("clinic/deep/er/mine.yaml", OWN_ROUTINE)
        self.write("clinic/looks/wide.yaml", "template: 1\ntitle: T\npaper: legal\n")
        self.folders("library: ./lib\ntemplate: looks/wide.yaml\n")
        self.assertEqual(self.size("deep/er/mine.yaml"), LEGAL)
        self.assertEqual(self.held("deep/er/mine.yaml")["template"]["value"], "looks/wide.yaml")
        self.folders(f"library: {self.work}/lib\n")
        self.footplan("check", "deep/er/mine.yaml")


class WhichFile(Settings):
    def test_the_nearest_folder_above_the_routine(self):
        routine = self.write("clinic/a/b/mine.yaml", MINE)
        self.folders("paper: a5\nweek-starts: sun\n")
        self.assertEqual(self.size("a/b/mine.yaml"), A5)
        self.folders("paper: letter\n", "clinic/a")
        self.assertEqual((self.size("a/b/mine.yaml"), self.weekday("a/b/mine.yaml")), (LETTER, "mon"))
        self.folders("paper: legal\n", "clinic/a/b")
        self.assertEqual(self.size(routine), LEGAL)
        self.assertEqual(self.held("a/b/mine.yaml")["paper"]["place"]["path"], "a/b/footplan.yaml")
        self.assertEqual(self.held("a")["paper"]["place"]["path"], "a/footplan.yaml")
        # One's own folder does not matter for a file elsewhere.
        self.write("elsewhere/mine.yaml", MINE)
        self.assertEqual(self.size("../elsewhere/mine.yaml"), A4)
        self.folders("paper: legal\n", "elsewhere")
        self.assertEqual(self.held("../elsewhere/mine.yaml")["paper"]["place"]["path"], str((self.folder / "elsewhere/footplan.yaml").resolve()))

    def test_standard_input_is_of_the_folder_in_which_one_is(self):
        self.folders("paper: a5\n")
        self.assertEqual(self.size("-", stdin=MINE.encode()), A5)
        self.folders("ignore: [hold-without-reps]\n")
        self.assertEqual(self.json("check", "-f", "json", "-", stdin=WARNS.encode()), [])
        # A name that standard input is given is one of a file.
        (self.folder / "elsewhere").mkdir()
        found = self.json("check", "-f", "json", "-", "--stdin-filename", "../elsewhere/mine.yaml", stdin=WARNS.encode())
        self.assertEqual([one["rule"] for one in found], ["hold-without-reps"])

    def test_xdg_config_home(self):
        self.users("paper: a5\n")
        self.write("xdg/footplan/settings.yaml", "paper: legal\n")
        self.write("clinic/relative/footplan/settings.yaml", "paper: letter\n")
        for home, size in ((str(self.folder / "xdg"), LEGAL), ("relative", A5), ("./relative", A5), ("", A5), (str(self.folder / "nowhere"), A4)):
            with self.subTest(home):
                self.assertEqual(self.size(environment={"XDG_CONFIG_HOME": home}), size)
        # Without a home nothing of the user is read; a home that is no whole path is none.
        for home in ("", "../home", "."):
            self.assertEqual(self.size(environment={"HOME": home}), A4)
        self.assertEqual(self.size(environment={"HOME": "", "XDG_CONFIG_HOME": str(self.folder / "xdg")}), LEGAL)

    def test_without_a_home_at_all(self):
        self.users("paper: a5\n")
        environment = {"PATH": os.environ["PATH"]}
        result = subprocess.run([os.environ["FOOTPLAN"], "settings"], cwd=self.work, env=environment, capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stderr), (DONE, ""))
        self.assertNotIn(str(self.home), result.stdout)

    def test_routines_of_several_folders(self):
        for folder in ("a", "b"):
            self.write(f"clinic/{folder}/mine.yaml", MINE)
        self.write("clinic/a/other.yaml", MINE)
        self.folders("paper: a5\n", "clinic/a")
        # One run has one page size: which one, only the user knows.
        for order in (("a", "b"), ("b", "a")):
            result = self.footplan("generate", *(f"{one}/mine.yaml" for one in order), code=USAGE)
            self.assertIn("a/footplan.yaml", result.stderr.decode())
            self.assertIn("b/mine.yaml", result.stderr.decode())
        self.footplan("generate", "a/mine.yaml", "b/mine.yaml", "--no-settings")
        self.assertEqual(self.size("a/mine.yaml", "a/other.yaml"), A5)
        # What comes with footplan is of no folder.
        self.assertEqual(self.size("foot-basics", "a/mine.yaml"), A5)
        (self.work / "a/footplan.yaml").unlink()
        self.folders("paper: legal\n")
        self.assertEqual(self.size("a/mine.yaml", "b/mine.yaml"), LEGAL)

    def test_each_file_is_checked_by_the_settings_of_its_folder(self):
        for folder in ("a", "b", "c"):
            self.write(f"clinic/{folder}/mine.yaml", WARNS)
        self.folders("ignore: [hold-without-reps]\n", "clinic/b")
        found = self.json("check", "-f", "json", ".")
        self.assertEqual([(one["path"], one["rule"]) for one in found],
                         [("./a/mine.yaml", "hold-without-reps"), ("./c/mine.yaml", "hold-without-reps")])
        self.write("clinic/c/own.yaml", OWN_ROUTINE)
        self.folders("library: ../lib\n", "clinic/c")
        self.footplan("check", "a", "b", "c")

    def test_diff_reads_each_side_with_the_library_of_its_folder(self):
        self.write("clinic/old/mine.yaml", OWN_ROUTINE)
        self.write("clinic/new/mine.yaml", OWN_ROUTINE.replace("reps: 10", "reps: 12"))
        self.write("clinic/new/lib/exercises/own-curl.yaml", OWN_EXERCISE)
        self.folders("library: ../lib\n", "clinic/old")
        self.folders("library: lib\npaper: a5\nignore: [outside-source]\n", "clinic/new")
        text = self.out("diff", "old/mine.yaml", "new/mine.yaml", code=ROUTINE)
        self.assertIn("12 times instead of 10", text)
        # As git calls a driver: the files lie in a folder of git's own, the path is the one in the repository.
        self.write("tmp/one", OWN_ROUTINE)
        self.write("tmp/two", OWN_ROUTINE.replace("reps: 10", "reps: 12"))
        text = self.out("diff", "new/mine.yaml", "../tmp/one", "0" * 40, "100644", "../tmp/two", "1" * 40, "100644")
        self.assertIn("12 times instead of 10", text)

    def test_commands_that_need_a_library_find_it(self):
        self.write("clinic/mine.yaml", OWN_ROUTINE)
        self.write("clinic/lib/ours.yaml", OWN_ROUTINE)
        self.folders("library: lib\n")
        self.assertIn("Towel curl of the clinic", self.out("show", "mine.yaml"))
        self.assertIn("own-curl", self.out("list", "exercises"))
        self.assertIn("own-curl", self.out("init", "-", "--from", "ours"))
        self.assertIn("own-curl", self.out("generate", "ours", "-f", "json"))

    def test_routines_that_are_shown_together_have_each_the_library_of_its_folder(self):
        """What else the settings of the folders give is not read, and may differ."""
        for name, library in (("one", "../lib"), ("two", "lib")):
            self.write(f"clinic/{name}/mine.yaml", OWN_ROUTINE)
            self.folders(f"library: {library}\npaper: {'a5' if name == 'one' else 'letter'}\n", f"clinic/{name}")
        self.write("clinic/two/lib/exercises/own-curl.yaml", OWN_EXERCISE.replace("Towel curl of the clinic", "Towel curl of ours"))
        text = self.out("show", "one/mine.yaml", "two/mine.yaml")
        self.assertIn("Towel curl of the clinic", text)
        self.assertIn("Towel curl of ours", text)
        # A built-in routine is read with the folder of the path beside it.
        self.write("clinic/one/lib2/ours.yaml", OWN_ROUTINE)
        self.assertEqual(len(self.json("show", "foot-basics", "one/mine.yaml", "--json")), 2)
        self.footplan("show", "one/mine.yaml", "two/mine.yaml", "--no-settings", code=ROUTINE)
        # Mistakes of both folders are said, and nothing is printed.
        for name in ("one", "two"):
            self.folders("papre: a5\n", f"clinic/{name}")
        result = self.footplan("show", "one/mine.yaml", "two/mine.yaml", "one/mine.yaml", code=ROUTINE)
        self.assertEqual((result.stdout, result.stderr.count(b"'papre'")), (b"", 2))
        self.footplan("show", "one/mine.yaml", "-o", "one/footplan.yaml", code=ROUTINE)

    def test_weekdays_have_the_names_that_a_routine_may_use(self):
        for day in ("Sunday", "sundays", "su", "SUN"):
            self.assertEqual(self.held("--week-starts", day)["week-starts"]["value"], "sun")
        for days in ("mondays,weds,Fr", "mon, wed, fri"):
            self.assertEqual(self.json("generate", "foot-basics", "--days", days, "-f", "json")["plans"],
                             self.json("generate", "foot-basics", "--days", "mon,wed,fri", "-f", "json")["plans"])
        self.assertIn("takes mon, sun or sat", self.footplan("settings", "--week-starts", "tuesday", code=USAGE).stderr.decode())

    def test_a_routine_of_that_name_is_a_routine(self):
        self.write("clinic/footplan.yaml", MINE)
        self.users("paper: a5\n")
        self.assertEqual(self.size("footplan.yaml"), A5)
        self.footplan("check", ".")
        self.assertEqual(self.held()["paper"]["place"]["path"], str(self.home / ".config/footplan/settings.yaml"))

    def test_an_init_of_a_template_is_not_one_of_the_settings(self):
        self.folders("template: large-print\n")
        self.assertIn("footplan: 1", self.out("init", "-"))


class Mistakes(Settings):
    BROKEN = ("papper: a4\npaper: a44\ntemplate: largeprint\nlanguage: de\nignore: [hold-without-rep, missing-unit]\n"
              "week-starts: tuesday\nlibrary: nowhere\ncontact: Example\nglitter: yes\n")

    def test_all_of_them_in_one_run(self):
        self.folders(self.BROKEN)
        for words in (["generate", "-o", "plan.pdf"], ["settings"], ["check", "footplan.yaml"], ["check", "."]):
            with self.subTest(words):
                result = self.footplan(*words, code=ROUTINE)
                text = (result.stdout + result.stderr).decode().replace("./footplan.yaml", "footplan.yaml")
                for wanted in (
                    "1:1: error: a settings file has no key 'papper'",
                    "2:8: error: 'paper' takes a4, letter, a5 or legal, not 'a44'",
                    "3:11: error: there is no template 'largeprint': did you mean 'large-print'?",
                    "4:11: error: footplan does not print in the language 'de'",
                    "5:10: error: there is no rule 'hold-without-rep': did you mean 'hold-without-reps'?",
                    "5:28: error: 'missing-unit' cannot be ignored: fix what it reports",
                    "6:14: error: 'week-starts' takes mon, sun or sat, not 'tuesday'",
                    "7:10: error: the library 'nowhere' is not a folder",
                    "8:10: error: 'contact' takes a list of texts, not a text",
                    "9:1: error: a settings file has no key 'glitter'",
                ):
                    self.assertEqual(text.count(f"footplan.yaml:{wanted}"), 1, f"{wanted} in {text}")
                self.assertEqual(text.count(" error: "), 10)
                self.assertIn("its keys are contact, ignore, language, library, paper, template and week-starts", text)
                self.assertIn("write 'contact: [Example]'", text)
        self.assertNotIn("plan.pdf", [one.name for one in self.work.iterdir()])

    def test_both_files_in_one_run(self):
        self.folders("papper: a4\n")
        self.users("week-start: sun\n")
        for words in (["generate", "-f", "json"], ["settings"], ["show", "foot-basics"], ["init", "-"], ["list", "rules"]):
            result = self.footplan(*words, code=ROUTINE)
            # The list says what to write instead, so that it is shown all the same.
            self.assertEqual(b"outside-source" in result.stdout, words[0] == "list")
            self.assertTrue(words[0] == "list" or result.stdout == b"")
            self.assertIn("footplan.yaml:1:1: error", result.stderr.decode())
            self.assertIn("settings.yaml:1:1: error", result.stderr.decode())
        # The check goes on, and reports these with what it finds.
        self.write("clinic/mine.yaml", WARNS)
        found = self.json("check", "-f", "json", "mine.yaml", code=ROUTINE)
        self.assertEqual([(os.path.basename(one["path"]), one["rule"]) for one in found],
                         [("footplan.yaml", "unknown-key"), ("settings.yaml", "unknown-key"), ("mine.yaml", "hold-without-reps")])

    def test_a_slip_is_corrected_where_check_is_asked_to(self):
        path = self.folders("papper: a4\n")
        self.footplan("check", "--fix", ".")
        self.assertEqual(path.read_text(), "paper: a4\n")

    def test_other_mistakes(self):
        for text, wanted in {
            "paper: a4\npaper: a5\n": "duplicate-key",
            "paper:\n": "empty-value",
            "contact: [A, '']\n": "empty-value",
            "[a4]\n": "wrong-kind",
            "a4\n": "wrong-kind",
            "paper: [a4]\n": "wrong-kind",
            "paper: a4\n---\npaper: a5\n": "several-documents",
            "paper: 'a4\n": "yaml-syntax",
            "language: e\n": "wrong-value",
            "contact: ['\\u65e5\\u672c']\n": "unprintable-text",
            'contact: ["\\e[31m"]\n': "control-character",
            "ignore: [small-size, small-size]\n": "duplicate-value",
            "template: looks/none.yaml\n": "wrong-value",
            "library: ~/clinic\n": "wrong-value",
            "ignore: [more-problems]\n": "wrong-value",
        }.items():
            with self.subTest(text):
                if wanted == "unprintable-text":
                    text = text.encode().decode("unicode_escape")
                self.folders(text)
                result = self.footplan("generate", "-f", "json", code=ROUTINE)
                self.assertIn(f"[{wanted}]", result.stderr.decode())
                self.assertEqual(result.stdout, b"")
                self.footplan("settings", code=ROUTINE)
                self.footplan("check", "footplan.yaml", code=ROUTINE)

    def test_a_template_that_the_command_line_replaces_is_not_looked_for(self):
        self.folders("template: of-the-other-library\n")
        self.footplan("generate", "--template", "weekly", "-f", "json")

    def test_what_says_nothing_is_no_mistake(self):
        for text in ("", "\n", "# paper: a4\n", "\ufeff# nothing\n", "{}\n", "---\n"):
            with self.subTest(text):
                self.folders(text)
                self.assertEqual(self.footplan("generate", "-f", "json").stderr, b"")
                self.footplan("check", "footplan.yaml")

    def test_errors_cannot_be_ignored(self):
        self.write("clinic/mine.yaml", MINE.replace("3 s", "3"))
        self.folders("ignore: [missing-unit]\n")
        self.assertIn("cannot be ignored", self.footplan("generate", "mine.yaml", code=ROUTINE).stderr.decode())

    def test_ignored_rules(self):
        self.write("clinic/mine.yaml", WARNS)
        self.folders("ignore: [hold-without-reps]\n")
        self.assertEqual(self.footplan("generate", "mine.yaml").stderr, b"")
        self.footplan("check", "--strict", "mine.yaml")
        # The command line replaces the list: nothing is ignored that nobody sees named.
        result = self.footplan("check", "--strict", "--ignore", "outside-source", "mine.yaml", code=ROUTINE)
        self.assertIn("[hold-without-reps]", result.stdout.decode())

    def test_toml_and_other_names_are_not_passed_over(self):
        for name in ("footplan.toml", "footplan.yml"):
            self.write(f"clinic/{name}", "paper = 'a4'\n" if name.endswith("toml") else "paper: a5\n")
            for words in (["generate", "-f", "json"], ["settings"]):
                result = self.footplan(*words, code=ROUTINE)
                self.assertIn(f"{name}:1:1: error: ", result.stderr.decode())
                self.assertIn("footplan.yaml", result.stderr.decode())
            # Nor beside one that is read.
            self.folders("paper: a4\n")
            self.footplan("generate", "-f", "json", code=ROUTINE)
            (self.work / "footplan.yaml").unlink()
            (self.work / name).unlink()
        self.write("home/.config/footplan/settings.toml", "")
        self.assertIn("settings.yaml", self.footplan("generate", "-f", "json", code=ROUTINE).stderr.decode())
        # A routine may be called so.
        (self.home / ".config/footplan/settings.toml").unlink()
        self.write("clinic/footplan.yml", MINE)
        self.footplan("generate", "footplan.yml")

    def test_another_kind_of_file_as_the_user_s_settings(self):
        self.users(MINE)
        self.assertIn("[wrong-file]", self.footplan("generate", "-f", "json", code=ROUTINE).stderr.decode())

    def test_settings_are_no_routine(self):
        self.folders("paper: a4\n")
        result = self.footplan("generate", "footplan.yaml", code=ROUTINE)
        self.assertIn("this file is a settings file, not a routine", result.stderr.decode())

    def test_what_the_machine_refuses(self):
        path = self.work / "footplan.yaml"
        for make in (lambda: path.mkdir(), lambda: path.symlink_to("nowhere"), lambda: path.symlink_to(path), lambda: os.mkfifo(path),
                     lambda: path.write_bytes(b"#" * (1 << 20) + b"\n")):
            make()
            for words in (["generate", "-f", "json"], ["settings"], ["check", "mine.yaml"]):
                self.write("clinic/mine.yaml", MINE)
                result = self.footplan(*words, code=MACHINE)
                self.assertIn("cannot read 'footplan.yaml'", result.stderr.decode())
            for words in (["generate", "-f", "json"], ["diff", "mine.yaml", "mine.yaml"], ["check", "mine.yaml"], ["list", "rules"]):
                self.footplan(*words, "--no-settings")
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        path.symlink_to("lib/real.yaml")
        (self.work / "lib/real.yaml").write_text("paper: a5\nlibrary: .\n")
        self.assertEqual(self.size(), A5)
        # Seen from the folder in which its name is.
        self.assertEqual(self.held()["library"]["value"], ".")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_unreadable(self):
        self.folders("paper: a5\n").chmod(0)
        self.footplan("generate", code=MACHINE)

    def test_bytes_that_are_no_text(self):
        for bad in (b"\xff\xfe", b"paper: a4\x00\n", b"paper: \x1b[31m\n", b"a" * 70000, b"[" * 5000, b"&a [*a]\n"):
            with self.subTest(bad[:10]):
                (self.work / "footplan.yaml").write_bytes(bad)
                result = self.footplan("settings", code=ROUTINE)
                self.assertNotIn(b"\x1b", result.stderr)

    @unittest.skipUnless(os.geteuid() == 0, "only root can make files of others")
    def test_a_file_of_somebody_else_in_a_folder_of_all(self):
        self.work.chmod(0o1777)
        path = self.folders("paper: a5\n")
        self.assertEqual(self.size(), A5)
        os.chown(path, NOBODY, NOBODY)
        self.assertEqual(self.size(), A4)
        # A folder of colleagues is no such folder.
        self.work.chmod(0o777)
        self.assertEqual(self.size(), A5)

    def test_settings_are_not_written_over(self):
        self.write("clinic/mine.yaml", MINE)
        path = self.folders("paper: a5\n")
        os.link(path, self.work / "plan.pdf")
        self.footplan("generate", "mine.yaml", "-o", "plan.pdf", code=USAGE)
        self.footplan("generate", "mine.yaml", "-f", "json", "-o", "footplan.yaml", code=USAGE)
        self.assertEqual(path.read_text(), "paper: a5\n")

    def test_nothing_is_written(self):
        self.write("clinic/mine.yaml", MINE)
        before = sorted(self.folder.rglob("*"))
        for words in (["settings"], ["generate", "mine.yaml", "-f", "json"], ["check", "mine.yaml"], ["show", "mine.yaml"]):
            self.footplan(*words)
        self.assertEqual(sorted(self.folder.rglob("*")), before)


class Shown(Settings):
    def test_every_key_with_value_and_place_in_80_columns(self):
        self.users("contact: [Example Street Clinic, '01 23 45 67 89, Monday to Friday, 8 to 17, and on Saturdays by appointment alone']\n")
        self.folders("paper: a5\n")
        text = self.out("settings", "--week-starts", "sat", environment={"FOOTPLAN_LIBRARY": "lib"})
        # A path is not broken, however long it is.
        self.assertLessEqual(max(len(line) for line in text.splitlines() if str(self.home) not in line), 80)
        for pattern in (r"template +weekly +default", r"paper +a5 +footplan\.yaml:1:8", r"language +en +default", r"library +lib +FOOTPLAN_LIBRARY",
                        r"ignore +none +default", r"week-starts +sat +command line", r"contact +Example Street Clinic"):
            self.assertRegex(text, rf"(?m)^{pattern}")
        self.assertIn(f"{self.home}/.config/footplan/settings.yaml:1:10", text)
        self.assertIn("by appointment alone", " ".join(text.split()))

    def test_a_place_is_beside_its_value_if_both_fit_into_80_columns(self):
        behind = "/footplan.yaml:1:8"
        for length, form in ((22, rf"paper +a5 +{{name}}{behind}"), (23, rf"paper +a5\n {{{{13}}}}{{name}}{behind}"),
                             (49, rf"paper +a5\n {{{{13}}}}{{name}}{behind}"), (50, rf"paper +a5\n  {{name}}{behind}")):
            name = "n" * length
            self.write(f"clinic/{name}/footplan.yaml", "paper: a5\n")
            self.assertRegex(self.out("settings", name), "(?m)^" + form.format(name=name) + "$")

    def test_a_place_is_beside_the_first_of_several_values(self):
        self.folders("contact: [First, Second]\n")
        self.assertRegex(self.out("settings"), r"(?m)^contact +First +footplan\.yaml:1:10\n +Second$")

    def test_it_says_which_files_there_could_be(self):
        text = self.out("settings")
        self.assertIn(str(self.home / ".config/footplan/settings.yaml"), text)
        shown = self.json("settings", "--json")
        self.assertEqual(shown["files"], [{"path": str(self.home / ".config/footplan/settings.yaml"), "read": False}])
        self.folders("paper: a5\n")
        self.assertEqual(self.json("settings", "--json")["files"][0], {"path": "footplan.yaml", "read": True})

    def test_a_value_cannot_steer_the_terminal(self):
        (self.work / "\u202eevil").mkdir()
        self.write("clinic/\u202eevil/footplan.yaml", "library: .\n")
        text = self.out("settings", "\u202eevil")
        self.assertNotIn("\u202e", text)

    def test_wrong_usage(self):
        for words in (["settings", "a", "b"], ["settings", "--language", "de"], ["settings", "--paper", "a44"], ["settings", "--ignore", "none"],
                      ["generate", "--language", "de"], ["settings", "--template", "none"], ["generate", "--contact", "\u65e5"]):
            self.footplan(*words, code=USAGE)
        self.footplan("settings", "nowhere/mine.yaml", code=MACHINE)

    def test_it_is_explained(self):
        self.assertIn("settings", self.out("explain", "week-starts"))
        keys = [one["id"] for one in self.json("list", "keys", "--json") if one["of"] == "a settings file"]
        self.assertEqual(keys, list(VALUES))


if __name__ == "__main__":
    unittest.main()
