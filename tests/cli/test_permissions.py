"""Files and folders that a user may not read or write, and the permissions of what is written."""

import os
import stat
import unittest

from faulty import MINE, PRECIOUS, Fault, tearDownModule
from support import DONE, NOBODY, ROUTINE

IS_ROOT = os.geteuid() == 0


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


if __name__ == "__main__":
    unittest.main()
