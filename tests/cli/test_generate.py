"""generate: what goes where, and that the same input gives the same bytes."""

import pathlib
import re
import unittest

from support import DONE, ROOT, SHIPPED, USAGE, Case


class Markdown(Case):
    def test_a_heading_a_week_and_a_box_a_time(self):
        text = self.out("generate", "--weeks", 2, "-f", "markdown")
        self.assertIn("## Week 1 of 2\n", text)
        self.assertIn("## Week 2 of 2\n", text)
        row = next(line for line in text.splitlines() if line.startswith("| **Toe press**"))
        self.assertEqual(row.count("☐"), 3 * 7)

    def test_every_shipped_routine_says_when_to_stop(self):
        for name in SHIPPED:
            with self.subTest(name):
                self.assertRegex(self.out("generate", name, "--weeks", 1, "-f", "markdown"), r"(?m)^- Stop if ")

    def test_dates_head_the_columns(self):
        text = self.out("generate", "--weeks", 1, "-f", "markdown", "--start", "2026-11-25")
        self.assertIn("| Wed 25 | Thu 26 | Fri 27 | Sat 28 | Sun 29 | Mon 30 | Tue 1 ", text)

    def test_markup_in_names_comes_out_as_text(self):
        self.write("mine.yaml", "footplan: 1\ntitle: 'a|b *c* _d_ [e](f) <g> `h`'\nexercises:\n"
                                "  - {name: '| * _ [ < `', reps: 1, frequency: daily}\n")
        text = self.out("generate", "mine.yaml", "--weeks", 1, "-f", "markdown")
        self.assertIn(r"# a\|b \*c\* \_d\_ \[e\](f) \<g\> \`h\`", text)
        self.assertIn(r"### \| \* \_ \[ \< \`", text)


    def test_pictures_are_written_beside_and_linked_with_what_they_show(self):
        (self.folder / "out/pics").mkdir(parents=True)
        self.footplan("generate", "--figures", "out/pics", "-o", "out/plan.md")
        text = (self.folder / "out/plan.md").read_text(encoding="utf-8")
        links = re.findall(r"!\[(.+)\]\(<(.+)>\)", text)
        self.assertEqual(len(links), 5)
        for alt, path in links:
            shipped = (ROOT / "routines/exercises" / pathlib.Path(path).name).read_bytes()
            self.assertEqual((self.folder / "out" / path).read_bytes(), shipped)
            self.assertIn(alt.replace("\\", "").encode(), shipped)


class Json(Case):
    def test_the_first_week_of_an_exercise_two_or_three_times_a_week(self):
        plan = self.json("generate", "--weeks", 1, "-f", "json", "--start", "2026-11-23")["plans"][0]
        self.assertEqual((plan["routine"], plan["start"]), ("foot-basics", "2026-11-23"))
        days = plan["weeks"][0]["days"]
        self.assertEqual([day["date"] for day in days], [f"2026-11-{n}" for n in range(23, 30)])
        tasks = {day["day"]: task for day in days for task in day["tasks"] if task["exercise"] == "toe-pencil-pickup"}
        self.assertEqual({n: task["optional"] for n, task in tasks.items()}, {1: False, 3: True, 5: False})
        press = [task["times"] for day in days for task in day["tasks"] if task["exercise"] == "toe-press"]
        self.assertEqual(press, [{"min": 3, "max": 3}] * 7)

    def test_every_other_day_runs_across_weeks(self):
        plan = self.json("generate", "five-exercises-20-minutes", "--weeks", 2, "-f", "json")["plans"][0]
        on = [day["day"] for week in plan["weeks"] for day in week["days"]
              if any(task["exercise"] == "toe-walk" for task in day["tasks"])]
        self.assertEqual(on, [1, 3, 5, 7, 9, 11, 13])


    def test_a_time_that_is_not_known_whole_is_said_to_be_so(self):
        for dose, complete in (("reps: 10", True), ("reps: 10, hold: 3 s", True), ("sets: 2", False),
                               ("reps: 3, hold: as tolerated", False)):
            self.write("mine.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, %s}]\n" % dose)
            [exercise] = self.json("show", "mine.yaml", "--json")["exercises"]
            self.assertEqual(exercise["session_seconds"]["complete"], complete, dose)


class Output(Case):
    def test_the_ending_tells_the_format(self):
        for name, beginning in [("p.md", b"# Foot basics"), ("p.json", b"{"), ("p.pdf", b"%PDF-"), ("p", b"%PDF-")]:
            with self.subTest(name=name):
                result = self.footplan("generate", "-o", name)
                self.assertEqual(result.stdout, b"")
                self.assertTrue((self.folder / name).read_bytes().startswith(beginning))

    def test_a_file_for_each_routine(self):
        (self.folder / "plans").mkdir()
        self.footplan("generate", *SHIPPED, "--output-dir", "plans")
        self.assertEqual(sorted(path.name for path in (self.folder / "plans").iterdir()),
                         [name + ".pdf" for name in SHIPPED])

    def test_a_folder_of_ones_own_serves_every_routine(self):
        self.write("lib/exercises/towel-curl.yaml", "name: Towel curl\n")
        self.write("mine.yaml", "footplan: 1\ntitle: M\nexercises:\n"
                                "  - {exercise: towel-curl, reps: 1, frequency: daily}\n")
        (self.folder / "plans").mkdir()
        self.footplan("generate", "--library", "lib", "mine.yaml", "--output-dir", "plans", "-f", "markdown")
        self.assertIn("Towel curl", (self.folder / "plans/mine.md").read_text(encoding="utf-8"))
        before = self.footplan("--library", "lib", "generate", "mine.yaml", "-f", "markdown")
        self.assertIn("Towel curl", before.stdout.decode())

    def test_two_routines_of_one_name_are_refused(self):
        (self.folder / "plans").mkdir()
        self.footplan("generate", "foot-basics", "foot-basics", "--output-dir", "plans", code=USAGE)

    def test_several_routines_make_one_document(self):
        text = self.out("generate", "foot-basics", "ten-stretches-back-pain", "--separate", "--weeks", 1, "-f", "markdown")
        self.assertEqual(text.count("## Week 1 of 1"), 2)

    def test_the_same_input_gives_the_same_bytes(self):
        for form in ("pdf", "markdown", "json"):
            with self.subTest(form=form):
                first = self.footplan("generate", "-f", form).stdout
                other = self.footplan("generate", "-f", form, environment={
                    "TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.UTF-8", "HOME": "/nonexistent", "USER": "someone"}).stdout
                self.assertEqual(first, other)

    def test_weeks_fall_back_to_the_routine_and_then_to_four(self):
        self.write("mine.yaml", "footplan: 1\ntitle: M\nweeks: 6\nexercises:\n  - {name: A, reps: 1, frequency: daily}\n")
        self.assertEqual(len(self.json("generate", "mine.yaml", "-f", "json")["plans"][0]["weeks"]), 6)
        self.assertEqual(len(self.json("generate", "mine.yaml", "-w", 2, "-f", "json")["plans"][0]["weeks"]), 2)
        self.assertEqual(len(self.json("generate", "five-exercises-posture", "-f", "json")["plans"][0]["weeks"]), 4)


if __name__ == "__main__":
    unittest.main()
