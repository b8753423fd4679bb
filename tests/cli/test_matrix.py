"""Every key of a routine in every output, in the first week and in a later one: what an author writes arrives, or the
table below gives the reason why it does not.

Of each key a routine of two weeks has one value in the first and, where a progression can change it, another in the
second. What must be read of them is in WORDS: texts that no other part of the plan contains."""

import dataclasses
import json
import re
import subprocess
import unittest

from boxes import page_text
from support import ROOT, Case

PAGES = ("weekly", "large-print", "overview", "cards", "booklet")
OUTPUTS = (*PAGES, "markdown", "json", "show", "show-json", "yaml")


@dataclasses.dataclass
class Key:
    """`first` and `later`: YAML of the value; `words`: what pages and Markdown say of the two; `data`: what JSON and
    YAML contain (else the values themselves). `also`: keys without which this one means nothing."""
    first: str
    later: str | None
    words: tuple
    data: tuple = ()
    also: str = ""


DOSE = {
    "sets": Key("3", "4", ("3 rounds", "4 rounds"), also="reps: 11"),
    "reps": Key("13", "17", ("13 times", "17 times")),
    "hold": Key("7 s", "9 s", ("7 seconds", "9 seconds"), also="reps: 11"),
    "duration": Key("41 s", "43 s", ("41 seconds", "43 seconds")),
    "rest": Key("21 s", "23 s", ("21 seconds", "23 seconds"), also="reps: 11\nsets: 3"),
    "rest-between-reps": Key("26 s", "27 s", ("26 seconds", "27 seconds"), also="reps: 11"),
    "side": Key("left", "right", ("left foot", "right foot"), ("left", "right"), also="reps: 11"),
    "unit": Key("stones", "pebbles", ("11 stones", "11 pebbles"), also="reps: 11"),
    "task": Key("once through the alphabet", "write the numbers to ten", ("once through the alphabet", "write the numbers to ten")),
    "phases-per": Key("rep", "exercise", ("each time toes up, then toes down", "toes up 11 times, then toes down 11 times"),
                      ("rep", "exercise"), also="reps: 11\nphases: [toes up, toes down]"),
    "phases": Key("[straight knee, bent knee]", "[heels in, heels out]", ("bent knee", "heels out"), also="reps: 11"),
    "tempo": Key("4-2-5 s", "6-2-8 s", ("5 seconds", "8 seconds"), ("4-2-5 s", "6-2-8 s"), also="reps: 11"),
    "load": Key("a red band", "a green band", ("a red band", "a green band"), also="reps: 11"),
    "frequency": Key("3 times a day", "twice a day", ("3 times a day", "twice a day"), also="reps: 11"),
    "when": Key("[after waking]", "[before supper]", ("after waking", "before supper"), also="reps: 11"),
    "note": Key("Breathe out slowly.", "Keep the knee still.", ("Breathe out slowly.", "Keep the knee still."), also="reps: 11"),
    "build-up": Key("{reps: 47, by: 2, every: fortnight}", "{reps: 53, by: 3, once: it is easy}",
                    ("to 47 times: 2 more every fortnight", "once it is easy: build up to 53 times: 3 more at a time"),
                    ("47", "fortnight", "53", "it is easy"), also="reps: 11"),
}

EXERCISE = {
    "also-called": Key("[toe gripper]", None, ("toe gripper",)),
    "position": Key("Seated on a bench", None, ("Seated on a bench",)),
    "equipment": Key("[a folded towel]", None, ("a folded towel",)),
    "steps": Key("[Curl the toes inward.]", None, ("Curl the toes inward.",)),
    "cautions": Key("[Not on wet tiles.]", None, ("Not on wet tiles.",)),
    "feel": Key("in the arch of the foot", None, ("in the arch of the foot",)),
    "part": Key("hand", None, ("each hand",), ("hand",), also="side: each"),
    "type": Key("balance", None, ("balance",)),
    "weeks": Key("2-2", None, (), ("2",)),
    "documented": Key("[{source: posture, group: early risers, reps: 11}]", None, ("early risers",), ("posture", "early risers")),
    "progression": Key("[{once: twelve are easy, reps: 19}]", None, ("twelve are easy", "19 times"), ("twelve are easy", "19")),
}

ROUTINE = {
    "title": Key("Evening programme", None, ("Evening programme",)),
    "complaint": Key("stiff toes", None, ("stiff toes",)),
    "language": Key("pt-BR", None, ("pt-BR",)),
    "summary": Key("Short and calm.", None, ("Short and calm.",)),
    "for": Key("Ms Example", None, ("Ms Example",)),
    "precautions": Key("[Stop if it stings.]", None, ("Stop if it stings.",)),
    "log": Key("[pain]", None, ("Pain",), ("pain",)),
    "afterwards": Key("3-5 days a week", None, (r"3 to 5 days a week",), ("3-5 days a week",)),
    "session-length": Key("20 min", None, ("20 minutes",), ("20 min",)),
    "frequency": Key("every other day", None, ("every other day",)),
    "side": Key("right", None, ("right foot",), ("right",)),
    "part": Key("knee", None, ("each knee",), ("knee",)),
    "weeks": Key("3-5", None, ("if needed",), ("3",)),
    "sources": Key("{mine: {title: A study of toes, author: C. Example, publisher: Open Press, year: 1999, "
                   "url: 'https://example.org/toes', kind: trial, population: runners}}\nsource: mine", None,
                   ("A study of toes", "C. Example", "Open Press", "1999", "example.org/toes", "trial"),
                   ("A study of toes", "C. Example", "Open Press", "1999", "https://example.org/toes", "trial", "runners")),
}

# (key, output) -> why it does not arrive there. A row that has become wrong fails too.
ABSENT = {}


def absent(keys, outputs, reason):
    for key in keys:
        for output in outputs:
            ABSENT[key, output] = reason


absent(["type"], [*PAGES, "markdown", "show"], "for the check and for programs: how an exercise is trained, not how it is done")
absent(["complaint"], [*PAGES, "markdown"], "says in a list which routine to take; the title says it to whoever has the plan")
absent(["language"], [*PAGES, "markdown", "show"], "is of the texts and no text itself: a PDF has it in its catalogue")
absent(["documented"], [*PAGES, "markdown"], "what sources state is compared with the dose; the person does the dose")
absent(["also-called"], [*PAGES, "markdown", "show"], "other names are for whoever searches the library")
absent(["position", "equipment", "steps", "cautions", "feel"], ["overview", "show"], "how an exercise is done is on its card")
absent(["note", "exercise progression"], ["overview"], "an overview has one line an exercise; the card has the rest")
absent(["log"], ["overview", "cards", "booklet", "show"], "rows to fill in need the room of a page a week")
absent(["session-length", "routine weeks", "routine sources"], ["overview", "cards"], "said on the page of a week")
absent(["summary", "for", "afterwards"], ["cards"], "cards are of exercises, for anybody")
absent(["for", "precautions", "routine weeks"], ["show"], "shows doses and what they are compared with; --yaml has the rest")
absent(["routine frequency"], ["json", "show-json"], "as numbers: every_days")


# Keys without a row of their own, and where they are looked at.
ELSEWHERE = {
    "footplan": "the version of the format; whether it is read is all that it says",
    "exercises": "every row is one of its exercises",
    "name": "every row has one, and test_every_exercise_arrives looks for it",
    "exercise": "what an exercise of the library brings: test_doses.py",
    "source": "the row of sources names one",
    "figure": "a picture and no text: test_pdf.py, test_files.py",
    "base": "the plan is that of the routine that results: test_base.py",
    "without": "as base: test_base.py",
    "week": "of a step: every row of a dose has one",
    "once": "of a step: the row of progression",
    "by": "of build-up, whose row has it",
    "every": "of build-up, whose row has it",
    "group": "of documented, whose row has it",
    "author": "of sources, whose row has it",
    "publisher": "of sources, whose row has it",
    "year": "of sources, whose row has it",
    "url": "of sources, whose row has it",
    "kind": "of sources, whose row has it",
    "doses": "of sources, for a printed routine: test_own_sources.py",
    "population": "of sources, whose row looks for it in JSON and YAML: whom a source speaks of is for programs",
}


class Matrix(Case):
    def routine(self, scope, name, key):
        dose, own, steps, head = ["reps: 11"], [], [], ["title: A plan", "frequency: daily", "weeks: 2"]
        if scope == "dose":
            dose = [line for line in key.also.splitlines() if line] + [f"{name}: {key.first}"]
            steps = [f"progression: [{{week: 2, {name}: {key.later}}}]"]
        elif scope == "exercise":
            own = [line for line in key.also.splitlines() if line] + [f"{name}: {key.first}"]
        else:
            if name == "part":
                own = ["side: each"]
            head = [line for line in head if not line.startswith(f"{name}:")] + [f"{name}: {key.first}"]
        body = "".join(f"    {line}\n" for line in dose + own + steps)
        return "footplan: 1\n" + "\n".join(head) + f"\nexercises:\n  - name: Towel scrunch\n{body}  - name: Another\n    reps: 2\n"

    def output(self, output, path):
        if output in PAGES:
            return page_text(self.footplan("generate", path, "--template", output).stdout)
        if output in ("markdown", "json"):
            return self.out("generate", path, "-f", output)
        return self.out("show", path, *{"show": [], "show-json": ["--json"], "yaml": ["--yaml"]}[output])

    @staticmethod
    def simple(text):
        return " ".join(re.sub(r"\\(\W)", r"\1", text).replace("**", "").casefold().split())

    def wanted(self, key, output):
        if output in ("json", "show-json", "yaml"):
            if key.data:
                return key.data
            values = [key.first] + ([key.later] if key.later else [])
            return tuple(word for value in values for word in re.findall(r"[^\[\]{}]+", value.replace(", ", "]"))[-1:])
        return key.words

    def missing(self, key, output, path):
        text = self.simple(self.output(output, path))
        return [word for word in self.wanted(key, output) if self.simple(word) not in text]

    def test_every_key_arrives_in_every_output(self):
        rows = [("dose", name, key) for name, key in DOSE.items()]
        rows += [("exercise", name, key) for name, key in EXERCISE.items()]
        rows += [("routine", name, key) for name, key in ROUTINE.items()]
        for scope, name, key in rows:
            path = self.write(f"{scope}-{name}.yaml", self.routine(scope, name, key))
            for output in OUTPUTS:
                reason = ABSENT.get((name, output)) or ABSENT.get((f"{scope} {name}", output))
                with self.subTest(key=f"{scope} {name}", output=output):
                    missing = self.missing(key, output, path)
                    if reason:
                        self.assertTrue(missing, f"it arrives, against: {reason}")
                    else:
                        self.assertEqual(missing, [], self.routine(scope, name, key))

    def test_every_exercise_arrives(self):
        path = self.write("mine.yaml", self.routine("dose", "reps", DOSE["reps"]))
        for output in OUTPUTS:
            with self.subTest(output=output):
                text = self.simple(self.output(output, path))
                for name in ("towel scrunch", "another"):
                    self.assertIn(name, text)

    def test_a_later_week_has_the_later_value_alone(self):
        for name, key in DOSE.items():
            if name in ("note", "build-up"):
                continue
            path = self.write(f"dose-{name}.yaml", self.routine("dose", name, key))
            with self.subTest(key=name):
                weeks = re.split(r"^## Week .*$", self.out("generate", path, "-f", "markdown"), flags=re.M)[1:]
                first, later = (self.simple(week.split("\n## ")[0]) for week in weeks)
                self.assertIn(self.simple(key.words[0]), first)
                self.assertNotIn(self.simple(key.words[1]), first)
                self.assertIn(self.simple(key.words[1]), later)
                self.assertNotIn(self.simple(key.words[0]), later)

    def test_every_key_of_the_format_has_a_row(self):
        listed = {key["id"] for key in self.json("list", "keys", "--json") if key["of"] != "a settings file"}
        self.assertGreater(len(listed), 30)
        self.assertEqual(listed - set(DOSE) - set(EXERCISE) - set(ROUTINE), set(ELSEWHERE))


if __name__ == "__main__":
    unittest.main()
