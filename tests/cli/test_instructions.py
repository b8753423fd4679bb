"""Runs stay short: counted in instructions, which are the same on a busy machine and on an idle one.

The ceilings are of the dev build, a tenth above what it took when they were set (docs/performance.md has the
figures of both builds). A change that goes through one is slower than it need be, or worth it: then say so there, and
set the ceiling anew."""

import re
import shutil
import subprocess
import unittest

from support import FOOTPLAN, ROOT, Case

FOOT_BASICS = ROOT / "routines/foot-basics.yaml"

CEILINGS = {
    ("--version",): 4_850_000,
    ("check", FOOT_BASICS): 14_450_000,
    ("generate", "--weeks", "4", "-o", "plan.pdf"): 35_400_000,
    ("generate", "--weeks", "52", "-o", "year.pdf"): 134_800_000,
}


def sanitized():
    with open(FOOTPLAN, "rb") as binary:
        return b"__asan_init" in (code := binary.read()) or b"__tsan_init" in code


@unittest.skipUnless(shutil.which("valgrind"), "valgrind is not installed, so instructions are not counted")
@unittest.skipIf(sanitized(), "instructions are counted without sanitizers")
class Instructions(Case):
    def count(self, arguments):
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", FOOTPLAN, *map(str, arguments)]
        result = subprocess.run(command, capture_output=True, cwd=self.folder, timeout=120)
        self.assertEqual(result.returncode, 0, result.stderr.decode(errors="replace"))
        return int(re.search(rb"Collected : (\d+)", result.stderr)[1])

    def test_every_command_stays_below_its_ceiling(self):
        for arguments, ceiling in CEILINGS.items():
            with self.subTest(arguments[0]):
                count = self.count(arguments)
                print(f"{count:12,} instructions, ceiling {ceiling:12,}: footplan", *arguments)
                self.assertLess(count, ceiling)
                # A ceiling far above would let a slow change through.
                self.assertGreater(count, ceiling * 0.75)


if __name__ == "__main__":
    unittest.main()
