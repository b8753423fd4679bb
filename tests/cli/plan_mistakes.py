"""The mistakes that the model of the schedule is there to find. Each is put into a correct plan once, and the first week
that it changes counts: a function gets the plan as JSON and the rows of its Markdown, and says whether it changed them."""

import copy
import re

from model import SAID_TIME


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
    def make(plan, rows):
        return any(change(task["dose"]) for _, _, task in each_task(plan))
    return make


def other_row(change):
    def make(plan, rows):
        for week in rows:
            for row in week:
                words = change(row.words)
                if words != row.words:
                    row.words = words
                    return True
        return False
    return make


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


MISTAKES = {
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
