"""Which source a routine and its exercises follow, what kind of publication it is, and for which complaint a routine is."""

import re
import unittest

import yaml

from support import DONE, ROOT, ROUTINE, SHIPPED, Case

# What the sources state: the stretch 10 x 10 s three times a day, toe press 10 x 3 s three times a day in this article.
TWO = """footplan: 1
title: Two sources
exercises:
  - exercise: plantar-fascia-stretch
    source: stretch-review-2011
    reps: 10
    hold: 10 s
    side: affected
    frequency: 3 times a day
  - exercise: toe-press
    source: posture
    reps: 10
    hold: 3 s
    frequency: 3 times a day
"""
OWN = """footplan: 1
title: A clinic's own
sources:
  clinic: {title: Our leaflet, kind: leaflet}
exercises:
  - exercise: toe-press
    source: clinic
    reps: 12
    hold: 2 s
    frequency: twice a day
  - exercise: toe-walk
    sets: 6
    duration: 20 s
    rest: 10-15 s
    frequency: twice a day
"""


def groups(text):
    """'list routines' as {heading: {id: rest of the line}}."""
    found = {}
    for line in re.sub(r"\n {3,}", " ", text).splitlines():
        if line.startswith(" "):
            ident, rest = line.split(maxsplit=1)
            found[list(found)[-1]][ident] = rest
        else:
            found[line] = {}
    return found


class Complaints(Case):
    def test_every_routine_is_under_its_complaint_once(self):
        found = groups(self.out("list", "routines"))
        self.assertEqual(sorted(ident for group in found.values() for ident in group), SHIPPED)
        for ident in SHIPPED:
            stated = yaml.safe_load((ROOT / f"routines/{ident}.yaml").read_text(encoding="utf-8"))
            self.assertIn(ident, found[stated.get("complaint", "for no one complaint")])

    def test_complaints_are_in_order_and_case_does_not_part_them(self):
        for name, key in (("a", "complaint: sore shins\n"), ("b", ""), ("c", "complaint: Sore Shins\n"), ("d", "complaint: Blisters\n")):
            self.write(f"lib/{name}.yaml", f"footplan: 1\ntitle: {name.upper()}\n{key}exercises: [toe-press]\n")
        found = groups(self.out("list", "routines", "--library", "lib"))
        self.assertLess({"a", "c"}, set(found["sore shins"]) | {""})
        self.assertIn("d", found["Blisters"])
        self.assertNotIn("Sore Shins", found)
        self.assertEqual(list(found)[-1], "for no one complaint")
        self.assertIn("b", found["for no one complaint"])
        headings = [heading.lower() for heading in found][:-1]
        self.assertEqual(headings, sorted(headings))

    def test_a_base_gives_its_complaint(self):
        self.write("lib/patient.yaml", "footplan: 1\ntitle: Patient\nbase: heel-pain\n")
        found = groups(self.out("list", "routines", "--library", "lib"))
        self.assertEqual(found["heel pain"]["patient"], "Patient (trials stretch-review-2011 and fix-heel-2019)")

    def test_it_is_a_key_like_any_other(self):
        self.write("mine.yaml", "footplan: 1\ntitle: T\ncomplaint: sore shins\nexercises: [toe-press]\n")
        self.write("other.yaml", "footplan: 1\ntitle: T\ncomplaint: cramps\nexercises: [toe-press]\n")
        self.write("empty.yaml", "footplan: 1\ntitle: T\ncomplaint:\nexercises: [toe-press]\n")
        self.assertEqual(self.json("show", "mine.yaml", "--json")["complaint"], "sore shins")
        self.assertIn("Complaint: sore shins.\n", self.out("show", "mine.yaml"))
        self.assertEqual(yaml.safe_load(self.out("show", "mine.yaml", "--yaml"))["complaint"], "sore shins")
        self.assertIn("complaint", self.json("schema")["$defs"]["routine"]["properties"])
        self.assertIn("sore shins", self.out("diff", "mine.yaml", "other.yaml", code=ROUTINE))
        self.assertIn("empty-value", self.out("check", "--format", "json", "empty.yaml", code=ROUTINE))


class Kinds(Case):
    def kinds(self):
        return yaml.safe_load((ROOT / "routines/sources.yaml").read_text(encoding="utf-8"))

    def test_list_says_the_kind_of_every_source(self):
        records = {record["id"]: record for record in self.json("list", "sources", "--json")}
        text = self.out("list", "sources")
        for ident, source in self.kinds().items():
            self.assertEqual(records[ident]["kind"], source["kind"])
            self.assertRegex(text, rf"(?m)^{re.escape(ident)} +{source['kind']}: ")

    def test_list_says_the_kinds_of_what_a_routine_follows(self):
        lines = {ident: rest for group in groups(self.out("list", "routines")).values() for ident, rest in group.items()}
        self.assertEqual(lines["steady-feet"], "Steady feet (trial spink-2008)")
        self.assertEqual(lines["heel-pain"], "Heel pain (trials stretch-review-2011 and fix-heel-2019)")
        self.assertRegex(lines["five-exercises-posture"], r"\(article posture\)$")
        self.assertRegex(lines["foot-basics"], r"\(compared with .*articles?\)$")
        records = {record["id"]: record for record in self.json("list", "routines", "--json")}
        self.assertEqual(records["heel-pain"], {"id": "heel-pain", "text": "Heel pain", "of": "heel pain",
                                                "source": "trials stretch-review-2011 and fix-heel-2019"})

    def test_a_source_of_ones_own_and_none_at_all(self):
        self.write("lib/own.yaml", OWN)
        self.write("lib/plain.yaml", OWN.replace(", kind: leaflet", ""))
        self.write("lib/none.yaml", "footplan: 1\ntitle: None\nexercises: [{name: Wiggle, reps: 3, frequency: daily}]\n")
        lines = groups(self.out("list", "routines", "--library", "lib"))["for no one complaint"]
        self.assertEqual(lines["own"], "A clinic's own (leaflet clinic)")
        self.assertEqual(lines["plain"], "A clinic's own (source clinic)")
        self.assertEqual(lines["none"], "None (no source)")

    def test_the_plan_and_show_name_the_kind(self):
        for text in (self.out("show", "heel-pain"), self.out("generate", "heel-pain", "-f", "markdown")):
            self.assertRegex(" ".join(text.split()), r"systematic review, Sweeting .*, 2011 \(trial\)")
        self.assertIn("(article)", self.out("generate", "five-exercises-posture", "-f", "markdown"))


class Followed(Case):
    def exercises(self, text):
        self.write("mine.yaml", text)
        return self.json("show", "mine.yaml", "--json")["exercises"]

    def test_each_exercise_is_compared_with_the_source_that_it_names(self):
        self.write("mine.yaml", TWO)
        shown = self.json("show", "mine.yaml", "--json")
        self.assertEqual([source["id"] for source in shown["sources"]], ["stretch-review-2011", "posture"])
        self.assertEqual([exercise["source"] for exercise in shown["exercises"]], ["stretch-review-2011", "posture"])
        text = self.out("show", "mine.yaml")
        self.assertNotIn("kaiser-arch", text)
        self.assertNotIn("ten-stretches", text)
        self.assertEqual(set(shown["exercises"][1]["verdicts"].values()), {"within"})

    def test_it_stands_before_the_source_of_the_routine(self):
        # 'ten-stretches' says daily, 'posture' says 3 times a day.
        both = TWO.replace("title: Two sources\n", "title: Two sources\nsource: ten-stretches\n")
        self.assertEqual(self.exercises(both)[1]["verdicts"]["frequency"], "within")
        other = both.replace("    source: posture\n", "")
        self.assertEqual(self.exercises(other)[1]["verdicts"]["frequency"], "outside")

    def test_what_follows_a_source_of_ones_own_is_not_judged_and_the_rest_is(self):
        found = self.exercises(OWN)
        self.assertEqual(found[0]["verdicts"], {})
        self.assertEqual(found[1]["verdicts"]["sets"], "within")
        self.footplan("check", "--strict", "mine.yaml")
        bad = OWN.replace("sets: 6", "sets: 60")
        self.assertEqual(self.exercises(bad)[1]["verdicts"]["sets"], "outside")
        self.footplan("check", "--strict", "mine.yaml", code=ROUTINE)

    def test_an_unknown_source_is_reported_at_its_place(self):
        self.write("mine.yaml", TWO.replace("source: posture", "source: postur"))
        found = self.json("check", "--format", "json", "mine.yaml", code=ROUTINE)
        self.assertEqual([(d["rule"], d["line"], d["column"]) for d in found], [("unknown-source", 11, 13)])
        self.assertIn("did you mean 'posture'?", self.footplan("check", "mine.yaml", code=ROUTINE).stdout.decode())

    def test_a_base_keeps_it_and_an_entry_changes_it(self):
        self.write("base.yaml", TWO)
        found = self.exercises("footplan: 1\nbase: base.yaml\nexercises:\n  - exercise: toe-press\n    source: ten-stretches\n")
        self.assertEqual([exercise["source"] for exercise in found], ["stretch-review-2011", "ten-stretches"])
        self.assertEqual(found[1]["verdicts"]["frequency"], "outside")

    def test_an_exercise_that_a_step_brings_follows_the_same_source(self):
        text = TWO + "    progression:\n      - {week: 3, exercise: toe-pencil-pickup, reps: 5, hold: 10 s, frequency: 2-3 times a week}\n"
        found = self.exercises(text)
        self.assertEqual([(one["id"], one["source"]) for one in found[1:]], [("toe-press", "posture"), ("toe-pencil-pickup", "posture")])
        self.assertNotIn("sportsinjuryclinic", self.out("show", "mine.yaml"))

    def test_written_out_it_means_the_same(self):
        for text in (TWO, OWN):
            before = self.exercises(text)
            self.write("mine.yaml", self.out("show", "mine.yaml", "--yaml"))
            after = self.json("show", "mine.yaml", "--json")["exercises"]
            self.assertEqual([(one["source"], one["verdicts"]) for one in after], [(one["source"], one["verdicts"]) for one in before])

    def test_a_library_exercise_names_none(self):
        self.write("lib/exercises/mine.yaml", "name: Mine\nsource: posture\nsteps: [Go.]\n")
        found = self.json("check", "--format", "json", "lib/exercises/mine.yaml", code=ROUTINE)
        self.assertIn("unknown-key", [diagnostic["rule"] for diagnostic in found])

    def test_a_change_of_it_is_a_difference(self):
        self.write("old.yaml", TWO)
        self.write("new.yaml", TWO.replace("source: posture", "source: twenty-minutes"))
        self.assertRegex(self.out("diff", "old.yaml", "new.yaml", code=ROUTINE), "source twenty-minutes instead of posture")

    def test_a_source_that_only_an_exercise_names_is_cited(self):
        self.write("mine.yaml", OWN)
        self.assertNotIn("useless-key", self.out("check", "--format", "json", "mine.yaml"))
        self.write("mine.yaml", OWN.replace("    source: clinic\n", ""))
        self.assertIn("useless-key", self.out("check", "--format", "json", "mine.yaml", code=DONE))


if __name__ == "__main__":
    unittest.main()
