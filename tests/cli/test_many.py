"""Many files at once: what is said and written does not depend on how many cores share the work."""

import os
import pty
import signal
import subprocess
import time
import unittest

from support import DONE, FOOTPLAN, MACHINE, ROUTINE, USAGE, Case

GOOD = "footplan: 1\ntitle: T\nfrequency: once a day\nexercises:\n  - name: Heel\n    reps: 10\n"


def bad(number):
    """A routine with a mistake in a line of its own."""
    return "\n" * number + GOOD.replace("reps: 10", "reps: lots")


class Many(Case):
    def routines(self, count, wrong=()):
        names = [f"r{number:03}.yaml" for number in range(count)]
        for number, name in enumerate(names):
            self.write(name, bad(number) if number in wrong else GOOD)
        return names

    def on(self, cores, *arguments):
        """What it says and its exit code, on one core or on as many as there are."""
        one = {min(os.sched_getaffinity(0))} if cores == 1 else os.sched_getaffinity(0)
        result = subprocess.run([FOOTPLAN, *arguments], capture_output=True, cwd=self.folder, timeout=120,
                                preexec_fn=lambda: os.sched_setaffinity(0, one))
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def test_plans_are_written_and_mistakes_told_in_the_order_of_the_arguments(self):
        names = self.routines(50, wrong=(3, 20, 21, 49))
        (self.folder / "out").mkdir()
        for cores in (1, None):
            code, out, err = self.on(cores, "generate", *names, "-f", "markdown", "--output-dir", "out")
            self.assertEqual((code, out), (ROUTINE, ""), err)
            mistakes = [line for line in err.splitlines() if "r0" in line]
            self.assertEqual([next(n for n in names if n in line) for line in mistakes],
                             ["r003.yaml", "r020.yaml", "r021.yaml", "r049.yaml"])
            written = sorted(path.stem for path in (self.folder / "out").iterdir())
            self.assertEqual(written, [n[:-5] for i, n in enumerate(names) if i not in (3, 20, 21, 49)])
            for path in (self.folder / "out").iterdir():
                path.unlink()

    def test_check_says_the_same_on_one_core_and_on_all(self):
        names = self.routines(200, wrong=range(0, 200, 7))
        for form in ("text", "json", "sarif", "github"):
            one = self.on(1, "check", *names, "--format", form)
            self.assertEqual(one[0], ROUTINE)
            self.assertEqual(one, self.on(None, "check", *names, "--format", form))

    def test_each_mistake_has_the_place_in_its_own_file(self):
        names = self.routines(130, wrong=(0, 64, 129))
        _, out, _ = self.on(None, "check", *names, "--format", "github")
        for number in (0, 64, 129):
            self.assertIn(f"file=r{number:03}.yaml,line={number + 6},", out)

    def test_a_mistake_in_the_library_is_said_once(self):
        self.write("mine/exercises/lift.yaml", "name: Lift\nreps: lots\n")
        names = [f"r{number:03}.yaml" for number in range(130)]
        for name in names:
            self.write(name, "footplan: 1\ntitle: T\nfrequency: once a day\nexercises:\n  - exercise: lift\n    reps: 3\n")
        _, out, _ = self.on(None, "check", *names, "--format", "github", "--library", "mine")
        self.assertEqual(out.count("file=mine/exercises/lift.yaml"), 1, out)

    def test_the_library_that_is_named_counts_for_many_files_too(self):
        self.write("mine/exercises/lift.yaml", "name: Lift the heel\n")
        (self.folder / "out").mkdir()
        self.write("a.yaml", "footplan: 1\ntitle: T\nfrequency: once a day\nexercises:\n  - exercise: lift\n    reps: 3\n")
        self.footplan("generate", "a.yaml", "-f", "markdown", "--output-dir", "out", "--library", "mine")
        self.assertIn("Lift the heel", (self.folder / "out/a.md").read_text())

    def test_a_file_that_cannot_be_read_is_told_in_its_turn(self):
        names = self.routines(130, wrong=(100,))
        (self.folder / "out").mkdir()
        command = ["check", "gone1.yaml", *names, "gone2.yaml"]
        one, all_cores = self.on(1, *command), self.on(None, *command)
        self.assertEqual(one, all_cores)
        self.assertEqual(one[0], MACHINE)
        self.assertIn("r100.yaml:106:", one[1])
        self.assertLess(one[2].index("gone1.yaml"), one[2].index("gone2.yaml"))
        command = ["generate", *names[:30], "gone.yaml", "--output-dir", "out"]
        one, all_cores = self.on(1, *command), self.on(None, *command)
        self.assertEqual(one, all_cores)
        self.assertEqual(one[0], MACHINE)
        self.assertIn("gone.yaml", one[2])
        self.assertEqual(self.on(None, "generate", *names[:9], "nobody", "--output-dir", "out")[0], USAGE)

    def test_a_signal_ends_the_work_and_leaves_no_half_of_a_file(self):
        names = self.routines(400)
        (self.folder / "out").mkdir()
        process = subprocess.Popen([FOOTPLAN, "generate", *names, "--output-dir", "out"], cwd=self.folder,
                                   stderr=subprocess.DEVNULL)
        while not any((self.folder / "out").iterdir()):
            time.sleep(0.001)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=60), -signal.SIGTERM)
        files = list((self.folder / "out").iterdir())
        self.assertLess(len(files), 400)
        for path in files:
            self.assertRegex(path.name, r"^r\d+\.pdf$")
            self.assertTrue(path.read_bytes().rstrip().endswith(b"%%EOF"))

    def test_new_files_have_the_usual_permissions(self):
        names = self.routines(20)
        (self.folder / "out").mkdir()
        (self.folder / "out/r000.md").touch(mode=0o600)
        subprocess.run([FOOTPLAN, "generate", *names, "-f", "markdown", "--output-dir", "out"], cwd=self.folder,
                       check=True, preexec_fn=lambda: os.umask(0o027))
        modes = {path.name: path.stat().st_mode & 0o777 for path in (self.folder / "out").iterdir()}
        self.assertEqual(modes.pop("r000.md"), 0o600)
        self.assertEqual(set(modes.values()), {0o640})

    def test_progress_is_shown_on_a_terminal_alone(self):
        names = self.routines(300)
        (self.folder / "out").mkdir()
        command = [FOOTPLAN, "generate", *names, "--output-dir", "out"]
        self.assertEqual(self.footplan(*command[1:]).stderr, b"")
        ours, theirs = pty.openpty()
        code = subprocess.run(command, cwd=self.folder, stderr=theirs, timeout=120, env={**os.environ, "TERM": "xterm"},
                              preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})).returncode
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
        os.close(ours)
        self.assertEqual(code, DONE)
        self.assertRegex(shown, rb"\r[0-9]+ of 300")
        self.assertTrue(shown.endswith(b"\r\x1b[K"), shown[-40:])


if __name__ == "__main__":
    unittest.main()
