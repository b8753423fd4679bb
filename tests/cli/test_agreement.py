"""For routines made by chance, valid ones and ones with a mistake: the boxes drawn in the PDF, those of Markdown and those
of JSON agree; `check` and `generate` agree on what can be printed; `check --fix` never changes a plan that could be
printed, and a second run of it changes nothing.

FOOTPLAN_PROPERTY_ROUNDS says how many times ROUTINES are made (default 1); the seed is fixed, and each round has the next
one."""

import json
import os
import random
import unittest
from collections import Counter

import yaml

from boxes import drawn_boxes, markdown_weeks
from random_routines import Maker, file_of
from support import DONE, EVERY, ROOT, ROUTINE, Case

SEED = 20261125
ROUNDS = int(os.environ.get("FOOTPLAN_PROPERTY_ROUNDS", "1"))
ROUTINES = max(1, 80 // EVERY)
# A trace of a PDF takes a third of a second.
DRAWN = max(1, 12 // EVERY)
POINTS = {"mm": 72 / 25.4, "pt": 1.0}
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-: "
# What people write that means one thing, or two, or nothing.
WORDS = ["3x/day", "3 sec", "10 x", "twice daily", "Mon-Wed-Fri", "as many as you can", "3 ss", "1 set of 10", "1½ min",
         "3 breaths", "10 each leg", "BD", "half a minute", "each foot", "8 to 12", "ten", "30", "to fatigue", "0", "2 min."]


def side_of_boxes():
    number, unit = yaml.safe_load((ROOT / "templates/weekly.yaml").read_text())["boxes"]["size"].split()
    return float(number) * POINTS[unit]


def mistaken(rng, text):
    """The text with one mistake, somewhere below its head."""
    lines = text.splitlines(True)
    number = rng.randrange(1, len(lines))
    line = lines[number]
    at = rng.randrange(len(line))
    match rng.choice(["letter", "letter", "gone", "twice", "value", "value", "key"]):
        case "letter":
            line = line[:at] + rng.choice(LETTERS) + line[at + 1:]
        case "gone":
            line = line[:at] + line[at + 1:]
        case "twice":
            line = line[:at] + line[at] + line[at:]
        case "value":
            parts = line.split('": "')
            if len(parts) > 1:
                which = rng.randrange(1, len(parts))
                end = parts[which].find('"')
                parts[which] = rng.choice(WORDS) + parts[which][end:]
            line = '": "'.join(parts)
        case "key":
            line = line.replace('"rest"', '"rest-between-sets"').replace('"reps"', '"rep"').replace("title", "titel")
    return "".join(lines[:number]) + line + "".join(lines[number + 1:])


class Agreement(Case):
    def made(self, seed):
        maker = Maker(seed)
        library = {f"lib-{i}": maker.exercise(f"Library {i}", lambda: "text") for i in range(6)}
        for name, exercise in library.items():
            self.write(f"lib/exercises/{name}.yaml", file_of(exercise))
        return [file_of(maker.programme(library, lambda: "text")) for _ in range(ROUTINES)]

    def plan(self, path, *options):
        result = self.run_footplan("generate", path, "-f", "json", "--library", "lib", *options)
        return result.returncode, result.stdout, result.stderr.decode()

    def asked(self, output):
        """Required and optional boxes of a whole plan."""
        boxes = Counter()
        for week in json.loads(output)["plans"][0]["weeks"]:
            for day in week["days"]:
                for task in day["tasks"]:
                    most = task["times"]["max"] or 0
                    required = 0 if task["optional"] else task["times"]["min"]
                    boxes["required"] += required
                    boxes["optional"] += most - required
        return +boxes

    def test_boxes_agree(self):
        side = side_of_boxes()
        total = Counter()
        for number in range(ROUNDS):
            for index, text in enumerate(self.made(SEED + number)):
                path = self.write("r.yaml", text)
                with self.subTest(seed=SEED + number, routine=index):
                    code, output, errors = self.plan(path, "--weeks", "2")
                    self.assertEqual(code, DONE, errors)
                    asked = self.asked(output)
                    total += asked
                    markdown = self.out("generate", path, "-f", "markdown", "--library", "lib", "--weeks", "2")
                    cells = [cell for week in markdown_weeks(markdown) for row in week for cell in row.boxes]
                    found = Counter(required=sum(cell[0] for cell in cells), optional=sum(cell[1] for cell in cells))
                    self.assertEqual(+found, asked)
                    if index < DRAWN:
                        self.footplan("generate", path, "--library", "lib", "--weeks", "2", "-o", "plan.pdf")
                        self.assertEqual(drawn_boxes(self.folder / "plan.pdf", side), asked)
        print(f"{ROUNDS * ROUTINES} routines, {total}")
        self.assertGreater(total["required"], 100)
        self.assertGreater(total["optional"], 100)

    def test_check_and_generate_agree_and_corrections_change_no_plan(self):
        counts = Counter()
        for number in range(ROUNDS):
            rng = random.Random(SEED + number)
            for index, text in enumerate(self.made(SEED + number)):
                wrong = text if index % 4 == 0 else mistaken(rng, text)
                path = self.write("r.yaml", wrong)
                with self.subTest(seed=SEED + number, routine=index, text=wrong):
                    counts[self.compare(path, wrong)] += 1
        print(f"{dict(counts)}")
        self.assertGreater(counts["printed"], ROUNDS * ROUTINES // 5)
        self.assertGreater(counts["refused"] + counts["corrected"], ROUNDS * ROUTINES // 8)

    def compare(self, path, text):
        checked = self.run_footplan("check", path, "--library", "lib")
        code, before, errors = self.plan(path)
        self.assertEqual(checked.returncode, code, checked.stdout.decode() + errors)
        self.assertIn(code, (DONE, ROUTINE), errors)
        self.run_footplan("check", "--fix", path, "--library", "lib")
        once = path.read_bytes()
        self.run_footplan("check", "--fix", path, "--library", "lib")
        self.assertEqual(path.read_bytes(), once)
        after_code, after, _ = self.plan(path)
        if code == DONE:
            self.assertEqual(after_code, DONE)
            # What tells two versions of a text apart differs if a comment or a spelling does.
            self.assertEqual(self.asked(after), self.asked(before))
            self.assertEqual(self.facts(after), self.facts(before))
            return "printed"
        if after_code == DONE:
            return "corrected"
        self.assertEqual(after_code, ROUTINE)
        return "refused"

    @staticmethod
    def facts(output):
        """A plan without the words in which its author wrote it."""

        def plain(value):
            if isinstance(value, dict):
                return {key: plain(item) for key, item in value.items() if key not in ("text", "version")}
            return [plain(item) for item in value] if isinstance(value, list) else value

        return plain(json.loads(output))


if __name__ == "__main__":
    unittest.main()
