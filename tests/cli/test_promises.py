"""Promises of docs/reliability.md that are seen best from outside: what a run reads, writes and asks of the system, as
strace reports it, and that its bytes depend on nothing but its input."""

import os
import pathlib
import re
import shutil
import subprocess
import time
import unittest

from support import DONE, FOOTPLAN, NOBODY, ROOT, ROUTINE, SANITIZED, Case

STRACE = shutil.which("strace")
CALLS = "trace=%file,%network,%process"
# Of the system: its libraries, and what they look up for themselves.
SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/etc/ld.so.", "/proc/self/", "/proc/sys/", "/sys/devices/system/cpu", "/sys/fs/cgroup",
          "/proc/stat", "/usr/share/locale", "/usr/share/zoneinfo/")
NEEDLESS = ("socket", "connect", "sendto", "sendmsg", "bind", "listen", "fork", "vfork")


@unittest.skipIf(SANITIZED, "a sanitizer reads and starts things of its own")
@unittest.skipUnless(STRACE, "strace is not installed")
class Reach(Case):
    def setUp(self):
        super().setUp()
        # Beside the run's folder, so that a path that leads up is one that is noticed.
        self.run_folder = self.folder / "run"
        self.run_folder.mkdir()
        shutil.copy(ROOT / "tests/err/towel.svg", self.run_folder)
        self.write("run/mine.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n"
                                    "  - {name: A, reps: 3, figure: towel.svg}\n  - {exercise: lift, reps: 3}\n")
        self.write("lib/exercises/lift.yaml", "name: Lift\n")
        self.write("run/away.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n"
                                    "  - {name: A, reps: 3, figure: ../secret.svg}\n"
                                    "  - {name: B, reps: 3, figure: /etc/passwd}\n"
                                    "  - {name: C, reps: 3, figure: link.svg}\n  - {exercise: ../../../etc/passwd, reps: 3}\n")
        self.write("secret.svg", "<svg/>")
        (self.run_folder / "link.svg").symlink_to("../secret.svg")

    def traced(self, *arguments, code=DONE):
        """The calls of a run as (name, text)."""
        log = self.folder / "trace"
        ended = subprocess.run([STRACE, "-f", "-qq", "-s", "4096", "-e", CALLS, "-o", log, FOOTPLAN, *arguments], cwd=self.run_folder,
                               capture_output=True, timeout=60, env={"PATH": "/usr/bin:/bin", "HOME": "/root", "LC_ALL": "C"})
        self.assertEqual(ended.returncode, code, ended.stderr.decode())
        calls = re.findall(r"^(?:\d+ +)?(\w+)\((.*)$", log.read_text(errors="replace"), re.M)
        self.assertGreater(len(calls), 5)
        self.assertEqual(calls[0][0], "execve")
        return calls[1:]

    def opened(self, calls):
        """The files that were opened, as (path, whether for writing)."""
        for name, text in calls:
            path = re.search(r'"([^"]*)"', text)
            if name in ("open", "openat", "openat2", "creat") and path and not re.search(r"= -1 ", text):
                full = pathlib.Path(os.path.normpath(self.run_folder / path[1]))
                yield full, bool(re.search(r"O_WRONLY|O_RDWR|O_CREAT", text)) or name == "creat"

    def reaches(self, *arguments, reads=(), writes=(), **options):
        calls = self.traced(*arguments, **options)
        self.assertEqual([name for name, _ in calls if name in NEEDLESS or name == "execve"], [])
        readable = {self.run_folder / name for name in reads}
        written = [self.run_folder / name for name in writes]
        for path, writing in self.opened(calls):
            if writing:
                temporary = path.name.startswith(".footplan-") and path.parent in {one.parent for one in written}
                self.assertTrue(path in written or temporary, f"writes {path}")
            elif not str(path).startswith(SYSTEM) and path not in {one.parent for one in written}:
                self.assertTrue(path in readable, f"reads {path}")
        moved = [text for name, text in calls if name.startswith(("rename", "link", "symlink", "mkdir", "chmod", "fchmodat", "truncate"))]
        for text in moved:
            self.assertTrue(any(one.name in text for one in written), text)

    def test_what_a_plan_reads_and_writes(self):
        lib = str(self.folder / "lib")
        parts = ["mine.yaml", "towel.svg", "../lib/exercises/lift.yaml"]
        parts = [os.path.normpath(self.run_folder / part) for part in parts]
        self.reaches("generate", "mine.yaml", "--library", lib, "-o", "plan.pdf", reads=parts, writes=["plan.pdf"])
        self.reaches("generate", "mine.yaml", "--library", lib, "-f", "json", reads=parts)
        (self.run_folder / "out").mkdir()
        self.reaches("generate", "mine.yaml", "--library", lib, "--output-dir", "out", reads=parts, writes=["out/mine.pdf"])
        self.reaches("check", "mine.yaml", "--library", lib, reads=parts)
        self.reaches("show", "mine.yaml", "--yaml", "--library", lib, reads=parts)

    def test_what_is_built_in_reads_nothing(self):
        self.reaches("generate", "-o", "plan.pdf", writes=["plan.pdf"])
        for arguments in (["list"], ["show", "foot-basics"], ["schema"], ["explain", "missing-unit"], ["--help"], ["--version"]):
            self.reaches(*arguments)
        self.reaches("init", "new.yaml", writes=["new.yaml", "footplan.schema.json"])

    def test_a_routine_cannot_lead_elsewhere(self):
        self.reaches("check", "away.yaml", reads=["away.yaml"], code=ROUTINE)
        self.reaches("generate", "away.yaml", "-o", "plan.pdf", reads=["away.yaml"], code=ROUTINE)
        self.assertFalse((self.run_folder / "plan.pdf").exists())


class Sameness(Case):
    """The same input gives the same bytes."""

    def plans(self, folder, binary=FOOTPLAN, **options):
        folder.mkdir(exist_ok=True)
        for name in ("mine.yaml", "other.yaml"):
            shutil.copy(self.folder / name, folder)
        folder.chmod(0o777)
        made = {}
        for form in ("pdf", "markdown", "json"):
            command = [binary, "generate", "mine.yaml", "other.yaml", "-f", form]
            made[form] = subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=60, **options).stdout
            subprocess.run([*command, "--output-dir", "."], cwd=folder, check=True, capture_output=True, timeout=60, **options)
            for path in sorted(folder.glob("*.*")):
                made[path.name] = path.read_bytes()
        return made

    def test_whatever_the_second_folder_user_and_cores(self):
        for name in ("mine.yaml", "other.yaml"):
            self.write(name, f"footplan: 1\ntitle: {name}\nfrequency: daily\nexercises: [toe-press, {{name: A, reps: 3}}]\n")
        self.folder.chmod(0o755)
        first = self.plans(self.folder / "a")
        self.assertEqual(len(first), 3 + 2 + 6)
        time.sleep(1.1)
        one = min(os.sched_getaffinity(0))
        self.assertEqual(first, self.plans(self.folder / "another one", preexec_fn=lambda: os.sched_setaffinity(0, {one})))
        if os.geteuid() == 0:
            self.assertEqual(first, self.plans(self.folder / "c", self.footplan_for_all(), user=NOBODY, group=NOBODY, extra_groups=[],
                                               env={"TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "C.UTF-8"}))


if __name__ == "__main__":
    unittest.main()
