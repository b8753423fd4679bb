"""What docs/editors.md and the files beside it tell people to put into their repositories, run as it is written."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

import jsonschema
import yaml

from support import DONE, FOOTPLAN, ROOT, ROUTINE, Case

GOOD = "footplan: 1\ntitle: T\nsource: posture\nexercises:\n  - exercise: toe-press\n    reps: 10\n    hold: 3 s\n    frequency: 3 times a day\n"
BAD = GOOD.replace("3 s", "3")
GUIDE = (ROOT / "docs/editors.md").read_text(encoding="utf-8")


class Repository(Case):
    def setUp(self):
        super().setUp()
        (self.folder / "bin").mkdir()
        (self.folder / "bin/footplan").symlink_to(pathlib.Path(FOOTPLAN).resolve())
        self.work = self.folder / "work"
        self.work.mkdir()
        self.git("init", "-q")

    def run_in(self, command, code=DONE, **variables):
        """A command as a shell runs it; where `code` is none, any exit code is fine."""
        environment = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "GIT_CONFIG_GLOBAL": "/dev/null", **variables}
        result = subprocess.run(["bash", "-e", "-c", command], cwd=self.work, env=environment, capture_output=True, text=True, timeout=120)
        if code is not None:
            self.assertEqual(result.returncode, code, f"{command}: {result.stdout}{result.stderr}")
        return result

    def git(self, *arguments):
        return subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b.cc", *arguments], cwd=self.work, check=True,
                              capture_output=True, text=True,
                              env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}).stdout

    def commit(self, **files):
        for name, text in files.items():
            self.write(f"work/routines/{name}.yaml", text)
        self.git("add", "-A")
        self.git("commit", "-qm", "more")


class Hooks(Repository):
    def test_the_hook_checks_the_files_that_it_is_for(self):
        [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
        self.assertLessEqual({"id", "name", "entry", "language"}, set(hook))
        for text, code in ((GOOD, DONE), (BAD, ROUTINE)):
            self.write("work/routines/mine.yaml", text)
            self.write("work/.github/workflows/ci.yaml", "on: [push]\n")
            self.git("add", "-A")
            # As pre-commit does: the staged files that match, behind the entry.
            staged = [name for name in self.git("diff", "--cached", "--name-only").splitlines() if re.search(hook["files"], name)]
            self.assertEqual(staged, ["routines/mine.yaml"])
            result = self.run_in(f"{hook['entry']} {' '.join(staged)}", code)
        self.assertEqual(result.stdout, "routines/mine.yaml:7:11: error: 'hold' needs a unit: write 3 s or 3 min [missing-unit]\n")

    def test_the_guide_has_the_hook_as_it_is(self):
        [text] = re.findall(r"```yaml\n(repos:.*?)```", GUIDE, re.S)
        [repository] = yaml.safe_load(text)["repos"]
        [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
        self.assertEqual(repository["hooks"], [{key: value for key, value in hook.items() if key != "description"}])


class Workflow(Repository):
    def steps(self):
        text = (ROOT / "docs/examples/routines.yml").read_text()
        [job] = yaml.safe_load(text)["jobs"].values()
        return [(step["name"], step["run"]) for step in job["steps"] if "run" in step and not step["name"].startswith("Install")]

    def test_good_routines_are_printed(self):
        self.commit(mine=GOOD, other=GOOD.replace("title: T", "title: U"))
        names = [name for name, _ in self.steps()]
        self.assertEqual(names, ["Check", "Report", "Print"])
        for _, command in self.steps():
            self.run_in(command)
        self.assertEqual(sorted(path.name for path in (self.work / "plans").iterdir()), ["mine.pdf", "other.pdf"])
        self.assertEqual(json.loads((self.work / "footplan.sarif").read_text())["runs"][0]["results"], [])

    def test_a_mistake_stops_it_and_is_reported(self):
        self.commit(mine=BAD)
        steps = dict(self.steps())
        self.assertIn("::error file=routines/mine.yaml,line=7", self.run_in(steps["Check"], ROUTINE).stdout)
        self.run_in(steps["Report"])
        [result] = json.loads((self.work / "footplan.sarif").read_text())["runs"][0]["results"]
        self.assertEqual(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "routines/mine.yaml")


class Git(Repository):
    def test_both_drivers(self):
        drivers = re.findall(r"```sh\n(.*?)```", GUIDE, re.S)
        self.assertEqual(len(drivers), 2)
        for lines, expected in zip(drivers, (r"(?m)^Toe press: 12 times instead of 10 times; now above what 'posture' states \(10\)$",
                                             r"(?m)^\+.*12 times")):
            with self.subTest(lines=lines):
                shutil.rmtree(self.work)
                self.work.mkdir()
                self.git("init", "-q")
                self.commit(mine=GOOD)
                self.run_in(lines)
                self.write("work/routines/mine.yaml", GOOD.replace("reps: 10", "reps: 12"))
                self.assertRegex(self.git("diff", "--", "routines"), expected)


class Begin(Repository):
    def test_the_line_of_init_leads_to_a_schema_of_the_file(self):
        for arguments, name in (([], "footplan.schema.json"), (["--from", "achilles"], "footplan.schema.json"),
                                (["--template", "weekly"], "footplan-template.schema.json")):
            with self.subTest(arguments=arguments):
                (self.folder / "new").mkdir()
                result = self.footplan("init", "new/mine.yaml", *arguments)
                self.assertIn(name.encode(), result.stderr)
                first, rest = (self.folder / "new/mine.yaml").read_text().split("\n", 1)
                self.assertEqual(first, f"# yaml-language-server: $schema={name}")
                schema = json.loads((self.folder / "new" / name).read_text())
                jsonschema.Draft202012Validator(schema).validate(yaml.safe_load(rest))
                self.assertEqual(self.footplan("init", "-", *arguments).stdout.decode(), rest)
                # The author's own is left as it is.
                self.write(f"new/{name}", "mine")
                self.footplan("init", "new/other.yaml", *arguments)
                self.assertEqual((self.folder / "new" / name).read_text(), "mine")
                shutil.rmtree(self.folder / "new")


class Output(Case):
    """-o and -f mean the same in every command."""

    COMMANDS = [["check", "bad.yaml"], ["list", "rules"], ["explain", "missing-unit"], ["show", "mine.yaml"], ["diff", "mine.yaml", "more.yaml"],
                ["schema", "check"], ["generate", "mine.yaml"]]

    def setUp(self):
        super().setUp()
        self.write("mine.yaml", GOOD)
        self.write("more.yaml", GOOD.replace("reps: 10", "reps: 12"))
        self.write("bad.yaml", BAD)

    def test_a_file_has_what_standard_output_has(self):
        for command in self.COMMANDS:
            forms = [[]] if command[0] in ("schema", "generate") else [[], ["-f", "json"], ["--json"]]
            for form in forms:
                with self.subTest(command=command, form=form):
                    printed = self.run_footplan(*command, *form)
                    self.write("out.txt", "old")
                    if command[0] == "generate":
                        form = ["-f", "pdf"]
                    written = self.run_footplan(*command, *form, "-o", "out.txt")
                    self.assertEqual((written.returncode, written.stdout), (printed.returncode, b""))
                    self.assertEqual((self.folder / "out.txt").read_bytes(), printed.stdout)
                    self.assertEqual(self.run_footplan(*command, *form, "-o", "-").stdout, printed.stdout)

    def test_the_ending_says_the_form(self):
        for command in self.COMMANDS[:5] + self.COMMANDS[6:]:
            with self.subTest(command=command):
                printed = self.run_footplan(*command, "-f", "JSON").stdout
                json.loads(printed)
                self.run_footplan(*command, "-o", "out.json")
                self.assertEqual((self.folder / "out.json").read_bytes(), printed)
        self.run_footplan("check", "bad.yaml", "-o", "out.sarif")
        self.assertEqual(json.loads((self.folder / "out.sarif").read_text())["version"], "2.1.0")
        self.footplan("explain", "missing-unit", "-o", "out.md")
        self.assertTrue((self.folder / "out.md").read_text().startswith("## missing-unit"))
        self.footplan("show", "mine.yaml", "-o", "copy.yaml")
        self.footplan("check", "copy.yaml")

    def test_what_is_read_is_not_written(self):
        self.write("sub/base.yaml", GOOD)
        self.write("based.yaml", "footplan: 1\nbase: sub/base.yaml\n")
        for command, target in ((["check", "mine.yaml"], "mine.yaml"), (["check", "."], "sub/base.yaml"), (["show", "mine.yaml"], "./mine.yaml"),
                                (["show", "based.yaml"], "sub/base.yaml"), (["diff", "more.yaml", "mine.yaml"], "more.yaml")):
            with self.subTest(command=command):
                before = (self.folder / target).read_bytes()
                result = self.footplan(*command, "-o", target, code=2)
                self.assertIn(b"is read: choose another file", result.stderr)
                self.assertEqual((self.folder / target).read_bytes(), before)

    def test_an_output_is_whole_or_untouched(self):
        self.write("out.json", "old")
        for command in (["show", "bad.yaml"], ["show", "mine.yaml", "bad.yaml"], ["diff", "mine.yaml", "bad.yaml"], ["explain", "nothing"],
                        ["list", "nothing"], ["schema", "nothing"], ["check", "gone/"]):
            with self.subTest(command=command):
                self.assertNotEqual(self.run_footplan(*command, "-o", "out.json").returncode, 0)
                self.assertEqual((self.folder / "out.json").read_text(), "old")
        self.footplan("list", "-o", "no/out.json", code=3)

    def test_what_contradicts_itself_is_refused(self):
        for command in (["check", "--json", "-f", "text", "mine.yaml"], ["show", "--json", "--yaml", "mine.yaml"], ["list", "-f", "yaml"],
                        ["explain", "--markdown", "-f", "json"], ["diff", "-f", "pdf", "mine.yaml", "more.yaml"], ["show", "-f", "yaml", "mine.yaml", "more.yaml"],
                        ["check", "--fix", "--dry-run", "-o", "out.txt", "bad.yaml"]):
            with self.subTest(command=command):
                self.footplan(*command, code=2)

    def test_a_line_for_each_finding(self):
        self.write("a\nb.yaml", "footplan: 1\ntitle: \"A\\u2028B\"\n\"ti\\ntle\": x\nexercises: [{name: A, reps: 3x10}, {exercise: \"x\\r\\n\\e[31m\"}]\n")
        found = json.loads(self.run_footplan("check", "--json", "--notes", ".").stdout)
        lines = self.run_footplan("check", "-f", "oneline", "--notes", ".").stdout.decode()
        self.assertEqual(len(lines.splitlines()), len(found))
        self.assertEqual(lines.count("\n"), len(found))
        self.assertGreater(len(found), 4)
        for line, one in zip(lines.splitlines(), found):
            self.assertRegex(line, rf"^[^\x00-\x1f\x7f-\x9f]+:{one['line']}:{one['column']}: {one['severity']}: .* \[{one['rule']}\]$")


if __name__ == "__main__":
    unittest.main()
