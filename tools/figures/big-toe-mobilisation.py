"""A person sits on a chair with one foot across the other knee, both hands at the foot; a close-up shows one hand that
steadies the foot and the thumb and fingers of the other that move the big toe up and down, its other places in grey."""

from parts import *


def draw(d):
    c = foot_across_knee(d)
    put = place_foot(c[0] - 30, c[1] + 14, 0.62)
    inner_foot(d, put, top=c[1] - 28, ghost_toes=(-44, 40))
    d.shape(curve([add(c, p) for p in ((6, -28), (1, -20), (-3, -12), (7, -9), (11, -17), (16, -25))]))
    hand(d, 150, add(c, (2.5, -11)), 104, thumb=0)
    d.shape(curve([add(c, p) for p in ((30, 7), (26, 9), (26, 14), (29, 16))]))
    hand(d, 136, add(c, (25, 11.5)), 180, thumb=0, fist=True)
    d.arrow(arc(put(62, 6), 24, -84, -40, 5), both=True, head=5)
