"""What the machine does to footplan: full disks, closed pipes, no memory, signals. The promises are those of
docs/reliability.md: an exit code that tells, a message, and an output that is whole or untouched.

FOOTPLAN_FAULT_POINTS says at how many points of a run each fault is tried (default 100)."""

import collections
import errno
import os
import pathlib
import re
import resource
import signal
import socket
import stat
import subprocess
import sys
import unittest

from support import DONE, FOOTPLAN, MACHINE, NOBODY, ROUTINE, SANITIZED, STEERING, USAGE, Case

INTERPOSE = os.environ.get("FOOTPLAN_INTERPOSE", "")
POINTS = int(os.environ.get("FOOTPLAN_FAULT_POINTS", "100"))
IS_ROOT = os.geteuid() == 0

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

# Runs with a fault, by what was done to them; told at the end.
TRIED = collections.Counter()


def tearDownModule():
    print(f"{sum(TRIED.values())} runs with a fault: " + ", ".join(f"{count} {kind}" for kind, count in sorted(TRIED.items())))


class Fault(Case):
    def setUp(self):
        super().setUp()
        self.write("mine.yaml", MINE)
        self.write("mine.svg", FIGURE)
        self.binary = FOOTPLAN

    def start(self, *arguments, environment=None, **options):
        variables = {"PATH": os.environ["PATH"], "LC_ALL": "C", **STEERING, **(environment or {})}
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        return subprocess.Popen([self.binary, *map(str, arguments)], cwd=self.folder, env=variables, **options)

    def end(self, process):
        out, err = process.communicate(timeout=60)
        return process.returncode, out or b"", (err or b"").decode()

    def run_it(self, *arguments, kind=None, **options):
        TRIED[kind or type(self).__name__.lower()] += 1
        return self.end(self.start(*arguments, **options))

    def refused(self, *arguments, words=(), code=MACHINE, **options):
        """It ends with the code and one message that holds the words, and prints nothing."""
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


class Disk(Fault):
    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_full_disk_under_stdout(self):
        for form in ("pdf", "markdown", "json"):
            with open("/dev/full", "wb") as full:
                self.refused("generate", "-f", form, stdout=full, words=["standard output", "No space left"])
            self.refused("generate", "-f", form, "-o", "/dev/full", words=["/dev/full", "No space left"])
        for arguments in (["check", "--format", "json", "mine.yaml"], ["list"], ["show", "mine.yaml"], ["--help"]):
            with open("/dev/full", "wb") as full:
                self.refused(*arguments, stdout=full, words=["No space left"])

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_message_that_cannot_be_told(self):
        with open("/dev/full", "wb") as full:
            code, out, _ = self.run_it("generate", "nowhere.yaml", stderr=full)
        self.assertEqual((code, out), (MACHINE, b""))

    def test_a_file_may_not_grow_so_large(self):
        for before in (None, PRECIOUS):
            if before:
                self.write("plan.pdf", before)
            limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
            self.refused("generate", "mine.yaml", "-o", "plan.pdf", preexec_fn=limit, words=["plan.pdf", "too large"])
            path = self.folder / "plan.pdf"
            self.assertEqual(path.read_bytes() if path.exists() else None, before)
            self.assertNotIn(".footplan-", " ".join(self.names()))

    @unittest.skipUnless(IS_ROOT and sys.platform == "linux", "needs to mount")
    def test_a_disk_of_sixteen_kilobytes(self):
        small = self.folder / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "none", small], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("may not mount")
        self.addCleanup(subprocess.run, ["umount", small], check=True)
        (small / "plan.pdf").write_bytes(PRECIOUS)
        self.refused("generate", "mine.yaml", "-o", "small/plan.pdf", words=["small/plan.pdf", "No space left"])
        self.assertEqual([path.name for path in small.iterdir()], ["plan.pdf"])
        self.assertEqual((small / "plan.pdf").read_bytes(), PRECIOUS)


class Permissions(Fault):
    def setUp(self):
        super().setUp()
        self.folder.chmod(0o755)
        self.binary = self.footplan_for_all()

    def plain(self, **options):
        return {**options, **({"user": NOBODY, "group": NOBODY, "extra_groups": []} if IS_ROOT else {})}

    def test_a_folder_that_may_not_be_written(self):
        self.write("shut/plan.pdf", PRECIOUS)
        (self.folder / "shut").chmod(0o555)
        self.addCleanup((self.folder / "shut").chmod, 0o755)
        for name in ("shut/plan.pdf", "shut/new.pdf"):
            self.refused("generate", "mine.yaml", "-o", name, words=[name, "Permission denied"], **self.plain())
        self.refused("generate", "mine.yaml", "--output-dir", "shut", words=["Permission denied"], **self.plain())
        self.refused("init", "shut/new.yaml", words=["shut/new.yaml", "Permission denied"], **self.plain())
        self.assertEqual(os.listdir(self.folder / "shut"), ["plan.pdf"])
        self.assertEqual((self.folder / "shut/plan.pdf").read_bytes(), PRECIOUS)

    def test_a_file_that_is_protected_is_not_replaced(self):
        self.write("open/plan.pdf", PRECIOUS).chmod(0o444)
        (self.folder / "open").chmod(0o777)
        self.refused("generate", "mine.yaml", "-o", "open/plan.pdf", words=["Permission denied"], **self.plain())
        self.assertEqual((self.folder / "open/plan.pdf").read_bytes(), PRECIOUS)

    def test_files_that_may_not_be_read(self):
        self.write("secret.yaml", MINE).chmod(0)
        for command in ("check", "generate", "show"):
            self.refused(command, "secret.yaml", words=["secret.yaml", "Permission denied"], **self.plain())
        (self.folder / "mine.svg").chmod(0)
        code, out, err = self.run_it("generate", "mine.yaml", **self.plain())
        self.assertEqual((code, out), (ROUTINE, b""))
        self.assertIn("[figure-missing]", err)

    def test_permissions_of_what_is_written(self):
        mask = lambda: os.umask(0o027)
        self.write("old.md", PRECIOUS).chmod(0o604)
        for name, mode in (("new.md", 0o640), ("old.md", 0o604)):
            self.assertEqual(self.run_it("generate", "-o", name, preexec_fn=mask)[0], DONE)
            self.assertEqual(stat.S_IMODE((self.folder / name).stat().st_mode), mode)


class Streams(Fault):
    def test_a_pipe_that_nobody_reads(self):
        for arguments in (["generate"], ["generate", "-f", "markdown"], ["check", "--format", "json", "mine.yaml"], ["list"],
                          ["show", "mine.yaml"], ["init", "-"], ["--help"]):
            with self.subTest(arguments=arguments):
                reader, writer = os.pipe()
                os.close(reader)
                with os.fdopen(writer, "wb") as pipe:
                    code, _, err = self.run_it(*arguments, stdout=pipe)
                self.assertEqual((code, err), (MACHINE, ""))

    def test_a_reader_that_leaves_early(self):
        process = self.start("generate", "--weeks", "52", "-f", "json")
        process.stdout.read(10)
        process.stdout.close()
        process.stdout = None
        code, _, err = self.end(process)
        self.assertEqual((code, err), (MACHINE, ""))

    def test_messages_that_nobody_reads(self):
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            self.assertEqual(self.run_it("generate", "nowhere.yaml", stderr=pipe)[:2], (MACHINE, b""))

    def closed(self, stream, *arguments):
        return self.run_it(*arguments, preexec_fn=lambda: os.close(stream))

    def test_closed_streams(self):
        whole = self.whole()
        for streams in ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)):
            with self.subTest(closed=streams):
                close = lambda: [os.close(stream) for stream in streams]
                code, out, err = self.run_it("generate", "mine.yaml", "-o", "plan.pdf", preexec_fn=close)
                self.assertEqual((code, out, err), (DONE, b"", ""))
                self.assertEqual((self.folder / "plan.pdf").read_bytes(), whole)
                code, _, err = self.run_it("generate", "mine.yaml", preexec_fn=close)
                self.assertEqual(code, MACHINE if 1 in streams else DONE, err)
                self.assertEqual("standard output" in err, 1 in streams and 2 not in streams)
        self.assertEqual(self.names(), ["mine.svg", "mine.yaml", "plan.pdf"])
        self.assertEqual((self.folder / "mine.yaml").read_text(), MINE)

    def test_closed_input_is_not_an_empty_routine(self):
        code, out, err = self.closed(0, "check", "-")
        self.assertEqual((code, out), (MACHINE, b""))
        self.assertIn("standard input", err)

    def test_streams_that_do_not_block(self):
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        with os.fdopen(writer, "wb") as pipe:
            process = self.start("generate", "--weeks", "52", "-f", "json", stdout=pipe)
        with os.fdopen(reader, "rb") as pipe:
            out = pipe.read()
        self.assertEqual(self.end(process)[0], DONE)
        self.assertEqual(out, self.footplan("generate", "--weeks", "52", "-f", "json").stdout)


class Places(Fault):
    """Something else stands where a file is expected."""

    def others(self):
        """Names of a folder, a FIFO, a socket, devices and links that lead nowhere."""
        (self.folder / "folder.yaml").mkdir()
        os.mkfifo(self.folder / "fifo.yaml")
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(os.path.relpath(self.folder / "socket.yaml"))
        os.symlink("nowhere", self.folder / "dangling.yaml")
        os.symlink("loop.yaml", self.folder / "loop.yaml")
        return ["folder.yaml", "fifo.yaml", "socket.yaml", "dangling.yaml", "loop.yaml", "/dev/zero", "/dev/null",
                "/proc/self/mem", "mine.yaml/deeper.yaml", "x" * 5000]

    def test_in_place_of_each_file_that_is_read(self):
        for name in self.others():
            for arguments in (["generate", name], ["show", name], ["generate", "--template", name],
                              ["generate", "--font", name], ["generate", "--font", "/dev/null", "--font-bold", name]):
                if "/" not in name and not name.endswith(".yaml") and "--font" not in arguments:
                    continue  # not a path, so an id
                with self.subTest(arguments=arguments):
                    self.refused(*arguments)
            if name != "folder.yaml":
                self.refused("check", "./" + name if name.startswith("x") else name)

    def test_in_place_of_a_figure(self):
        for name in self.others():
            if name.startswith("/"):
                continue
            self.write("mine.yaml", MINE.replace("mine.svg", name))
            code, out, err = self.run_it("generate", "mine.yaml")
            self.assertEqual((code, out), (ROUTINE, b""), err)
            self.assertRegex(err, r"mine.yaml:11:13: error: .*\[figure-missing\]")

    def test_in_place_of_parts_of_a_library(self):
        self.refused("list", "--library", "mine.yaml", words=["not a folder"])
        self.refused("list", "--library", "nowhere", words=["not a folder"])
        for part in ("sources.yaml", "exercises/toe-press.yaml"):
            path = self.folder / "library" / part
            path.parent.mkdir(parents=True, exist_ok=True)
            os.mkfifo(path)
            self.refused("generate", "mine.yaml", "--library", "library", words=[part, "not a regular file"])
            path.unlink()

    def test_in_place_of_the_output(self):
        (self.folder / "folder.pdf").mkdir()
        self.refused("generate", "-o", "folder.pdf", words=["folder.pdf", "folder"])
        self.refused("generate", "-o", "mine.yaml/plan.pdf", words=["Not a directory"])
        self.refused("generate", "-o", "x" * 300, words=["name too long"])
        self.refused("generate", "--output-dir", "mine.yaml", words=["not a folder"])
        os.symlink("loop.pdf", self.folder / "loop.pdf")
        self.refused("generate", "-o", "loop.pdf", words=["symbolic links"])
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(os.path.relpath(self.folder / "socket.pdf"))
            self.refused("generate", "-o", "socket.pdf", words=["socket.pdf"])
        self.assertEqual(self.names(), ["folder.pdf", "loop.pdf", "mine.svg", "mine.yaml", "socket.pdf"])

    def test_the_longest_name_there_can_be(self):
        self.footplan("generate", "mine.yaml", "-o", "x" * 251 + ".pdf")

    def test_output_to_a_fifo_and_a_device(self):
        whole = self.whole()
        os.mkfifo(self.folder / "fifo.pdf")
        process = self.start("generate", "mine.yaml", "-o", "fifo.pdf")
        self.assertEqual((self.folder / "fifo.pdf").read_bytes(), whole)
        self.assertEqual(self.end(process)[0], DONE)
        self.assertTrue(stat.S_ISFIFO((self.folder / "fifo.pdf").stat().st_mode))
        self.assertEqual(self.run_it("generate", "-o", "/dev/null")[0], DONE)
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))

    def test_output_to_dev_stdout(self):
        whole = self.whole()
        self.assertEqual(self.run_it("generate", "mine.yaml", "-o", "/dev/stdout")[1], whole)
        for name in ("/dev/stdout", "/proc/self/fd/1"):
            with open(self.folder / "plan.pdf", "wb") as file:
                self.assertEqual(self.run_it("generate", "mine.yaml", "-o", name, stdout=file)[0], DONE)
            self.assertEqual((self.folder / "plan.pdf").read_bytes(), whole)
            with open(self.folder / "gone", "w+b") as file:
                os.unlink(self.folder / "gone")
                self.assertEqual(self.run_it("generate", "mine.yaml", "-o", name, stdout=file)[0], DONE)
                file.seek(0)
                self.assertEqual(file.read(), whole)
        self.assertTrue(os.path.islink("/dev/stdout"))
        self.assertEqual(self.names(), ["mine.svg", "mine.yaml", "plan.pdf"])

    def test_a_link_stays_and_what_it_leads_to_is_replaced(self):
        whole = self.whole()
        self.write("shelf/plan.pdf", PRECIOUS)
        os.symlink("shelf/plan.pdf", self.folder / "first.pdf")
        os.symlink("first.pdf", self.folder / "second.pdf")
        os.symlink("shelf/new.pdf", self.folder / "dangling.pdf")
        for link, target in (("second.pdf", "plan.pdf"), ("dangling.pdf", "new.pdf")):
            self.footplan("generate", "mine.yaml", "-o", link)
            self.assertTrue((self.folder / link).is_symlink())
            self.assertFalse((self.folder / "shelf" / target).is_symlink())
            self.assertEqual((self.folder / "shelf" / target).read_bytes(), whole)
        self.assertEqual(sorted(os.listdir(self.folder / "shelf")), ["new.pdf", "plan.pdf"])

    def test_other_names_of_the_output_keep_what_they_had(self):
        self.write("plan.pdf", PRECIOUS)
        os.link(self.folder / "plan.pdf", self.folder / "copy.pdf")
        self.footplan("generate", "mine.yaml", "-o", "plan.pdf")
        self.assertEqual((self.folder / "copy.pdf").read_bytes(), PRECIOUS)

    def test_what_is_read_is_not_written(self):
        font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
        self.write("font.ttf", pathlib.Path(font).read_bytes())
        template = self.write("look.yaml", self.out("init", "--template", TEMPLATE, "-"))
        os.symlink("mine.yaml", self.folder / "link.yaml")
        os.link(self.folder / "mine.yaml", self.folder / "twin.pdf")
        for arguments in (["mine.yaml", "-o", "mine.yaml"], ["mine.yaml", "-o", "./mine.yaml"],
                          ["mine.yaml", "-o", "link.yaml"], ["mine.yaml", "-o", "twin.pdf"],
                          ["--template", "look.yaml", "-o", "look.yaml"], ["--font", "font.ttf", "-o", "font.ttf"]):
            with self.subTest(arguments=arguments):
                self.refused("generate", *arguments, code=USAGE, words=["choose another"])
        self.assertEqual((self.folder / "mine.yaml").read_text(), MINE)
        self.assertNotEqual(template.read_bytes()[:4], b"%PDF")

    def test_init_replaces_nothing(self):
        os.symlink("nowhere", self.folder / "dangling.yaml")
        for name in ("mine.yaml", "dangling.yaml", "."):
            self.refused("init", name, words=["there already"])
        self.assertEqual(self.names(), ["dangling.yaml", "mine.svg", "mine.yaml"])
        self.assertEqual((self.folder / "mine.yaml").read_text(), MINE)

    def test_no_home_and_no_environment(self):
        whole = self.whole()
        result = subprocess.run([FOOTPLAN, "generate", "mine.yaml"], cwd=self.folder, env={}, capture_output=True)
        self.assertEqual((result.returncode, result.stdout), (DONE, whole))
        self.assertEqual(self.run_it("generate", "mine.yaml", environment={"HOME": "/nowhere"})[1], whole)

    def test_a_folder_that_is_gone(self):
        gone = self.folder / "gone"
        gone.mkdir()
        command = f"cd '{gone}' && rmdir '{gone}' && exec '{FOOTPLAN}' generate -o plan.pdf"
        result = subprocess.run(["sh", "-c", command], capture_output=True)
        self.assertEqual(result.returncode, MACHINE, result.stderr)


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
        what, _, how = fault.split(":")
        kind = ("killed" if how.endswith("-9") else "interrupted" if "-" in how else "short" if how == "trickle" else
                "without memory" if what == "alloc" else "interrupted call" if int(how) == errno.EINTR else "refused call")
        return self.run_it(*arguments, kind=kind, environment=variables, **options)

    def counts(self, *arguments):
        path = self.folder / "counts"
        self.run_it(*arguments, environment={"LD_PRELOAD": INTERPOSE, "FOOTPLAN_FAULT_COUNTS": str(path)})
        counts = {name: int(n) for name, n in (line.split() for line in path.read_text().splitlines())}
        path.unlink()
        return counts

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
        code, out, err = self.fault(fault, "generate", "mine.yaml", "-o", "plan.pdf")
        after = path.read_bytes() if path.exists() else None
        self.assertIn(after, (before, whole), f"{fault}: the output is neither whole nor untouched")
        self.assertEqual(out, b"", fault)
        temporary, other = self.left_over()
        self.assertEqual(other, set(), fault)
        return code, err, after, temporary

    def calls(self):
        counts = self.counts("generate", "mine.yaml", "-o", "plan.pdf")
        self.assertGreaterEqual(min(counts.values()), 1, counts)
        return counts

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
        counts = self.calls()
        for call in ("open", "make", "read", "write", "flush", "close", "rename"):
            for number in range(1, counts[call] + 1):
                for error in (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS):
                    for before in (None, PRECIOUS):
                        code, err, after, temporary = self.outcome(f"{call}:{number}:{error}", whole, before)
                        with self.subTest(call=call, number=number, error=error):
                            # A figure that cannot be read is the routine's error. What was only read may fail to close.
                            expected = {"open": (MACHINE, ROUTINE), "read": (MACHINE, ROUTINE),
                                        "close": (MACHINE, DONE)}.get(call, (MACHINE,))
                            self.assertIn(code, expected, err)
                            self.assertEqual(after, whole if code == DONE else before)
                            if code != DONE:
                                self.assertIn(os.strerror(error), err)
                            self.assertEqual(temporary, set())

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
