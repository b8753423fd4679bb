"""The finished pages by what poppler and mupdf report of them: words within the margins and apart, a box for each task."""

import re
import subprocess
import unittest
from collections import Counter

import yaml

from support import ROOT, Case

TEMPLATES = ("weekly", "large-print", "overview", "cards", "booklet")
ROUTINES = ("foot-basics", "ten-stretches-back-pain", "made.yaml")
WEEKS = 2
POINTS = {"mm": 72 / 25.4, "pt": 1.0}
TOLERANCE = 0.5

WORD = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</word>')
STROKE = re.compile(r"<stroke_path ([^>]*)>(.*?)</stroke_path>", re.DOTALL)
COORDINATE = re.compile(r'\b([xy])\d?="([^"]+)"')


def made_routine():
    """25 exercises whose names run over several lines, one of them a word wider than its column."""
    lines = ["footplan: 1", "title: Twenty-five exercises with names that nobody would say aloud", "exercises:"]
    for number in range(1, 26):
        word = "Metatarsophalangealgelenksbeweglichkeitsuebung" if number % 5 == 0 else "Slow and careful"
        lines += [f"  - name: {word} raising of the big toe while the other four stay on the floor, number {number}",
                  f"    reps: {number}", "    hold: 3-5 s", f"    side: {'each' if number % 2 else 'both'}",
                  f"    frequency: {('2-3 times a day', 'daily', '2-3 times a week')[number % 3]}",
                  "    steps: [Sit on a chair with both feet on the floor and look at the big toe for a while., Lift it.]"]
    return "\n".join(lines) + "\n"


def printed_by(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=60).stdout.decode()


def points(length):
    number, unit = length.split()
    return float(number) * POINTS[unit]


def overlap(a, b):
    return min(a[2], b[2]) - max(a[0], b[0]) > TOLERANCE and min(a[3], b[3]) - max(a[1], b[1]) > TOLERANCE


class PageBoxes(Case):
    def setUp(self):
        super().setUp()
        self.write("made.yaml", made_routine())
        self.look = {name: yaml.safe_load((ROOT / f"templates/{name}.yaml").read_text()) for name in TEMPLATES}

    def pdf(self, routine, template, paper):
        self.footplan("generate", routine, "-w", WEEKS, "--template", template, "--paper", paper, "-o", "plan.pdf")
        return self.folder / "plan.pdf"

    def margins(self, template):
        """Left, top, right, bottom; the small pages of a booklet have edges anywhere on the sheet."""
        if template == "booklet":
            return 0, 0, 0, 0
        margins = self.look[template]["margins"]
        return tuple(points(margins[side]) for side in ("left", "top", "right", "bottom"))

    def check_words(self, page, words, margins):
        width, height = page
        left, top, right, bottom = margins
        for x0, y0, x1, y1, word in words:
            self.assertGreaterEqual(x0, left - TOLERANCE, word)
            self.assertGreaterEqual(y0, top - TOLERANCE, word)
            self.assertLessEqual(x1, width - right + TOLERANCE, word)
            self.assertLessEqual(y1, height - bottom + TOLERANCE, word)
        words.sort(key=lambda word: word[1])
        for i, word in enumerate(words):
            for other in words[i + 1:]:
                if other[1] >= word[3]:
                    break
                self.assertFalse(overlap(word, other), f"{word} and {other}")

    def check_pages(self, path, margins):
        pages = printed_by("pdftotext", "-bbox", path, "-").split("<page ")[1:]
        self.assertTrue(pages)
        for page in pages:
            size = re.match(r'width="([^"]+)" height="([^"]+)"', page)
            words = []
            for found in WORD.finditer(page):
                x0, y0, x1, y1 = (float(found[i]) for i in range(1, 5))
                # poppler gives a word the height of its font, with the room between two lines.
                room = (y1 - y0) * 0.1
                words.append((x0, y0 + room, x1, y1 - room, found[5]))
            self.assertTrue(words)
            self.check_words((float(size[1]), float(size[2])), words, margins)

    def test_words_stay_within_the_margins_and_apart(self):
        for routine in ROUTINES:
            for template in TEMPLATES:
                for paper in ("a4", "letter") + (("a5",) if template == "weekly" else ()):
                    with self.subTest(routine=routine, template=template, paper=paper):
                        self.check_pages(self.pdf(routine, template, paper), self.margins(template))

    def drawn_boxes(self, path, side):
        """Outlined squares of a box's side, solid and dashed; those of the legend are smaller."""
        boxes = Counter()
        for attributes, path_data in STROKE.findall(printed_by("mutool", "trace", path)):
            # A ring, whose days are chosen, is no box of a task.
            if "<lineto" not in path_data:
                continue
            # What is scaled belongs to a figure.
            if not re.search(r'transform="-?1 0 0 -?1 ', attributes):
                continue
            numbers = {"x": [], "y": []}
            for axis, number in COORDINATE.findall(path_data):
                numbers[axis].append(float(number))
            sides = [max(values) - min(values) for values in numbers.values()]
            if all(abs(length - side) < 0.1 for length in sides):
                boxes["optional" if " dash=" in attributes else "required"] += 1
        return boxes

    def test_every_time_of_every_task_has_its_box(self):
        for routine in ROUTINES:
            asked = Counter()
            for week in self.json("generate", routine, "-w", WEEKS, "-f", "json")["plans"][0]["weeks"]:
                for day in week["days"]:
                    for task in day["tasks"]:
                        required = 0 if task["optional"] else task["times"]["min"]
                        asked["required"] += required
                        # Days that the person chooses have a sign, and no box.
                        asked["optional"] += (task["times"]["max"] or required) - required
            self.assertGreater(asked["required"], 0)
            for template in TEMPLATES:
                if template == "cards":
                    continue
                with self.subTest(routine=routine, template=template):
                    side = points(self.look[template]["boxes"]["size"])
                    self.assertEqual(self.drawn_boxes(self.pdf(routine, template, "a4"), side), +asked)


if __name__ == "__main__":
    unittest.main()
