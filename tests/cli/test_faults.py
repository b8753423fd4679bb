"""What the machine does to footplan: full disks, closed pipes, other things in the place of files. The promises are those
of docs/reliability.md: an exit code that tells, a message, and an output that is whole or untouched."""

import os
import pathlib
import resource
import socket
import stat
import subprocess
import sys
import unittest

from faulty import MINE, PRECIOUS, TEMPLATE, Fault, tearDownModule
from support import DONE, FOOTPLAN, MACHINE, ROUTINE, USAGE

IS_ROOT = os.geteuid() == 0


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
    """Something else is where a file is expected."""

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

    def test_a_link_leads_on_from_its_own_folder(self):
        whole = self.whole()
        self.write("shelf/deep/plan.pdf", PRECIOUS)
        self.write("deep/plan.pdf", PRECIOUS)
        os.symlink("deep/plan.pdf", self.folder / "shelf/link.pdf")
        os.symlink("../shelf/link.pdf", self.folder / "deep/up.pdf")
        self.footplan("generate", "mine.yaml", "-o", "deep/up.pdf")
        self.assertEqual((self.folder / "shelf/deep/plan.pdf").read_bytes(), whole)
        self.assertEqual((self.folder / "deep/plan.pdf").read_bytes(), PRECIOUS)
        self.assertEqual(sorted(os.listdir(self.folder / "shelf")), ["deep", "link.pdf"])
        self.assertEqual(os.listdir(self.folder / "shelf/deep"), ["plan.pdf"])

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
            self.refused("init", name, words=["already exists"])
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


if __name__ == "__main__":
    unittest.main()
