"""Valid routines made by chance: each as the text of a file, and as what that text means by the design, so that a test
can compare the two. Whoever gives the same seed gets the same routines."""

import dataclasses
import random

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
SIDES = ["both", "each", "alternate", "left", "right", "affected"]
# Exercises that steps go on with: of the library, and one that the routine describes.
OTHERS = ["heel-raise", "toe-press", "next-one"]
PARTS = ["foot", "leg", "ankle", "knee", "hip", "calf", "hand", "arm"]
UNITS = ["stones", "steps", "breaths"]
TYPES = ["strength", "stretch", "mobility", "massage", "balance"]

# Texts that would be something else in YAML if they were not quoted, or nothing.
HOSTILE = [
    "plain", "two words", "It's \"quoted\"", "a: b", "a # b", "# footplan: allow rest-days because", "- a", "-", "--- a",
    "...", "? a", "a:", ": a", "&a b", "*a", "!a b", "!!str a", "%YAML 1.2", "@a", "`a`", "| a", "> a", "[a, b]", "{a: b}",
    "null", "~", "true", "No", "on", "1e9", "0x10", "12", "2026-11-23", "1_000", "10:30", "'", "\"", "''", "\\", "\\n", "a\\",
    "a\nb", "a\n\n b", "a\r\nb", "a\tb", "a\x85b", "Füße, Zehen", "Ελληνικά", "пятка", "½ turn × 2", "a\u202eb", "\u200ba", "\ufeffa\u00adb", "a  b", "<b>", "x" * 300,
    "word " * 60 + "end", "a, b; c (d) + e/f_g", "a}", "a]", "a,", "key: [", "\u2013 dash", "\u00a0a", "100%", "'a': b",
]


def quoted(text):
    """A text in YAML's double quotes with everything but plain ASCII escaped."""
    return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


@dataclasses.dataclass
class Amount:
    """A quantity or time: how it is written, and its ends (in seconds), None for an open one."""
    text: str
    least: int | None
    most: int | None


@dataclasses.dataclass
class Frequency:
    """The ends of the times a day, and what says on which days: ("week", least, most), ("every", n) or ("on", days)."""
    text: str
    per_day: tuple
    days: tuple


def has_own_reps(phases):
    """Each repetition could not run through such phases."""
    return any(isinstance(phase, dict) and "reps" in phase for phase in phases)


class Maker:
    """`programmes`: with the keys of whole programmes too (weeks, criteria, growth, tasks, parts), which not every test
    follows."""

    def __init__(self, seed, programmes=False):
        self.chance = random.Random(seed)
        self.programmes = programmes

    def likely(self, share):
        return self.chance.random() < share

    def also(self, share):
        """As likely, for what only whole programmes have."""
        return self.programmes and self.likely(share)

    # Amounts

    def ends(self, highest):
        """The words for an amount, and what it means: (text, least, most)."""
        n = self.chance.randint(1, highest)
        m = self.chance.randint(n, highest)
        forms = [(f"{n}", n, n)] * 4 + [(f"at least {n}", n, None), (f"up to {n}", None, n), (f"about {n}", n, n)]
        if m > n:
            forms += [(f"{n}-{m}", n, m)] * 2
        if self.programmes:
            forms += [(f"{n} or more", n, None)]
        if self.programmes and m > n:
            forms += [(f"about {n}-{m}", n, m), (f"up to {n}-{m}", None, m), (f"{n} to {m}", n, m)]
        if highest >= 3:
            forms += [("a few", 2, None), ("several", 3, None)]
        return self.chance.choice(forms)

    def quantity(self, highest):
        if self.likely(0.03):
            return Amount("repeat" if self.also(0.5) else "as tolerated", None, None)
        return Amount(*self.ends(highest))

    def time(self, highest):
        """Of at most so many seconds."""
        if self.likely(0.03):
            return Amount("as tolerated", None, None)
        unit, seconds = self.chance.choice([("s", 1), ("s", 1), ("counts", 1)] + [("min", 60)] * (highest >= 180))
        text, least, most = self.ends(highest // seconds)
        return Amount(f"{text} {unit}", least and least * seconds, most and most * seconds)

    def tempo(self):
        up, hold, down = (self.chance.randint(1, 9) for _ in range(3))
        if self.also(0.3):
            return Amount(f"{up}-{down} {self.chance.choice(['s', 'counts'])}", up + down, up + down)
        return Amount(f"{up}-{hold}-{down} s", up + hold + down, up + hold + down)

    # Frequencies

    def times(self, highest, period):
        """"3 times a day", and its ends."""
        n = self.chance.randint(1, highest)
        m = self.chance.randint(n, highest)
        words = {1: "once", 2: "twice"}.get(n, f"{n} times")
        forms = [(words, n, n)] * 3 + [(f"at least {words}", n, None), (f"up to {words}", None, n), (f"about {words}", n, n)]
        if n > 1:
            forms += [(f"{n} times", n, n)]
        if m > n:
            forms += [(f"{n}-{m} times", n, m)] * 4
        if highest >= 3:
            forms += [("several times", 3, None), ("a few times", 2, None)]
        if period == "week":
            forms += [(f"{n} days", n, n)] + [(f"{n}-{m} days", n, m)] * (m > n)
        text, least, most = self.chance.choice(forms)
        return f"{text} {self.chance.choice(['a', 'per'])} {period}", least, most

    def days(self):
        """On which days: words, meaning, and whether "on" leads them."""
        kind = self.chance.choice(["daily", "every", "other", "week", "week", "week", "on", "on"])
        if kind == "daily":
            return "every day", ("week", 7, 7)
        if kind == "other":
            return "every other day", ("every", 2)
        if kind == "every":
            n = self.chance.randint(2, 30)
            return f"every {n} days", ("every", n)
        if kind == "week":
            text, least, most = self.times(7, "week")
            return text, ("week", least, most)
        days = sorted(self.chance.sample(range(7), self.chance.randint(1, 7)))
        named = self.chance.sample(days, len(days))
        return "on " + ", ".join(WEEKDAYS[day].capitalize() for day in named), ("on", tuple(days))

    def frequency(self):
        per_day = self.times(8 if self.likely(0.95) else 24, "day")
        if self.also(0.1):
            hours, more = sorted(self.chance.choices(range(1, 9), k=2))
            if self.likely(0.5) or hours == more:
                per_day = ("hourly" if hours == 1 else f"every {hours} hours", 16 // hours, 16 // hours)
            else:
                per_day = (f"every {hours}-{more} hours", 16 // more, 16 // hours)
        days_text, days = self.days()
        kind = self.chance.choice(["day", "days", "both", "both"])
        if kind == "day":
            return self.chance.choice([Frequency("daily", (1, 1), ("week", 7, 7)), Frequency(per_day[0], per_day[1:], ("week", 7, 7))])
        if kind == "days":
            return Frequency(days_text, (1, 1), days)
        comma = " " if days[0] == "on" and self.likely(0.5) else ", "
        return Frequency(per_day[0] + comma + days_text, per_day[1:], days)

    # Doses: mappings of the format's keys to an Amount, a Frequency, a text, a list or a mapping.

    def work(self, like=None):
        """One way to fill a set; `like` is a dose whose way is kept."""
        repeats = not {"duration", "task"} & set(like) if like is not None else self.likely(0.7)
        work = {}
        if not repeats and ("task" in like if like is not None else self.also(0.3)):
            work["task"] = self.chance.choice(["once through the alphabet", "to the kitchen and back"])
            return work
        if not repeats:
            work["duration"] = self.time(3600)
            return work
        if like is None or self.likely(0.5):
            work["reps"] = self.quantity(100)
        way = self.chance.choice(["hold", "tempo", None, None])
        if way:
            work[way] = self.time(180) if way == "hold" else self.tempo()
        if self.likely(0.3):
            work["rest-between-reps"] = self.time(300)
        if "reps" in work and self.also(0.2):
            work["unit"] = self.chance.choice(UNITS)
        return work

    def phases(self, dose):
        names = self.chance.sample(["clockwise", "anticlockwise", "eyes open", "eyes closed"], self.chance.randint(2, 4))
        # The last takes what is the dose's: what no phase takes is refused.
        return [{"name": name, **self.work(dose)} if self.likely(0.5) else name for name in names[1:]] + names[:1]

    def dose(self, text, share=0.4):
        """A dose; `text` makes the texts. Every key but the work is there with this probability."""
        dose = self.work()
        if self.likely(share):
            dose["sets"] = self.quantity(20)
            if self.likely(0.6):
                dose["rest"] = self.time(900)
        if self.likely(share):
            dose["side"] = self.chance.choice(SIDES if self.programmes else SIDES[:-1])
        if self.likely(share):
            dose["phases"] = self.phases(dose)
            if self.also(0.5):
                dose["phases-per"] = self.chance.choice(["rep", "set", "exercise"])
            if dose.get("phases-per") == "rep":
                # Of a phase's own repetitions nobody could say what is meant.
                dose["phases"] = [{key: value for key, value in phase.items() if key not in ("reps", "unit")}
                                  if isinstance(phase, dict) else phase for phase in dose["phases"]]
            if dose.get("phases-per") == "exercise" and self.likely(0.7):
                dose["phases"] = [phase | {"sets": self.quantity(5), "rest": self.time(60)} if isinstance(phase, dict) else phase
                                  for phase in dose["phases"]]
        if self.also(share / 2):
            dose["build-up"] = self.build_up(text)
        if self.likely(0.8):
            dose["frequency"] = self.frequency()
        for key in ("load", "note"):
            if self.likely(share):
                dose[key] = text()
        if self.likely(share):
            dose["when"] = [text() for _ in range(self.chance.randint(0, 3))]
        return dose

    def build_up(self, text):
        """What grows, and perhaps by how much, how often and when."""
        of_time = self.likely(0.3)
        build_up = {self.chance.choice(["hold", "duration"]): self.time(180)} if of_time else \
            {key: self.quantity(100) if key == "reps" else self.quantity(20)
             for key in self.chance.sample(["sets", "reps"], self.chance.randint(1, 2))}
        if self.likely(0.3):
            build_up["load"] = text()
        if self.likely(0.5):
            build_up["by"] = Amount("5 s", 5, 5) if of_time else Amount("1-2", 1, 2)
        for key in ("every", "once"):
            if self.likely(0.3):
                build_up[key] = text()
        return build_up

    def change(self, dose, text):
        """Some keys of another dose, as a routine changes the library's, or a progression last week's."""
        other = self.dose(text, 0.3)
        keys = [key for key in other if self.likely(0.5)] or ["frequency"]
        # Phases with sets or repetitions of their own come with what allows them.
        if "phases" in keys and has_own_reps(other["phases"]):
            other.setdefault("phases-per", "set")
        if "phases" in keys and "phases-per" in other and "phases-per" not in keys:
            keys.append("phases-per")
        if "phases-per" in keys and "phases" not in keys:
            keys.append("phases")
        # A unit is that of the repetitions beside it.
        keys = [key for key in keys if key != "unit" or "reps" in keys]
        if not {"reps", "duration", "task"} & set(keys):
            # A hold alone would be for whatever fills the set, which another change may replace.
            keys = [key for key in keys if key not in ("hold", "tempo", "rest-between-reps", "phases", "phases-per")] or ["note"]
        return {key: other[key] if key in other else self.frequency() if key == "frequency" else text() for key in keys}

    def progression(self, dose, text, most):
        """Steps in the order of their weeks, none in a week that an earlier step has alone, none after week `most`."""
        steps = []
        first = self.chance.randint(1, min(4, most))
        for _ in range(self.chance.randint(1, 4)):
            if first > most:
                break
            last = min(first + self.chance.randint(0, 4), most)
            place, first = ({"week": first}, first + 1) if self.likely(0.6) else ({"weeks": (first, last)}, last + 1)
            first += self.chance.randint(0, 3)
            steps.append({**place, **self.change(dose, text)})
        return steps

    # Exercises and routines

    def stages(self, entry, most):
        """Adds to an entry of a routine what makes it part of a programme: its weeks, growth, criteria, cues alone. The
        programme has `most` weeks."""
        if self.likely(0.25):
            first = self.chance.randint(1, most)
            last = self.chance.randint(first, most)
            entry["weeks"] = self.chance.choice([f"from {first}", f"up to {first}", str(first), f"{first}-{last}"])
        if "reps" in entry and self.likely(0.2):
            entry["unit"] = self.chance.choice(["stones", "steps", "breaths"])
        if entry.get("phases") and self.likely(0.4):
            entry["phases-per"] = self.chance.choice(["set", "exercise"] + ["rep"] * (not has_own_reps(entry["phases"])))
            if entry["phases-per"] == "exercise" and not entry.get("progression"):
                entry["phases"] = [phase | {"sets": self.quantity(5), "rest": self.time(60)} if isinstance(phase, dict) else phase
                                   for phase in entry["phases"]]
        if "reps" in entry and self.likely(0.2):
            entry["build-up"] = self.chance.choice([{"reps": self.quantity(100)}, {"sets": self.quantity(9), "every": "week"},
                                                    {"load": "a stronger band", "once": "it is easy"}])
        if "progression" in entry and self.likely(0.3):
            entry["progression"].append({"once": "all are done with ease", "note": "Go on."})
        if self.likely(0.15) and "name" in entry:
            entry.pop("frequency", None)
            entry["when"] = self.chance.sample(["after waking", "after sitting", "before sport", "before bed"], self.chance.randint(1, 4))
        if self.likely(0.1) and "name" in entry and "phases" not in entry and not entry.get("progression"):
            for key in ("reps", "hold", "tempo", "duration", "rest-between-reps", "unit", "build-up"):
                entry.pop(key, None)
            entry["task"] = "once through the alphabet"
        return entry

    def programme(self, library, text, sources=()):
        """A routine with what a programme has beside doses, and exercises on the days that another leaves free."""
        routine = self.routine(library, text, sources)
        most = routine.setdefault("weeks", 12)
        if self.likely(0.2):
            routine["weeks"] = (self.chance.randint(1, most), most)
        exercises = [self.stages({"exercise": entry} if isinstance(entry, str) else entry, most) for entry in routine.pop("exercises")]
        if self.likely(0.3) and "name" in exercises[0] and "frequency" in exercises[0]:
            other = self.stages(self.exercise("Exercise on other days", text), most)
            other["frequency"] = Frequency("on days without exercise-0", (1, 1), ("without", 0))
            other.pop("when", None)
            exercises.append(other)
        if self.likely(0.2):
            routine["afterwards"] = self.chance.choice(["3-5 days a week", "Whenever it hurts."])
        if self.likely(0.2):
            routine["for"] = "Ms Example"
        if self.likely(0.2):
            routine["side"] = self.chance.choice(SIDES)
        if self.likely(0.2):
            routine["part"] = self.chance.choice(["leg", "knee", "hand"])
        routine["exercises"] = exercises
        return routine

    def exercise(self, name, text, sources=()):
        """One of the library or of a routine's own."""
        exercise = {"name": name}
        if self.likely(0.5):
            exercise["type"] = self.chance.choice(TYPES)
        if self.likely(0.5):
            exercise["position"] = text()
        if self.also(0.2):
            exercise["feel"] = text()
        if self.also(0.3):
            exercise["part"] = self.chance.choice(PARTS)
        for key in ("also-called", "equipment", "steps", "cautions"):
            if self.likely(0.4):
                exercise[key] = [text() for _ in range(self.chance.randint(1, 3))]
        if sources and self.likely(0.6):
            exercise["documented"] = [self.documented(source, text)
                                      for source in self.chance.sample(sources, self.chance.randint(1, len(sources)))]
        return exercise | self.dose(text)

    def documented(self, source, text):
        stated = {"source": source}
        if self.also(0.2):
            stated["group"] = text()
        if self.also(0.2):
            stated["weeks"] = self.weeks(12)
        stated |= self.dose(text)
        if self.also(0.2):
            stated["progression"] = self.progression(stated, text, 12)
        return stated

    def weeks(self, most):
        """A range of weeks, as it is written."""
        first = self.chance.randint(1, most)
        last = self.chance.randint(first, most)
        return self.chance.choice([f"{first}-{last}", f"from {first}", f"up to {last}", f"{first}"])

    def routine(self, library, text, sources=()):
        """`library` maps ids to exercises; `sources` are ids of the library's."""
        routine = {"footplan": 1, "title": text()}
        own = {f"own-{i}" if self.likely(0.5) else text() + str(i): {"title": text()} for i in range(self.chance.randint(0, 2))}
        for source in own.values():
            for key in ("author", "publisher"):
                if self.likely(0.4):
                    source[key] = text()
            if self.likely(0.4):
                source["year"] = self.chance.randint(1900, 2026)
            if self.also(0.3):
                source["kind"] = self.chance.choice(["trial", "guideline", "programme", "leaflet", "article"])
            if self.also(0.3):
                source["population"] = text()
            if self.likely(0.4):
                source["url"] = "https://example.org/a?b=c&d=%20#e"
        known = [*own, *sources]
        if own:
            routine["sources"] = own
        if self.likely(0.5):
            routine["summary"] = text()
        if self.likely(0.3):
            routine["language"] = self.chance.choice(["en", "de", "pt-BR"])
        if known and self.likely(0.4):
            routine["source"] = self.chance.choice(known)
        if self.likely(0.7):
            routine["weeks"] = self.chance.randint(1, 6) if self.likely(0.95) else self.chance.randint(7, 52)
            if self.also(0.3):
                routine["weeks"] = (routine["weeks"], min(52, routine["weeks"] + self.chance.randint(0, 3)))
        if self.also(0.2):
            routine["for"] = text()
        if self.also(0.3):
            routine["part"] = self.chance.choice(PARTS)
        if self.also(0.3):
            routine["side"] = self.chance.choice(SIDES)
        if self.also(0.3):
            routine["afterwards"] = self.frequency() if self.likely(0.5) else text()
        if self.likely(0.5):
            routine["frequency"] = self.frequency()
        if self.likely(0.3):
            routine["session-length"] = self.time(3600)
        if self.likely(0.3):
            routine["precautions"] = [text() for _ in range(self.chance.randint(1, 2))]
        if self.likely(0.3):
            routine["log"] = self.chance.sample(["pain", "notes", "minutes"], self.chance.randint(1, 3))
        most = routine.get("weeks", 12)
        most = most[1] if isinstance(most, tuple) else most
        routine["exercises"] = [self.entry(f"Exercise {i}", library, text, known, most) for i in range(self.chance.randint(1, 4))]
        if self.programmes:
            self.complete(routine, text)
        return routine

    def complete(self, routine, text):
        """Describes the exercise that steps go on with, and lets one exercise wait for the days without another."""
        entries = [entry for entry in routine["exercises"] if isinstance(entry, dict)]
        if any(step.get("exercise") == "next-one" for entry in entries for step in entry.get("progression", [])):
            routine["exercises"].append({"name": "Next one", "steps": [text()], "part": "knee"})
        if self.likely(0.3):
            routine["exercises"] += [{"name": "Bends", "reps": Amount("5", 5, 5), "frequency": Frequency("every other day", (1, 1), ("every", 2))},
                                     {"name": "Walk", "duration": Amount("5 min", 300, 300), "frequency": "on days without bends"}]

    def entry(self, name, library, text, sources, weeks):
        if not library or self.likely(0.5):
            entry = self.exercise(name, text, sources)
            base = entry
        else:
            wanted = self.chance.choice(sorted(library))
            base = library[wanted]
            if self.likely(0.2):
                return wanted
            entry = {"exercise": wanted, **(self.change(base, text) if self.likely(0.7) else {})}
        if self.likely(0.3):
            entry["progression"] = self.progression(base, text, weeks)
            if self.also(0.3):
                other = {"exercise": self.chance.choice(OTHERS)} if base is entry and self.likely(0.3) else {}
                entry["progression"].append({"once": text(), **other, **self.change(base, text)})
            for step in entry["progression"]:
                if base is entry and "once" not in step and self.also(0.15):
                    # No exercise goes on with itself, which it would where both steps named the same one.
                    taken = {other.get("exercise") for other in entry["progression"]}
                    step["exercise"] = self.chance.choice([name for name in OTHERS if name not in taken])
                    break
        if self.also(0.15):
            entry["weeks"] = self.weeks(weeks)
        return entry


def written(value):
    """A value in YAML's flow style."""
    if isinstance(value, (Amount, Frequency)):
        return quoted(value.text)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, tuple):
        return f"{value[0]}-{value[1]}"
    return str(value) if isinstance(value, int) else quoted(value)


def file_of(mapping):
    """A whole file: a key a line, an exercise a line."""
    text = ""
    for key, value in mapping.items():
        if key == "exercises":
            text += "exercises:\n" + "".join(f"  - {written(entry)}\n" for entry in value)
        else:
            text += f"{key}: {written(value)}\n"
    return text
