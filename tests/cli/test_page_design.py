"""What a hand and an eye need of the printed page, measured on the finished PDF in millimetres and points."""

import re
import subprocess
import unittest
import xml.etree.ElementTree as ET

from support import ROOT, SHIPPED, Case, some

TEMPLATES = ("weekly", "large-print", "overview", "cards", "booklet")
PAPERS = ("a4", "letter", "a5", "legal")
MM = 72 / 25.4
# Rounding of coordinates to hundredths of a point.
HAIR = 0.06


def printed_by(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=120).stdout.decode()


def numbers(text):
    return [float(one) for one in text.split()]


class Path:
    """A stroked path: what it encloses on the page, and whether it is a square or a straight line."""

    def __init__(self, node):
        a, b, c, d, e, f = numbers(node.get("transform"))
        points = []
        for part in node:
            keys = part.attrib
            points += [(float(keys["x" + i]), float(keys["y" + i])) for i in ("", "1", "2", "3") if "x" + i in keys]
        xs = [a * x + c * y + e for x, y in points]
        ys = [b * x + d * y + f for x, y in points]
        self.left, self.right, self.top, self.bottom = min(xs), max(xs), min(ys), max(ys)
        self.width, self.height = self.right - self.left, self.bottom - self.top
        self.curved = any(part.tag == "curveto" for part in node)
        self.scaled = abs(abs(a) + abs(b) - 1) > 0.001


class Page:
    def __init__(self, node):
        left, top, right, bottom = numbers(node.get("mediabox"))
        self.width, self.height = right - left, bottom - top
        strokes = [Path(one) for one in node.iter("stroke_path")]
        # What is scaled belongs to a picture.
        self.pictures = [(one.left, one.right) for one in strokes if one.scaled]
        strokes = [one for one in strokes if not one.scaled]
        squares = [one for one in strokes if one.curved and abs(one.width - one.height) < 0.1]
        self.boxes = [one for one in squares if one.width > 6 * MM]
        self.rules = [one for one in strokes if not one.curved and min(one.width, one.height) < 0.1]
        self.texts = []
        for text in node.iter("fill_text"):
            for span in text.iter("span"):
                a, b, *_ = numbers(span.get("trm"))
                words = "".join(glyph.get("unicode") for glyph in span.iter("g"))
                places = [float(glyph.get("y")) for glyph in span.iter("g")]
                # Places are counted from the bottom; a span may have several lines.
                self.texts.append(((a * a + b * b) ** 0.5, words, self.height - min(places) if places else 0))


def pages(path):
    trace = printed_by("mutool", "trace", path)
    # It writes the characters of texts as they are.
    trace = re.sub(r'unicode="(.)"', lambda found: 'unicode="%s"' % {"&": "&amp;", "<": "&lt;", '"': "&quot;"}.get(found[1], found[1]), trace)
    return [Page(node) for node in ET.fromstring(trace).iter("page")]


def routine(count, frequency="twice a day"):
    lines = ["footplan: 1", f"title: {count} exercises", "precautions: [Ask first., Stop if it hurts.]", "exercises:"]
    for number in range(count):
        lines += [f"  - name: Exercise number {number + 1}", "    reps: 10", "    hold: 3 s", "    side: each",
                  f"    frequency: {frequency}", "    steps: [Sit on a chair., Lift the toes.]"]
    return "\n".join(lines) + "\n"


class Design(Case):
    def plan(self, *arguments):
        self.footplan("generate", *arguments, "-o", "plan.pdf")
        return pages(self.folder / "plan.pdf")

    def each_plan(self):
        for count in (1, 10, 40):
            self.write(f"made-{count}.yaml", routine(count))
        for name in [*some(SHIPPED), "made-1.yaml", "made-10.yaml", "made-40.yaml"]:
            for template in TEMPLATES:
                for paper in PAPERS if name == "foot-basics" else ("a4", "letter"):
                    with self.subTest(routine=name, template=template, paper=paper):
                        yield template, self.plan(name, "-w", 2, "--template", template, "--paper", paper)

    def check_boxes(self, page):
        for box in page.boxes:
            self.assertGreaterEqual(box.width, 7 * MM - HAIR)
            self.assertLessEqual(box.width, 8 * MM + HAIR)
        for i, one in enumerate(page.boxes):
            for other in page.boxes[i + 1:]:
                across = max(one.left, other.left) - min(one.right, other.right)
                down = max(one.top, other.top) - min(one.bottom, other.bottom)
                self.assertGreaterEqual(max(across, down), 2 * MM - HAIR)
            for rule in page.rules:
                across = max(one.left, rule.left) - min(one.right, rule.right)
                down = max(one.top, rule.top) - min(one.bottom, rule.bottom)
                self.assertGreater(max(across, down), 0.5 * MM)

    def test_boxes_are_large_apart_and_off_the_rules(self):
        for template, found in self.each_plan():
            if template != "cards":
                self.assertTrue(any(page.boxes for page in found))
            for page in found:
                self.check_boxes(page)

    def test_nothing_that_is_read_is_small(self):
        for template, found in self.each_plan():
            text, label = (18, 12) if template == "large-print" else (12, 10)
            for page in found:
                sizes = {round(size, 1) for size, words, _ in page.texts if words.strip()}
                self.assertGreaterEqual(min(sizes), label)
                between = {size for size in sizes if label < size < text}
                # Names of days do not grow with the text.
                self.assertLessEqual(between, {16.0})

    def test_no_page_but_the_last_is_less_than_half_full(self):
        """Pages of a booklet are small: its notes fill them."""
        made = [self.write(f"made-{count}.yaml", routine(count)) for count in (1, 2, 9, 17, 40)]
        for template in TEMPLATES:
            if template == "booklet":
                continue
            for number, name in enumerate([*SHIPPED, *made]):
                for paper in ("a4", "letter", "a5") if template == "weekly" else (PAPERS[number % 4],):
                    with self.subTest(routine=name, paper=paper, template=template):
                        self.check_fill(self.plan(name, "-w", 4 if template == "weekly" else 2, "--paper", paper, "--template", template))

    def check_fill(self, found):
        for number, page in enumerate(found[:-1]):
            foot = max(rule.bottom for rule in page.rules if rule.width > page.width / 2) - 1
            lowest = max([y for _, _, y in page.texts if y < foot] + [rule.bottom for rule in page.rules if rule.bottom < foot])
            self.assertGreater(lowest, page.height / 2, f"page {number + 1}")

    def test_cards_in_large_print_leave_no_page_less_than_half_full(self):
        """Cards alone on their pages, short precautions, and cards that are higher than a small page."""
        for name, paper in (("ankle-sprain", "a4"), ("six-exercises-back-pain", "letter"), ("foot-basics", "a5"), ("steady-feet", "a5")):
            with self.subTest(routine=name, paper=paper):
                self.check_fill(self.plan(name, "-w", 1, "--paper", paper, "--template", "large-print"))

    def test_the_line_that_says_when_to_stop_is_on_every_page(self):
        self.write("made.yaml", routine(12))
        for template in TEMPLATES:
            with self.subTest(template=template):
                for page in self.plan("made.yaml", "-w", 2, "--template", template):
                    # The notes at the end of a booklet say nothing.
                    words = [words for size, words, _ in page.texts if size >= 12]
                    if any(one.startswith(("Exercise", "Sources", "Week")) for one in words):
                        self.assertTrue(any(one.startswith("Stop") for one in words), words)

    def test_long_doses_leave_room_for_the_line_that_says_when_to_stop(self):
        note = ("A long note that says that the foot has to be warm, that shoes are taken off, that the other foot rests on a "
                "towel, and that the exercise is left out on a day with a long walk.")
        self.write("made.yaml", "footplan: 1\ntitle: Made\nlog: [pain, notes]\n"
                   'precautions: ["Stop if a pain is sharp, or if it stays after you stop."]\nexercises:\n'
                   "  - {name: Toe press, reps: 10, frequency: 3 times a day, when: [after waking, at lunch, before bed]}\n"
                   f'  - {{name: Short foot, reps: 10, hold: 5 s, when: [whenever you wait in a queue, after waking], note: "{note}"}}\n'
                   "  - {name: Heel raise, sets: 3, reps: 8-12, tempo: 2-1-2 s, rest: 1-2 min, load: a rucksack with 5 kg, side: each,"
                   " frequency: '2-3 times a day, 2-3 times a week', when: [breakfast, lunch, dinner]}\n"
                   "  - {name: Ankle circles, reps: 10, side: each, phases: [clockwise, anticlockwise]}\n")
        for template, paper in (("large-print", "a5"), ("weekly", "a5"), ("large-print", "a4")):
            with self.subTest(template=template, paper=paper):
                for page in self.plan("made.yaml", "-w", 1, "--template", template, "--paper", paper):
                    self.assertTrue(any(words.startswith("Stop") for _, words, _ in page.texts))

    def test_foot_basics_for_four_weeks_is_three_sheets(self):
        self.assertEqual(len(self.plan("-w", 4)), 6)

    def test_doses_of_cards_break_between_their_parts(self):
        """The column beside the steps has room for a short sentence of the dose."""
        self.footplan("generate", "-w", 1, "-o", "plan.pdf")
        cards = printed_by("pdftotext", "-raw", "-f", "2", self.folder / "plan.pdf", "-")
        lines = {line.strip() for line in cards.splitlines()}
        for line in ("Each foot 10 times.", "6 rounds of 20 seconds.", "3 times a day, about", "then anticlockwise."):
            self.assertIn(line, lines)

    def test_no_line_of_a_dose_ends_between_a_number_and_what_it_counts(self):
        for name in some(SHIPPED):
            for template, paper in zip(TEMPLATES, ("a4", "letter", "a4", "letter", "a4")):
                with self.subTest(routine=name, template=template):
                    self.footplan("generate", name, "-w", 2, "--template", template, "--paper", paper, "-o", "plan.pdf")
                    text = printed_by("pdftotext", "-raw", self.folder / "plan.pdf", "-")
                    self.assertEqual(re.findall(r"^.*\d\n(?:times|seconds|minutes?|rounds|counts)\b.*$", text, re.M), [])

    def test_a_dose_of_many_words_is_in_the_wide_column(self):
        """Beside the picture, not in the narrow column below it, if the card is lower then."""
        dose = "sets: 3, reps: 8-12, tempo: 2-1-2 s, rest: 1-2 min, load: a rucksack with 5 kg, side: each, frequency: '2-3 times a day, 2-3 times a week'"
        self.write("made.yaml", f"footplan: 1\ntitle: Made\nexercises:\n  - {{exercise: heel-raise, {dose}}}\n"
                                "  - {exercise: toe-press, reps: 10, hold: 3 s, frequency: daily}\n")
        self.footplan("generate", "made.yaml", "-w", 1, "--template", "booklet", "-o", "plan.pdf")
        spans = re.findall(r'<word xMin="([0-9.]+)" [^>]*>(rucksack|Hold)<', printed_by("pdftotext", "-bbox", self.folder / "plan.pdf", "-"))
        left = {word: [float(x) % (148.5 * MM) for x, found in spans if found == word][-1] for word in ("rucksack", "Hold")}
        self.assertGreater(left["rucksack"], 36 * MM)
        self.assertLess(left["Hold"], 36 * MM)

    def test_ten_exercises_fit_a_week(self):
        for frequency in ("twice a day", "3 times a week"):
            self.write("made.yaml", routine(10, frequency))
            for paper in ("a4", "letter"):
                found = self.plan("made.yaml", "-w", 1, "--paper", paper)
                self.assertEqual(len([page for page in found if page.boxes]), 1, (frequency, paper))

    def test_few_exercises_are_larger(self):
        """Up to two fill their page: the dose in 15 pt instead of 12, and the picture wider than the 24 mm of a row. Large
        print is large already."""
        for count, template, size in ((1, "weekly", 15), (2, "weekly", 15), (3, "weekly", 12), (1, "large-print", 18)):
            with self.subTest(count=count, template=template):
                self.write("made.yaml", "footplan: 1\ntitle: Few\nfrequency: daily\nexercises:\n" +
                           "".join(f"  - {{exercise: {one}, reps: 10, hold: 3 s}}\n"
                                   for one in ("toe-press", "short-foot", "heel-raise")[:count]))
                [week] = [page for page in self.plan("made.yaml", "-w", 1, "--template", template) if page.boxes]
                sizes = {round(size) for size, words, _ in week.texts if "Hold" in words}
                self.assertEqual(sizes, {size})
                if template == "weekly":
                    widest = max(right - left for left, right in week.pictures)
                    self.assertEqual(widest > 26 * MM, count < 3, widest / MM)

    def test_few_exercises_are_larger_in_an_overview(self):
        """Doses in 18 pt, pictures of more than 24 mm, boxes of 8 mm; with more exercises as large as costs no page."""
        for count, size, box, least in ((1, 18, 8, 60), (2, 18, 8, 34), (5, 15, 8, 20)):
            with self.subTest(count=count):
                self.write("made.yaml", "footplan: 1\ntitle: Few\nfrequency: daily\nexercises:\n" +
                           "".join(f"  - {{exercise: {one}, reps: 10, hold: 3 s}}\n"
                                   for one in ("toe-press", "short-foot", "heel-raise", "toe-raise", "toe-spread")[:count]))
                [page] = self.plan("made.yaml", "-w", 1, "--template", "overview")
                self.assertEqual({round(text) for text, words, _ in page.texts if "Hold" in words}, {size})
                self.assertEqual({round(one.width / MM) for one in page.boxes}, {box})
                self.assertGreater(max(right for _, right in page.pictures) - min(left for left, _ in page.pictures), least * MM)

    def test_an_overview_has_weeks_in_which_nothing_is_done(self):
        for paper in PAPERS:
            with self.subTest(paper=paper):
                found = self.plan("achilles", "-w", 12, "--template", "overview", "--paper", paper)
                words = {words.strip() for page in found for _, words, _ in page.texts}
                self.assertLessEqual({f"Week {week}" for week in range(1, 13)}, words)

    def test_pictures_of_an_overview_cost_no_page(self):
        look = (ROOT / "templates/overview.yaml").read_text()
        bare = self.write("bare.yaml", look.replace("row: 24 mm", "row: 0 mm"))
        for name in some(SHIPPED):
            with self.subTest(routine=name):
                self.assertEqual(len(self.plan(name, "-w", 2, "--template", "overview")), len(self.plan(name, "-w", 2, "--template", bare)))

    def test_weeks_in_large_print_have_large_pictures(self):
        """22 mm or more, at the left of all boxes: the strokes of a drawing leave up to 2 mm of it empty."""
        for paper in ("a4", "letter"):
            weeks = [page for page in self.plan("-w", 2, "--template", "large-print", "--paper", paper) if page.boxes]
            self.assertEqual(len(weeks), 4)
            for page in weeks:
                left, right = min(left for left, _ in page.pictures), max(right for _, right in page.pictures)
                self.assertGreater(right - left, 20 * MM)
                self.assertLess(right, min(box.left for box in page.boxes))

    def test_a_week_without_pictures_has_no_column_for_them(self):
        self.write("made.yaml", "footplan: 1\ntitle: Made\nfrequency: daily\nweeks: 2\nexercises:\n"
                   "  - {exercise: toe-press, reps: 10, weeks: up to 1}\n  - {name: Ownone, reps: 10}\n"
                   "  - {name: Another, reps: 10}\n")
        for template, margin in (("weekly", 14), ("large-print", 13)):
            self.footplan("generate", "made.yaml", "--template", template, "-o", "plan.pdf")
            places = [float(x) for x in re.findall(r'<word xMin="([0-9.]+)" [^>]*>Ownone<',
                                                   printed_by("pdftotext", "-bbox", self.folder / "plan.pdf", "-"))]
            self.assertGreater(places[0], (margin + 20) * MM)
            self.assertAlmostEqual(places[1], margin * MM, delta=1)

    def test_a_booklet_has_a_picture_on_its_cover_and_the_sources_on_its_back(self):
        [outside, *_] = self.plan("-w", 1, "--template", "booklet")
        middle = outside.width / 2
        self.assertTrue(all(left > middle for left, _ in outside.pictures))
        self.assertGreater(max(right for _, right in outside.pictures) - min(left for left, _ in outside.pictures), 80 * MM)
        words = [words.strip() for _, words, _ in outside.texts]
        self.assertIn("Sources", words)
        self.assertNotIn("Notes", words)

    def test_no_card_is_cut_out_blank(self):
        """A card for each exercise within the lines: one over the whole width, three in two columns."""
        for count, last_row in ((1, 190), (3, 95), (4, 190)):
            self.write("made.yaml", "footplan: 1\ntitle: Made\nfrequency: daily\nexercises:\n" +
                       "".join(f"  - {{name: Exercise {one}, reps: 10, steps: [Lift.]}}\n" for one in range(count)))
            [page] = self.plan("made.yaml", "-w", 1, "--template", "cards")
            across = [rule for rule in page.rules if rule.width > 50 * MM and rule.bottom < page.height - 18 * MM]
            lowest = max(rule.bottom for rule in across)
            wide = sum(rule.width for rule in across if abs(rule.bottom - lowest) < 1)
            self.assertAlmostEqual(wide / MM, last_row, delta=1, msg=count)

    def test_each_week_is_as_airy_as_it_can_be(self):
        """A full second week does not take the pictures off the first: each is on one page."""
        entries = [f"  - {{exercise: {one}, reps: 10, frequency: daily, weeks: {weeks}}}\n"
                   for one, weeks in (("toe-press", "from 1"), ("short-foot", "from 1"), ("heel-raise", "from 1"),
                                      *((one, "2") for one in ("toe-walk", "toe-spread", "toe-raise", "ankle-pumps",
                                                               "marble-pickup", "towel-curl", "single-leg-stance")))]
        self.write("made.yaml", "footplan: 1\ntitle: Full\nweeks: 3\nexercises:\n" + "".join(entries))
        weeks = [page for page in self.plan("made.yaml") if page.boxes]
        self.assertEqual([len(page.boxes) // 7 for page in weeks], [3, 10, 3])
        self.assertEqual([bool(page.pictures) for page in weeks], [True, False, True])

    def test_ten_exercises_of_an_article_fit_a_week(self):
        """Boxes are 7 mm or more and 2 mm apart; that what is read is 12 pt or more, other tests say of every plan."""
        for paper in ("a4", "letter"):
            found = self.plan("ten-stretches-back-pain", "-w", 2, "--paper", paper)
            self.assertEqual(len([page for page in found if page.boxes]), 2, paper)

    def test_a_booklet_shows_where_it_is_cut_and_folded(self):
        """One sheet of eight pages has a cut and four folds; sides of nested sheets have one fold each."""
        self.write("small.yaml", "footplan: 1\ntitle: Small\nfrequency: daily\nexercises:\n  - {name: A, reps: 10}\n")
        for plan, paper, cuts, folds in (("small.yaml", "a4", 1, 4), ("foot-basics", "a4", 0, 1), ("foot-basics", "letter", 0, 1)):
            sides = self.plan(plan, "-w", 2, "--template", "booklet", "--paper", paper)
            self.assertEqual(len(sides) == 1, cuts == 1)
            for side in sides:
                words = [words.strip() for _, words, _ in side.texts]
                self.assertEqual((words.count("Cut along this line"), words.count("Fold")), (cuts, folds), (paper, plan))

    def test_a_folded_sheet_tears_no_row_and_breaks_no_word_of_a_title(self):
        start = "footplan: 1\ntitle: Nach Sprunggelenksverletzung\nfrequency: 3 times a day\nprecautions: [\"Stop if a pain is sharp, or if it stays after you stop.\"]\nexercises:\n"
        for name, times, sides in (("Toe press", 3, 1), ("Langsames Anheben der Grosszehe bei ruhenden anderen Zehen", 4, 2)):
            self.write("made.yaml", start + f"  - {{name: {name}, reps: 10, frequency: {times} times a day}}\n  - {{name: Zehengang, reps: 9, frequency: 2-3 times a week}}\n")
            found = self.plan("made.yaml", "-w", 1, "--start", "2026-11-26", "--template", "booklet")
            self.assertEqual(len(found), sides, name)
            self.assertIn("Sprunggelenksverletzung", " ".join(words for side in found for _, words, _ in side.texts))

    def test_a_cover_splits_no_sentence(self):
        """Each precaution is on one small page, for every length of what comes before it."""
        asked = "Ask a doctor before you begin if you have had an operation, a fall or numb feet."
        for count in range(1, 9):
            self.write("made.yaml", "footplan: 1\ntitle: Covers\nfrequency: daily\nprecautions:\n" +
                       "".join(f"  - {number}. {asked}\n" for number in range(count)) + "exercises:\n  - {name: A, reps: 10}\n")
            self.footplan("generate", "made.yaml", "-w", 1, "--template", "booklet", "-o", "plan.pdf")
            info = printed_by("pdfinfo", "-struct-text", self.folder / "plan.pdf")
            said = re.findall(rf'"(\d)\. {re.escape(asked)}"', re.sub(r'"\s+"', " ", info))
            self.assertEqual(said, [str(number) for number in range(count)])

    def test_duplex_begins_each_plan_on_a_sheet(self):
        for extra in ([], ["--duplex"]):
            self.footplan("generate", "foot-basics", "foot-basics", "-w", 1, *extra, "-o", "plan.pdf")
            with_titles = [i for i, page in enumerate(pages(self.folder / "plan.pdf"))
                           if any(words.strip() == "Week 1 of 1" for _, words, _ in page.texts)]
            self.assertEqual(len(with_titles), 2)
            if extra:
                self.assertEqual([place % 2 for place in with_titles], [0, 0])

    def test_precautions_come_before_the_exercises_and_once(self):
        self.footplan("generate", "-w", 2, "-o", "plan.pdf")
        text = re.sub(r"\s+", " ", printed_by("pdftotext", self.folder / "plan.pdf", "-"))
        self.assertEqual(text.count("This is not medical advice"), 1)
        self.assertLess(text.index("Before you begin"), text.rindex("Toe press"))

    def test_cues_that_label_no_boxes_and_a_note_have_lines_of_their_own(self):
        self.write("made.yaml", "footplan: 1\ntitle: T\nexercises:\n" + "".join(
            f"  - {{name: Raise {number}, steps: [Raise the heel.], reps: 10, frequency: once a day, when: [at noon, at night], note: Slowly.}}\n"
            for number in range(5)))
        self.footplan("generate", "made.yaml", "-w", 1, "-o", "plan.pdf")
        lines = [line.strip() for line in printed_by("pdftotext", "-l", 1, "-raw", self.folder / "plan.pdf", "-").splitlines()]
        self.assertIn("Slowly.", lines)
        self.assertTrue(any(line.endswith("at night.") for line in lines), lines)

    def test_no_hash_of_the_file_is_printed(self):
        self.footplan("generate", "-w", 1, "-o", "plan.pdf")
        self.assertNotRegex(printed_by("pdftotext", self.folder / "plan.pdf", "-"), r"foot-basics . [0-9a-f]{7}")


if __name__ == "__main__":
    unittest.main()
