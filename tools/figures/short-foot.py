"""A foot flat on the floor, seen from its inner side; an arrow under it draws the ball towards the heel, the arch rises and
the foot is shorter than before, in grey; the toes stay flat."""

from parts import *


def draw(d):
    d.floor(76)
    inner_foot(d, place_foot(9, 74.6, 1.16), arch=8, ghost=True)
    d.arrow([(96, 82.5), (62, 82.5)])
    d.arrow([(50, 73), (50, 61)], head=5)
