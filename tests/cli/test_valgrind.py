"""Under valgrind's memcheck: what libharu, libpng and libjpeg do with a plan that has pictures of every kind. No read or
write out of bounds, no decision and no written byte that depends on memory never set, nothing leaked for good."""

import os
import re
import shutil
import subprocess
import unittest

from support import DONE, FOOTPLAN, ROOT, SANITIZED, Case

VALGRIND = shutil.which("valgrind")
# Not one of the codes that footplan ends with.
FOUND = 99

HEAD = "footplan: 1\ntitle: Pictures\nfrequency: 3 times a day\nexercises:\n"


@unittest.skipIf(SANITIZED, "a sanitizer watches the memory here already")
@unittest.skipUnless(VALGRIND, "valgrind is not installed")
class Valgrind(Case):
    def watched(self, *arguments, code=DONE):
        log = self.folder / "log"
        command = [VALGRIND, "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite,indirect",
                   "--errors-for-leak-kinds=definite,indirect", f"--log-file={log}", FOOTPLAN, *arguments]
        ended = subprocess.run(command, cwd=self.folder, capture_output=True, timeout=300,
                               env={"PATH": os.environ["PATH"], "LC_ALL": "C"})
        said = log.read_text(encoding="utf-8", errors="replace")
        self.assertNotEqual(ended.returncode, FOUND, said[-6000:])
        self.assertEqual(ended.returncode, code, ended.stderr.decode())
        self.assertIn("ERROR SUMMARY: 0 errors", said)
        # It has watched the program, and not a wrapper of it.
        self.assertGreater(int(re.search(r"heap usage: ([\d,]+) allocs", said)[1].replace(",", "")), 1000)
        return ended

    def routine(self, name, figures):
        """One exercise for each picture of a folder of figures; gives how many."""
        paths = sorted(path for path in (ROOT / "tests/data/figures" / figures).iterdir() if path.is_file())
        for path in paths:
            shutil.copy(path, self.folder)
        entries = "".join(f"  - {{name: 'Füße {i}', reps: 10, hold: 3 s, figure: '{path.name}'}}\n" for i, path in enumerate(paths))
        self.write(name, HEAD + entries + "  - exercise: toe-press\n    reps: 10\n    hold: 3 s\n")
        return len(paths)

    def test_plans_with_pictures(self):
        self.assertGreater(self.routine("mine.yaml", "valid"), 20)
        for options in (["-o", "a.pdf"], ["-o", "b.pdf", "--paper", "letter", "--template", "booklet", "--start", "2026-11-23"]):
            self.watched("generate", "mine.yaml", "-w", "2", *options)
            self.assertTrue((self.folder / options[1]).read_bytes().startswith(b"%PDF"))
        for form in ("markdown", "json"):
            self.watched("generate", "mine.yaml", "-w", "2", "-f", form)

    def test_many_plans_on_several_cores(self):
        self.routine("mine.yaml", "valid")
        (self.folder / "out").mkdir()
        self.watched("generate", "mine.yaml", "foot-basics", "-w", "1", "--output-dir", "out")

    def test_a_check_of_what_is_wrong(self):
        self.watched("check", ROOT / "tests/err", code=1)
        self.assertGreater(self.routine("mine.yaml", "hostile"), 50)
        self.watched("check", "mine.yaml", code=1)
        self.watched("check", ROOT / "routines")

    def test_a_routine_printed_back(self):
        self.watched("show", "foot-basics", "--yaml")


if __name__ == "__main__":
    unittest.main()
