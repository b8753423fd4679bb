"""A person stands on one leg beside a chair, a hand on its back, and bends that knee."""

from parts import *


def draw(d):
    H, y = 88, 86
    d.floor(y)
    chair(d, 88, 62, y, 26, 42)
    ankle = (46, y - 0.28 * FOOT * H * 1.3)
    hip = (42, ankle[1] - 0.38 * H)
    person(d, H, hip, add(hip, polar(-74, SPINE * H)),
           legs=[(add(hip, (-19, 0.2 * H)), 84, 84, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), (86, 39), -1, 10, dict(fist=True)), ((-0.5, 5), (47, 53), 1, 20, dict(thumb=-1))])
    d.arrow([(11, 36), (11, 58)])
