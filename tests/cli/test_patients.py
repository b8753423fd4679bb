"""Files of twenty patients as a physiotherapist writes them, all of them correct: the check says nothing of any, not to
the eye and not to a continuous integration that fails on warnings, and each prints."""

import unittest

from support import ROOT, Case

FOLDER = ROOT / "tests/data/patients"
PATIENTS = sorted(FOLDER.glob("*.yaml"))


class Patients(Case):
    def test_there_are_twenty(self):
        self.assertEqual(len(PATIENTS), 20)

    def test_nothing_is_said_of_a_correct_file(self):
        for path in PATIENTS:
            with self.subTest(patient=path.stem):
                self.assertEqual(self.footplan("check", "--strict", path).stdout.decode(), "")

    def test_nothing_is_said_of_all_together(self):
        self.assertEqual(self.footplan("check", "--strict", FOLDER).stdout.decode(), "")

    def test_each_prints_in_silence(self):
        for path in PATIENTS:
            with self.subTest(patient=path.stem):
                result = self.footplan("generate", path, "-o", f"{path.stem}.pdf")
                self.assertEqual(result.stderr.decode(), "")
                self.assertTrue((self.folder / f"{path.stem}.pdf").read_bytes().startswith(b"%PDF-"))


if __name__ == "__main__":
    unittest.main()
