"""A person stands still on one foot beside a worktop, a hand just above it, the other knee bent and that foot behind, off
the floor."""

from parts import *


def draw(d):
    H, y = 78, 86
    d.floor(y)
    worktop(d, 76, 47, y)
    ankle = (50, y - 0.28 * FOOT * H * 1.3)
    hip = (ankle[0] + 1, ankle[1] - 0.467 * H)
    person(d, H, hip, add(hip, polar(-90, SPINE * H)),
           legs=[(add(hip, (-18, 0.29 * H)), 76, 76, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), (80, 40), -1, 8, {}), ((-0.5, 5), (48, 46), 1, 92, {})])
