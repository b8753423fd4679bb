"""tools/new-exercise begins an exercise, and 'footplan check' tells what is still to fill in."""

import re
import shutil
import subprocess
import sys
import unittest

from support import DONE, ROOT, ROUTINE, Case


class NewExercise(Case):
    def setUp(self):
        super().setUp()
        for name in ("tools/new-exercise", "tools/draw-figures"):
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, path)
        shutil.copytree(ROOT / "tools/figures/parts", self.folder / "tools/figures/parts")
        (self.folder / "routines/exercises").mkdir(parents=True)

    def tool(self, name, *arguments):
        return subprocess.run([sys.executable, self.folder / "tools" / name, *arguments], capture_output=True, text=True, timeout=60)

    def test_check_reports_every_key_that_is_still_empty(self):
        self.assertEqual(self.tool("new-exercise", "calf-raise-in-water").returncode, DONE)
        path = "routines/exercises/calf-raise-in-water.yaml"
        text = (self.folder / path).read_text(encoding="utf-8")
        empty = set(re.findall(r"([\w-]+):(?:\n +-)?$", text, re.M)) - {"documented"}
        self.assertLess({"name", "type", "part", "position", "steps", "cautions", "feel", "source", "reps"}, empty)
        found = self.json("check", "--format", "json", path, code=ROUTINE)
        self.assertLess({"empty-value", "figure-missing"}, {diagnostic["rule"] for diagnostic in found})
        said = " ".join(diagnostic["message"] for diagnostic in found)
        for key in empty:
            with self.subTest(key=key):
                self.assertIn(f"'{key}'", said)

    def test_the_drawing_is_refused_until_it_says_what_is_to_be_seen(self):
        self.tool("new-exercise", "calf-raise-in-water")
        text = self.folder / "routines/exercises/calf-raise-in-water.yaml"
        text.write_text(text.read_text(encoding="utf-8").replace("name:", "name: Calf raise in water", 1), encoding="utf-8")
        result = self.tool("draw-figures", "calf-raise-in-water")
        self.assertEqual(result.returncode, 1)
        self.assertIn("what is to be seen", result.stderr)
        drawing = self.folder / "tools/figures/calf-raise-in-water.py"
        drawing.write_text(drawing.read_text(encoding="utf-8").replace('""""""', '"""A floor."""'), encoding="utf-8")
        self.assertEqual(self.tool("draw-figures", "calf-raise-in-water").returncode, DONE)
        svg = text.with_suffix(".svg").read_text(encoding="utf-8")
        self.assertIn("<title>Calf raise in water</title>", svg)
        self.assertIn("<desc>A floor.</desc>", svg)

    def test_nothing_is_overwritten_and_ids_are_checked(self):
        self.tool("new-exercise", "toe-wave")
        result = self.tool("new-exercise", "toe-wave")
        self.assertEqual(result.returncode, 1)
        self.assertIn("already exists", result.stderr)
        for bad in ("Toe wave", "../escape", "toe_wave", ""):
            with self.subTest(id=bad):
                self.assertEqual(self.tool("new-exercise", bad).returncode, 1)
        self.assertEqual(sorted(path.name for path in (self.folder / "routines/exercises").iterdir()), ["toe-wave.yaml"])


if __name__ == "__main__":
    unittest.main()
