"""A person sits on a chair with one foot across the other knee, both hands at the foot; a close-up shows one hand that
steadies the foot and the fingers of the other that move the big toe up and down, its other places in grey."""

from parts import *


def draw(d):
    c = foot_across_knee(d)
    put = place_foot(c[0] - 30, c[1] + 12, 0.7)
    inner_foot(d, put, top=c[1] - 28, ghost_toes=(-36, 36))
    d.shape(curve([add(c, p) for p in ((6, -28), (1, -20), (-3, -12), (7, -9), (11, -17), (16, -25))]))
    hand(d, 150, add(c, (2.5, -11)), 104, thumb=0)
    d.shape(tube([add(c, p) for p in ((11, 28), (14, 21), (15.7, 15.5))], [3.6, 3.2, 2.8]))
    hand(d, 98, add(c, (15.5, 15)), -84, thumb=0, fist=True)
    d.arrow(arc(put(62, 6), 20, -94, -38, 5), both=True, head=5)
