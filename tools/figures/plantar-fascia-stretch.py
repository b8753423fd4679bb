"""A person sits on a chair with one foot across the other knee, both hands at the foot; a close-up shows one hand that
pulls the toes back towards the shin while a finger of the other feels along the arch."""

from parts import *


def draw(d):
    c = foot_across_knee(d)
    put = place_foot(c[0] - 29, c[1] + 8, 0.66)
    inner_foot(d, put, toe=-46, top=c[1] - 28)
    d.shape(tube([add(c, p) for p in ((0, 24), (-2, 17), (-4, 6))], [3, 2.9, 2.4]))
    hand(d, 104, add(c, (3, 29)), -104, thumb=0, fist=True)
    d.shape(curve([add(c, p) for p in ((28, -8), (24, -5), (22, 1), (30, 4))]))
    hand(d, 140, add(c, (26, -3)), 176, thumb=0, fist=True)
    d.arrow(arc(add(c, (12, 4)), 21, -50, -110, 4), head=5)
