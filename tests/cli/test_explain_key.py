"""`explain KEY`: what a key means and takes, with an example that can be read."""

import re
import unittest

from support import USAGE, Case


class ExplainKey(Case):
    def keys(self):
        return sorted(set(re.findall(r"^  ([a-z-]+) ", self.out("list", "keys"), re.M)))

    def test_each_key_of_the_format_is_explained_with_an_example(self):
        self.assertGreater(len(self.keys()), 55)
        for key in self.keys():
            with self.subTest(key=key):
                text = self.out("explain", key)
                self.assertTrue(text.startswith(f"{key}, in "), text)
                self.assertRegex(text, rf"(?m)^    {key}: \S")
                # An example stays on its line, to be copied.
                self.assertLessEqual(max(len(line) for line in text.splitlines() if not line.startswith("    ")), 80)

    def test_a_key_of_several_mappings_is_explained_in_each(self):
        text = self.out("explain", "weeks")
        for mapping in ("a routine", "an exercise in a routine", "a step of progression", "an element of documented"):
            self.assertIn(f"weeks, in {mapping}", text)

    def test_kinds_of_values_are_shown_by_their_spellings(self):
        for key, spelling in (("reps", "up to 10-20"), ("frequency", "every 2 hours"),
                              ("side", "both, each, alternate, left, right or affected")):
            self.assertIn(spelling, " ".join(self.out("explain", key).split()))

    def test_examples_of_dose_keys_can_be_read(self):
        for key in ("sets", "reps", "hold", "duration", "rest", "rest-between-reps", "tempo", "load", "unit", "task", "side", "phases",
                    "phases-per", "frequency", "when", "build-up", "note", "progression", "part", "feel", "weeks", "steps"):
            example = re.findall(rf"(?m)^    ({key}: .*)$", self.out("explain", key))[-1 if key == "weeks" else 0]
            if key == "weeks":
                example = "weeks: from 4"
            with self.subTest(key=key):
                self.write("mine.yaml", f"footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: A\n    {example}\n")
                self.assertNotIn(" error: ", self.run_footplan("check", "mine.yaml").stdout.decode())

    def test_rules_come_first_and_unknown_words_are_refused(self):
        self.assertTrue(self.out("explain", "missing-unit").startswith("missing-unit: error"))
        self.footplan("explain", "no-such-thing", code=USAGE)


if __name__ == "__main__":
    unittest.main()
