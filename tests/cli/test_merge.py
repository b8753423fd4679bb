"""Several routines in one plan: what they share is in it once, with the larger dose, and nothing is lost."""

import itertools
import subprocess
import unittest

from support import USAGE, Case

HEAD = "footplan: 1\ntitle: %s\n"


class Merge(Case):
    def routine(self, name, entries, more="", title=None):
        """A file of one line an exercise."""
        lines = "".join(f"  - {{{entry}}}\n" for entry in entries)
        self.write(f"{name}.yaml", HEAD % (title or name.capitalize()) + more + "exercises:\n" + lines)

    def plan(self, *arguments):
        [plan] = self.json("generate", "-q", "-f", "json", *arguments)["plans"]
        return plan

    def doses(self, plan, week=0):
        """Of each exercise that a week has: repetitions, sets, boxes on each day, and the note."""
        found = {}
        for day, tasks in enumerate(day["tasks"] for day in plan["weeks"][week]["days"]):
            for task in tasks:
                dose = task["dose"]
                one = found.setdefault(task["name"], {"sets": dose["sets"]["text"], "note": dose["note"], "boxes": [0] * 7})
                for key in ("reps", "hold", "duration"):
                    if dose[key]:
                        one[key] = dose[key]["text"]
                one["boxes"][day] = task["times"]["max"]
        return found

    def both(self, one, other, *arguments, week=0, more=("", "")):
        self.routine("one", [one], more[0])
        self.routine("two", [other], more[1])
        return self.doses(self.plan("one.yaml", "two.yaml", *arguments), week)


class Larger(Merge):
    def test_one_checklist_a_week_in_the_order_of_the_routines(self):
        self.routine("one", ["name: A, reps: 1, frequency: daily", "name: B, reps: 2, frequency: daily"])
        self.routine("two", ["name: C, reps: 3, frequency: 3/week"])
        self.routine("three", ["name: D, reps: 4, frequency: daily"])
        plan = self.plan("one.yaml", "two.yaml", "three.yaml")
        self.assertEqual([one["name"] for one in plan["exercises"]], ["A", "B", "C", "D"])
        self.assertEqual(plan["title"], "One, Two and Three")
        self.assertEqual(self.doses(plan)["C"]["boxes"], [1, 0, 1, 0, 1, 0, 0])

    def test_the_larger_dose_stays_whichever_comes_first(self):
        small, large = "name: Lift, reps: 10, frequency: daily", "name: Lift, reps: 12, frequency: daily"
        for one, other, title in ((small, large, "One"), (large, small, "Two")):
            dose = self.both(one, other)["Lift"]
            self.assertEqual(dose["reps"], "12")
            self.assertEqual(dose["note"], f"Also in {title}: 10 times. Every day, less than a minute.")
            said = self.footplan("generate", "one.yaml", "two.yaml", "-f", "md").stderr.decode()
            kept = "two" if title == "One" else "one"
            self.assertIn(f"the plan has the dose of '{kept}', which is no smaller", said)

    def test_each_part_of_a_dose_counts(self):
        base = {"sets": "2", "reps": "10", "hold": "5 s", "frequency": "2/day"}
        for key, more in (("sets", "3"), ("reps", "10-12"), ("reps", "at least 10"), ("hold", "6 s"), ("frequency", "3/day")):
            with self.subTest(key=key, more=more):
                text = lambda values: "name: Lift, " + ", ".join(f"{k}: {v}" for k, v in values.items())
                dose = self.both(text(base), text(base | {key: more}))["Lift"]
                if key == "frequency":
                    self.assertEqual(dose["boxes"], [3] * 7)
                else:
                    self.assertEqual(dose[key], more)

    def test_what_is_not_stated_is_less(self):
        self.assertEqual(self.both("name: Lift, reps: 10, frequency: daily", "name: Lift, reps: 10, hold: 3 s, frequency: daily")
                         ["Lift"]["hold"], "3 s")
        self.assertEqual(self.both("name: Lift, reps: 10", "name: Lift, reps: 10, frequency: 3/week")["Lift"]["boxes"],
                         [1, 0, 1, 0, 1, 0, 0])

    def test_the_same_dose_is_said_to_be_the_same(self):
        dose = self.both("name: Lift, reps: 10, hold: 60 s, frequency: daily", "name: Lift, reps: ten, hold: 1 min, frequency: 7/week")
        self.assertEqual(dose["Lift"]["note"], "Also in Two, with the same dose.")

    def test_a_note_of_its_own_stays_before(self):
        dose = self.both("name: Lift, reps: 9, frequency: daily, note: slowly", "name: Lift, reps: 8, frequency: daily, note: not in bed")
        self.assertEqual(dose["Lift"]["note"], "Slowly. Also in Two: 8 times. Every day, less than a minute. Not in bed.")

    def test_more_of_one_and_less_of_another_is_added_up(self):
        # 3 x 30 s are 90 seconds a day, 10 x 5 s are 50.
        dose = self.both("name: Calf, reps: 10, hold: 5 s, frequency: daily", "name: Calf, reps: 3, hold: 30 s, frequency: daily")
        self.assertEqual(dose["Calf"]["hold"], "30 s")
        # 2 x 20 on three days are 120 a week, 10 on seven are 70.
        dose = self.both("name: Calf, reps: 10, frequency: daily", "name: Calf, sets: 2, reps: 20, frequency: 3/week")
        self.assertEqual((dose["Calf"]["sets"], dose["Calf"]["reps"]), ("2", "20"))
        # As much of both: the first.
        dose = self.both("name: Calf, sets: 2, reps: 15, frequency: daily", "name: Calf, sets: 3, reps: 10, frequency: daily")
        self.assertEqual(dose["Calf"]["sets"], "2")
        self.assertIn("Also in Two: 3 rounds of 10 times.", dose["Calf"]["note"])
        said = self.footplan("generate", "one.yaml", "two.yaml", "-f", "md").stderr.decode()
        self.assertIn("the plan has the dose of 'one', which is no smaller", said)
        self.assertNotIn("larger", said)

    def test_what_a_routine_gives_to_all_is_its_own(self):
        dose = self.both("name: Lift, reps: 10", "name: March, reps: 10", more=("frequency: 2/day\n", "frequency: every 2 days\n"))
        self.assertEqual(dose["Lift"]["boxes"], [2] * 7)
        self.assertEqual(dose["March"]["boxes"], [1, 0, 1, 0, 1, 0, 1])

    def test_three_routines(self):
        for name, reps in (("one", 10), ("two", 14), ("three", 12)):
            self.routine(name, [f"name: Lift, reps: {reps}, frequency: daily"])
        dose = self.doses(self.plan("one.yaml", "two.yaml", "three.yaml"))["Lift"]
        self.assertEqual(dose["reps"], "14")
        self.assertEqual(dose["note"].count("Also in"), 2)
        self.assertIn("Also in One: 10 times.", dose["note"])
        self.assertIn("Also in Three: 12 times.", dose["note"])

    def test_three_routines_in_any_order(self):
        doses = {"one": "reps: 10, hold: 10 s, frequency: daily", "two": "reps: 10, frequency: 2/day", "three": "reps: 10, hold: 10 s, frequency: 2/day"}
        for name, dose in doses.items():
            self.routine(name, ["name: Lift, " + dose])
        for order in itertools.permutations(doses):
            found = self.doses(self.plan(*(f"{name}.yaml" for name in order)))
            self.assertEqual(set(found), {"Lift"}, order)
            self.assertEqual((found["Lift"]["hold"], found["Lift"]["boxes"]), ("10 s", [2] * 7), order)
            self.assertEqual(found["Lift"]["note"].count("Also in"), 2)

    def test_a_note_is_true_of_the_dose_that_stays(self):
        for name, reps in (("one", 10), ("two", 10), ("three", 20)):
            self.routine(name, [f"name: Lift, reps: {reps}, frequency: daily"])
        note = self.doses(self.plan("one.yaml", "two.yaml", "three.yaml"))["Lift"]["note"]
        self.assertNotIn("same dose", note)
        self.assertIn("Also in One: 10 times.", note)
        self.assertIn("Also in Two: 10 times.", note)

    def test_cues_are_no_fewer_than_they_are(self):
        thrice, once = "name: Lift, reps: 3, when: [morning, noon, evening]", "name: Lift, reps: 3, when: [morning]"
        none, weekly = "name: Lift, reps: 3", "name: Lift, reps: 3, frequency: once a week"
        for pair, boxes in (((thrice, once), [3] * 7), ((none, thrice), [3] * 7)):
            for one, other in (pair, pair[::-1]):
                self.assertEqual(self.both(one, other)["Lift"]["boxes"], boxes)
        # Three boxes a day are not fewer than one a week.
        for one, other in ((thrice, weekly), (weekly, thrice)):
            self.assertEqual(sorted(dose["boxes"][0] for dose in self.both(one, other).values()), [1, 3])

    def test_in_no_week_is_the_dose_smaller_than_another(self):
        # More in all, over twelve weeks, is less in each of the first two.
        found = self.both("name: Walk, duration: 10 min, frequency: daily", "name: Walk, duration: 15 min, frequency: once a week",
                          more=("weeks: 2\n", "weeks: 12\n"))
        self.assertEqual(set(found), {"Walk (One)", "Walk (Two)"})
        found = self.both("name: Lift, reps: 10, frequency: daily, progression: [{week: 3, reps: 20}]",
                          "name: Lift, reps: 15, frequency: daily")
        self.assertEqual(set(found), {"Lift (One)", "Lift (Two)"})

    def test_seconds_held_and_seconds_that_something_is_done_are_not_one(self):
        found = self.both("name: Lift, duration: 2 min, frequency: daily", "name: Lift, reps: 100, hold: 10 s, frequency: daily")
        self.assertEqual(len(found), 2)

    def test_progressions_are_compared_week_by_week(self):
        one = "name: Lift, reps: 10, frequency: daily, progression: [{week: 3, reps: 14}]"
        self.routine("one", [one])
        self.routine("two", ["name: Lift, reps: 8, frequency: daily, progression: [{week: 2, reps: 9}]"])
        plan = self.plan("two.yaml", "one.yaml")
        self.assertEqual([self.doses(plan, week)["Lift"]["reps"] for week in range(4)], ["10", "10", "14", "14"])
        self.assertEqual([self.doses(plan, week)["Lift"]["note"].split(".")[0] for week in range(4)],
                         ["Also in Two: 8 times"] + ["Also in Two: 9 times"] * 3)
        # A slice says the same of its weeks.
        part = self.plan("two.yaml", "one.yaml", "--weeks", "2-3")
        self.assertEqual([self.doses(part, week)["Lift"]["note"] for week in range(2)],
                         [self.doses(plan, week)["Lift"]["note"] for week in (1, 2)])

    def test_the_library_s_exercises_and_their_marks(self):
        """Each dose keeps the source of its own routine."""
        plan = self.plan("five-exercises-posture", "heel-pain")
        parts = [self.plan(name) for name in ("five-exercises-posture", "heel-pain")]
        self.assertEqual({one["id"] for one in plan["sources"]}, {one["id"] for part in parts for one in part["sources"]})
        self.assertEqual({one["id"]: one["source"] for one in plan["exercises"]},
                         {one["id"]: one["source"] or part["source"] for part in parts for one in part["exercises"]})


class Apart(Merge):
    def test_both_stay_if_one_dose_cannot_stand_for_both(self):
        base = "name: Lift, reps: 10, frequency: daily"
        for other, why in ((base + ", side: left", "another side"), (base + ", load: a red band", "another load"),
                           ("name: Lift, duration: 1 min, frequency: daily", "neither larger nor smaller"),
                           ("name: Lift, reps: as tolerated, frequency: daily", "neither larger nor smaller"),
                           (base + ", steps: [Lift it.]", "described in another way"),
                           (base + ", progression: [{once: it is easy, reps: 20}]", "criterion"),
                           ("name: Lift, reps: 12, frequency: daily, weeks: 2-3, progression: [{week: 3, reps: 13}]", "other weeks")):
            with self.subTest(other=other):
                found = self.both(base, other, week=1)
                self.assertEqual(set(found), {"Lift (One)", "Lift (Two)"})
                self.assertEqual({dose["note"] for dose in found.values()}, {None})
                said = self.footplan("generate", "one.yaml", "two.yaml", "-f", "md").stderr.decode()
                self.assertIn("'lift' is in 'one' and", said)
                self.assertIn(why, said)
                self.assertIn("the plan has both", said)

    def test_another_name_is_another_exercise(self):
        found = self.both("exercise: toe-press, name: First, reps: 3", "exercise: toe-press, name: Second, reps: 5")
        self.assertEqual(set(found), {"First", "Second"})

    def test_twice_in_one_of_them(self):
        self.routine("one", ["name: Lift, reps: 3, when: [after waking]", "name: Lift, reps: 5, when: [before bed]"])
        self.routine("two", ["name: Lift, reps: 9"])
        names = [one["name"] for one in self.plan("one.yaml", "two.yaml")["exercises"]]
        self.assertEqual(len(names), 3)
        self.assertEqual(names.count("Lift (Two)"), 1)

    def test_routines_of_one_title_are_told_apart(self):
        self.routine("one", ["name: Lift, reps: 3, side: left"], title="Mine")
        self.routine("two", ["name: Lift, reps: 3, side: right"], title="Mine")
        plan = self.plan("one.yaml", "two.yaml")
        self.assertEqual([one["name"] for one in plan["exercises"]], ["Lift (one)", "Lift (two)"])
        self.assertEqual([one["id"] for one in plan["exercises"]], ["lift-one", "lift-two"])
        for name, side in (("a/mine", "left"), ("b/mine", "right")):
            self.routine(name, [f"name: Lift, reps: 3, side: {side}"], title="Mine")
        plan = self.plan("a/mine.yaml", "b/mine.yaml")
        self.assertEqual([one["name"] for one in plan["exercises"]], ["Lift (mine 1)", "Lift (mine 2)"])

    def test_steps_bring_their_own_exercises(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily", "exercise: toe-press, reps: 3, frequency: daily, progression: [{week: 3, exercise: toe-walk, duration: 20 s}]"])
        self.routine("two", ["name: B, reps: 3, frequency: daily", "exercise: heel-raise, reps: 3, frequency: daily, progression: [{week: 2, exercise: single-leg-heel-raise, reps: 2}]"])
        plan = self.plan("one.yaml", "two.yaml")
        for week in range(4):
            names = set()
            for name in ("one.yaml", "two.yaml"):
                names |= set(self.doses(self.plan(name), week))
            self.assertEqual(set(self.doses(plan, week)), names, week)
        cards = self.out("generate", "-q", "one.yaml", "two.yaml", "-f", "md").split("\n### ")
        brings = {card.split("\n")[0]: card for card in cards}
        self.assertIn("Go on with Toe walk", brings["Toe press"])
        self.assertIn("Go on with Single-leg heel raise", brings["Heel raise"])


class Whole(Merge):
    def test_the_longest_length_and_each_for_its_own_weeks(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily"], "weeks: 2\n")
        self.routine("two", ["name: B, reps: 3, frequency: daily"], "weeks: 5\n")
        plan = self.plan("one.yaml", "two.yaml")
        self.assertEqual([set(self.doses(plan, week)) for week in range(5)], [{"A", "B"}] * 2 + [{"B"}] * 3)
        # A length that is asked for is that of both, as for one routine.
        plan = self.plan("one.yaml", "two.yaml", "-w", 4)
        self.assertEqual([set(self.doses(plan, week)) for week in range(4)], [{"A", "B"}] * 4)

    def test_a_routine_of_no_length_is_not_cut_short(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily", "name: L, reps: 5, frequency: daily, weeks: from 3"])
        self.routine("two", ["name: B, reps: 3, frequency: daily"], "weeks: 2\n")
        plan = self.plan("one.yaml", "two.yaml")
        self.assertEqual([set(self.doses(plan, week)) for week in range(4)], [{"A", "B"}] * 2 + [{"A", "L"}] * 2)
        self.routine("two", ["name: B, reps: 3, frequency: daily"], "weeks: 6\n")
        self.assertEqual(len(self.plan("one.yaml", "two.yaml")["weeks"]), 6)

    def test_a_shorter_programme_s_dose_is_noted_in_its_weeks_alone(self):
        dose = "name: Lift, reps: %d, frequency: daily"
        self.routine("one", [dose % 9], "weeks: 1\n")
        self.routine("two", [dose % 12], "weeks: 2\n")
        plan = self.plan("one.yaml", "two.yaml")
        self.assertIn("Also in One", self.doses(plan, 0)["Lift"]["note"])
        self.assertIsNone(self.doses(plan, 1)["Lift"]["note"])
        self.assertEqual(self.doses(plan, 1)["Lift"]["reps"], "12")

    def test_what_is_said_of_all_is_kept_and_named(self):
        self.routine("one", ["name: A, reps: 3"], "summary: Feet.\nprecautions: [Stop if it hurts., Ask.]\nafterwards: 3/week\nlog: [pain]\ncomplaint: sore feet\n")
        self.routine("two", ["name: B, reps: 3"], "summary: Knees.\nprecautions: [Stop if it hurts., Rest.]\nafterwards: daily\nlog: [pain, notes]\ncomplaint: sore knees\n")
        plan = self.plan("one.yaml", "two.yaml")
        self.assertEqual(plan["precautions"], ["Stop if it hurts.", "Ask.", "Rest."])
        self.assertEqual(plan["summary"], "One: Feet. Two: Knees.")
        self.assertEqual(plan["afterwards"]["text"], "One: 3 times a week; Two: every day")
        self.assertEqual(plan["log"], ["pain", "notes"])
        self.assertEqual(plan["complaint"], "sore feet and sore knees")

    def test_each_routine_says_on_every_page_when_to_stop(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily, steps: [Lift.]"], "precautions: [Ask first., Stop if it is hot.]\n")
        self.routine("two", ["name: B, reps: 3, frequency: daily, steps: [Turn.]"], "precautions: [Stop if it swells., Rest.]\n")
        for template in ("weekly", "large-print", "overview", "cards", "booklet"):
            self.footplan("generate", "one.yaml", "two.yaml", "--template", template, "-o", "plan.pdf")
            text = subprocess.run(["pdftotext", "plan.pdf", "-"], cwd=self.folder, capture_output=True, check=True).stdout.decode()
            for page in text.split("\f")[:-1] if template != "booklet" else [text]:
                words = " ".join(page.split())
                self.assertIn("Stop if it is hot.", words, template)
                self.assertIn("Stop if it swells.", words, template)
        # A page has no room for a long story; what the first of them says stays.
        self.routine("two", ["name: B, reps: 3, frequency: daily"], f"precautions: [Stop {'and think of it ' * 90}.]\n")
        self.footplan("generate", "one.yaml", "two.yaml", "-w", 1, "-o", "plan.pdf")
        text = subprocess.run(["pdftotext", "-l", "1", "plan.pdf", "-"], cwd=self.folder, capture_output=True, check=True).stdout.decode()
        self.assertIn("Stop if it is hot.", " ".join(text.split()))
        self.assertNotIn("think of it", text)

    def test_the_person_is_that_of_one_of_them_or_of_the_command_line(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily"])
        self.routine("two", ["name: B, reps: 3, frequency: daily"], "for: Ben\n")
        self.assertEqual(self.plan("one.yaml", "two.yaml")["for"], "Ben")
        self.assertEqual(self.plan("one.yaml", "two.yaml", "--for", "Ann")["for"], "Ann")

    def test_how_long_a_session_of_one_takes_is_not_said_of_both(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily"], "session-length: 20 min\n")
        self.routine("two", ["name: B, reps: 3, frequency: daily"])
        self.assertIsNone(self.plan("one.yaml", "two.yaml")["session_length"])

    def test_what_is_new_since_the_week_before(self):
        """The first week that is printed says the same as the same week of the whole."""
        self.routine("one", ["name: Lift, reps: 10, frequency: daily, progression: [{week: 3, reps: 12}]"])
        self.routine("two", ["name: Lift, reps: 9, frequency: daily"])
        week = lambda text: text.split("## Week 3 of 4")[1].split("## ")[0]
        whole, part = (self.out("generate", "-q", "one.yaml", "two.yaml", "-f", "md", *more) for more in ((), ("-w", "3-4")))
        self.assertEqual(week(whole), week(part))

    def test_what_one_plan_cannot_say(self):
        one = ["name: A, reps: 3, frequency: daily"]
        for first, second, words in (("for: Ann\n", "for: Ben\n", "different people"),
                                     ("weeks: 4-6\n", "weeks: 8\n", "say for how many weeks"),
                                     ("source: x\nsources: {x: {title: X}}\n", "source: x\nsources: {x: {title: Y}}\n", "'x' is one source here")):
            with self.subTest(words=words):
                self.routine("one", one, first)
                self.routine("two", ["name: B, reps: 3, frequency: daily"], second)
                said = self.footplan("generate", "one.yaml", "two.yaml", "-f", "md", code=USAGE).stderr.decode()
                self.assertIn(words, said)
                self.assertIn("--separate", said)
                self.assertEqual(len(self.json("generate", "one.yaml", "two.yaml", "--separate", "-f", "json")["plans"]), 2)
        self.routine("one", one, "weeks: 4-6\n")
        self.routine("two", one, "weeks: 8\n")
        self.assertEqual(len(self.plan("one.yaml", "two.yaml", "-w", 8)["weeks"]), 8)

    def test_one_routine_named_twice(self):
        self.routine("one", ["name: A, reps: 3, frequency: daily"])
        self.routine("two", ["name: B, reps: 3, frequency: daily"])
        self.assertEqual(len(self.json("generate", "one.yaml", "one.yaml", "-f", "json")["plans"]), 2)
        said = self.footplan("generate", "one.yaml", "two.yaml", "one.yaml", "-f", "md", code=USAGE).stderr.decode()
        self.assertIn("'one.yaml' is named twice", said)
        arguments = ("one.yaml", "two.yaml", "one.yaml", "--separate", "-f", "json")
        self.assertEqual(len(self.json("generate", *arguments)["plans"]), 3)

    def test_days_without_an_exercise_that_the_other_routine_has_too(self):
        """Were the larger dose done every day, no day would be left for what is to be done on the others."""
        self.routine("one", ["name: Lift, reps: 3, frequency: 3/week", "name: March, reps: 3, frequency: on days without lift"])
        for other in ("name: Lift, reps: 3, frequency: daily, side: left", "name: Lift, reps: 3, frequency: daily"):
            self.routine("two", [other])
            for order in (("one.yaml", "two.yaml"), ("two.yaml", "one.yaml")):
                said = self.footplan("generate", *order, "-f", "md", code=USAGE).stderr.decode()
                self.assertIn("'march' is on days without 'lift'", said)
        for other in ("name: Lift, reps: 3, frequency: 3/week", "name: Lift, reps: 2, frequency: 3/week"):
            self.routine("two", [other])
            for order in (("one.yaml", "two.yaml"), ("two.yaml", "one.yaml")):
                self.assertEqual(self.doses(self.plan(*order))["March"]["boxes"], [0, 1, 0, 1, 0, 1, 1])

    def test_an_exercise_of_one_of_them_is_left_out(self):
        self.routine("one", ["name: A, reps: 3", "name: B, reps: 3"])
        self.routine("two", ["name: C, reps: 3"])
        plan = self.plan("one.yaml", "two.yaml", "--without", "b")
        self.assertEqual([one["name"] for one in plan["exercises"]], ["A", "C"])
        self.assertIn("'two'", self.footplan("generate", "one.yaml", "two.yaml", "--without", "x", "-f", "md", code=USAGE).stderr.decode())

    def test_the_boxes_are_the_sum_of_the_parts(self):
        """Of all built-in routines in pairs: no box is lost and none is new, except if a larger dose is that of two."""
        names = [one["id"] for one in self.json("list", "routines", "--json")]
        alone = {name: self.plan(name, "-w", 2) for name in names}
        pairs = 0
        for i, one in enumerate(names):
            for other in names[i + 1:]:
                plan = self.plan(one, other, "-w", 2)
                for week in range(2):
                    found = self.doses(plan, week)
                    parts = [self.doses(alone[name], week) for name in (one, other)]
                    for part in parts:
                        for name, dose in part.items():
                            options = [got for key, got in found.items() if key == name or key.startswith(name + " (")]
                            self.assertTrue(options, (one, other, name))
                            if name in found and not all(name in part for part in parts):
                                self.assertEqual(found[name], dose, (one, other, name))
                    self.assertLessEqual(len(found), len(parts[0]) + len(parts[1]))
                pairs += 1
        self.assertGreater(pairs, 30)

    def test_every_page_and_format(self):
        self.footplan("generate", "foot-basics", "heel-pain", "-o", "both.pdf", "--duplex", "--fillable")
        for template in ("weekly", "overview", "cards", "booklet", "large-print"):
            self.footplan("generate", "five-exercises-posture", "five-exercises-20-minutes", "--template", template, "-o", "both.pdf")
        self.assertIn("Also in", self.out("generate", "five-exercises-posture", "five-exercises-20-minutes", "-f", "md", "-q"))


if __name__ == "__main__":
    unittest.main()
