"""What the sources document, read from the YAML files of the library, and what the design says of a dose beside it:
within, outside, not-stated or undocumented. Written from docs and design alone, without a look at the C++ code."""

import math
import re

import yaml

from support import ROOT

PARAMETERS = ("sets", "reps", "hold", "duration", "rest", "frequency")
NUMBERS = {word: n for n, word in enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))}
INFINITE = math.inf


def number(word):
    return NUMBERS.get(word) if word in NUMBERS else int(word)


def plain(text):
    """In small letters, with a dash for every range."""
    return re.sub(r"(?<!up) to ", "-", str(text).strip().lower().replace("–", "-"))


def amount(text):
    """The ends of a quantity, an open one infinite: "8-12" is (8, 12)."""
    text = plain(text)
    if text in ("as tolerated", "repeat"):
        return -INFINITE, INFINITE
    if text == "a few":
        return 2, INFINITE
    if text == "several":
        return 3, INFINITE
    if text.startswith("at least "):
        return number(text.removeprefix("at least ")), INFINITE
    if text.startswith("up to "):
        return -INFINITE, amount(text.removeprefix("up to "))[1]
    first, _, last = text.removeprefix("about ").partition("-")
    return number(first), number(last or first)


UNIT = re.compile(r"^(.*?)\s*(s|min|counts?)$")


def time(text):
    """The ends of a time, in seconds."""
    text = str(text).strip().lower()
    if text == "as tolerated":
        return -INFINITE, INFINITE
    match = UNIT.match(text)
    factor = 60 if match[2] == "min" else 1
    return tuple(end * factor for end in amount(match[1]))


TIMES = re.compile(r"^(.*?)(?: times?| days?)? (?:a|per) (day|week)$")


def times(text):
    words = {"once": "1", "twice": "2"}
    for word, digit in words.items():
        text = re.sub(rf"\b{word}\b", digit, text)
    return amount(text)


def frequency(text):
    """The ends of the times a day, and of the days a week."""
    per_day, per_week = (1, 1), (7, 7)
    text, _, named = f" {plain(text)}".partition(" on ")
    if named:
        per_week = (len(named.split(",")),) * 2
    for part in filter(None, (part.strip() for part in text.split(","))):
        if part in ("daily", "every day"):
            per_week = (7, 7)
        elif part == "every other day":
            per_week = (3.5, 3.5)
        elif re.fullmatch(r"every \d+ days", part):
            per_week = (7 / int(part.split()[1]),) * 2
        elif match := re.fullmatch(r"every (\d+)(?:-(\d+))? hours", part):
            per_day = 16 // int(match[2] or match[1]), 16 // int(match[1])
        elif part == "hourly":
            per_day = (16, 16)
        else:
            match = TIMES.match(part)
            ends = times(match[1])
            if match[2] == "day":
                per_day = ends
            else:
                per_week = max(ends[0], 0), min(ends[1], 7)
    return per_day, per_week


READ = {"sets": amount, "reps": amount, "hold": time, "duration": time, "rest": time, "frequency": frequency}


def laid_over(dose, change):
    """A key replaces the key of the same name; reps, held or in a tempo, a duration and a task replace one another."""
    dose = dict(dose)
    if {"reps", "hold", "tempo"} & set(change):
        dose = {key: value for key, value in dose.items() if key not in ("duration", "task")}
    if {"duration", "task"} & set(change):
        dose = {key: value for key, value in dose.items() if key not in ("reps", "hold", "tempo", "unit", "duration", "task")}
    if "hold" in change:
        dose.pop("tempo", None)
    if "tempo" in change:
        dose.pop("hold", None)
    return dose | change


def weeks(text):
    """The first and last week of "4", "4-12", "from 4" or "up to 3"."""
    text = str(text).lower()
    if text.startswith("from "):
        return int(text.split()[1]), 99
    if text.startswith("up to "):
        return 1, int(text.split()[2])
    first, _, last = text.partition("-")
    return int(first), int(last or first)


def of_week(dose, week):
    """A dose with the steps of its progression up to that week."""
    result = {key: value for key, value in dose.items() if key != "progression"}
    for step in dose.get("progression", []):
        first, last = weeks(step["weeks"]) if "weeks" in step else (step.get("week", 99), 99)
        if "once" not in step and "exercise" not in step and first <= week <= last:
            result = laid_over(result, {key: value for key, value in step.items() if key not in ("week", "weeks")})
    return result


def works(dose):
    """What is done in each phase."""
    phases = [phase if isinstance(phase, dict) else {} for phase in dose.get("phases", [])] or [{}]
    return [laid_over(dose, {key: value for key, value in phase.items() if key != "name"}) for phase in phases]


def contains(stated, given):
    return stated[0] <= given[0] and given[1] <= stated[1]


def widened(parameter, value, dose):
    """What a source builds up to belongs to what it states."""
    target = dose.get("build-up", {}).get(parameter)
    if target is None or parameter == "frequency":
        return value
    least, most = READ[parameter](target)
    return min(value[0], least if least != -INFINITE else value[0]), max(value[1], most)


def compare(parameter, given, stated):
    """Of one source: within, outside, not-stated; "left-out" is outside too; None if neither says anything."""
    if parameter == "frequency" and given.get("when") and "frequency" not in given:
        return None
    ours, theirs = works(given), works(stated)
    if parameter in ("sets", "rest", "frequency"):
        ours, theirs = [given], [stated]
    worst = None
    order = [None, "within", "not-stated", "outside"]
    for i in range(max(len(ours), len(theirs))):
        one = ours[0 if len(ours) == 1 else i] if len(ours) == 1 or i < len(ours) else {}
        other = theirs[0 if len(theirs) == 1 else i] if len(theirs) == 1 or i < len(theirs) else {}
        a, b = one.get(parameter), other.get(parameter)
        if a is None and b is None:
            found = None
        elif b is None:
            found = "not-stated"
        else:
            value = READ[parameter](b)
            value = value if parameter == "frequency" else widened(parameter, value, stated)
            if a is None:
                found = "within" if parameter == "sets" and contains(value, (1, 1)) else "outside"
            elif parameter == "frequency":
                found = "within" if all(map(contains, value, READ[parameter](a))) else "outside"
            else:
                found = "within" if contains(value, READ[parameter](a)) else "outside"
        if order.index(found) > order.index(worst):
            worst = found
    return worst


def stated_in(week, documented, given):
    """What each source states of a week: of its entries in force the one that the dose fits best."""
    chosen = {}
    for entry in documented:
        first, last = weeks(entry["weeks"]) if "weeks" in entry else (1, 99)
        in_force = first <= week <= last
        dose = of_week(entry, week) if in_force else {}
        misfits = sum(compare(parameter, given, dose) == "outside" for parameter in PARAMETERS)
        rank = (not in_force, misfits)
        if entry["source"] not in chosen or rank < chosen[entry["source"]][0]:
            chosen[entry["source"]] = (rank, dose)
    return {source: dose for source, (_, dose) in chosen.items()}


def verdicts(routine, given, documented, week=1):
    """From each parameter that is judged to its verdict; `given` has the frequency in force."""
    source = routine.get("source")
    if source and source in routine.get("sources", {}):
        return {}
    followed = [entry for entry in documented if entry["source"] == source]
    statements = stated_in(week, followed or documented, given)
    result = {}
    for parameter in PARAMETERS:
        ours = any(parameter in one for one in ([given] if parameter in ("sets", "rest", "frequency") else works(given)))
        if not documented:
            if ours:
                result[parameter] = "undocumented"
            continue
        found = [compare(parameter, given, dose) for dose in statements.values()]
        if "within" in found:
            result[parameter] = "within"
        elif "outside" in found:
            result[parameter] = "not-stated" if None in found else "outside"
        elif "not-stated" in found:
            result[parameter] = "not-stated"
    return result


def library():
    """From the id of each shipped exercise to its file's mapping."""
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in (ROOT / "routines/exercises").glob("*.yaml")}
