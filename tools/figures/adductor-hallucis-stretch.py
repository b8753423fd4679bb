"""Two feet from above, heels together, with a band round both big toes; the front of the feet moves apart and the band
draws the big toes together."""

from parts import *


def draw(d):
    one, two = place_foot(47, 81, 0.88, -20), place_foot(73, 81, 0.88, 20)
    toes = [16, 3, 0, 0, 0]
    foot_from_above(d, one, left=True, toes=toes)
    foot_from_above(d, two, toes=toes)
    a, b = one(7, 69), two(-7, 69)
    left, right = one(14, 71), two(-14, 71)
    del a, b
    band(d, [one(1, 66), left, add(left, (4, 0)), add(right, (-4, 0)), right, two(-1, 66)], 2.6)
    d.arrow([(17, 56), (4, 46)])
    d.arrow([(103, 56), (116, 46)])
