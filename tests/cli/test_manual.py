"""The manual and the completions, which tools/make-manual writes from what the binary says of itself."""

import pathlib
import re
import shutil
import subprocess
import unittest

from support import FOOTPLAN, ROOT, Case


def named(help_):
    """The long options that a help names at the beginning of a line."""
    return set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", help_, re.M))


class Manual(Case):
    def setUp(self):
        super().setUp()
        subprocess.run([ROOT / "tools/make-manual", FOOTPLAN, self.folder], check=True)
        top = self.out("--help")
        self.commands = re.findall(r"^  ([a-z]+) ", top.split("Commands:\n")[1].split("\n\n")[0], re.M)
        self.help = {command: self.out(command, "--help") for command in self.commands}
        self.assertGreaterEqual(set(self.commands), {"generate", "check", "list", "show", "init", "schema", "explain"})

    def read(self, name):
        return (self.folder / name).read_text()

    def test_the_pages_say_what_the_help_says(self):
        page = self.read("man/man1/footplan.1").replace("\\-", "-")
        for command, help_ in self.help.items():
            self.assertIn(f".SS {command}\n", page)
            for option in named(help_):
                self.assertIn(f"\\fB{option}\\fR", page)
        page = self.read("man/man5/footplan-routine.5").replace("\\-", "-")
        for key in re.findall(r"^  ([a-z-]+) ", self.out("list", "keys"), re.M):
            self.assertIn(f"\\fB{key}\\fR", page)

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_the_pages_are_set_without_a_complaint(self):
        for name in ("man/man1/footplan.1", "man/man5/footplan-routine.5"):
            result = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", self.folder / name],
                                    capture_output=True, env={"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
            self.assertEqual((result.returncode, result.stderr), (0, b""))

    def complete(self, *words):
        """What bash offers for the last word."""
        (self.folder / "bin").mkdir(exist_ok=True)
        link = self.folder / "bin/footplan"
        if not link.exists():
            link.symlink_to(pathlib.Path(FOOTPLAN).resolve())
        quoted = " ".join(f"'{word}'" for word in ("footplan", *words))
        script = (f"source '{self.folder}/bash-completion/completions/footplan'; COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; "
                  f"_footplan footplan '{words[-1]}' '{(('footplan', *words))[-2]}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        result = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True, cwd=self.folder,
                                env={"PATH": f"{self.folder}/bin:/usr/bin:/bin"})
        self.assertEqual(result.stderr, "")
        return set(result.stdout.split())

    def test_bash(self):
        self.assertEqual(self.complete("ge"), {"generate"})
        self.assertEqual(self.complete("generate", "--week"), {"--weeks", "--week-starts"})
        self.assertEqual(self.complete("generate", "--paper", ""), {"a4", "letter", "a5", "legal"})
        self.assertEqual(self.complete("generate", "--week-starts", "s"), {"sun", "sat"})
        self.assertEqual(self.complete("check", "--format", "s"), {"sarif"})
        self.assertEqual(self.complete("--library", "/", "show", "foot-b"), {"foot-basics"})
        self.assertEqual(self.complete("generate", "--template", "over"), {"overview"})
        self.assertIn("missing-unit", self.complete("explain", ""))
        self.write("mine.yaml", "x")
        self.assertEqual(self.complete("check", "mi"), {"mine.yaml"})
        self.assertEqual(self.complete("list", "rou"), {"routines"})
        self.assertEqual(self.complete("help", "s"), {"show", "schema", "settings"})
        self.assertEqual(self.complete("explain", "hold"), {"hold", "hold-without-reps"})
        self.assertEqual(self.complete("generate", "--paper", "=", "l"), {"letter", "legal"})
        self.assertEqual(self.complete("generate", "--paper", "="), {"a4", "letter", "a5", "legal"})
        for command, help_ in self.help.items():
            self.assertGreaterEqual(self.complete(command, "--"), named(help_))

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_reads_its_completions(self):
        text = self.read("zsh/vendor-completions/_footplan")
        self.assertTrue(text.startswith("#compdef footplan\n"))
        subprocess.run(["zsh", "-n", self.folder / "zsh/vendor-completions/_footplan"], check=True)
        for help_ in self.help.values():
            for option in named(help_):
                self.assertRegex(text, rf"['{{,]{option}[\[,}}]")

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_completes(self):
        self.write("mine.yaml", "x")
        for line, offered in (("generate --paper ", {"a4", "letter", "a5", "legal"}), ("help s", {"show", "schema", "settings"}),
                              ("list ", {"routines", "exercises", "sources", "templates", "rules", "keys"}), ("check mi", {"mine.yaml"})):
            script = f"source {self.folder}/fish/vendor_completions.d/footplan.fish; complete -C 'footplan {line}'"
            result = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True, check=True,
                                    cwd=self.folder, env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder)})
            self.assertEqual({one.split("\t")[0] for one in result.stdout.splitlines()}, offered, line)


if __name__ == "__main__":
    unittest.main()
