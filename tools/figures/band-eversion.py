"""Two feet from above with a band round both; one foot stays and the other turns outwards against the band."""

from parts import *


def draw(d):
    one, two = place_foot(28, 81, 0.86, -4), place_foot(62, 81, 0.86, 26)
    foot_from_above(d, one, left=True)
    foot_from_above(d, two)
    band(d, [one(-20, 45), one(0, 50), one(16.5, 50), two(-17, 48), two(0, 50.5), two(21, 44)])
    d.arrow(arc((62, 81), 76, -82, -56, 4))
