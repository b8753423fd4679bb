"""A person stands on one foot beside a worktop, a hand just above it, the other foot lifted."""

from parts import *


def draw(d):
    H, y = 79, 86
    d.floor(y)
    worktop(d, 78, 46, y)
    ankle = (48, y - 0.28 * FOOT * H * 1.3)
    hip = (ankle[0] + 1, ankle[1] - 0.467 * H)
    person(d, H, hip, add(hip, polar(-90, SPINE * H)),
           legs=[(ankle, 0, 0, 1.3, {}), (add(hip, (8, 0.30 * H)), 20, 20, 1.3, {})],
           arms=[((1, 5), (82, 40), -1, 8, {}), ((-0.5, 5), (30, 44), 1, 110, {})])
    d.arrow([(72, 78), (72, 62)])
