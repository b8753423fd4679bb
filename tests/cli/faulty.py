"""What the tests of faults share: runs of the binary in a folder with a routine and a figure, and a count of them."""

import collections
import os
import re
import signal
import subprocess

from support import FOOTPLAN, MACHINE, STEERING, Case

MINE = """footplan: 1
title: Mine
exercises:
  - exercise: toe-press
    reps: 10
    hold: 3 s
    frequency: 3 times a day
  - name: Mine too
    reps: 10
    frequency: daily
    figure: mine.svg
"""
FIGURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>A line</title>
<path d="M1 1 L9 9" stroke="#000000"/></svg>
"""
TEMPORARY = re.compile(r"\.footplan-[A-Za-z0-9]{6}")
TEMPLATE = "weekly"
PRECIOUS = b"what was there before"
PLAN = ("generate", "mine.yaml", "-o", "plan.pdf")

# Runs with a fault, by what was done to them; reported at the end.
TRIED = collections.Counter()


def tearDownModule():
    print(f"{sum(TRIED.values())} runs with a fault: " + ", ".join(f"{count} {kind}" for kind, count in sorted(TRIED.items())))


class Fault(Case):
    def setUp(self):
        super().setUp()
        self.write("mine.yaml", MINE)
        self.write("mine.svg", FIGURE)
        self.binary = FOOTPLAN

    def start(self, *arguments, environment=None, preexec_fn=lambda: None, **options):
        def begin():
            # The test may have been started with nohup or in the background, where some of them are ignored.
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            preexec_fn()

        variables = {"PATH": os.environ["PATH"], "LC_ALL": "C", **STEERING, **(environment or {})}
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "preexec_fn": begin, **options}
        return subprocess.Popen([self.binary, *map(str, arguments)], cwd=self.folder, env=variables, **options)

    def end(self, process):
        out, err = process.communicate(timeout=60)
        return process.returncode, out or b"", (err or b"").decode()

    def run_it(self, *arguments, kind=None, **options):
        TRIED[kind or type(self).__name__.lower()] += 1
        return self.end(self.start(*arguments, **options))

    def refused(self, *arguments, words=(), code=MACHINE, **options):
        """It ends with the code and one message that contains the words, and prints nothing."""
        ended, out, err = self.run_it(*arguments, **options)
        self.assertEqual(ended, code, err)
        self.assertEqual(out, b"")
        self.assertTrue(err.startswith("footplan: "), err)
        for word in words:
            self.assertIn(word, err)
        return err

    def whole(self):
        """What an undisturbed run writes."""
        self.footplan("generate", "mine.yaml", "-o", "whole.pdf")
        path = self.folder / "whole.pdf"
        bytes_ = path.read_bytes()
        path.unlink()
        return bytes_
