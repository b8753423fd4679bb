"""A person stands on a round board with a dome under it, which tips, and holds a rail."""

from parts import *


def draw(d):
    H, y = 69, 86
    d.floor(y)
    d.prop("M104 86V40M84 42L117 38")
    top = y - 9
    d.shape(curve([(34, top + 2, "c"), (46, y - 1), (58, y - 1), (70, top + 2, "c")], closed=True))
    d.rect(24, top - 2.5, 56, 5, TONE, INK, MAIN, r=2.4)
    ankle = (46, top - 3 - 0.28 * FOOT * H * 1.3)
    hip = (52, ankle[1] - 0.455 * H)
    person(d, H, hip, add(hip, polar(-89, SPINE * H)), legs=[(add(ankle, (8, 0)), 0, 0, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), (88, 38), -1, -5, dict(fist=True)), ((-0.5, 5), (30, 40), 1, 150, {})])
    d.arrow(arc((52, 74), 38, 162, 198, 4), both=True, head=5)
    d.arrow(arc((52, 74), 38, 18, -18, 4), both=True, head=5)
