"""Routines made by chance against a slow and obvious model of the schedule, written from the design alone: what the plan
of each has on every day, with how many boxes, in which dose, with which words and for how long. The formats are compared
with each other, and each kind of mistake that the model is there for is put into a plan, to see that it is found.

FOOTPLAN_PROPERTY_ROUNDS says how many times every set of options gets ROUTINES routines (default 1); the seed is fixed,
and each round has the next one."""

import datetime
import itertools
import json
import os
import re
import unittest

from boxes import markdown_weeks
from model import SAID_TIME, boxes_in, dose_in, is_done_in, says_its_time, session_of, texts_of
from plan_mistakes import MISTAKES
from random_routines import WEEKDAYS, Amount, Maker, file_of
from support import DONE, EVERY, Case

SEED = 20261123
ROUNDS = int(os.environ.get("FOOTPLAN_PROPERTY_ROUNDS", "1"))
ROUTINES = max(1, 24 // EVERY)
OPTIONS = [[], ["--week-starts", "sun"], ["--week-starts", "sat"], ["--start", "2026-11-23"], ["--start", "2028-02-27"],
           ["--start", "2027-12-31", "--weeks", "2"], ["--weeks", "1"], ["--weeks", "9"], ["--weeks", "3-5"], ["--weeks", "5", "--week-starts", "mon"]]
LONG = ["--weeks", "52", "--start", "2026-01-01"]
LONG_ROUTINES = max(1, 6 // EVERY)
MADE = ROUNDS * (len(OPTIONS) * ROUTINES + LONG_ROUTINES)

PARTS = ["sets", "reps", "hold", "duration", "rest", "rest-between-reps", "tempo"]


class Properties(Case):
    def batch(self, maker, options, count):
        numbers = itertools.count(1)

        def text():
            return f"text {next(numbers)}"

        library = {f"lib-{i}": maker.exercise(f"Library {i}", text) for i in range(6)}
        for name, exercise in library.items():
            self.write(f"lib/exercises/{name}.yaml", file_of(exercise))
        routines = {f"r{i:03}": maker.programme(library, text) for i in range(count)}
        for name, routine in routines.items():
            self.write(f"in/{name}.yaml", file_of(routine))
        paths = [f"in/{name}.yaml" for name in routines]
        for form in ("json", "markdown"):
            (self.folder / form).mkdir(exist_ok=True)
            result = self.run_footplan("generate", *paths, "-f", form, "--output-dir", form, "--library", "lib", *options)
            self.assertEqual(result.returncode, DONE, result.stderr.decode())
        return library, routines

    def outputs(self, name):
        plan = json.loads((self.folder / f"json/{name}.json").read_text(encoding="utf-8"))["plans"][0]
        return plan, markdown_weeks((self.folder / f"markdown/{name}.md").read_text(encoding="utf-8"))

    def test_every_box_of_every_day_is_the_model_s(self):
        boxes = doses = times = 0
        for number in range(ROUNDS):
            for index, options in enumerate([*OPTIONS, LONG]):
                maker = Maker(SEED + 1000 * number + index)
                library, routines = self.batch(maker, options, LONG_ROUTINES if options is LONG else ROUTINES)
                for name, routine in routines.items():
                    with self.subTest(seed=SEED + 1000 * number + index, routine=name, options=options):
                        counts = self.compare(*self.outputs(name), routine, library, options)
                        boxes, doses, times = boxes + counts[0], doses + counts[1], times + counts[2]
        print(f"{MADE} routines: {boxes} boxes, {doses} doses, {times} times of sessions")
        self.assertGreater(boxes, 1000)
        self.assertGreater(times, doses // 3)

    def test_every_mistake_is_found(self):
        options = ["--weeks", "3-5"]
        library, routines = self.batch(Maker(SEED), options, 24)
        for mistake, make in MISTAKES.items():
            with self.subTest(mistake=mistake):
                tried = 0
                for name, routine in routines.items():
                    plan, rows = self.outputs(name)
                    if make(plan, rows):
                        tried += 1
                        with self.assertRaises(AssertionError, msg=name):
                            self.compare(plan, rows, routine, library, options)
                self.assertGreater(tried, 0)

    def compare(self, plan, tables, routine, library, options):
        given = dict(zip(options[::2], options[1::2]))
        start = datetime.date.fromisoformat(given["--start"]) if "--start" in given else None
        first = start.weekday() if start else WEEKDAYS.index(given.get("--week-starts", "mon"))
        length = routine.get("weeks", 4)
        asked = given.get("--weeks", str(length[1] if isinstance(length, tuple) else length))
        weeks = range(int(asked.split("-")[0]) if "-" in asked else 1, int(asked.split("-")[-1]) + 1)
        self.assertEqual([week["number"] for week in plan["weeks"]], list(weeks))
        self.assertEqual(plan["start"], start.isoformat() if start else None)
        self.assertEqual(len(tables), len(weeks))
        counts = [0, 0, 0]
        for week, table in zip(plan["weeks"], tables):
            expected = [[] for _ in range(7)]
            compared = set()
            rows = []
            others = []
            for entry in routine["exercises"]:
                if not is_done_in(week["number"], entry):
                    others.append([False] * 7)
                    continue
                dose = dose_in(week["number"], entry, routine, library)
                boxes = boxes_in(week["number"], dose, first, others)
                others.append([day is not None for day in boxes])
                rows.append([(0, 0) if day is None else (day[1], day[2] - day[1]) for day in boxes])
                self.compare_words(table[len(rows) - 1].words.replace("*", ""), dose)
                for i, day in enumerate(boxes):
                    if day is not None:
                        expected[i].append((dose, *day))
                        counts[0] += day[2]
            self.assertEqual([row.boxes for row in table], rows)
            for i, (day, tasks) in enumerate(zip(week["days"], expected)):
                index = (week["number"] - 1) * 7 + i
                self.assertEqual(day["day"], index + 1)
                self.assertEqual(day["weekday"], WEEKDAYS[(first + index) % 7])
                self.assertEqual(day["date"], (start + datetime.timedelta(index)).isoformat() if start else None)
                self.assertEqual(len(day["tasks"]), len(tasks))
                for task, (dose, times, required, boxes) in zip(day["tasks"], tasks):
                    if times is not None:
                        self.assertEqual(task["times"], {"min": times[0], "max": times[1]})
                    self.assertEqual(task["times"]["max"] or 0, boxes)
                    self.assertEqual(task["optional"], required == 0)
                    if task["exercise"] + task["name"] not in compared:
                        compared.add(task["exercise"] + task["name"])
                        counts[1] += 1
                        counts[2] += self.compare_dose(task["dose"], dose)
        return counts

    def compare_dose(self, found, dose):
        """Whether the time of the session could be compared too."""
        for key in PARTS:
            part = found[key.replace("-", "_")]
            default = Amount("1", 1, 1) if key == "sets" else None
            amount = dose.get(key, default)
            self.assertEqual(part and part["text"], amount and amount.text, key)
            if part and key != "tempo":
                self.assertEqual((part["min"], part["max"]), (amount.least, amount.most), key)
        self.assertEqual(found["side"], dose.get("side", "both"))
        self.assertEqual([phase["name"] for phase in found["phases"]],
                         [phase if isinstance(phase, str) else phase["name"] for phase in dose.get("phases", [])])
        self.assertEqual(found["when"], dose.get("when", []))
        for key in ("note", "load", "unit", "task"):
            self.assertEqual(found[key], dose.get(key), key)
        if found["phases"]:
            self.assertEqual(found["phases_per"], dose.get("phases-per", "set"))
        session = session_of(dose)
        self.assertEqual(found["session_seconds"]["complete"], session is not None and not session.longer, dose)
        if session is None:
            return 0
        self.assertEqual((found["session_seconds"]["min"], found["session_seconds"]["max"]), (session.least, session.most))
        return 1

    def compare_words(self, words, dose):
        """The row of a week says every text of its dose, no other, and how long a session takes if that is known."""
        self.assertEqual(set(re.findall(r"\btext \d+", words)), {text for text in texts_of(dose) if text.startswith("text ")})
        if "frequency" in dose:
            session = session_of(dose)
            said = "" if session is None or says_its_time(dose) else session.said()
            found = SAID_TIME.search(words)
            self.assertEqual(found[1] if found else "", said, f"{words} {dose}")


if __name__ == "__main__":
    unittest.main()
