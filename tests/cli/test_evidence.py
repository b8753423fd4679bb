"""The library states what clinical sources state: its files, read here without footplan, are compared with a table that was
written by hand (tests/data/evidence-doses.yaml) and with what was read of each source (tests/data/evidence.yaml)."""

import re
import unittest

import yaml

from support import ROOT, Case

ARTICLES = {"pain-and-balance", "posture", "twenty-minutes", "back-pain-six", "ten-stretches"}
WORDS = {"a few": (2, None), "several": (3, None), "as tolerated": (None, None)}
SECONDS = {"s": 1, "min": 60, "counts": 1}
UNSTATED = {"source", "group", "note", "unsaid", "plan", "trial", "build-up"}


def load(path):
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


EVIDENCE = load("tests/data/evidence.yaml")
EXPECTED = load("tests/data/evidence-doses.yaml")
ROUTINES = load("tests/data/evidence-routines.yaml")
SOURCES = load("routines/sources.yaml")
LIBRARY = {path.stem: load(path) for path in sorted((ROOT / "routines/exercises").glob("*.yaml"))}
READ = {source["id"]: source for source in EVIDENCE["sources"]}


def amount(text):
    """'8-12', 'at least 8', 'up to 30', 'a few' as lowest and highest."""
    text = str(text)
    if text in WORDS:
        return list(WORDS[text])
    found = re.fullmatch(r"(at least |up to |about )?(\d+)(?:-(\d+))?", text)
    if not found:
        raise AssertionError(f"an amount that this test does not read: {text!r}")
    low, high = int(found[2]), int(found[3] or found[2])
    return [low, None] if found[1] == "at least " else [None, high] if found[1] == "up to " else [low, high]


def time(text):
    if text in WORDS:
        return amount(text), False
    number, _, unit = text.rpartition(" ")
    return [value and value * SECONDS[unit] for value in amount(number)], unit == "counts"


def times(text, per):
    """'twice a day', '2-3 times a week', 'at least 3 days a week' as lowest and highest."""
    for word, number in (("once", "1"), ("twice", "2")):
        text = re.sub(rf"\b{word} a {per}", f"{number} times a {per}", text)
    return amount(re.fullmatch(rf"(.+?)(?: times| days)? a {per}", text)[1])


def frequency(text):
    if text == "hourly":
        return {"hours": 1}
    if text == "every other day":
        return {"every": 2}
    found = {"day": [1, 1], "week": [7, 7]}
    for part in text.split(", "):
        if part not in ("daily", "every day"):
            per = part.rsplit(" ", 1)[1]
            found[per] = times(part, per)
    return found


def normal(dose):
    """A dose as it is written in the library, in the form of the table."""
    found = {}
    for key, value in dose.items():
        if key in UNSTATED:
            continue
        if key in ("sets", "reps"):
            found[key] = amount(value)
        elif key in ("hold", "duration", "rest", "rest-between-reps"):
            found[key], counted = time(value)
            found.update({"counts": True} if counted else {})
        elif key == "tempo":
            found[key] = [int(part) for part in re.fullmatch(r"(\d+)-(\d+)-(\d+) s", value).groups()]
        elif key == "frequency":
            found.update(frequency(value))
        elif key == "week":
            found["from"] = value
        elif key == "progression":
            found[key] = [normal(step) for step in value]
        elif key == "phases":
            found[key] = [phase if isinstance(phase, str) else {"name": phase["name"], **normal({k: v for k, v in phase.items() if k != "name"})}
                          for phase in value]
        else:
            found[key] = value
    return found


def place(dose):
    return dose["source"] + (f"/{dose['group']}" if "group" in dose else "")


def stated(ident):
    """The doses of an exercise in the library, but for those of the articles."""
    return {place(dose): dose for dose in LIBRARY[ident]["documented"] if dose["source"] not in ARTICLES}


def shown(dose):
    """A dose as 'show --json' gives it, in the form of the table."""
    found = {"id": dose["id"], "side": dose["side"]}
    for key in ("sets", "reps", "hold", "duration", "rest"):
        if dose[key]:
            found[key] = [dose[key]["min"], dose[key]["max"]]
    if dose["phases"]:
        found["phases"] = [phase["name"] for phase in dose["phases"]]
    if dose["frequency"]:
        often = dose["frequency"]
        found["day"] = [often["per_day"]["min"], often["per_day"]["max"]]
        if often["per_week"]:
            found["week"] = [often["per_week"]["min"], often["per_week"]["max"]]
        if often["every_days"]:
            found["every"] = often["every_days"]
    return found


class Evidence(Case):
    def test_the_table_written_by_hand_has_more_than_sixty_doses(self):
        self.assertGreater(sum(len(doses) for doses in EXPECTED.values()), 60)

    def test_every_dose_is_as_the_table_says(self):
        for ident, doses in EXPECTED.items():
            for name, expected in doses.items():
                with self.subTest(exercise=ident, source=name):
                    self.assertIn(name, stated(ident))
                    self.assertEqual(normal(stated(ident)[name]), expected)

    def test_the_library_states_nothing_that_the_table_does_not(self):
        for ident in LIBRARY:
            with self.subTest(exercise=ident):
                doses = [place(dose) for dose in LIBRARY[ident]["documented"] if dose["source"] not in ARTICLES]
                self.assertEqual(sorted(doses), sorted(EXPECTED.get(ident, {})))

    def test_every_dose_that_was_read_is_in_the_library(self):
        for exercise in EVIDENCE["exercises"]:
            if exercise["id"] not in LIBRARY:
                continue
            doses = [(dose["source"], normal(dose)) for dose in stated(exercise["id"]).values()]
            for read in exercise["documented"]:
                self.assertIn(READ[read["source"]]["tier"], ("A", "B"))
                with self.subTest(exercise=exercise["id"], source=read["source"]):
                    wanted = normal(read).items()
                    self.assertTrue(any(source == read["source"] and all(dose.get(key) == value for key, value in wanted)
                                        for source, dose in doses), f"not among {doses}")

    def test_what_has_no_key_is_said_in_words(self):
        """Every number that was read and has no key of its own is somewhere in what the library says of that source."""
        for exercise in EVIDENCE["exercises"]:
            for read in exercise["documented"] if exercise["id"] in LIBRARY else []:
                said = " ".join(str(dose) for dose in LIBRARY[exercise["id"]]["documented"] if dose["source"] == read["source"])
                for number in re.findall(r"\d+", " ".join(read.get("unsaid", []))):
                    with self.subTest(exercise=exercise["id"], source=read["source"], number=number):
                        self.assertRegex(said, rf"\b{number}\b")

    def test_every_exercise_that_was_asked_for_is_complete(self):
        for ident in EVIDENCE["wanted"]:
            with self.subTest(exercise=ident):
                exercise = LIBRARY[ident]
                for key in ("name", "also-called", "type", "part", "position", "steps", "cautions", "feel", "documented"):
                    self.assertTrue(exercise.get(key), key)
                self.assertEqual(exercise["figure"], f"{ident}.svg")

    def test_every_source_is_one_that_was_read(self):
        self.assertEqual(set(SOURCES), set(READ) | ARTICLES)
        used = {dose["source"] for exercise in LIBRARY.values() for dose in exercise["documented"]}
        self.assertEqual(used - set(SOURCES), set())
        self.assertEqual(set(SOURCES) - used, set())

    def test_sources_say_of_themselves_what_was_seen(self):
        for ident, read in READ.items():
            source = SOURCES[ident]
            with self.subTest(source=ident):
                self.assertEqual([source.get(key) for key in ("kind", "year", "url", "author")],
                                 [read.get(key) for key in ("kind", "year", "url", "authors")])
                self.assertIn(source["title"], read["title"])
        for ident in ARTICLES:
            self.assertEqual(SOURCES[ident]["kind"], "article")

    def test_routines_of_clinical_sources_are_as_the_sources_state(self):
        for routine, expected in ROUTINES.items():
            with self.subTest(routine=routine):
                found = self.json("show", routine, "--json")
                self.assertEqual(found["weeks"], expected["weeks"])
                self.assertEqual([shown(dose) for dose in found["exercises"]], expected["doses"])

    def test_no_routine_of_a_clinical_source_is_outside_of_it(self):
        for routine in ROUTINES:
            for exercise in self.json("show", routine, "--json")["exercises"]:
                with self.subTest(routine=routine, exercise=exercise["id"]):
                    self.assertNotIn("outside", exercise["verdicts"].values())


if __name__ == "__main__":
    unittest.main()
