"""A peer: the four-page checklist by reportlab. Usage: checklist.py > FILE"""

import sys

from reportlab.pdfgen.canvas import Canvas

WEEKS, DAYS, BOXES = 4, "Mon Tue Wed Thu Fri Sat Sun".split(), 3
EXERCISES = ["Big toe stretch", "Toe splay", "Toe curls", "Sand walking", "Ball roll under the foot", "Heel raises"]
STEPS = [
    "Sit upright in a chair with both feet flat on the floor.",
    "Place the left foot over the right thigh.",
    "With the fingers, stretch the toe up, down and to the side.",
    "Keep it there for 5 seconds. Repeat 10 times on each foot.",
]
WIDTH, HEIGHT, MARGIN, ROW, BOX = 595.28, 841.89, 40, 112, 12
COLUMNS = [300 + 36 * day for day in range(len(DAYS))]


def text(page, font, size, x, y, words):
    page.setFont(font, size)
    page.drawString(x, y, words)


canvas = Canvas(sys.stdout.buffer, pagesize=(WIDTH, HEIGHT), pageCompression=1)
for week in range(WEEKS):
    text(canvas, "Helvetica-Bold", 20, MARGIN, HEIGHT - 60, f"Foot exercises: week {week + 1} of {WEEKS}")
    for x, day in zip(COLUMNS, DAYS):
        text(canvas, "Helvetica-Bold", 9, x, HEIGHT - 90, day)
    for number, name in enumerate(EXERCISES):
        top = HEIGHT - 100 - ROW * number
        text(canvas, "Helvetica-Bold", 14, MARGIN, top - 16, name)
        for line, step in enumerate(STEPS):
            text(canvas, "Helvetica", 9, MARGIN, top - 34 - 13 * line, step)
        for x in COLUMNS:
            for box in range(BOXES):
                canvas.rect(x, top - 28 - 18 * box, BOX, BOX)
        canvas.line(MARGIN, top - ROW + 6, WIDTH - MARGIN, top - ROW + 6)
    canvas.showPage()
canvas.save()
