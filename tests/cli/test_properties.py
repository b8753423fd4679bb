"""Routines made by chance against a slow and obvious model of the schedule, written from the design alone: what the plan
of each has on every day, with how many boxes, in which dose, with which words and for how long. The formats are compared
with each other, and each kind of mistake that the model is there for is put into a plan, to see that it is found.

FOOTPLAN_PROPERTY_ROUNDS says how many times every set of options gets ROUTINES routines (default 1); the seed is fixed,
and each round has the next one."""

import copy
import dataclasses
import datetime
import itertools
import json
import os
import re
import unittest

from boxes import markdown_weeks
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


# The dose of a week


def laid_over(dose, change):
    """A key replaces the key of the same name; repetitions, held or in a tempo, a duration and a task are three ways to
    fill a set, as are hold and tempo two to spend a repetition."""
    dose = dict(dose)
    if not {"reps", "hold", "tempo"}.isdisjoint(change):
        dose.pop("duration", None)
        dose.pop("task", None)
    if not {"duration", "task"}.isdisjoint(change):
        for key in ("reps", "hold", "tempo", "unit", "duration", "task"):
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
        if "once" in step:
            continue
        first, last = step["weeks"] if "weeks" in step else (step["week"], 52)
        if first <= week <= last:
            dose = laid_over(dose, step)
    for key in ("frequency", "side"):
        if key not in dose and key in routine:
            dose[key] = routine[key]
    return dose


def is_done_in(week, entry):
    """Whether a week has the exercise at all."""
    text = entry.get("weeks", "") if isinstance(entry, dict) else ""
    if text.startswith("from "):
        return week >= int(text.split()[1])
    if text.startswith("up to "):
        return week <= int(text.split()[2])
    first, _, last = text.partition("-")
    return not text or int(first) <= week <= int(last or first)


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
    """How many boxes are required, and how many there are: "at least 3" has one more."""
    least, most = amount
    return (least or 0), (most if most is not None else least + 1)


def boxes_in(week, dose, first, others):
    """For each day (times, the boxes that are required, all boxes); nothing for a day off. Without a frequency each cue
    is a box for as one feels able, and without cues there is a sign in place of boxes. `others` are the rows of the
    exercises before it."""
    if "frequency" not in dose:
        return [(None, 0, len(dose.get("when", [])))] * 7
    if dose["frequency"].days[0] == "without":
        return [None if taken else ((1, 1), 1, 1) for taken in others[dose["frequency"].days[1]]]
    least, most = ends(dose["frequency"].per_day)
    return [{True: ((least, most), least, most), None: ((least, most), 0, most), False: None}[wanted]
            for wanted in days_in(week, dose["frequency"].days, first)]


# How long a session takes


class Watch:
    """Goes through a session with a stop watch; `end` is 0 for the shortest, 1 for the longest. `longer` and `shorter` say
    that an amount on the way has no most, or no least. LookupError if the dose leaves open what takes the time."""

    def __init__(self, dose, end):
        self.dose, self.end = dose, end
        self.longer = self.shorter = False
        self.seconds = self.session()

    def of(self, amount):
        both = [amount.least if amount.least is not None else amount.most, amount.most if amount.most is not None else amount.least]
        if both[self.end] is None:
            raise LookupError
        self.longer |= amount.most is None
        self.shorter |= amount.least is None
        return both[self.end]

    def active(self, work):
        """One set without rests, and how many repetitions it has."""
        if "task" in work:
            raise LookupError
        if "duration" in work:
            return self.of(work["duration"]), 1
        if not {"reps", "hold", "tempo"} & set(work):
            raise LookupError
        count = self.of(work["reps"]) if "reps" in work else 1
        each = self.of(work["hold"]) if "hold" in work else self.of(work["tempo"]) if "tempo" in work else 3
        return count * each, count

    def pauses(self, work, count):
        if count < 2 or "rest-between-reps" not in work:
            return 0
        return (count - 1) * self.of(work["rest-between-reps"])

    def once_through(self, works):
        """A set: the phases one after the other, or in each repetition, which then share its rests."""
        shared = self.dose.get("phases-per") == "rep"
        seconds = 0
        for work in works:
            time, count = self.active(work)
            seconds += time + (0 if shared else self.pauses(work, count))
        if shared and "reps" in self.dose:
            seconds += self.pauses(self.dose, self.of(self.dose["reps"]))
        return seconds

    def sets(self, works, times, count, rest):
        seconds = 0
        for number in range(self.of(count)):
            if number > 0 and rest is not None:
                seconds += self.of(rest)
            seconds += times * self.once_through(works)
        return seconds

    def side(self, times):
        dose = self.dose
        phases = [phase if isinstance(phase, dict) else {} for phase in dose.get("phases") or [{}]]
        works = [laid_over(dose, {key: phase[key] for key in phase if key not in ("sets", "rest")}) for phase in phases]
        count, rest = dose.get("sets", Amount("1", 1, 1)), dose.get("rest")
        if dose.get("phases-per") == "exercise" and dose.get("phases"):
            return sum(self.sets([work], times, phase.get("sets", count), phase.get("rest", rest))
                       for phase, work in zip(phases, works))
        return self.sets(works, times, count, rest)

    def session(self):
        match self.dose.get("side"):
            case "each":
                return self.side(1) + self.side(1)
            case "alternate":
                return self.side(2)
        return self.side(1)


@dataclasses.dataclass
class Session:
    """Seconds from and to, and whether it may be longer or shorter."""
    least: int
    most: int
    longer: bool
    shorter: bool

    def said(self):
        """In whole minutes; "" if nothing true can be said."""

        def minutes(number):
            return f"{number} minute" + "s" * (number != 1)

        def nearest(seconds):
            return seconds // 60 + (seconds % 60 >= 30)

        if self.longer:
            return "" if self.shorter or self.least < 60 else "at least " + minutes(self.least // 60)
        least = 0 if self.shorter else self.least
        if self.most < 45:
            return "less than a minute"
        if least < 45:
            return "up to " + minutes(nearest(self.most))
        if nearest(least) == nearest(self.most):
            return "about " + minutes(nearest(least))
        return f"about {nearest(least)} to " + minutes(nearest(self.most))


def session_of(dose):
    try:
        ends = [Watch(dose, 0), Watch(dose, 1)]
    except LookupError:
        return None
    return Session(ends[0].seconds, ends[1].seconds, any(end.longer for end in ends), any(end.shorter for end in ends))


SAID_TIME = re.compile(r", ((?:about|at least|up to|less than) [^,.]*minutes?)(?: each time)?\.")


def says_its_time(dose):
    """"20 minutes.", done once: the dose itself says how long it takes."""
    timed = "duration" in dose or ("hold" in dose and "reps" not in dose)
    once = dose.get("sets", Amount("1", 1, 1))
    return timed and not dose.get("phases") and dose.get("side") not in ("each", "alternate") and \
        (once.least, once.most) == (1, 1) and once.text != "about 1"


def texts_of(dose):
    """The texts of their author that the row of a week has to say."""
    return {dose[key] for key in ("note", "load") if key in dose} | set(dose.get("when", []))


# What the model is there to find: each is put into a correct plan once, and the first week that it changes counts.


def each_task(plan):
    for week in plan["weeks"]:
        for day in week["days"]:
            for task in day["tasks"]:
                yield week, day, task


def earlier_dose(plan, rows):
    """A step of the progression that is not applied."""
    weeks = {}
    for week, _, task in each_task(plan):
        before = weeks.setdefault(task["exercise"] + task["name"], (week["number"], copy.deepcopy(task["dose"])))
        if week["number"] != before[0] and any(task["dose"][key] != before[1][key] for key in ("reps", "sets", "hold", "duration")):
            task["dose"].update({key: before[1][key] for key in ("reps", "sets", "hold", "duration")})
            return True
    return False


def other_dose(change):
    def mutate(plan, rows):
        return any(change(task["dose"]) for _, _, task in each_task(plan))
    return mutate


def other_row(change):
    def mutate(plan, rows):
        for week in rows:
            for row in week:
                words = change(row.words)
                if words != row.words:
                    row.words = words
                    return True
        return False
    return mutate


def lost(key):
    def change(dose):
        had = bool(dose[key])
        dose[key] = [] if isinstance(dose[key], list) else None
        return had
    return change


def phases_turned(dose):
    changed = len({phase["name"] for phase in dose["phases"]}) > 1
    dose["phases"].reverse()
    return changed


def phases_per_set(dose):
    changed = dose["phases_per"] == "exercise"
    dose["phases_per"] = "set"
    return changed


def said_to_be_complete(dose):
    changed = not dose["session_seconds"]["complete"]
    dose["session_seconds"]["complete"] = True
    return changed


def a_second_longer(dose):
    dose["session_seconds"]["max"] += 1
    return dose["session_seconds"]["complete"]


def week_of_a_slice(plan, rows):
    for week in plan["weeks"]:
        week["number"] -= plan["weeks"][0]["number"] - 1
    return True


def exercise_of_no_week(plan, rows):
    """An exercise that is done in a week outside of its weeks: as if it had none."""
    names = {task["name"]: task for _, _, task in each_task(plan)}
    for week in plan["weeks"]:
        absent = set(names) - {task["name"] for day in week["days"] for task in day["tasks"]}
        if absent:
            week["days"][0]["tasks"].append(names[sorted(absent)[0]])
            return True
    return False


def optional_box(plan, rows):
    for _, _, task in each_task(plan):
        if task["times"]["max"] and task["times"]["min"] != task["times"]["max"]:
            task["times"]["max"] = task["times"]["min"]
            return True
    return False


MUTATIONS = {
    "a step of the progression is not applied": earlier_dose,
    "a note is lost": other_dose(lost("note")),
    "a note is not said": other_row(lambda words: re.sub(r"\btext \d+", "", words, count=1)),
    "cues are lost": other_dose(lost("when")),
    "phases change places": other_dose(phases_turned),
    "phases-per is forgotten": other_dose(phases_per_set),
    "weeks of a slice begin with 1": week_of_a_slice,
    "the weeks of an exercise are forgotten": exercise_of_no_week,
    "an optional box is lost": optional_box,
    "an open time is said to be all": other_dose(said_to_be_complete),
    "a session is a second longer": other_dose(a_second_longer),
    "the words for a time are wrong": other_row(lambda words: SAID_TIME.sub(", about 99 minutes.", words, count=1)),
}


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

    def test_every_mutation_is_found(self):
        options = ["--weeks", "3-5"]
        library, routines = self.batch(Maker(SEED), options, 24)
        for mutation, mutate in MUTATIONS.items():
            with self.subTest(mutation=mutation):
                tried = 0
                for name, routine in routines.items():
                    plan, rows = self.outputs(name)
                    if mutate(plan, rows):
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
