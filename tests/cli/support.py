"""Runs the footplan binary that FOOTPLAN names, in a folder of the test's own."""

import json
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOOTPLAN = os.environ["FOOTPLAN"]
# The sanitizer that the binary is built with, if any, and what steers it.
SANITIZED = next((name for name in (b"__asan_init", b"__tsan_init") if name in pathlib.Path(FOOTPLAN).read_bytes()), b"").decode()
STEERING = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS") if name in os.environ}
SHIPPED = sorted(path.stem for path in (ROOT / "routines").glob("*.yaml") if path.stem != "sources")

# What steers footplan in the shell of whoever runs the tests.
for name in ("FOOTPLAN_LIBRARY", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"):
    os.environ.pop(name, None)
os.environ["XDG_CONFIG_HOME"] = "/nonexistent"

# Where each run takes long, tests that try much of one kind try one in so many, and long texts are so much shorter.
EVERY = int(os.environ.get("FOOTPLAN_TEST_EVERY", "1"))

DONE, ROUTINE, USAGE, MACHINE = 0, 1, 2, 3
NOBODY = 65534


def may_enter(folder):
    """Whether every user may enter the folder."""
    folder = pathlib.Path(folder).resolve()
    return all(one.stat().st_mode & stat.S_IXOTH for one in (folder, *folder.parents))


# Where tests make their folders. The system's own choice may be closed to other users.
SCRATCH = next((one for one in (tempfile.gettempdir(), "/tmp", "/var/tmp") if may_enter(one)), tempfile.gettempdir())


def some(things):
    """All of them, or one in EVERY."""
    return things[::EVERY]


class Case(unittest.TestCase):
    """A test with a folder of its own, in which the binary runs."""

    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="footplan-", dir=SCRATCH))
        self.addCleanup(shutil.rmtree, self.folder)

    def run_footplan(self, *arguments, stdin=b"", environment=None):
        variables = {"PATH": os.environ["PATH"], "LC_ALL": "C", **STEERING, **(environment or {})}
        return subprocess.run([FOOTPLAN, *map(str, arguments)], input=stdin, capture_output=True, cwd=self.folder,
                              env=variables, timeout=120)

    def footplan(self, *arguments, code=DONE, **options):
        """Runs it, expects the exit code, and gives what it printed as text."""
        result = self.run_footplan(*arguments, **options)
        self.assertEqual(result.returncode, code, f"{arguments}: {result.stderr.decode(errors='replace')}")
        return result

    def out(self, *arguments, **options):
        return self.footplan(*arguments, **options).stdout.decode()

    def json(self, *arguments, **options):
        return json.loads(self.out(*arguments, **options))

    def assert_golden(self, text, path):
        """FOOTPLAN_REWRITE_GOLDEN=1 writes the file anew and fails, so that nobody leaves it on; in CI it is refused."""
        if os.environ.get("FOOTPLAN_REWRITE_GOLDEN"):
            self.assertNotIn("CI", os.environ, "golden files are not rewritten in CI")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            self.fail(f"wrote {path}: look at it, and run again without the variable")
        self.assertEqual(text, path.read_text(encoding="utf-8"))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")
        return path

    def footplan_for_all(self):
        """The binary, or a copy of it if other users may not enter its folder, such as root's home, or may not run it."""
        binary = pathlib.Path(FOOTPLAN).resolve()
        if may_enter(binary.parent) and binary.stat().st_mode & 0o005 == 0o005:
            return str(binary)
        folder = pathlib.Path(tempfile.mkdtemp(prefix="footplan-", dir=SCRATCH))
        self.addCleanup(shutil.rmtree, folder)
        copy = pathlib.Path(shutil.copy(binary, folder))
        for path in (folder, copy):
            path.chmod(0o755)
        return str(copy)

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())
