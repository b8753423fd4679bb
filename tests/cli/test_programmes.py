"""Published programmes as routines: tests/data/programmes/NAME.yaml, and under expected/ what each is to say, written by
hand from the publication before footplan was run.

An expected file gives the number of `weeks`; `page`, texts that Markdown contains; `never`, texts
that it does not; and for each week or range of weeks each exercise that has a row, with its `boxes` on the seven days
("." none, 2 required, 2+1 with an optional one, ?1 optional alone, open where the days are the person's choice), some `words` of its row, and facts of its JSON. An
exercise that a week does not name must not appear in it."""

import re
import unittest

import yaml

from boxes import markdown_weeks
from support import ROOT, Case

FOLDER = ROOT / "tests/data/programmes"
PROGRAMMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def weeks_of(expected):
    """From each week's number to what it expects."""
    weeks = {}
    for key, exercises in expected.items():
        if re.fullmatch(r"\d+(-\d+)?", str(key)):
            first, _, last = str(key).partition("-")
            for week in range(int(first), int(last or first) + 1):
                weeks[week] = exercises
    return weeks


def cell(text):
    """A day's boxes as (required, optional)."""
    if text in (".", "open"):
        return 0, 0
    if text.startswith("?"):
        return 0, int(text[1:])
    required, _, optional = text.partition("+")
    return int(required), int(optional or 0)


def boxes_of(weeks, name):
    """From the plan's JSON: of each day (required, optional) of the exercise of that name."""
    row = []
    for day in weeks["days"]:
        task = next((task for task in day["tasks"] if task["name"] == name), None)
        if task is None:
            row.append((0, 0))
        elif task["optional"]:
            row.append((0, task["times"]["max"] or 0))
        else:
            row.append((task["times"]["min"], task["times"]["max"] - task["times"]["min"]))
    return row


def simple(text):
    """Without markup, in one case, with single blanks."""
    return " ".join(re.sub(r"[*\\]|<br>", " ", text).casefold().split())


class Programmes(Case):
    def setUp(self):
        super().setUp()
        self.folder = FOLDER

    def expected(self, name):
        return yaml.safe_load((FOLDER / f"expected/{name}.yaml").read_text(encoding="utf-8"))

    def compare_json(self, dose, facts):
        for key, wanted in facts.items():
            found = dose["session_seconds" if key == "seconds" else key]
            if key == "seconds":
                ends = [found["min"], found["max"]] if found and found.get("complete", True) else None
                self.assertEqual(ends, wanted, key)
            elif isinstance(wanted, list) and key != "when":
                self.assertEqual([found[part] for part in ("min", "max", "unit")[:len(wanted)]], wanted, key)
            elif isinstance(wanted, dict):
                self.assertEqual({part: found[part] for part in wanted}, wanted, key)
            else:
                self.assertEqual(found, wanted, key)

    def test_each_has_its_expectations(self):
        self.assertEqual(PROGRAMMES, sorted(path.stem for path in (FOLDER / "expected").glob("*.yaml")))
        for name in PROGRAMMES:
            expected = self.expected(name)
            self.assertLessEqual(set(weeks_of(expected)), set(range(1, expected["weeks"] + 1)), name)

    def test_nothing_is_wrong_with_any(self):
        for name in PROGRAMMES:
            with self.subTest(programme=name):
                self.assertEqual(self.footplan("check", "--strict", f"{name}.yaml").stdout.decode(), "")

    def test_json_has_the_boxes_and_doses_of_every_week(self):
        for name in PROGRAMMES:
            expected = self.expected(name)
            plan = self.json("generate", f"{name}.yaml", "-f", "json")["plans"][0]
            weeks = weeks_of(expected)
            self.assertEqual(len(plan["weeks"]), expected["weeks"], name)
            for week in plan["weeks"]:
                wanted = weeks[week["number"]]
                tasks = {task["name"]: task for day in week["days"] for task in day["tasks"]}
                with self.subTest(programme=name, week=week["number"]):
                    self.assertEqual(set(tasks), set(wanted))
                for exercise, facts in wanted.items():
                    with self.subTest(programme=name, week=week["number"], exercise=exercise):
                        self.assertEqual(boxes_of(week, exercise), [cell(day) for day in facts["boxes"].split()])
                        self.compare_json(tasks[exercise]["dose"], facts["json"])

    def test_markdown_says_it_in_every_week(self):
        for name in PROGRAMMES:
            expected = self.expected(name)
            weeks = weeks_of(expected)
            text = self.out("generate", f"{name}.yaml", "-f", "markdown")
            rows = markdown_weeks(text)
            self.assertEqual(len(rows), expected["weeks"], name)
            for number, week in enumerate(rows, 1):
                with self.subTest(programme=name, week=number):
                    self.assertEqual([row.name for row in week], list(weeks[number]))
                for row in week:
                    facts = weeks[number].get(row.name, {"words": [], "boxes": ""})
                    with self.subTest(programme=name, week=number, exercise=row.name):
                        self.assertEqual(row.boxes, [cell(day) for day in facts["boxes"].split()])
                        for words in facts["words"]:
                            self.assertIn(words.casefold(), simple(row.words))

    def test_the_texts_of_the_programme_are_there(self):
        for name in PROGRAMMES:
            expected = self.expected(name)
            text = self.out("generate", f"{name}.yaml", "-f", "markdown")
            with self.subTest(programme=name):
                for words in expected.get("page", []):
                    self.assertIn(words.casefold(), simple(text))
                for words in expected.get("never", []):
                    self.assertNotIn(words.casefold(), simple(text))


if __name__ == "__main__":
    unittest.main()
