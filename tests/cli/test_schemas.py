"""The published schemas, by an independent validator: what commands print as JSON has no property that its schema does not
name, every property of a schema is printed by some command, and files that the reader refuses for a key or a value are
refused by their schema."""

import json
import re
import unittest

import jsonschema
import yaml

from random_routines import Maker, file_of
from support import ROOT, ROUTINE, SHIPPED, USAGE, Case
from test_schema import Loader

FILES = ["routine", "exercise", "sources", "template", "labels", "roster", "settings"]
OUTPUTS = ["check", "list", "explain", "show", "diff", "settings-shown", "plan"]

RICH = """footplan: 1
title: T
summary: S
complaint: heel pain
language: en
for: Ann
source: own
sources: {own: {title: O, author: A, publisher: P, year: 2020, url: "https://example.org/", kind: leaflet, population: all}}
weeks: 4-6
side: affected
afterwards: 3 days a week
session-length: up to 20 min
precautions: [Slowly.]
log: [pain, notes, minutes]
exercises:
  - {exercise: toe-press, load: red band, rest-between-reps: 5 s, reps: 12, sets: 3, rest: 1 min, note: N,
     phases: [{name: a, sets: 2, reps: 3, hold: 3 s, load: x, rest: 30 s, rest-between-reps: 2 s, unit: steps},
              {name: b, duration: 10 counts}, {name: c, task: round}, {name: d, tempo: 3-3 s}], phases-per: exercise, frequency: every 2-3 hours,
     build-up: {sets: 3, reps: 50, hold: 1 min, duration: 5 min, load: more, by: 2 s, every: week, once: easy},
     progression: [{week: 2, reps: 14}, {week: 3, exercise: heel-raise}]}
  - {name: Own, position: Sit., equipment: [chair], steps: [Go.], cautions: [Care.], feel: calf, also-called: [o], type: balance, weeks: 2-4,
     duration: 1 min, when: [after lunch], frequency: every other day, progression: [{once: easy, duration: 2 min}],
     documented: [{source: own, group: g, weeks: from 2, sets: 2, reps: 3, unit: steps, hold: 2 s, tempo: 3-3 s, load: x, rest: 5 s,
                   rest-between-reps: 1 s, side: each, phases: [a, b], phases-per: rep, build-up: {reps: 9, by: 1-2}, frequency: daily,
                   when: [now], note: n, progression: [{week: 3, reps: 5}]}, {source: own, duration: 5 min, task: round}]}
  - {exercise: heel-raise, reps: 8, tempo: 3-1-3 s, frequency: on days without own}
  - {exercise: toe-walk, task: once round, frequency: hourly}
"""


def validator(case, kind):
    schema = case.json("schema", kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    case.assertEqual(schema["$id"], f"urn:footplan:schema:{kind}")
    return jsonschema.Draft202012Validator(schema)


def properties(schema, root, path="", seen=()):
    """Every property of a schema, as where its schema is: a name of $defs or the path to it, and its name."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        if name not in seen:
            yield from properties(root["$defs"][name], root, name, (*seen, name))
        return
    for name, inner in schema.get("properties", {}).items():
        yield path, name
        yield from properties(inner, root, f"{path}.{name}", seen)
    if "items" in schema:
        yield from properties(schema["items"], root, f"{path}[]", seen)
    for one in schema.get("anyOf", []):
        yield from properties(one, root, path, seen)


def printed(value, schema, root, path=""):
    """The same of a value: which of the properties it has. Of alternatives the one that takes it."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        yield from printed(value, root["$defs"][name], root, name)
    elif "anyOf" in schema:
        options = [one for one in schema["anyOf"] if (one.get("type") == "null") == (value is None)]
        for one in options:
            if len(options) == 1 or jsonschema.Draft202012Validator({**one, "$defs": root.get("$defs", {})}).is_valid(value):
                yield from printed(value, one, root, path)
    elif isinstance(value, dict):
        for name, inner in value.items():
            # What is null or empty shows nothing of its schema but that it is there.
            yield path, name
            yield from printed(inner, schema["properties"][name], root, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from printed(inner, schema["items"], root, f"{path}[]")


class Outputs(Case):
    def check(self, kind, values):
        """All are valid, and together they have every property."""
        against = validator(self, kind)
        schema = against.schema
        seen = set()
        for value in values:
            against.validate(value)
            seen |= set(printed(value, schema, schema))
        self.assertEqual(set(properties(schema, schema)) - seen, set())

    def setUp(self):
        super().setUp()
        self.write("rich.yaml", RICH)
        self.write("plain.yaml", "footplan: 1\ntitle: T\nexercises: [{name: A, reps: 5, frequency: 3 times a week}]\n")

    def routines(self):
        """Shipped ones, a rich one, and some at random."""
        yield from SHIPPED
        yield from ("rich.yaml", "plain.yaml")
        for seed in range(6):
            maker = Maker(seed, programmes=True)
            self.write(f"r{seed}.yaml", file_of(maker.routine({"toe-press": {}}, lambda: "text", ["posture"])))
            yield f"r{seed}.yaml"

    def test_check(self):
        for golden in sorted((ROOT / "tests/err").glob("*.yaml")):
            self.write(golden.name, golden.read_bytes())
        found = json.loads(self.run_footplan("check", "--json", "--notes", ".").stdout)
        self.assertGreater(len({one["rule"] for one in found}), 60)
        self.check("check", [found, self.json("check", "-f", "json", "plain.yaml")])

    def test_settings(self):
        self.write("here/footplan.yaml", "contact: [Clinic]\npaper: a5\n")
        self.write("here/mine.yaml", RICH)
        shown = [self.json("settings", *words) for words in (["--json"], ["-f", "json", "here/mine.yaml"], ["here", "--json", "--paper", "a4"])]
        self.check("settings-shown", shown)
        self.footplan("settings", "here", "-o", "shown.json")
        self.assertEqual(json.loads((self.folder / "shown.json").read_text()), self.json("settings", "here", "--json"))
        said = self.footplan("settings", "here", "-o", "here/footplan.yaml", code=USAGE).stderr.decode()
        self.assertIn("here/footplan.yaml", said)

    def test_list(self):
        kinds = ["routines", "exercises", "sources", "templates", "rules", "keys"]
        (self.folder / "empty").mkdir()
        self.check("list", [self.json("list", "--json"), *(self.json("list", kind, "-f", "json", "--library", "empty") for kind in kinds)])

    def test_explain(self):
        rules = self.json("explain", "--json")
        keys = sorted({one["id"] for one in self.json("list", "keys", "--json")})
        self.assertGreater(len(keys), 50)
        self.check("explain", [rules, *(self.json("explain", key, "--json") for key in keys)])

    def test_show(self):
        shown = [json.loads(self.run_footplan("show", name, "--json").stdout) for name in self.routines()]
        together = self.json("show", *SHIPPED, "-f", "json")
        self.assertEqual(together, shown[:len(SHIPPED)])
        self.check("show", [*shown, together])

    def test_diff(self):
        changes = [json.loads(self.run_footplan("diff", one, other, "--json").stdout)
                   for one, other in [("foot-basics", "heel-pain"), ("achilles", "steady-feet"), ("plain.yaml", "plain.yaml"),
                                      ("rich.yaml", "plain.yaml"), ("foot-basics", "rich.yaml")]]
        self.assertEqual(changes[2]["changes"], [])
        self.check("diff", changes)

    def test_plan(self):
        plans = [json.loads(self.run_footplan("generate", name, "-f", "json", "--weeks", "3").stdout) for name in self.routines()]
        plans.append(self.json("generate", "achilles", "heel-pain", "-f", "json", "--start", "2026-11-23", "--for", "Ann"))
        self.check("plan", plans)

    def test_a_key_that_no_schema_has_is_seen(self):
        shown = self.json("show", "foot-basics", "--json")
        shown["exercises"][0]["new"] = 1
        self.assertFalse(validator(self, "show").is_valid(shown))


def loaded(text):
    """A file as JSON has it: its keys are texts."""
    def with_text_keys(value):
        if isinstance(value, dict):
            return {str(key): with_text_keys(inner) for key, inner in value.items()}
        return [with_text_keys(inner) for inner in value] if isinstance(value, list) else value
    return with_text_keys(yaml.load(text, Loader))


class Files(Case):
    def test_shipped_files_are_valid(self):
        for kind, pattern, least in [("exercise", "routines/exercises/*.yaml", 30), ("sources", "routines/sources.yaml", 1),
                                     ("template", "templates/*.yaml", 5), ("labels", "templates/labels/*.yaml", 1)]:
            against = validator(self, kind)
            paths = sorted(ROOT.glob(pattern))
            self.assertGreaterEqual(len(paths), least)
            for path in paths:
                with self.subTest(path=path.name):
                    against.validate(loaded(path.read_text(encoding="utf-8")))

    def refuses_the_same(self, kind, good, bad, check):
        """Schema and reader take the one and refuse the others."""
        against = validator(self, kind)
        for text, takes in [*((one, True) for one in good), *((one, False) for one in bad)]:
            with self.subTest(text=text):
                self.assertEqual(against.is_valid(loaded(text)), takes)
                self.assertEqual(check(text) == 0, takes)

    def of_check(self, name):
        def check(text):
            self.write(name, text)
            return self.run_footplan("check", name).returncode
        return check

    def test_templates(self):
        top = "template: 1\ntitle: T\n"
        self.refuses_the_same("template", [top, top + "paper: A5\n", top + "margins: {top: 13 mm, left: 0.5in}\n", top + "colors: {ink: '#000'}\n",
                                           top + "boxes: {size: 5mm, sides: apart}\nparts: [weeks]\ncontact: [a, 5]\n"],
                              ["title: T\n", "template: 1\n", "template: 2\ntitle: T\n", top + "sise: {}\n", top + "paper: a3\n", top + "parts: []\n",
                               top + "margins: {top: 13}\n", top + "margins: 13 mm\n", top + "margins: {up: 13 mm}\n", top + "colors: {ink: black}\n",
                               top + "colors: {ink: '#12'}\n", top + "contact: a\n", top + "boxes: {sides: both}\n", top + "title2: x\n",
                               top + "figures: {row: 22 px}\n", top + "fold: yes\n", top + "parts: [weeks, weaks]\n", top + "logo: ''\n"],
                              self.of_check("look.yaml"))

    def test_labels(self):
        english = (ROOT / "templates/labels/en.yaml").read_text()
        swap = english.replace
        self.refuses_the_same("labels", [english, swap("language: en\n", "language: de\n"), swap("at least {amount}", "of {amount} or more")],
                              [swap("  a-few: a few\n", ""), swap("  a-few: a few\n", "  a-fow: a few\n"), swap("at least {amount}", "at least {n}"),
                               swap("at least {amount}", "at least {amount"), swap("language: en\n", ""), swap("language: en\n", "language: english language\n"),
                               swap("a-few: a few", "a-few: {other: a few}"), swap("{one: \"{n} round\", other:", "{one: \"{n} round\", others:"),
                               swap("{one: \"{n} round\", other: \"{n} rounds\"}", "{one: \"{n} round\"}"), swap("labels:\n", "titles: []\nlabels:\n"),
                               swap("  one: i = 1 and v = 0\n", "  single: i = 1\n")],
                              self.of_check("labels.yaml"))

    def test_sources(self):
        self.refuses_the_same("sources", ["a: {title: T}\n", "a: {title: T, year: 2018, url: 'https://x.org', kind: trial, population: all}\n"],
                              ["a: {author: A}\n", "a: {title: T, years: 2018}\n", "a: {title: T, year: then}\n", "a: {title: T, kind: book}\n",
                               "a: {title: T, url: x.org}\n", "a: T\n", "a: {title: T, doses: compared}\n", "a: {title: ''}\n"],
                              self.of_check("sources.yaml"))

    def test_rosters(self):
        people = [("{for: Ann, routine: foot-basics, start: 2026-11-23, weeks: 2, language: en, template: weekly, paper: a5, side: left}", True),
                  ("{routine: foot-basics, exercises: [{exercise: toe-press, reps: 12}], without: [toe-walk]}", True),
                  ("{for: Ann}", False), ("{routine: foot-basics, start: 23.11.2026}", False), ("{routine: foot-basics, weeks: 53}", False),
                  ("{routine: foot-basics, weeks: some}", False), ("{routine: foot-basics, paper: a3}", False), ("{routine: foot-basics, side: both}", False),
                  ("{routine: foot-basics, lang: en}", False), ("{routine: foot-basics, exercises: []}", False), ("Ann", False),
                  ("{routine: foot-basics, exercises: [{exercise: toe-press, reps: 3x10}]}", False), ("{routine: [a]}", False)]

        def check(text):
            self.write("people.yaml", text)
            return self.run_footplan("generate", "--roster", "people.yaml", "-f", "json", "--one-file").returncode

        self.refuses_the_same("roster", [f"roster: 1\npeople: [{one}]\n" for one, takes in people if takes],
                              [*(f"roster: 1\npeople: [{one}]\n" for one, takes in people if not takes), "roster: 2\npeople: [{routine: foot-basics}]\n",
                               "roster: 1\npeople: []\n", "roster: 1\n", "roster: 1\npersons: []\n"], check)

    def test_settings(self):
        whole = "template: large-print\npaper: a5\nlanguage: en\nlibrary: .\nignore: [outside-source]\nweek-starts: sun\ncontact: [Clinic]\n"
        self.write("mine.yaml", "footplan: 1\ntitle: T\nexercises: [{name: A, reps: 3, frequency: daily}]\n")

        def check(text):
            self.write("footplan.yaml", text)
            return self.run_footplan("generate", "mine.yaml", "-f", "json").returncode

        self.refuses_the_same("settings", [whole, "paper: letter\n", "contact: []\n", "week-starts: Sunday\n", "week-starts: mo\n", "week-starts: Saturdays\n"],
                              ["papers: a4\n", "paper: a3\n", "week-starts: tue\n", "template: [a]\n", "ignore: {a: b}\n", "language: english language\n"],
                              check)

    def test_exercises(self):
        self.refuses_the_same("exercise", ["name: A\nreps: 10\n"], ["reps: 10\nsteps: [a]\n", "name: A\nstep: [a]\n", "name: A\nsteps: a\n",
                                                                    "name: A\ntype: dance\n", "name: A\nhold: 3\n"],
                              lambda text: (self.write("exercises/a.yaml", text), self.run_footplan("check", "exercises/a.yaml").returncode)[1])

    def test_every_kind_is_listed_by_help(self):
        text = self.out("schema", "--help")
        for kind in [*FILES, *OUTPUTS]:
            self.assertRegex(text, rf"\b{kind}\b")
        refused = self.footplan("schema", "routin", code=USAGE)
        self.assertIn(b"did you mean 'routine'?", refused.stderr)


if __name__ == "__main__":
    unittest.main()
