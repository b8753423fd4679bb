"""What the system may answer to each call that footplan makes, each named with what follows from it: a failure, an
interruption, a signal, no memory, a power cut.

FOOTPLAN_FAULT_POINTS says at how many points of a run each fault is put (default 100)."""

import errno
import os
import resource
import signal
import unittest

from faulty import PLAN, PRECIOUS, TEMPORARY, Fault, tearDownModule
from support import DONE, MACHINE, ROUTINE, SANITIZED

INTERPOSE = os.environ.get("FOOTPLAN_INTERPOSE", "")
POINTS = int(os.environ.get("FOOTPLAN_FAULT_POINTS", "100"))
THE_NEW_FILE = "the new file"

# The exit code that follows if a call fails. A figure that cannot be read is the routine's error. A file that was only
# read has given all its bytes before it is closed.
FAILURES = {
    ("open", "mine.yaml"): MACHINE,
    ("read", "mine.yaml"): MACHINE,
    ("close", "mine.yaml"): DONE,
    ("open", "mine.svg"): ROUTINE,
    ("read", "mine.svg"): ROUTINE,
    ("close", "mine.svg"): DONE,
    ("make", THE_NEW_FILE): MACHINE,
    ("write", THE_NEW_FILE): MACHINE,
    ("flush", THE_NEW_FILE): MACHINE,
    ("close", THE_NEW_FILE): MACHINE,
    ("rename", THE_NEW_FILE): MACHINE,
}


@unittest.skipIf(SANITIZED, "the sanitizer needs room of its own")
class Memory(Fault):
    def test_no_memory(self):
        self.write("plan.pdf", PRECIOUS)
        whole = self.whole()
        ended = set()
        for mega in (8, 12, 14, 16, 18, 20, 22, 24, 28, 32, 48, 64):
            limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (mega << 20, mega << 20))
            code, out, err = self.run_it("generate", "mine.yaml", "-o", "plan.pdf", preexec_fn=limit)
            if "error while loading shared libraries" in err:
                continue  # it never began
            ended.add(code)
            self.assertIn(code, (DONE, MACHINE), f"{mega} MiB: {err}")
            self.assertEqual((self.folder / "plan.pdf").read_bytes(), whole if code == DONE else PRECIOUS)
            self.assertEqual(out, b"")
            self.assertEqual("out of memory" in err, code == MACHINE, err)
        self.assertIn(DONE, ended)


@unittest.skipIf(SANITIZED or not INTERPOSE, "needs the interposed library alone in the process")
class Interposed(Fault):
    """Faults at points that are counted in calls, so that they strike at the same place every time."""

    def fault(self, fault, *arguments, **options):
        variables = {"LD_PRELOAD": INTERPOSE, "FOOTPLAN_FAULT": fault}
        what, _, how = fault.split(",")[0].split(":")
        kind = ("killed" if how.endswith("-9") else "without power" if how.endswith("power") else "interrupted" if "-" in how else
                "short" if how == "trickle" else "without memory" if what == "alloc" else "interrupted call" if int(how) == errno.EINTR else "refused call")
        return self.run_it(*arguments, kind=kind, environment=variables, **options)

    def log(self, *arguments, fault=""):
        """The calls of a run in order, as (call, number, file)."""
        path = self.folder / "log"
        variables = {"LD_PRELOAD": INTERPOSE, "FOOTPLAN_FAULT_LOG": str(path), **({"FOOTPLAN_FAULT": fault} if fault else {})}
        self.run_it(*arguments, kind="undisturbed", environment=variables)
        calls = [line.split(" ", 2) for line in path.read_text().splitlines()]
        path.unlink()
        return [(call, int(number), THE_NEW_FILE if TEMPORARY.fullmatch(file) else file) for call, number, file in calls]

    def points(self, count, most=None):
        most = most or POINTS
        return sorted({1 + i * (count - 1) // max(1, min(count, most) - 1) for i in range(min(count, most))})

    def left_over(self):
        """Removes and gives the files that a run should not have left, temporary ones apart."""
        names = set(self.names()) - {"mine.yaml", "mine.svg", "plan.pdf"}
        for name in names:
            (self.folder / name).unlink()
        return {name for name in names if TEMPORARY.fullmatch(name)}, {
            name for name in names if not TEMPORARY.fullmatch(name)}

    def outcome(self, fault, whole, before):
        """Runs with a fault over what was there before; the output must be whole or untouched."""
        path = self.folder / "plan.pdf"
        path.unlink(missing_ok=True)
        if before is not None:
            path.write_bytes(before)
        code, out, err = self.fault(fault, *PLAN)
        after = path.read_bytes() if path.exists() else None
        self.assertIn(after, (before, whole), f"{fault}: the output is neither whole nor untouched")
        self.assertEqual(out, b"", fault)
        temporary, other = self.left_over()
        self.assertEqual(other, set(), fault)
        return code, err, after, temporary

    def calls(self):
        """How often each call is made."""
        return {call: number for call, number, _ in self.log(*PLAN)}

    def test_no_memory_at_any_point(self):
        whole = self.whole()
        for point in self.points(self.calls()["alloc"]):
            code, err, after, temporary = self.outcome(f"alloc:{point}:{errno.ENOMEM}", whole, PRECIOUS)
            with self.subTest(point=point):
                self.assertIn(code, (DONE, MACHINE), err)
                self.assertEqual(after, whole if code == DONE else PRECIOUS)
                if code == MACHINE:
                    # Some libraries only say that they failed.
                    self.assertTrue(err.startswith("footplan: ") and err.endswith("\n"), err)
                self.assertEqual(temporary, set())

    def test_each_call_fails(self):
        whole = self.whole()
        calls = self.log(*PLAN)[1:]
        # Each is named here with what follows from its failure; none is made that is not.
        self.assertEqual({(call, file) for call, _, file in calls}, set(FAILURES))
        for call, number, file in calls:
            for error in (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS):
                for before in (None, PRECIOUS):
                    code, err, after, temporary = self.outcome(f"{call}:{number}:{error}", whole, before)
                    with self.subTest(call=call, file=file, number=number, error=error):
                        self.assertEqual(code, FAILURES[call, file], err)
                        self.assertEqual(after, whole if code == DONE else before)
                        self.assertEqual(os.strerror(error) in err, code != DONE, err)
                        self.assertEqual(temporary, set())

    def test_what_cannot_be_replaced_is_written_to_and_its_last_close_counts(self):
        (number,) = (number for call, number, file in self.log("check", "mine.yaml", "-o", "/dev/null") if (call, file) == ("close", "null"))
        for error in (errno.EIO, errno.EDQUOT):
            code, _, err = self.fault(f"close:{number}:{error}", "check", "mine.yaml", "-o", "/dev/null")
            self.assertEqual(code, MACHINE)
            self.assertIn(f"cannot write '/dev/null': {os.strerror(error)}", err)

    def test_the_new_file_is_whole_on_the_disk_before_it_takes_its_place(self):
        calls = [call for call, _, file in self.log(*PLAN) if file == THE_NEW_FILE]
        self.assertEqual((calls[0], calls[-3:], set(calls[1:-3])), ("make", ["flush", "close", "rename"], {"write"}))

    def test_where_a_file_cannot_be_renamed_to_a_name_that_is_free(self):
        self.footplan("init", "whole.yaml")
        whole = (self.folder / "whole.yaml").read_bytes()
        for error in (errno.EINVAL, errno.ENOSYS):
            with self.subTest(error=error):
                self.assertIn(("link", 1, THE_NEW_FILE), self.log("init", "new.yaml", fault=f"rename:1:{error}"))
                self.assertEqual((self.folder / "new.yaml").read_bytes(), whole)
                self.assertEqual(self.fault(f"rename:1:{error}", "init", "new.yaml")[0], MACHINE)
                (self.folder / "new.yaml").unlink()
                self.assertEqual(self.fault(f"rename:1:{error}", "init", "new.yaml")[0], DONE)
                (self.folder / "new.yaml").unlink()
                code, _, err = self.fault(f"rename:1:{error},link:1:{errno.EPERM}", "init", "new.yaml")
                self.assertEqual(code, MACHINE)
                self.assertIn(os.strerror(errno.EPERM), err)
                self.assertEqual(self.names(), ["footplan.schema.json", "mine.svg", "mine.yaml", "whole.yaml"])
        self.assertNotIn("link", [call for call, _, _ in self.log("init", "new.yaml", fault=f"rename:1:{errno.EIO}")])

    def test_power_is_lost_at_any_point(self):
        whole = self.whole()
        new = [(call, number) for call, number, file in self.log(*PLAN) if file == THE_NEW_FILE]
        for call, number in new:
            for before in (None, PRECIOUS):
                for when in ("power", "after-power"):
                    fault = f"{call}:{number}:{when}"
                    code, _, after, temporary = self.outcome(fault, whole, before)
                    with self.subTest(fault=fault):
                        self.assertEqual(code, -signal.SIGKILL)
                        self.assertEqual(after, whole if (call, when) == ("rename", "after-power") else before)
                        self.assertLessEqual(len(temporary), 1)

    def test_what_is_not_flushed_goes_with_the_power(self):
        """Holds the shim to what it is for."""
        self.fault("flush:1:power", *PLAN)
        (left,) = (path for path in self.folder.iterdir() if TEMPORARY.fullmatch(path.name))
        self.assertEqual(left.read_bytes(), b"")
        left.unlink()
        closed = max(number for call, number, _ in self.log(*PLAN) if call == "close")
        self.fault(f"close:{closed}:power", *PLAN)
        (left,) = (path for path in self.folder.iterdir() if TEMPORARY.fullmatch(path.name))
        self.assertEqual(left.read_bytes(), self.whole())

    def test_calls_that_are_interrupted_are_made_again(self):
        whole = self.whole()
        counts = self.calls()
        for call in ("open", "make", "read", "write", "flush", "close"):
            for number in range(1, counts[call] + 1):
                code, err, after, _ = self.outcome(f"{call}:{number}:{errno.EINTR}", whole, PRECIOUS)
                self.assertEqual((code, err, after), (DONE, "", whole), f"{call} {number}")

    def test_short_reads_and_writes(self):
        whole = self.whole()
        code, err, after, _ = self.outcome("all:1:trickle", whole, PRECIOUS)
        self.assertEqual((code, err, after), (DONE, "", whole))
        for form in ("pdf", "markdown", "json"):
            expected = self.footplan("generate", "mine.yaml", "-f", form).stdout
            code, out, err = self.fault("all:1:trickle", "generate", "mine.yaml", "-f", form)
            self.assertEqual((code, out, err), (DONE, expected, ""))
        with open(self.folder / "mine.yaml", "rb") as file:
            self.assertEqual(self.fault("all:1:trickle", "check", "-", stdin=file)[0], DONE)

    def test_killed_at_any_point(self):
        whole = self.whole()
        counts = self.calls()
        faults = [f"alloc:{point}:signal-9" for point in self.points(counts["alloc"])]
        for call in ("make", "write", "flush", "close", "rename"):
            for number in range(1, counts[call] + 1):
                faults += [f"{call}:{number}:signal-9", f"{call}:{number}:after-9"]
        for fault in faults:
            with self.subTest(fault=fault):
                code, _, _, temporary = self.outcome(fault, whole, PRECIOUS)
                self.assertEqual(code, -signal.SIGKILL)
                self.assertLessEqual(len(temporary), 1)

    def test_interrupted_and_terminated_at_any_point(self):
        whole = self.whole()
        counts = self.calls()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            faults = [f"alloc:{point}:signal-{number}" for point in self.points(counts["alloc"], POINTS // 3)]
            for call in ("make", "write", "flush", "close", "rename"):
                for at in range(1, counts[call] + 1):
                    faults += [f"{call}:{at}:signal-{number}", f"{call}:{at}:after-{number}"]
            for fault in faults:
                with self.subTest(fault=fault):
                    code, _, _, temporary = self.outcome(fault, whole, PRECIOUS)
                    self.assertEqual(code, -number)
                    self.assertEqual(temporary, set())


if __name__ == "__main__":
    unittest.main()
