"""The finished PDF of every shipped routine on A4 and Letter, as programs that are not ours see it."""

import re
import subprocess
import unittest

from support import SHIPPED, Case

PAPERS = {"a4": (595.28, 841.89), "letter": (612, 792)}


def outside(*command):
    """What a program prints, and that it does not complain."""
    result = subprocess.run([str(part) for part in command], capture_output=True, timeout=60)
    return result.returncode, result.stdout.decode(errors="replace"), result.stderr.decode(errors="replace")


class Pdf(Case):
    def each_plan(self):
        for routine in SHIPPED:
            for paper, size in PAPERS.items():
                path = self.folder / f"{routine}-{paper}.pdf"
                self.footplan("generate", routine, "--paper", paper, "-o", path.name)
                with self.subTest(routine=routine, paper=paper):
                    yield routine, path, size

    def test_readers_find_nothing_wrong(self):
        for _, path, _ in self.each_plan():
            code, out, err = outside("qpdf", "--check", path)
            self.assertEqual((code, err), (0, ""), out)
            self.assertEqual(outside("mutool", "info", path)[::2], (0, ""))
            code, out, err = outside("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", path)
            self.assertEqual((code, out, err), (0, "", ""))

    def test_text_comes_back_in_reading_order(self):
        for routine, path, _ in self.each_plan():
            code, text, err = outside("pdftotext", path, "-")
            self.assertEqual((code, err), (0, ""))
            shown = self.json("show", routine, "--json")
            names = [exercise["name"] for exercise in shown["exercises"]]
            flat = re.sub(r"\s+", " ", text)
            places = [flat.find(name) for name in names]
            self.assertNotIn(-1, places)
            self.assertEqual(places, sorted(places))
            weeks = shown["weeks"] or 4
            for week in range(1, weeks + 1):
                self.assertIn(f"Week {week} of {weeks}", flat)

    def test_fonts_are_embedded_cut_and_have_unicode_maps(self):
        for _, path, _ in self.each_plan():
            code, table, err = outside("pdffonts", path)
            self.assertEqual((code, err), (0, ""))
            rows = table.splitlines()[2:]
            self.assertTrue(rows)
            for row in rows:
                self.assertRegex(row, r"^[A-Z]{6}\+NotoSans-(Regular|Bold)\b.* yes yes yes ")

    def test_pictures_add_little(self):
        self.footplan("generate", "ten-stretches-back-pain", "--weeks", 4, "-o", "ten.pdf")
        self.assertLess((self.folder / "ten.pdf").stat().st_size, 140_000)
        self.footplan("generate", "--weeks", 4, "-o", "five.pdf")
        self.assertLess((self.folder / "five.pdf").stat().st_size, 90_000)

    def test_size_of_the_pages_and_what_viewers_are_told(self):
        for _, path, (width, height) in self.each_plan():
            _, info, err = outside("pdfinfo", path)
            self.assertEqual(err, "")
            found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+) pts", info)
            self.assertAlmostEqual(float(found[1]), width, delta=0.1)
            self.assertAlmostEqual(float(found[2]), height, delta=0.1)
            self.assertNotIn("CreationDate", info)


if __name__ == "__main__":
    unittest.main()
