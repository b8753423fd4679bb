"""Two feet of somebody on a chair, from the front, with a band round both forefeet; one foot stays and the other, from
straight ahead, in grey, turns outwards against the band."""

from parts import *


def draw(d):
    one, two = feet_before_chair(d, (0, 24), start=0)
    band(d, [one(19, 46), one(0, 52), one(-18, 48), two(18, 50), two(0, 52), two(-20, 42)], 2.4)
    d.arrow(arc((82, 40), 38, 66, 36, 4))
