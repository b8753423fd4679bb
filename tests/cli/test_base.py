"""Routines that are based on others: a patient's file of five lines that changes one dose of the clinic's routine."""

import unittest

from support import ROUTINE, Case

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A</title><path d="M1 1 L9 9" stroke="#000"/></svg>'
CLINIC = """footplan: 1
title: Feet
weeks: 6
frequency: every other day
precautions: [Stop if it hurts.]
exercises:
  - name: Towel curl
    sets: 3
    reps: 10
    figure: towel.svg
    steps: [Curl.]
    progression: [{week: 4, reps: 12}]
  - exercise: heel-raise
    reps: 8
  - {name: Walk, duration: 5 min}
"""


class Bases(Case):
    def setUp(self):
        super().setUp()
        self.write("clinic/feet.yaml", CLINIC)
        self.write("clinic/towel.svg", SVG)

    def shown(self, text, name="anna.yaml"):
        self.write(name, "footplan: 1\n" + text)
        return self.json("show", name, "--json")

    def doses(self, text):
        return [(one["id"], (one["reps"] or one["duration"])["text"]) for one in self.shown(text)["exercises"]]

    def test_what_is_not_given_is_the_base_s(self):
        shown = self.shown("base: clinic/feet.yaml\n")
        self.assertEqual((shown["title"], shown["weeks"]), ("Feet", 6))
        self.assertEqual(shown["id"], "anna")
        self.assertEqual([one["id"] for one in shown["exercises"]], ["towel-curl", "heel-raise", "walk"])

    def test_an_exercise_changes_its_like_key_by_key_and_in_its_place(self):
        for like in ("exercise: towel-curl", "name: Towel curl", "name: TOWEL CURL"):
            with self.subTest(like=like):
                shown = self.shown(f"base: clinic/feet.yaml\nexercises: [{{{like}, reps: 6}}]\n")["exercises"]
                self.assertEqual([one["id"] for one in shown], ["towel-curl", "heel-raise", "walk"])
                self.assertEqual((shown[0]["reps"]["text"], shown[0]["sets"]["text"]), ("6", "3"))

    def test_sources_of_both_count_and_of_two_with_one_id_the_routine_s_own(self):
        source = "{title: %s, author: A. Smith, year: 2020}"
        self.write("theirs.yaml", CLINIC.replace("    figure: towel.svg\n", "").replace("weeks: 6", f"source: leaf\nsources: {{leaf: {source % 'Their leaflet'}}}"))
        own = f"base: theirs.yaml\nsources: {{other: {source % 'Another'}"
        for sources, printed in ("}", "Their leaflet"), (f", leaf: {source % 'My leaflet'}}}", "My leaflet"):
            with self.subTest(sources=sources):
                self.write("anna.yaml", f"footplan: 1\n{own}{sources}\n")
                plan = self.out("generate", "anna.yaml", "-f", "markdown")
                self.assertEqual([title for title in ("Their leaflet", "My leaflet") if title in plan], [printed])

    def test_others_are_added_and_some_left_out(self):
        self.assertEqual(self.doses("base: clinic/feet.yaml\nwithout: [heel-raise, Walk]\nexercises: [{name: New, reps: 2}]\n"),
                         [("towel-curl", "10"), ("new", "2")])

    def test_a_base_of_a_base_and_a_base_of_the_library(self):
        self.write("group.yaml", "footplan: 1\nbase: clinic/feet.yaml\ntitle: Group\nexercises: [{exercise: heel-raise, reps: 9}]\n")
        shown = self.shown("base: group.yaml\nwithout: [walk]\n")
        self.assertEqual(shown["title"], "Group")
        self.assertEqual([one["reps"]["text"] for one in shown["exercises"]], ["10", "9"])
        self.assertEqual(self.shown("base: foot-basics\ntitle: Mine\n")["title"], "Mine")

    def test_pictures_of_the_base_are_found(self):
        self.write("sub/anna.yaml", "footplan: 1\nbase: ../clinic/feet.yaml\n")
        with_picture = self.footplan("generate", "sub/anna.yaml", "-f", "pdf", "-o", "a.pdf")
        self.assertNotIn(b"figure", with_picture.stderr)
        (self.folder / "clinic/towel.svg").unlink()
        self.assertIn("clinic/feet.yaml:10:13: error: ", self.out("check", "sub/anna.yaml", code=ROUTINE))
        lost = self.footplan("generate", "sub/anna.yaml", "-f", "pdf", "-o", "b.pdf", code=ROUTINE)
        self.assertIn(b"clinic/feet.yaml:10:13: error: ", lost.stderr)

    def test_the_plan_is_that_of_the_whole_routine(self):
        self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\nwithout: [walk]\nexercises: [{exercise: heel-raise, reps: 6}]\n")
        self.write("whole.yaml", CLINIC.replace("  - {name: Walk, duration: 5 min}\n", "").replace("reps: 8", "reps: 6")
                   .replace("figure: towel.svg", "figure: clinic/towel.svg"))
        one, two = (self.json("generate", name, "-f", "json") for name in ("anna.yaml", "whole.yaml"))
        one, two = (plan.get("plans", [plan])[0]["weeks"] for plan in (one, two))
        self.assertEqual(len(one), 6)
        self.assertEqual(one, two)

    def mistakes(self, text, place, *words, code=ROUTINE):
        self.write("anna.yaml", "footplan: 1\n" + text)
        found = self.out("check", "anna.yaml", code=code)
        self.assertIn(f"{place}: error: ", found)
        for word in words:
            self.assertIn(word, found)

    def test_mistakes_have_their_place_and_say_what_to_write(self):
        self.mistakes("base: clinic/foot.yaml\n", "anna.yaml:2:7", "clinic/foot.yaml", "No such file", "[base-missing]")
        self.mistakes("base: clinic\n", "anna.yaml:2:7", "no routine has the id 'clinic'", "[base-missing]")
        self.mistakes("base: foot-basic\n", "anna.yaml:2:7", "did you mean 'foot-basics'?")
        self.mistakes("base: anna.yaml\n", "anna.yaml:2:7", "based on itself", "[base-cycle]")
        self.mistakes("base: ./sub/../anna.yaml\n", "anna.yaml:2:7", "[base-cycle]")
        self.mistakes("base: clinic/feet.yaml\nwithout: [walks, heel]\n", "anna.yaml:3:11", "did you mean 'walk'?", "[without-exercise]")
        self.mistakes("base: clinic/feet.yaml\nexercises: [{exercise: towel-curls, reps: 6}]\n", "anna.yaml:3:24", "did you mean 'towel-curl'?")
        self.mistakes("title: T\nwithout: [walk]\nexercises: [{name: A, reps: 3}]\n", "anna.yaml:3:11", "add 'base: PATH'")
        self.mistakes("base: clinic/feet.yaml\nwithout: [towel-curl, heel-raise, walk]\n", "anna.yaml:2:7", "no exercise of the base is left")

    def test_routines_in_a_circle_end(self):
        self.write("b.yaml", "footplan: 1\nbase: anna.yaml\n")
        self.mistakes("base: b.yaml\n", "b.yaml:2:7", "[base-cycle]")
        for number in range(20):
            self.write(f"r{number}.yaml", f"footplan: 1\nbase: r{number + 1}.yaml\n")
        self.mistakes("base: r0.yaml\n", "r7.yaml:2:7", "more than 8 routines", "[base-cycle]")

    def test_an_exercise_that_the_base_has_twice_is_not_guessed(self):
        self.write("clinic/feet.yaml", CLINIC + "  - {name: Walk, duration: 9 min}\n")
        self.mistakes("base: clinic/feet.yaml\nexercises: [{name: Walk, duration: 1 min}]\n", "anna.yaml:3:13", "more than once")

    def test_mistakes_of_the_base_are_reported_in_its_own_file(self):
        self.write("clinic/feet.yaml", CLINIC.replace("reps: 8", "reps: lots"))
        self.mistakes("base: clinic/feet.yaml\n", "clinic/feet.yaml:14:11", "[bad-quantity]")

    def test_waivers_of_the_base_count(self):
        long_hold = "  - {name: Lean, reps: 1, hold: 5 h}  # footplan: allow implausible-amount the doctor says so\n"
        self.write("clinic/feet.yaml", CLINIC.replace("  - exercise: heel-raise\n    reps: 8\n", long_hold))
        self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\n")
        self.assertNotIn("implausible-amount", self.out("check", "anna.yaml"))
        self.write("clinic/feet.yaml", CLINIC.replace("  - exercise: heel-raise\n    reps: 8\n", long_hold.split("#")[0] + "\n"))
        found = self.out("check", "anna.yaml")
        self.assertIn("clinic/feet.yaml:13:33: warning: ", found)
        self.assertIn("[implausible-amount]", found)
        self.write("clinic/feet.yaml", CLINIC.replace("  - exercise: heel-raise\n    reps: 8\n", long_hold))
        self.assertNotIn("implausible-amount", self.out("check", "clinic/feet.yaml"))

    def test_a_step_of_the_base_that_takes_a_dose_back_is_reported(self):
        steps = "    progression: [{}]\n"
        for base, own, found in (
                ("{week: 3, reps: 12}", "", 1), ("{weeks: 2-3, reps: 12}", "", 1), ("{week: 3, sets: 2}", "", 0),
                # No calendar knows when a criterion is reached, and the plan says what comes then.
                ("{once: it is easy, reps: 12}", "", 0), ("{once: it is easy, reps: 12}, {week: 3, reps: 9}", "", 1),
                ("{week: 3, reps: 12}", steps.format(""), 0), ("{week: 3, reps: 12}", steps.format("{week: 2, reps: 6}"), 0)):
            with self.subTest(base=base, own=own):
                self.write("clinic/feet.yaml", CLINIC.replace("    reps: 8\n", "    reps: 8\n" + steps.format(base), 1))
                self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\nexercises:\n  - exercise: heel-raise\n"
                                        "    reps: 5\n" + own)
                self.assertEqual(self.out("check", "anna.yaml").count("[base-step]"), found)

    def test_without_a_base_a_title_is_needed(self):
        self.mistakes("exercises: [toe-press]\n", "anna.yaml:1:1", "'title'", "[missing-key]")
        self.write("anna.yaml", "footplan: 1\nbase: nowhere/feet.yaml\n")
        self.footplan("generate", "anna.yaml", "-o", "a.pdf", code=ROUTINE)
        self.assertFalse((self.folder / "a.pdf").exists())

    def test_an_empty_list_takes_away_what_the_base_or_the_library_has(self):
        self.write("clinic/feet.yaml", CLINIC + "log: [pain]\n")
        text = ("base: clinic/feet.yaml\nprecautions: []\nlog: []\nexercises:\n"
                "  - {exercise: towel-curl, progression: [], steps: []}\n  - {exercise: heel-raise, documented: [], cautions: []}\n")
        self.assertTrue(self.shown("base: clinic/feet.yaml\n")["exercises"][1]["verdicts"])
        for name, words in (("anna.yaml", text), ("bert.yaml", "base: anna.yaml\nexercises: [{exercise: heel-raise, reps: 9}]\n")):
            shown = self.shown(words, name)
            with self.subTest(name=name):
                towel, heel = shown["exercises"][:2]
                self.assertEqual((shown["precautions"], shown["log"], towel["progression"], towel["steps"]), ([], [], [], []))
                self.assertEqual((heel["documented"], heel["cautions"], set(heel["verdicts"].values())), ([], [], {"undocumented"}))
                back = self.write("back/" + name, self.out("show", name, "--yaml"))
                again = self.json("show", back, "--json")
                again["exercises"][0]["figure"] = towel["figure"]
                self.assertEqual(again, shown)
        self.write("cora.yaml", "footplan: 1\nbase: anna.yaml\nprecautions: [Rest.]\n")
        self.assertEqual(self.json("show", "cora.yaml", "--json")["precautions"], ["Rest."])

    def test_steps_of_the_base_after_the_weeks_of_the_routine_are_no_mistake(self):
        self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\nexercises: [{exercise: towel-curl, weeks: 1-2}]\n")
        self.assertNotIn("[useless-key]", self.run_footplan("check", "anna.yaml").stdout.decode())
        self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\nexercises: "
                                "[{exercise: towel-curl, weeks: 1-2, progression: [{week: 3, reps: 12}]}]\n")
        self.assertIn("[useless-key]", self.run_footplan("check", "anna.yaml").stdout.decode())

    def test_a_plan_of_another_base_has_another_version(self):
        path = self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\n")
        self.write("group.yaml", "footplan: 1\nbase: clinic/feet.yaml\n")
        other = self.write("bert.yaml", "footplan: 1\nbase: group.yaml\n")
        version = lambda name: self.out("generate", name, "-f", "markdown").split()[-1]
        before = version(path), version(other)
        self.assertEqual(before, (version(path), version(other)))
        self.write("clinic/feet.yaml", CLINIC.replace("reps: 8", "reps: 9"))
        self.assertNotEqual(version(path), before[0])
        self.assertNotEqual(version(other), before[1])

    def test_a_waiver_of_the_base_that_a_routine_does_not_need_is_the_base_s(self):
        waived = CLINIC.replace("    sets: 3\n", "    # footplan: allow implausible-amount as the source has it\n    sets: 31\n")
        self.write("clinic/feet.yaml", waived)
        changed = self.write("anna.yaml", "footplan: 1\nbase: clinic/feet.yaml\nexercises: [{exercise: towel-curl, sets: 2}]\n")
        as_it_is = self.write("bert.yaml", "footplan: 1\nbase: clinic/feet.yaml\n")
        for path in (changed, as_it_is, "clinic/feet.yaml"):
            found = self.run_footplan("check", path).stdout.decode()
            self.assertNotIn("[unused-waiver]", found, path)
            self.assertNotIn("[implausible-amount]", found, path)
        self.write("clinic/feet.yaml", waived.replace("sets: 31", "sets: 3"))
        self.assertIn("[unused-waiver]", self.run_footplan("check", "clinic/feet.yaml").stdout.decode())
        self.assertNotIn("[unused-waiver]", self.run_footplan("check", as_it_is).stdout.decode())
        self.write("anna.yaml", "# footplan: allow implausible-amount none\nfootplan: 1\nbase: clinic/feet.yaml\n")
        self.assertIn("anna.yaml:1:", self.run_footplan("check", changed).stdout.decode())


OTHER_DAYS = """footplan: 1
title: Knees
weeks: 4
exercises:
  - {name: Knee bends, reps: 5, frequency: 3 times a week}
  - {name: Sitting, reps: 5, frequency: daily, progression: [{week: 3, exercise: knee-bends}]}
  - {name: Walking, duration: 30 min, frequency: on days without knee-bends, progression: [{week: 2, duration: 40 min}]}
"""


class OtherDays(Case):
    """"On days without ID" and steps of a base, if the routine renames that exercise or leaves it out."""

    def setUp(self):
        super().setUp()
        self.write("clinic.yaml", OTHER_DAYS)

    def test_an_exercise_whose_name_gives_no_id_is_meant_by_its_number(self):
        self.write("mine.yaml", "footplan: 1\ntitle: T\nexercises:\n  - {name: +++, reps: 5, frequency: every other day}\n"
                                "  - {name: Walk, duration: 5 min, frequency: on days without exercise-1}\n")
        days = self.json("generate", "mine.yaml", "-w", "1", "-f", "json")["plans"][0]["weeks"][0]["days"]
        self.assertEqual([[task["exercise"] for task in day["tasks"]] for day in days], [["exercise-1"], ["walk"]] * 3 + [["exercise-1"]])

    def test_the_base_s_words_mean_the_renamed_exercise(self):
        self.write("anna.yaml", "footplan: 1\nbase: clinic.yaml\nexercises: [{exercise: knee-bends, name: Chair rises}]\n")
        self.write("whole.yaml", OTHER_DAYS.replace("Knee bends", "Chair rises").replace("knee-bends", "chair-rises"))
        one, two = (self.json("generate", name, "-f", "json")["plans"][0]["weeks"] for name in ("anna.yaml", "whole.yaml"))
        self.assertEqual(one, two)
        self.write("back.yaml", self.out("show", "anna.yaml", "--yaml"))
        self.assertEqual(self.json("show", "back.yaml", "--json")["exercises"], self.json("show", "anna.yaml", "--json")["exercises"])

    def test_days_without_what_is_left_out_are_refused_where_it_is_left_out(self):
        self.write("anna.yaml", "footplan: 1\nbase: clinic.yaml\nwithout: [knee-bends]\n"
                                "exercises: [{exercise: sitting, progression: [{week: 3, reps: 8}]}]\n")
        found = self.out("check", "anna.yaml", code=ROUTINE)
        self.assertIn("anna.yaml:3:11: error: ", found)
        self.assertIn("clinic.yaml:7:50: note: ", found)
        self.assertEqual(found.count("error: "), 1)
        self.write("anna.yaml", "footplan: 1\nbase: clinic.yaml\nwithout: [knee-bends]\nexercises:\n"
                                "  - {exercise: sitting, progression: [{week: 3, reps: 8}]}\n"
                                "  - {exercise: walking, frequency: every other day}\n")
        self.assertNotIn("error: ", self.out("check", "anna.yaml"))


if __name__ == "__main__":
    unittest.main()
