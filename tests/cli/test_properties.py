"""Routines made by chance against a slow and obvious model of the schedule, written from the design alone: what the plan
of each has on every day, with how many boxes, in which dose and for how long. The formats are compared with each other.

FOOTPLAN_PROPERTY_ROUNDS says how many times every set of options gets ROUTINES routines (default 1); the seed is fixed,
and each round has the next one."""

import datetime
import itertools
import json
import os
import re
import unittest

from random_routines import WEEKDAYS, Amount, Maker, file_of
from support import DONE, EVERY, Case

SEED = 20261123
ROUNDS = int(os.environ.get("FOOTPLAN_PROPERTY_ROUNDS", "1"))
ROUTINES = max(1, 24 // EVERY)
OPTIONS = [[], ["--week-starts", "sun"], ["--week-starts", "sat"], ["--start", "2026-11-23"], ["--start", "2028-02-27"],
           ["--start", "2027-12-31", "--weeks", "2"], ["--weeks", "1"], ["--weeks", "9"], ["--weeks", "5", "--week-starts", "mon"]]
LONG = ["--weeks", "52", "--start", "2026-01-01"]
LONG_ROUTINES = max(1, 6 // EVERY)
MADE = ROUNDS * (len(OPTIONS) * ROUTINES + LONG_ROUTINES)

PARTS = ["sets", "reps", "hold", "duration", "rest", "rest-between-reps", "tempo"]


# The dose of a week


def laid_over(dose, change):
    """A key stands in place of its like; repetitions, held or in a tempo, and a duration are two ways to fill a set, as
    are hold and tempo to spend a repetition."""
    dose = dict(dose)
    if not {"reps", "hold", "tempo"}.isdisjoint(change):
        dose.pop("duration", None)
    if "duration" in change:
        for key in ("reps", "hold", "tempo"):
            dose.pop(key, None)
    if "hold" in change:
        dose.pop("tempo", None)
    if "tempo" in change:
        dose.pop("hold", None)
    return dose | {key: value for key, value in change.items() if key not in ("week", "weeks", "exercise", "progression", "name")}


def dose_in(week, entry, routine, library):
    if isinstance(entry, str):
        entry = {"exercise": entry}
    dose = laid_over(library[entry["exercise"]], entry) if "exercise" in entry else laid_over({}, entry)
    for step in entry.get("progression", []):
        first, last = step["weeks"] if "weeks" in step else (step["week"], 52)
        if first <= week <= last:
            dose = laid_over(dose, step)
    if "frequency" not in dose and "frequency" in routine:
        dose["frequency"] = routine["frequency"]
    return dose


# The days of a week


def spread(n):
    return [7 * j // n for j in range(n)]


def evenness(days):
    """The more even, the smaller: gaps round the circle of the week, the largest of them first."""
    gaps = [(after - day) % 7 or 7 for day, after in zip(days, days[1:] + days[:1])]
    return sorted(gaps, reverse=True)


def days_in(week, days, first):
    """What is to be done on each day of a week: True, False, or None for as one feels able."""
    if days[0] == "every":
        return [((week - 1) * 7 + i) % days[1] == 0 for i in range(7)]
    if days[0] == "on":
        return [(first + i) % 7 in days[1] for i in range(7)]
    least, most = ends(days[1:])
    most = min(most, 7)
    possible = spread(most)
    best = min(itertools.combinations(possible, least), key=lambda some: (evenness(list(some)), some)) if least else ()
    return [True if i in best else None if i in possible else False for i in range(7)]


def ends(amount):
    """How many boxes are required, and how many there are: an open end adds one."""
    least, most = amount
    return (least or 0), (most if most is not None else least + 1)


def boxes_in(week, dose, first):
    """For each day (times, the boxes that are required, all boxes); nothing for a day off. Without a frequency each cue
    is a box that may be left out; without cues the person chooses, and there is neither a box nor a number of times."""
    if "frequency" not in dose:
        cues = len(dose.get("when", []))
        return [((0, cues or None), 0, cues)] * 7
    least, most = ends(dose["frequency"].per_day)
    return [{True: ((least, most), least, most), None: ((least, most), 0, most), False: None}[wanted]
            for wanted in days_in(week, dose["frequency"].days, first)]


# How long a session takes


def seconds_of(dose, end):
    """Goes through a session with a stop watch; `end` is 0 for the shortest, 1 for the longest. None where the dose
    leaves it open."""

    def of(amount):
        both = [amount.least if amount.least is not None else amount.most, amount.most if amount.most is not None else amount.least]
        if both[end] is None:
            raise LookupError
        return both[end]

    def once_through(work):
        if "duration" in work:
            return of(work["duration"])
        seconds = 0
        for repetition in range(of(work["reps"])):
            if repetition > 0 and "rest-between-reps" in work:
                seconds += of(work["rest-between-reps"])
            seconds += of(work["hold"]) if "hold" in work else of(work["tempo"]) if "tempo" in work else 3
        return seconds

    def side(times):
        seconds = 0
        for number in range(of(dose.get("sets", Amount("1", 1, 1)))):
            if number > 0 and "rest" in dose:
                seconds += of(dose["rest"])
            for phase in dose.get("phases") or [{}]:
                seconds += times * once_through(laid_over(dose, phase if isinstance(phase, dict) else {}))
        return seconds

    try:
        match dose.get("side"):
            case "each":
                return side(1) + side(1)
            case "alternate":
                return side(2)
        return side(1)
    except LookupError:
        return None


class Properties(Case):
    def batch(self, maker, options, count):
        library = {f"lib-{i}": maker.exercise(f"Library {i}", lambda: "text") for i in range(6)}
        for name, exercise in library.items():
            self.write(f"lib/exercises/{name}.yaml", file_of(exercise))
        routines = {f"r{i:03}": maker.routine(library, lambda: "text") for i in range(count)}
        for name, routine in routines.items():
            self.write(f"in/{name}.yaml", file_of(routine))
        paths = [f"in/{name}.yaml" for name in routines]
        for form in ("json", "markdown"):
            (self.folder / form).mkdir(exist_ok=True)
            result = self.run_footplan("generate", *paths, "-f", form, "--output-dir", form, "--library", "lib", *options)
            self.assertEqual(result.returncode, DONE, result.stderr.decode())
        return library, routines

    def test_every_box_of_every_day_is_the_model_s(self):
        boxes = doses = times = 0
        for number in range(ROUNDS):
            for index, options in enumerate([*OPTIONS, LONG]):
                maker = Maker(SEED + 1000 * number + index)
                library, routines = self.batch(maker, options, LONG_ROUTINES if options is LONG else ROUTINES)
                for name, routine in routines.items():
                    with self.subTest(seed=SEED + 1000 * number + index, routine=name, options=options):
                        plan = json.loads((self.folder / f"json/{name}.json").read_text(encoding="utf-8"))["plans"][0]
                        counts = self.compare(plan, name, routine, library, options)
                        boxes, doses, times = boxes + counts[0], doses + counts[1], times + counts[2]
        print(f"{MADE} routines: {boxes} boxes, {doses} doses, {times} times of sessions")
        self.assertGreater(boxes, 1000)
        self.assertGreater(times, doses // 3)

    def compare(self, plan, name, routine, library, options):
        given = dict(zip(options[::2], options[1::2]))
        start = datetime.date.fromisoformat(given["--start"]) if "--start" in given else None
        first = start.weekday() if start else WEEKDAYS.index(given.get("--week-starts", "mon"))
        weeks = int(given.get("--weeks", routine.get("weeks", 4)))
        self.assertEqual([week["number"] for week in plan["weeks"]], list(range(1, weeks + 1)))
        self.assertEqual(plan["start"], start.isoformat() if start else None)
        tables = self.tables(name, len(routine["exercises"]))
        self.assertEqual(len(tables), weeks)
        counts = [0, 0, 0]
        for week, table in zip(plan["weeks"], tables):
            expected = [[] for _ in range(7)]
            compared = set()
            rows = []
            for entry in routine["exercises"]:
                dose = dose_in(week["number"], entry, routine, library)
                boxes = boxes_in(week["number"], dose, first)
                rows.append([(0, 0) if day is None else (day[1], day[2]) for day in boxes])
                for i, day in enumerate(boxes):
                    if day is not None:
                        expected[i].append((dose, *day))
                        counts[0] += day[2]
            self.assertEqual(table, rows)
            for i, (day, tasks) in enumerate(zip(week["days"], expected)):
                index = (week["number"] - 1) * 7 + i
                self.assertEqual(day["day"], index + 1)
                self.assertEqual(day["weekday"], WEEKDAYS[(first + index) % 7])
                self.assertEqual(day["date"], (start + datetime.timedelta(index)).isoformat() if start else None)
                self.assertEqual(len(day["tasks"]), len(tasks))
                for task, (dose, times, required, _) in zip(day["tasks"], tasks):
                    self.assertEqual(task["times"], {"min": times[0], "max": times[1]})
                    self.assertEqual(task["cues"], dose.get("when", []))
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
        seconds = [seconds_of(dose, 0), seconds_of(dose, 1)]
        if None in seconds:
            return 0
        self.assertEqual(found["session_seconds"], {"min": seconds[0], "max": seconds[1], "complete": True})
        return 1

    def tables(self, name, rows):
        """Of each week in Markdown the boxes of each exercise and day, as (required, all)."""
        text = (self.folder / f"markdown/{name}.md").read_text(encoding="utf-8")
        tables = []
        for week in re.split(r"^## Week .*$", text, flags=re.M)[1:]:
            lines = [line for line in week.splitlines() if line.startswith("|")][2:2 + rows]
            cells = [line.split("|")[3:10] for line in lines]
            tables.append([[(cell.count("☐") - cell.count("(☐)"), cell.count("☐")) for cell in row] for row in cells])
        return tables


if __name__ == "__main__":
    unittest.main()
