"""`show --yaml` prints a routine that reads back to the same: what `show --json` and `generate -f json` say of the two is
equal, for all that come with footplan and for two thousand made by chance, most of them with hostile texts.

FOOTPLAN_PROPERTY_ROUNDS says how many times the batches are made (default 1); the seed is fixed."""

import json
import os
import re
import unicodedata
import unittest

import yaml
from random_routines import HOSTILE, Maker, file_of, quoted
from support import DONE, EVERY, ROOT, SHIPPED, USAGE, Case

SEED = 20261124
ROUNDS = int(os.environ.get("FOOTPLAN_PROPERTY_ROUNDS", "1"))
BATCHES = 40 * ROUNDS
ROUTINES = max(1, 50 // EVERY)


class ShowYaml(Case):
    def printed(self, name, *options):
        """Writes what is printed of a routine to a file of the same name in a folder of its own, which is given back."""
        text = self.out("show", name, "--yaml", *options)
        return self.write(f"back/{os.path.basename(name).removesuffix('.yaml')}.yaml", text).relative_to(self.folder)

    def same(self, name, back, *options):
        """`options` are for the first: the printed one needs no library."""
        self.assertEqual(self.json("show", name, "--json", *options), self.json("show", back, "--json"))

    def test_what_comes_with_footplan(self):
        self.assertGreaterEqual(len(SHIPPED), 5)
        for name in SHIPPED:
            with self.subTest(routine=name):
                back = self.printed(name)
                self.same(name, back)
                for form in ("json", "markdown", "pdf"):
                    one, two = (self.footplan("generate", routine, "-f", form, "-w", 12).stdout for routine in (name, back))
                    # The foot of a sheet has the version of the file.
                    if form == "markdown":
                        one, two = (re.sub(rb"[^ ]+\n$", b"", bytes_) for bytes_ in (one, two))
                    if form == "pdf":
                        self.assertAlmostEqual(len(one), len(two), delta=100)
                    else:
                        self.assertEqual(one, two)
                self.assertEqual(self.out("show", name, "--yaml"), self.out("show", back, "--yaml"))

    def test_other_readers_read_the_same_texts(self):
        """By PyYAML, which knows nothing of footplan: texts are texts, and as they were written."""
        listed = "".join(f"      - {quoted(text)}\n" for text in HOSTILE)
        self.write("mine.yaml", f"footplan: 1\ntitle: {quoted(HOSTILE[2])}\nfrequency: daily\nexercises:\n"
                                f"  - name: A\n    reps: 10\n    hold: 3 s\n    steps:\n{listed}")
        read = yaml.safe_load(self.out("show", "mine.yaml", "--yaml"))
        self.assertEqual(read["title"], HOSTILE[2])
        self.assertEqual(read["exercises"][0]["steps"], [text.strip(" \t\n\r") for text in HOSTILE])
        self.assertEqual(read["exercises"][0]["hold"], "3 s")
        for name in SHIPPED:
            ours = yaml.safe_load(self.out("show", name, "--yaml"))
            theirs = yaml.safe_load((ROOT / f"routines/{name}.yaml").read_text(encoding="utf-8"))
            for key in theirs.keys() - {"exercises", "sources"}:
                self.assertEqual(ours[key], theirs[key])

    def test_routines_made_by_chance(self):
        for number in range(BATCHES):
            maker = Maker(SEED + number, programmes=True)
            plain = number % 4 == 0
            text = (lambda: "text") if plain else (lambda: maker.chance.choice(HOSTILE))
            ids = ["paper", "leaflet"]
            self.write("lib/sources.yaml", "".join(f"{name}: {{title: {quoted(text())}}}\n" for name in ids))
            library = {f"lib-{i}": maker.exercise(f"Lib {i}", text, ids) for i in range(6)}
            for name, exercise in library.items():
                self.write(f"lib/exercises/{name}.yaml", file_of(exercise))
            names = [f"r{number}-{i:02}.yaml" for i in range(ROUTINES)]
            backs = []
            for name in names:
                self.write(name, file_of(maker.routine(library, text, ids)))
                with self.subTest(seed=SEED + number, routine=name):
                    backs.append(self.printed(name, "--library", "lib"))
                    self.same(name, backs[-1], "--library", "lib")
                    self.harmless((self.folder / backs[-1]).read_bytes())
            self.plans_are_equal(names, backs)
        print(f"{BATCHES * ROUTINES} routines printed and read back")

    def plans_are_equal(self, names, backs):
        for folder, paths, options in (("one", names, ["--library", "lib"]), ("two", backs, [])):
            (self.folder / folder).mkdir(exist_ok=True)
            result = self.run_footplan("generate", *paths, "-f", "json", "--output-dir", folder, *options)
            errors = [line for line in result.stderr.decode().splitlines() if " error: " in line]
            self.assertEqual(result.returncode, DONE, errors[:5])
        for name in names:
            one, two = (json.loads((self.folder / f"{folder}/{name[:-5]}.json").read_bytes()) for folder in ("one", "two"))
            self.assertEqual(one, two, name)

    def harmless(self, bytes_):
        for c in bytes_.decode("utf-8"):
            if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c != "\u00ad":
                self.fail(f"U+{ord(c):04X} in {bytes_!r}")

    def test_steps_that_bring_other_exercises_are_written_where_the_author_wrote_them(self):
        self.write("mine.yaml", "footplan: 1\ntitle: T\nweeks: 6\nexercises:\n  - name: Sitting\n    reps: 10\n    frequency: daily\n"
                                "    progression:\n      - {week: 2, reps: 12}\n      - {week: 3, exercise: standing, sets: 2}\n"
                                "      - {week: 4, reps: 15}\n      - {once: painless, exercise: heel-raise}\n"
                                "  - {name: Standing, steps: [Stand.]}\n")
        back = self.printed("mine.yaml")
        read = yaml.safe_load((self.folder / back).read_text(encoding="utf-8"))
        self.assertEqual([one["name"] for one in read["exercises"]], ["Sitting", "Standing"])
        self.assertEqual(read["exercises"][0]["progression"],
                         [{"week": 2, "reps": 12}, {"week": 3, "exercise": "standing", "sets": 2}, {"week": 4, "reps": 15},
                          {"once": "painless", "exercise": "heel-raise"}])
        self.assertEqual(read["exercises"][1], {"name": "Standing", "steps": ["Stand."]})
        self.same("mine.yaml", back)

    def test_what_describes_an_exercise_says_how_it_is_done_once_a_step_brings_it(self):
        """An entry with a side and no amount is not done before; the step's own words come before it."""
        self.write("mine.yaml", "footplan: 1\ntitle: T\nweeks: 4\nside: affected\nfrequency: daily\nexercises:\n"
                                "  - name: Sitting\n    reps: 10\n    load: a book\n    progression:\n"
                                "      - {once: painless, exercise: standing, sets: 3}\n"
                                "  - {name: Other, reps: 5, side: left, progression: [{week: 3, exercise: standing, note: Fast.}]}\n"
                                "  - {name: Standing, side: both, load: none, note: Hold on., steps: [Rise.]}\n")
        exercises = self.json("show", "mine.yaml", "--json")["exercises"]
        self.assertEqual([(one["name"], one["reps"]["text"], one["side"], one["load"], one["note"]) for one in exercises],
                         [("Sitting", "10", "affected", "a book", None), ("Standing", "10", "both", "none", "Hold on."),
                          ("Other", "5", "left", None, None), ("Standing", "5", "both", "none", "Fast.")])
        weeks = self.json("generate", "mine.yaml", "-f", "json")["plans"][0]["weeks"]
        self.assertEqual([[task["exercise"] for task in week["days"][0]["tasks"]] for week in weeks],
                         [["sitting", "other"]] * 2 + [["sitting", "standing"]] * 2)
        self.assertNotIn(b"[missing-dose]", self.footplan("check", "mine.yaml").stdout)
        self.same("mine.yaml", self.printed("mine.yaml"))

    def test_a_waiver_in_a_text_waives_nothing_when_it_is_read_back(self):
        self.write("mine.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: A\n"
                                "    note: 'x # footplan: allow missing-dose because'\n")
        self.assertIn(b"[missing-dose]", self.footplan("check", "mine.yaml").stdout)
        self.assertIn(b"[missing-dose]", self.footplan("check", self.printed("mine.yaml")).stdout)


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A</title><path d="M1 1 L9 9" stroke="#000"/></svg>'
HEAD = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n"


class Pictures(Case):
    def figures(self, name, *options):
        return [exercise["figure"] for exercise in self.json("show", name, "--json", *options)["exercises"]]

    def test_a_picture_of_the_library_is_named_from_the_routine_s_folder(self):
        self.write("lib/exercises/lift.yaml", "name: Lift\nreps: 3\nfigure: lift.svg\n")
        self.write("lib/exercises/lift.svg", SVG)
        self.write("mine.yaml", HEAD + "  - exercise: lift\n  - exercise: toe-press\n    reps: 5\n  - {name: B, reps: 3, figure: b.svg}\n")
        self.write("b.svg", SVG)
        result = self.footplan("show", "mine.yaml", "--yaml", "--library", "lib")
        self.assertNotIn(b"left out:", result.stderr)
        self.write("back.yaml", result.stdout)
        self.assertEqual(self.figures("back.yaml"), ["lib/exercises/lift.svg", "toe-press.svg", "b.svg"])
        self.footplan("generate", "back.yaml", "-o", "plan.pdf")

    def test_a_picture_from_elsewhere_is_left_out_aloud(self):
        self.write("lib/exercises/lift.yaml", "name: Lift\nreps: 3\nfigure: lift.svg\n")
        self.write("lib/exercises/lift.svg", SVG)
        self.write("here/mine.yaml", HEAD + "  - exercise: lift\n")
        result = self.footplan("show", "here/mine.yaml", "--yaml", "--library", "lib")
        self.assertIn(b"the figure 'lift.svg' of 'Lift' is left out", result.stderr)
        self.write("here/back.yaml", result.stdout)
        self.assertEqual(self.figures("here/back.yaml"), [None])

    def test_an_exercise_of_the_library_in_place_of_a_built_in_one_is_written_out(self):
        self.write("lib/exercises/toe-press.yaml", "name: My own toe press\nreps: 3\n")
        self.write("mine.yaml", HEAD + "  - toe-press\n")
        back = self.out("show", "mine.yaml", "--yaml", "--library", "lib")
        self.assertNotIn("exercise:", back)
        self.write("back.yaml", back)
        self.assertEqual(self.json("show", "back.yaml", "--json")["exercises"][0]["name"], "My own toe press")


class Usage(Case):
    def test_one_form_at_a_time(self):
        self.footplan("show", "foot-basics", "--yaml", "--json", code=USAGE)

    def test_a_routine_with_errors_is_not_printed(self):
        self.write("mine.yaml", HEAD + "  - {name: A, reps: lots}\n")
        self.assertEqual(self.footplan("show", "mine.yaml", "--yaml", code=1).stdout, b"")


if __name__ == "__main__":
    unittest.main()
