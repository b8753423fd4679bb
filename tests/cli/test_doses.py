"""show --json gives the doses of the five articles: compared with a table written by hand from their texts."""

import json
import unittest

from support import ROOT, Case

TABLE = json.loads((ROOT / "tests/data/doses.json").read_text(encoding="utf-8"))
KEYS = ("id", "sets", "reps", "hold", "duration", "rest", "rest_between_reps", "side", "phases", "frequency")


class Doses(Case):
    def test_there_are_31_exercises_in_five_articles(self):
        self.assertEqual(len(TABLE), 5)
        self.assertEqual(sum(len(doses) for doses in TABLE.values()), 31)

    def test_every_dose_is_as_the_article_states_it(self):
        for routine, expected in TABLE.items():
            shown = self.json("show", routine, "--json")["exercises"]
            self.assertEqual([e["id"] for e in shown], [e["id"] for e in expected])
            for found, wanted in zip(shown, expected):
                with self.subTest(routine=routine, exercise=wanted["id"]):
                    self.assertEqual({key: found[key] for key in KEYS}, {key: wanted[key] for key in KEYS})

    def test_no_dose_is_outside_of_its_own_article(self):
        for routine in TABLE:
            for exercise in self.json("show", routine, "--json")["exercises"]:
                with self.subTest(routine=routine, exercise=exercise["id"]):
                    self.assertNotIn("outside", exercise["verdicts"].values())


if __name__ == "__main__":
    unittest.main()
