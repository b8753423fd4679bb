"""Sources under a routine's own `sources`: its own doses, or doses that it is compared with."""

import unittest

from support import ROUTINE, Case

TEXT = """footplan: 1
title: T
source: leaflet
sources: {leaflet: {title: Leaflet%s}}
exercises:
  - name: A
    reps: 12
    frequency: daily
    documented: [{source: leaflet, reps: 10}]
"""


class OwnSources(Case):
    def verdicts(self, doses):
        self.write("r.yaml", TEXT % doses)
        routine = self.json("show", "r.yaml", "--json")
        return routine["exercises"][0]["verdicts"], routine["sources"][0]["own"]

    def test_whose_the_doses_are(self):
        self.assertEqual(self.verdicts(""), ({}, True))
        self.assertEqual(self.verdicts(", doses: own"), ({}, True))
        compared, own = self.verdicts(", doses: compared")
        self.assertEqual((compared["reps"], compared["frequency"], own), ("outside", "not-stated", False))
        self.assertIn("[outside-source]", self.run_footplan("check", "r.yaml").stdout.decode())
        self.assertIn("doses: compared", self.out("show", "r.yaml", "--yaml"))

    def test_other_words_are_refused(self):
        self.write("r.yaml", TEXT % ", doses: judged")
        self.assertIn("r.yaml:4:44: error: 'doses' takes own or compared, not 'judged'", self.out("check", "r.yaml", code=ROUTINE))

    def test_a_source_of_a_library_has_no_such_key(self):
        self.write("lib/sources.yaml", "leaflet:\n  title: Leaflet\n  doses: own\n")
        found = self.out("check", "lib/sources.yaml", code=ROUTINE)
        self.assertIn("sources.yaml:3:10: error: a source of a library has no key 'doses'", found)


if __name__ == "__main__":
    unittest.main()
