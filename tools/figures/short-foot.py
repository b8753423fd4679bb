"""A foot seen from its inner side; the ball is drawn towards the heel and the arch rises, the toes stay flat."""

from parts import *


def draw(d):
    d.floor(84)
    inner_foot(d, place_foot(10, 82.6, 1.12), arch=9, ghost=True)
    d.arrow([(92, 62), (72, 55)])
    d.arrow([(51, 81), (51, 67)], head=5)
