"""A person stands with both feet on a round board with a dome under it and holds a worktop; arrows go round the rim of
the board, one way and the other."""

from parts import *


def draw(d):
    H, y = 66, 86
    d.floor(y, 4, 80)
    worktop(d, 84, 40, y)
    c = (44, 70)
    d.shape(curve([(28, 74, "c"), (37, y - 1.5), (51, y - 1.5), (60, 74, "c")], closed=True))
    for shift in (3.5, 0):
        d.shape(curve([(c[0] + 27 * math.cos(rad(a)), c[1] + shift + 8 * math.sin(rad(a))) for a in range(0, 360, 30)], closed=True), TONE)
    ankle = (40, c[1] + 1 - 0.28 * FOOT * H * 1.3)
    hip = (44, ankle[1] - 0.46 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)), legs=[(add(ankle, (6, -2.5)), 0, 0, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), (79, 36), -1, 6, dict(thumb=-1)), ((-0.5, 5), (75, 38), -1, 6, dict(thumb=-1))])
    d.arrow([(c[0] + 35 * math.cos(rad(a)), c[1] + 2 + 12 * math.sin(rad(a))) for a in (-145, -175, -205, -232)], both=True, head=5.5)
    d.arrow([(c[0] + 35 * math.cos(rad(a)), c[1] + 2 + 12 * math.sin(rad(a))) for a in (-35, -5, 25, 52)], both=True, head=5.5)
