"""What a run writes and what it leaves alone: nothing that it reads, and nothing that somebody else made."""

import html
import os
import re
import shutil
import stat
import subprocess
import unittest
import urllib.parse

from support import DONE, FOOTPLAN, MACHINE, ROOT, ROUTINE, USAGE, Case

ROUTINE_TEXT = "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: Lift, reps: 10, figure: lift.svg}]\n"
DRAWING = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>%s</title>'
           '<path d="M1 1 L9 9" stroke="#000000"/></svg>\n')
SLIP = "footplan: 1\ntitel: T\nfrequency: daily\nexercises: [{name: Lift, reps: 10}]\n"


class Figures(Case):
    def setUp(self):
        super().setUp()
        self.write("a/mine.yaml", ROUTINE_TEXT)
        self.write("a/lift.svg", DRAWING % "ours")
        (self.folder / "pics").mkdir()

    def links(self, text):
        return [line.split("](<")[1].removesuffix(">)") for line in text.splitlines() if line.startswith("![")]

    def test_a_file_of_somebody_else_is_never_overwritten(self):
        theirs = self.write("pics/lift.svg", DRAWING % "theirs")
        text = self.out("generate", "a/mine.yaml", "-f", "markdown", "--figures", "pics")
        self.assertEqual(theirs.read_text(), DRAWING % "theirs")
        [link] = self.links(text)
        self.assertNotEqual(link, "pics/lift.svg")
        self.assertEqual((self.folder / link).read_text(), DRAWING % "ours")

    def test_nor_a_folder_nor_a_link_that_leads_nowhere(self):
        (self.folder / "pics/lift.svg").symlink_to("nowhere")
        (self.folder / "pics/lift-2.svg").mkdir()
        [link] = self.links(self.out("generate", "a/mine.yaml", "-f", "markdown", "--figures", "pics"))
        self.assertEqual((self.folder / link).read_text(), DRAWING % "ours")
        self.assertTrue((self.folder / "pics/lift.svg").is_symlink())
        self.assertFalse((self.folder / "pics/nowhere").exists())

    def test_run_again_it_uses_its_own_pictures_and_writes_none(self):
        self.out("generate", "a/mine.yaml", "-f", "markdown", "--figures", "pics")
        before = {path.name: path.stat().st_mtime_ns for path in (self.folder / "pics").iterdir()}
        self.out("generate", "a/mine.yaml", "-f", "markdown", "--figures", "pics")
        self.assertEqual(before, {path.name: path.stat().st_mtime_ns for path in (self.folder / "pics").iterdir()})
        self.assertEqual(list(before), ["lift.svg"])

    def test_two_pictures_of_one_name_in_one_run(self):
        self.write("b/other.yaml", ROUTINE_TEXT)
        self.write("b/lift.svg", DRAWING % "another")
        for arguments in (["-f", "markdown"], ["-f", "markdown", "--output-dir", "out"]):
            for path in (self.folder / "pics").iterdir():
                path.unlink()
            self.footplan("generate", "a/mine.yaml", "b/other.yaml", "--figures", "pics", *arguments)
            texts = [path.read_text() for path in sorted((self.folder / "pics").iterdir())]
            self.assertEqual(sorted(texts), sorted([DRAWING % "ours", DRAWING % "another"]), arguments)
        [mine] = self.links((self.folder / "out/mine.md").read_text())
        [other] = self.links((self.folder / "out/other.md").read_text())
        self.assertEqual((self.folder / "out" / mine).read_text(), DRAWING % "ours")
        self.assertEqual((self.folder / "out" / other).read_text(), DRAWING % "another")

    def test_with_an_error_anywhere_nothing_is_written(self):
        self.write("b/bad.yaml", ROUTINE_TEXT.replace("lift.svg", "lost.svg"))
        result = self.footplan("generate", "a/mine.yaml", "b/bad.yaml", "-f", "markdown", "--figures", "pics", "-o", "p.md",
                               code=ROUTINE)
        self.assertIn(b"[figure-missing]", result.stderr)
        self.assertEqual(list((self.folder / "pics").iterdir()), [])
        self.assertFalse((self.folder / "p.md").exists())

    def test_the_picture_of_the_routine_is_not_the_document(self):
        for arguments in (["-o", "a/lift.svg"], ["-o", "pics/lift.svg"]):
            self.footplan("generate", "a/mine.yaml", "-f", "markdown", "--figures", "pics", *arguments, code=USAGE)
        self.assertEqual((self.folder / "a/lift.svg").read_text(), DRAWING % "ours")


    def test_whatever_the_folder_is_called_the_link_finds_the_picture(self):
        for name in ("a>b", "a<b", "a b", "a%41", "a#b?c", "a&amp;b", "a\\b", 'a"b', "a\nb", "\u00fc)("):
            with self.subTest(name=name):
                (self.folder / name).mkdir()
                text = self.out("generate", "a/mine.yaml", "-f", "markdown", "--figures", name)
                page = subprocess.run(["cmark-gfm", "--unsafe"], input=text, capture_output=True, text=True, check=True).stdout
                [source] = re.findall(r'<img src="([^"]*)"', page)
                path = urllib.parse.unquote(html.unescape(source))
                self.assertEqual((self.folder / path).read_text(), DRAWING % "ours")


class Inputs(Case):
    """Every file that a run reads is safe from it, whatever the format."""

    def setUp(self):
        super().setUp()
        self.write("mine.yaml", ROUTINE_TEXT)
        self.write("lift.svg", DRAWING % "ours")
        self.write("look.yaml", "template: 1\ntitle: Mine\nlogo: logo.svg\n")
        self.write("logo.svg", DRAWING % "logo")
        self.write("lib/exercises/raise.yaml", "name: Raise\nreps: 3\n")
        self.write("lib/sources.yaml", "own: {title: My own}\n")
        self.write("both.yaml", ROUTINE_TEXT.replace("title: T", "title: T\nsource: own").replace("[{name", "[{exercise: raise}, {name"))
        shutil.copy("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", self.folder / "font.ttf")

    def test_in_every_format(self):
        os.link(self.folder / "mine.yaml", self.folder / "twin.yaml")
        before = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        inputs = ["mine.yaml", "twin.yaml", "both.yaml", "lift.svg", "look.yaml", "font.ttf", "lib/exercises/raise.yaml",
                  "lib/sources.yaml"]
        for form in ("pdf", "markdown", "json"):
            for name in inputs + (["logo.svg"] if form == "pdf" else []):
                with self.subTest(form=form, name=name):
                    result = self.footplan("generate", "mine.yaml", "both.yaml", "--library", "lib", "--template", "look.yaml",
                                           "--font", "font.ttf", "-f", form, "-o", name, code=USAGE)
                    self.assertIn(b"choose another", result.stderr)
        self.assertEqual(before, {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()})

    def test_with_a_folder_for_the_output(self):
        # JSON is YAML, so that a routine and a template can have names that plans have too.
        routine = self.write("plan.json", '{"footplan": 1, "title": "T", "frequency": "daily", "exercises": [{"name": "A", "reps": 3}]}')
        before = routine.read_bytes()
        self.footplan("generate", "./plan.json", "-f", "json", "--output-dir", ".", code=USAGE)
        self.write("look.json", '{"template": 1, "title": "L"}')
        self.write("other/look.yaml", ROUTINE_TEXT.replace(", figure: lift.svg", ""))
        self.footplan("generate", "other/look.yaml", "--template", "./look.json", "-f", "json", "--output-dir", ".", code=USAGE)
        self.assertEqual(routine.read_bytes(), before)
        self.assertEqual((self.folder / "look.json").read_text(), '{"template": 1, "title": "L"}')

    def test_the_file_of_one_is_not_what_a_later_one_is_made_from(self):
        routine = self.write("plan.json", '{"footplan": 1, "title": "Precious", "frequency": "daily", "exercises": [{"name": "A", "reps": 3}]}')
        self.write("first/plan.yaml", ROUTINE_TEXT.replace(", figure: lift.svg", ""))
        os.symlink("plan.json", self.folder / "second.yaml")
        self.footplan("generate", "first/plan.yaml", "second.yaml", "-f", "json", "--output-dir", ".", code=USAGE)
        self.assertIn("Precious", routine.read_text())

    def test_a_template_is_checked_whatever_the_format(self):
        for form in ("pdf", "markdown", "json"):
            self.footplan("generate", "--template", "no-such", "-f", form, code=USAGE)
            self.write("bad.yaml", "template: 1\ntitle: T\npaper: a9\n")
            self.footplan("generate", "--template", "bad.yaml", "-f", form, code=ROUTINE)


class Logos(Case):
    def test_check_reports_what_generate_reports(self):
        for logo in ("lost.png", "text.svg", "../outside.svg"):
            self.write("text.svg", "no picture at all")
            self.write("look.yaml", f"template: 1\ntitle: T\nlogo: {logo}\n")
            with self.subTest(logo=logo):
                checked = self.footplan("check", "look.yaml", code=ROUTINE)
                printed = self.footplan("generate", "--template", "look.yaml", "-o", "p.pdf", code=ROUTINE)
                self.assertEqual(checked.stdout, printed.stderr)
                self.assertIn(b"look.yaml:3:7", checked.stdout)
                self.assertFalse((self.folder / "p.pdf").exists())

    def test_a_waiver_counts_in_both(self):
        self.write("plain.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1 L8 8" stroke="#000"/></svg>')
        for comment, said in (("", True), ("  # footplan: allow figure-without-text the name is beside it", False)):
            self.write("look.yaml", f"template: 1\ntitle: T\nlogo: plain.svg{comment}\n")
            self.assertEqual(b"figure-without-text" in self.footplan("check", "look.yaml").stdout, said)
            self.assertEqual(b"figure-without-text" in self.footplan("generate", "--template", "look.yaml", "-o", "p.pdf").stderr, said)


class Names(Case):
    def test_names_that_are_one_on_some_disks(self):
        for first, second in (("x", "X"), ("\u00e9", "e\u0301"), ("Fu\u00df", "FUSS")):
            for name in (first, second):
                self.write(f"{name.encode().hex()}/{name}.yaml", ROUTINE_TEXT.replace(", figure: lift.svg", ""))
            paths = [f"{name.encode().hex()}/{name}.yaml" for name in (first, second)]
            with self.subTest(names=(first, second)):
                self.footplan("generate", *paths, "--output-dir", "out", code=USAGE)
                self.assertFalse((self.folder / "out").exists())

    def test_an_ending_that_no_format_has(self):
        for name in ("x.html", "x.docx", "plan.pdf.bak", "out/x.txt"):
            with self.subTest(name=name):
                result = self.footplan("generate", "-o", name, code=USAGE)
                self.assertIn(b".pdf, .md or .json", result.stderr)
        self.assertEqual(self.names(), [])
        for name in ("plan", "x.PDF", ".hidden"):
            self.footplan("generate", "-o", name)
            self.assertTrue((self.folder / name).read_bytes().startswith(b"%PDF-"))
        self.footplan("generate", "-f", "markdown", "-o", "x.html")
        self.assertTrue((self.folder / "x.html").read_bytes().startswith(b"# "))

    def test_the_folder_for_the_output_is_made(self):
        self.footplan("generate", "--output-dir", "new/deep")
        self.assertEqual(sorted(path.name for path in (self.folder / "new/deep").iterdir()), ["foot-basics.pdf"])
        self.write("file", "x")
        self.footplan("generate", "--output-dir", "file", code=MACHINE)
        result = self.footplan("generate", "-o", "gone/plan.pdf", code=MACHINE)
        self.assertEqual(result.stderr.decode(), "footplan: cannot write 'gone/plan.pdf': there is no folder 'gone'\n")
        self.footplan("generate", "-f", "markdown", "--figures", "file", code=MACHINE)


class Corrections(Case):
    """--fix keeps what a file is beside its text."""

    def fix(self, name="mine.yaml", **options):
        return self.footplan("check", "--fix", name, **options)

    def test_the_mode_stays_with_its_special_bits(self):
        path = self.write("mine.yaml", SLIP)
        for mode in (0o640, 0o600, 0o2664, 0o755):
            path.write_text(SLIP)
            path.chmod(mode)
            self.assertEqual(self.fix().stderr.count(b"could not be kept"), 0)
            self.assertIn("title: T", path.read_text())
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), mode, oct(mode))

    @unittest.skipUnless(os.geteuid() == 0, "gives a file to somebody else")
    def test_owner_and_group_stay(self):
        path = self.write("mine.yaml", SLIP)
        os.chown(path, 4321, 1234)
        path.chmod(0o2660)
        self.fix()
        status = path.stat()
        self.assertEqual((status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)), (4321, 1234, 0o2660))
        self.assertIn("title: T", path.read_text())

    @unittest.skipUnless(os.geteuid() == 0, "runs as somebody else")
    def test_what_cannot_be_kept_is_said(self):
        # Whoever may write to a file and its folder may still not give a file away.
        binary = self.folder / "footplan"
        shutil.copy(FOOTPLAN, binary)
        binary.chmod(0o755)
        self.folder.chmod(0o777)
        path = self.write("mine.yaml", SLIP)
        path.chmod(0o6666)
        result = subprocess.run([binary, "check", "--fix", "mine.yaml"], cwd=self.folder, user=65534, group=65534, extra_groups=[],
                                capture_output=True, timeout=60, env={"PATH": os.environ["PATH"]})
        self.assertEqual(result.returncode, DONE, result.stderr)
        self.assertIn(b"owner", result.stderr)
        self.assertIn(b"group", result.stderr)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o666)

    def test_other_names_are_said(self):
        path = self.write("mine.yaml", SLIP)
        os.link(path, self.folder / "twin.yaml")
        self.assertIn(b"hard links", self.fix().stderr)
        self.assertIn("title: T", path.read_text())
        self.assertEqual((self.folder / "twin.yaml").read_text(), SLIP)

    def test_what_an_editor_saves_meanwhile_is_not_lost(self):
        # A named pipe cannot stand in for a file, so the change is made between the two looks by a debugger's means: a
        # library of our own round fsync, which runs once, just before the second look.
        source = self.write("meanwhile.c", '#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <stdio.h>\n'
                            'int fsync(int fd) { FILE* f = fopen("mine.yaml", "w"); fputs("# saved meanwhile\\n", f); fclose(f);\n'
                            '  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd); }\n')
        library = self.folder / "meanwhile.so"
        built = subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], capture_output=True)
        if built.returncode != 0:
            self.skipTest("no C compiler")
        path = self.write("mine.yaml", SLIP)
        result = self.fix(code=MACHINE, environment={"LD_PRELOAD": str(library)})
        self.assertEqual(path.read_text(), "# saved meanwhile\n")
        self.assertIn(b"changed it meanwhile", result.stderr)
        self.assertEqual([name for name in self.names() if name.startswith(".footplan")], [])


if __name__ == "__main__":
    unittest.main()
