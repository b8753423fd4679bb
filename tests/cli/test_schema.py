"""The JSON Schema agrees with the reader, by an independent validator: on what is shipped, on the files of tests/err
with one mistake each, and on texts of the small languages."""

import json
import re
import unittest

import jsonschema
import yaml

from support import ROOT, Case
from test_spellings import READ, REFUSED

# A schema looks at one value after the other: what needs two of them, the library or the fonts is beyond it.
BEYOND = {"bad-frequency", "bad-tempo", "duplicate-key", "step-order", "beyond-programme", "lost-in-phases", "phase-sets", "phase-reps",
          "wrong-file", "base-missing", "base-cycle", "without-exercise", "circular-days", "unknown-exercise", "unknown-source", "min-above-max",
          "reps-and-duration", "tempo-with-hold", "implausible-amount", "unprintable-text", "figure-missing",
          "figure-outside", "figure-kind", "figure-broken", "figure-too-large"}
# The schema is of routines and exercises, not of templates and rosters.
OF_TEMPLATES = {"bad-length", "bad-color", "bad-size", "small-size", "bad-date"}
# Errors of YAML itself: no value is there to validate.
UNREADABLE = {"invalid-utf8", "control-character", "yaml-syntax", "too-deep", "too-large", "several-documents"}

# What the reader takes, and what it refuses. The schema leaves the small languages to the reader, so that it refuses
# nothing that is right; what it can see by itself is a number that has no unit.
TEXTS = {
    "reps": (["1", "10", "8-12", "8 - 12", "8 to 12", "at least 8", "up to 12", "up to 10-20", "about 20", "about 8-12", "a few",
              "several", "repeat", "as tolerated", "As Tolerated", "ten", "1000000", "10x", "8 or more", "twenty-five", "10 reps"],
             ["ten or so", "8-", "-3", "0", "1000001", "1.5", "10 s", "at least", "many", "8-12-15", "few", "3x10", "0x10"]),
    "hold": (["30 s", "30s", "10-15 s", "1-3 min", "1.5 min", "0.5 min", "at least 3 s", "10 counts", "1 count",
              "a few min", "several s", "as tolerated", "2 MIN", "2 mins", "three s", "3 sec", "3 seconds", "half a minute",
              "1 min 30 s", "1:30 min", "1½ min", "2 minutes"],
             ["3", "3-5", "0 s", "s", "30 s hold", "1:30", "a few", "3 ss", "3 breaths"]),
    "tempo": (["3-2-3 s", "1-0-1 s", "2 - 1 - 2 s", "4-4-4 counts", "3-3 s", "3 s up, 3 s down"],
              ["3-2-3", "3-2-3-1 s", "slow", "3 s"]),
    "frequency": (["daily", "Daily", "once a day", "twice a day", "3 times a day", "2-3 times a day", "3 times per day",
                   "at least twice a day", "several times a day", "a few times a week", "every day", "every other day",
                   "every 3 days", "once a week", "2-3 times a week", "5 days a week", "5 days per week",
                   "on Mon, Wed, Fri", "on Monday and Thursday", "on Mon, Wed and Fri", "3 times a day, 5 days a week",
                   "twice a day on Mon, Thu", "twice a day every other day", "up to 3 times a day", "1 time a day",
                   "hourly", "every 2 hours", "every 2-3 hours", "every waking hour", "Mon/Wed/Fri", "Mon-Wed-Fri", "Mon-Fri", "3x/day", "5 days a week, 3 times a day",
                   "3 or more days a week", "alternate days", "twice daily", "weekly"],
                  ["3", "3 times", "twice", "every", "every 1 days", "on", "on Friyay", "8 days a week",
                   "9 times a week", "daily twice", "as tolerated", "every 3 days on Friday", "3 days a week on Mon, Wed",
                   "0 times a day", "BD", "M/W/F"]),
    "side": (["each", "Each", "affected", "each leg", "both feet", "left knee", "the injured side", "painful leg", "left leg only",
               "Alternating", "R"], ["leight", "leg", "some", "each ear", "both sides", "bilateral", "one leg"]),
    "phases-per": (["rep", "set", "exercise"], ["reps", "all"]),
}
# What of them only the reader sees: that its words, each of which is a word of the language, make no text of it.
BEYOND_A_PATTERN = {
    ("reps", "8-"), ("reps", "at least"), ("reps", "many"), ("reps", "8-12-15"), ("reps", "few"),
    ("hold", "0 s"), ("hold", "s"), ("hold", "a few"),
    ("tempo", "3-2-3-1 s"), ("tempo", "3 s"),
    ("frequency", "every"), ("frequency", "every 1 days"), ("frequency", "on"), ("frequency", "8 days a week"),
    ("frequency", "9 times a week"), ("frequency", "daily twice"), ("frequency", "every 3 days on Friday"),
    ("frequency", "3 days a week on Mon, Wed"), ("frequency", "0 times a day"),
    ("side", "each ear"),
}
# The same of the tables of test_spellings.py.
BEYOND_SPELLINGS = {
    "hold": ["30 s, 3 times", "30 s twice"], "reps": ["10 reps x 3 sets", "3 sets", "max", "1,000", "many"], "sets": ["10 reps"],
    "tempo": ["3 s down, 1 s up"],
    "frequency": ["3 times every 2 weeks", "twice every 3 days", "every 2-3 days", "every few days", "once every 3-4 days",
                  "every 30 min", "daily for 2 weeks", "daily x 2 weeks", "every 3-2 hours", "every 48 hours", "every 12 hours",
                  "every 24 hours", "every 8-12 hours", "daily or every other day", "3x"],
    "side": ["left then right", "each ear", "both legs separately"],
}
# A value, and what an editor says of it; where the check names the key or repeats the value, the words around them.
MESSAGES = [
    ("reps: 3x10", "this is not a quantity: write sets and reps, as in sets: 3 and reps: 10, or sets: 10 and reps: 3, whichever is meant"),
    ("reps: AMRAP", "this is not a quantity: write 'as tolerated', and add 'note: as many as possible'"),
    ("reps: [1]", "this takes a quantity: write for example 10, 8-12, at least 8, up to 12, about 20, a few, several, repeat or as tolerated"),
    ("reps: lots", "this is not a quantity: write for example 10, 8-12, at least 8, up to 12, about 20, a few, several, repeat or as tolerated"),
    ("hold: 3", "this needs a unit: write for example 3 s or 3 min"),
    ("hold: 3-5", "this needs a unit: write for example 3 s or 3 min"),
    ("rest: none", "this is not a time: leave the key out"),
    ("tempo: 3-1-3", "this needs a unit: write for example 3-2-3 s"),
    ("frequency: 3", "this does not say of which period: write for example 3 times a day or 3 times a week"),
    ("frequency: 3 times", "this does not say of which period: write for example 3 times a day or 3 times a week"),
    ("frequency: BD", "this is not a frequency: write 'twice a day' if the prescriber's abbreviation is meant, or name the days"),
    ("frequency: M/W/F", "this is not a frequency: name the days, as in on Mon, Wed, Fri: one letter can be two days (Tue, Thu; Sat, Sun)"),
    ("frequency: at night", "this is not a frequency: name the sessions of a day under 'when', as in when: [in the morning, before bed]"),
    ("side: leight", "this takes both, each, alternate, left, right or affected"),
    ("side: both sides", "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"),
    ("steps: Sit.", "'steps' takes a list of texts: write for example 'steps: [Grip the floor with your toes., Let go.]'"),
    ("note: ' '", "this has no value"),
    ("progression: weekly", "'progression' takes a list: write the steps, as in progression: [{week: 2, reps: 12}, {week: 3, "
     "reps: 14}], or what the dose grows to, as in build-up: {reps: 20, by: 2, every: week}"),
    ("progression: [{reps: 12}]", "a step of a progression needs the key 'week', 'weeks' or 'once': write for example 'week: 3', "
     "'weeks: 3-4' or 'once: 10 are done without pain'"),
    ("build-up: {by: 2}", "build-up needs what grows: sets, reps, hold, duration or load: write for example 'build-up: {reps: 50}'"),
    ("documented: [{reps: 3}]", "a documented dose needs the key 'source': write for example 'source: posture'"),
]


def messages(errors):
    """What yaml-language-server shows of errors, as far as a schema gives it words: of a pattern its own message before that
    of the whole schema; of alternatives those of each."""
    for error in errors:
        if error.context:
            yield from messages(error.context)
        elif error.validator == "pattern" and "patternErrorMessage" in error.schema:
            yield error.schema["patternErrorMessage"]
        elif error.validator in ("pattern", "type", "enum", "required"):
            yield error.schema.get("errorMessage", error.validator)


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: on and yes are texts, a date is one, 1:30 is no number."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag.endswith((":null", ":int", ":float"))]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()}
for rows in Loader.yaml_implicit_resolvers.values():
    rows[:] = [(tag, re.compile(r"^[-+]?[0-9]+$") if tag.endswith(":int") else pattern) for tag, pattern in rows]
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


class Schema(Case):
    @classmethod
    def setUpClass(cls):
        case = cls()
        case.setUp()
        schema = case.json("schema")
        case.doCleanups()
        jsonschema.Draft202012Validator.check_schema(schema)
        cls.validator = jsonschema.Draft202012Validator(schema)

    def runTest(self):
        pass

    def schema_takes(self, text):
        return self.validator.is_valid(yaml.load(text, Loader))

    def reader_takes(self, text):
        result = self.run_footplan("check", "-", stdin=text.encode())
        return result.returncode == 0

    def test_shipped_files_are_valid(self):
        paths = [p for p in sorted((ROOT / "routines").rglob("*.yaml")) if p.name != "sources.yaml"]
        self.assertGreater(len(paths), 15)
        for path in [*paths, *sorted((ROOT / "tests/data/user").glob("*.yaml"))]:
            with self.subTest(path=path.name):
                self.validator.validate(yaml.load(path.read_text(encoding="utf-8"), Loader))

    def test_the_examples_of_mistakes_are_refused_and_the_near_misses_taken(self):
        seen = 0
        for golden in sorted((ROOT / "tests/err").glob("*.out")):
            rule = golden.stem
            if rule in UNREADABLE | OF_TEMPLATES:
                continue
            severity = re.search(r": (error|warning|note): ", golden.read_text(encoding="utf-8"))[1]
            bad = golden.with_suffix(".yaml").read_text(encoding="utf-8")
            with self.subTest(rule=rule):
                self.assertEqual(self.schema_takes(bad), severity != "error" or rule in BEYOND)
                self.assertTrue(self.schema_takes(golden.with_name(f"{rule}-ok.yaml").read_text(encoding="utf-8")))
            seen += 1
        self.assertGreater(seen, 30)

    def test_reader_and_schema_agree_on_the_small_languages(self):
        for key, (good, bad) in TEXTS.items():
            for value in [*good, *bad]:
                dose = f"{key}: {value}" if key == "reps" else f"reps: 10\n    {key}: {value}"
                text = f"footplan: 1\ntitle: T\nexercises:\n  - name: A\n    {dose}\n"
                with self.subTest(key=key, value=value):
                    self.assertEqual(self.schema_takes(text), value in good or (key, value) in BEYOND_A_PATTERN)
                    if value != "1000000":
                        self.assertEqual(self.reader_takes(text), value in good)

    def test_other_spellings(self):
        for tables, expected in ((READ, lambda key, value: True), (REFUSED, lambda key, value: value in BEYOND_SPELLINGS.get(key, []))):
            for key, rows in tables.items():
                values = rows if tables is REFUSED else [spelling for plain, others in rows.items() for spelling in (plain, *others)]
                for value in values:
                    dose = {"reps": "10", key: value if tables is READ else yaml.load(value, Loader)}
                    with self.subTest(key=key, value=value):
                        routine = {"footplan": 1, "title": "T", "exercises": [{"name": "A", **dose}]}
                        self.assertEqual(self.validator.is_valid(routine), expected(key, value))

    def test_what_an_editor_says(self):
        for value, message in MESSAGES:
            with self.subTest(value=value):
                routine = yaml.load(f"footplan: 1\ntitle: T\nexercises:\n  - name: A\n    {value}\n", Loader)
                self.assertEqual(set(messages(self.validator.iter_errors(routine))), {message})
        routine = yaml.load("footplan: 1\nexercises: [{nam: A}]\n", Loader)
        self.assertEqual(list(messages(self.validator.iter_errors(routine))), [
            "an exercise needs the key 'exercise' or 'name': write 'exercise: ID' for one of the library, or 'name: ...' for one of "
            "your own"] * 2 + ["a routine needs the key 'title': write for example 'title: Foot basics'"])

    def test_the_check_says_the_same(self):
        for value, message in MESSAGES:
            said = self.run_footplan("check", "-f", "json", "-", stdin=f"footplan: 1\ntitle: T\nexercises:\n  - name: A\n    {value}\n"
                                     .encode()).stdout
            said = " ".join(one["message"] for one in json.loads(said))
            # Of a help with an example, the words around it.
            for part in re.split(r": |, as in ", re.sub(r"for example .*|sets: 10 .*|^this (is not a quantity: )?", "", message)):
                with self.subTest(value=value, part=part):
                    if part and part != "write sets and reps" and part != "sets" and "'steps" not in part:
                        self.assertIn(part.strip(), said)

    def test_an_exercise_of_a_library_is_known_by_its_keys(self):
        self.assertTrue(self.schema_takes("name: Toe press\nreps: 10\n"))
        self.assertTrue(self.schema_takes("name: A\ndocumented:\n  - source: posture\n    reps: 10\n"))
        self.assertFalse(self.schema_takes("name: A\ntitle: B\n"))
        self.assertFalse(self.schema_takes("name: A\ndocumented:\n  - reps: 10\n"))
        self.assertFalse(self.schema_takes("name: A\nprogression: [{week: 2, reps: 12}]\n"))

    def test_of_some_keys_one_is_needed(self):
        head = "footplan: 1\ntitle: T\nexercises:\n  - "
        for text, taken in [("{exercise: toe-press, reps: 10}", True), ("{name: A, reps: 10}", True), ("{reps: 10}", False),
                            ("{name: A, reps: 10, build-up: {by: 2}}", False), ("{name: A, reps: 10, build-up: {reps: 20, by: 2}}", True)]:
            with self.subTest(text=text):
                self.assertEqual((self.schema_takes(head + text), self.reader_takes(head + text)), (taken, taken))

    def test_a_key_has_its_example_where_editors_show_markdown(self):
        properties = self.validator.schema["$defs"]["entry"]["properties"]
        for key, example in [("hold", "`hold: 3 s`"), ("side", "`side: each`"), ("reps", "`reps: 10`")]:
            self.assertEqual(properties[key]["markdownDescription"], f"{properties[key]['description']}\n\n{example}")

    def test_patterns_have_no_control_characters(self):
        """Some editors refuse them."""
        patterns = re.findall(r'"pattern": ("[^\n]*")', json.dumps(self.validator.schema, indent=1))
        self.assertGreater(len(patterns), 10)
        for pattern in patterns:
            self.assertTrue(json.loads(pattern).isprintable(), pattern)

    def test_every_key_is_described(self):
        def walk(value):
            if isinstance(value, dict):
                for name, prop in value.get("properties", {}).items():
                    self.assertTrue(prop.get("description"), name)
                for inner in value.values():
                    walk(inner)
            elif isinstance(value, list):
                for inner in value:
                    walk(inner)
        walk(self.validator.schema)


if __name__ == "__main__":
    unittest.main()
