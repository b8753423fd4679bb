"""The "*" of a plan and its legend, "within", "outside" and "not-stated", worked out from the files of the sources for
every shipped routine and for fifty made ones, and compared with what footplan says."""

import random
import unittest

import yaml

from boxes import markdown_weeks
from documented import PARAMETERS, laid_over, library, verdicts, weeks, works
from support import ROOT, SHIPPED, Case

MADE = 50
SEED = 20261125
LEGEND = r"\* chosen by this routine"
GIVEN = {
    "sets": [1, 2, 3, "2-3"], "reps": [2, 3, 5, 10, 11, "8-12", "10-15", "as tolerated"],
    "hold": ["3 s", "5 s", "10 s", "5 counts", "20-30 s", "30 s"], "duration": ["10 s", "20 s", "30 s", "2 min", "1-3 min"],
    "rest": ["10 s", "10-15 s", "30 s"],
    "frequency": ["daily", "twice a day", "3 times a day", "every other day", "3 times a week", "2-3 times a week"],
}


def entries_of(routine):
    return [{"exercise": entry} if isinstance(entry, str) else entry for entry in routine["exercises"]]


def dose_of(entry, routine, known):
    keys = ("exercise", "name", "documented", "progression", "weeks")
    dose = laid_over({key: value for key, value in known.get(entry.get("exercise"), {}).items() if key not in keys}, entry)
    if "frequency" not in dose and "frequency" in routine:
        dose["frequency"] = routine["frequency"]
    return dose


class Marks(Case):
    def compare(self, name, routine, known):
        shown = self.json("show", name, "--json")["exercises"]
        week = markdown_weeks(self.out("generate", name, "-w", 1, "-f", "markdown"))[0]
        text = self.out("generate", name, "-w", 1, "-f", "markdown")
        counts = dict.fromkeys(("within", "outside", "not-stated", "undocumented", "marked"), 0)
        rows = {row.name: row.words for row in week}
        for entry, found in zip(entries_of(routine), shown):
            documented = entry.get("documented", known.get(entry.get("exercise"), {}).get("documented", []))
            dose = dose_of(entry, routine, known)
            first = weeks(entry["weeks"])[0] if "weeks" in entry else 1
            expected = verdicts(routine, dose, documented, first)
            with self.subTest(routine=name, exercise=found["id"]):
                self.assertEqual(found["verdicts"], expected)
                chosen = [key for key in PARAMETERS if expected.get(key) == "not-stated" and any(key in work for work in works(dose))]
                if str(dose.get("sets", 1)) == "1":
                    # One round is not said, nor the rest between rounds that there are not.
                    chosen = [key for key in chosen if key not in ("sets", "rest")]
                if found["name"] in rows:
                    self.assertEqual("*" in rows[found["name"]], bool(chosen), (chosen, rows[found["name"]]))
                counts["marked"] += bool(chosen) and found["name"] in rows
            for verdict in expected.values():
                counts[verdict] += 1
        with self.subTest(routine=name):
            self.assertEqual(LEGEND in text, counts["marked"] > 0)
        return counts

    def test_every_shipped_routine(self):
        known = library()
        total = 0
        for name in SHIPPED:
            routine = yaml.safe_load((ROOT / f"routines/{name}.yaml").read_text(encoding="utf-8"))
            total += sum(self.compare(name, routine, known).values())
        self.assertGreater(total, 60)

    def made(self, rng, known, number):
        sources = sorted({entry["source"] for exercise in known.values() for entry in exercise.get("documented", [])})
        routine = {"footplan": 1, "title": f"Made {number}", "weeks": 1}
        kind = rng.choice(["none", "none", "shipped", "own"])
        if kind == "shipped":
            routine["source"] = rng.choice(sources)
        if kind == "own":
            routine["source"], routine["sources"] = "mine", {"mine": {"title": "Mine"}}
        if rng.random() < 0.4:
            routine["frequency"] = rng.choice(GIVEN["frequency"])
        routine["exercises"] = []
        for name in rng.sample(sorted(known), rng.randint(2, 6)):
            entry = {"exercise": name}
            keys = ["reps", "hold"] if rng.random() < 0.6 else ["duration"]
            keys += [key for key in ("sets", "rest", "frequency") if rng.random() < 0.5]
            for key in keys:
                entry[key] = rng.choice(GIVEN[key])
            # Half of the values are what one of the sources states.
            stated = rng.choice(known[name].get("documented") or [{}])
            for key in keys:
                if key in stated and rng.random() < 0.5:
                    entry[key] = stated[key]
            routine["exercises"].append(entry)
        return routine

    def test_fifty_made_routines(self):
        known = library()
        rng = random.Random(SEED)
        total = dict.fromkeys(("within", "outside", "not-stated", "undocumented", "marked"), 0)
        for number in range(MADE):
            routine = self.made(rng, known, number)
            name = f"made-{number:02}.yaml"
            self.write(name, yaml.safe_dump(routine, sort_keys=False))
            for verdict, count in self.compare(name, routine, known).items():
                total[verdict] += count
        print(f"{MADE} made routines: {total}")
        for verdict in ("within", "outside", "not-stated", "marked"):
            self.assertGreater(total[verdict], 20, verdict)


if __name__ == "__main__":
    unittest.main()
