"""A slow and obvious model of the schedule, written from the design alone: the dose of a week, the boxes of its days, and
how long a session takes."""

import dataclasses
import itertools
import re

from random_routines import Amount


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
