"""README.md, docs/tutorial.md, docs/clinic.md and docs/settings.md to the letter: what they tell a newcomer to type, in the order of the page."""

import os
import re
import subprocess
import unittest

from support import FOOTPLAN, ROOT, Case

STEP = re.compile(r"(?:<!-- file: (\S+) -->\n)?```(sh|yaml|csv)\n(.*?)```\n", re.S)


class Tutorial(Case):
    def shell(self, script):
        result = subprocess.run(["sh", "-euc", script], cwd=self.run_in, capture_output=True, text=True, timeout=120,
                                env={"PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "HOME": str(self.run_in)})
        self.assertEqual(result.returncode, 0, f"{script}\n{result.stdout}{result.stderr}")

    def setUp(self):
        super().setUp()
        self.run_in = self.folder / "run"
        self.run_in.mkdir()
        (self.folder / "bin").mkdir()
        (self.folder / "bin/footplan").symlink_to(os.path.abspath(FOOTPLAN))
        printer = self.folder / "bin/lp"
        printer.write_text("#!/bin/sh\nhead -c 5 | grep -q '%PDF-'\n")
        printer.chmod(0o755)

    def follow(self, page, least):
        steps = STEP.findall((ROOT / page).read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(steps), least)
        for name, language, text in steps:
            if language == "sh":
                self.shell(text)
            else:
                (self.run_in / name).write_text(text)

    def test_every_step_of_the_clinic(self):
        self.follow("docs/clinic.md", 5)
        for name in ("plans/Anna-Example.pdf", "plans/Smith-Ben.pdf", "all.pdf", "anna.pdf"):
            self.assertEqual((self.run_in / name).read_bytes()[:5], b"%PDF-", name)

    def test_every_step_of_the_settings(self):
        self.follow("docs/settings.md", 2)
        self.assertIn(b"/MediaBox [ 0 0 612 792 ]", (self.run_in / "plan.pdf").read_bytes())

    def test_every_step(self):
        self.follow("docs/tutorial.md", 11)
        for name in ("plan.pdf", "ann.pdf", "all.pdf", "plans/ann.pdf", "plans/basics.pdf"):
            self.assertEqual((self.run_in / name).read_bytes()[:5], b"%PDF-", name)
        (self.run_in / "ann.yaml").write_text((self.run_in / "ann-new.yaml").read_text())
        self.shell("git add ann.yaml\nsed -i 's/reps: 12/reps: 14/' ann.yaml\ngit diff | grep -q '14 times instead of 12 times'\n")

    def test_the_commands_of_the_readme(self):
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        [routine] = re.findall(r"```yaml\n(.*?)```", text, re.S)
        for name in ("mine.yaml", "ann.yaml", "ben.yaml", "old.yaml", "new.yaml"):
            (self.run_in / name).write_text(routine)
        (self.run_in / "clinic.csv").write_text("for,routine\nAnn,mine.yaml\n")
        rows = re.findall(r"^\| [^|]+ \| `((?:[^`\\]|\\\|)+)`(?:, `([^`]+)`)? \|$", text, re.M)
        self.assertGreater(len(rows), 8)
        for number, command in enumerate(command.replace("\\|", "|") for row in rows for command in row if command):
            with self.subTest(command=command):
                self.shell(command if command.startswith("footplan") else f"footplan generate {command} > out-{number}")

    def test_the_sentences_of_the_readme(self):
        """The commands that its text names, each in a folder with the routine that it shows."""
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        [routine] = re.findall(r"```yaml\n(.*?)```", text, re.S)
        commands = [command for line in text.splitlines() if not line.startswith("|")
                    for command in re.findall(r"`(footplan [^`]+)`", line)]
        self.assertGreater(len(commands), 7)
        for number, command in enumerate(commands):
            with self.subTest(command=command):
                self.run_in = self.folder / f"run-{number}"
                self.run_in.mkdir()
                for name in re.findall(r"\w+\.yaml", command) if " init " not in command else ():
                    (self.run_in / name).write_text(routine)
                self.shell(command)

    def test_the_name_of_the_command(self):
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        [alias] = re.findall(r"^    (alias footplan=.*)$", text, re.M)
        path = re.search(r'\$PWD/([^"]+)"', alias)[1]
        self.assertTrue(os.access(ROOT / path, os.X_OK))
        # Only what comes before the alias uses the longer name.
        self.assertNotIn("tools/footplan", text[text.index(alias) + len(alias):])


if __name__ == "__main__":
    unittest.main()
