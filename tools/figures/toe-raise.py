"""A person stands with the hands on a worktop and lifts the front of both feet; a close-up shows the toes going up."""

from parts import *


def draw(d):
    H, y = 76, 86
    d.floor(y)
    worktop(d, 93, 45, y)
    L = FOOT * H * 1.15
    heel = (60, y)
    ankle = add(heel, polar(-28, 0.2 * L))
    ankle = add(ankle, polar(-118, 0.28 * L))
    hip = (ankle[0] + 0.5, ankle[1] - 0.467 * H)
    person(d, H, hip, add(hip, polar(-86, SPINE * H)),
           legs=[(add(ankle, (7, 0)), -28, -28, 1.15, {}), (ankle, -28, -28, 1.15, {})],
           arms=[((1, 5), (97, 41), -1, 5, {}), ((-0.5, 5), (93, 41.5), -1, 5, {})])
    c = (29.5, 34)
    magnifier(d, c, 26.5, (64, 78))
    d.prop("M9 52H49")
    side_foot(d, place_foot(14, 50.5, 0.42, -24), flat_toe, lean=20, top=12, toes=THREE_TOES)
    d.arrow([(49, 46), (46, 33)], head=5)
