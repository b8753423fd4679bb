"""A person sits on a chair with one foot across the other knee, both hands at the foot; a close-up shows one hand that
steadies the foot and the thumb and fingers of the other that move the big toe up and down, its other places in grey."""

from parts import *


def draw(d):
    c = foot_across_knee(d)
    put = place_foot(c[0] - 29, c[1] + 14, 0.62)
    inner_foot(d, put, top=c[1] - 28, ghost_toes=(-44,))
    d.shape(curve([add(c, p) for p in ((6, -28), (1, -20), (-3, -12), (7, -9), (11, -17), (16, -25))]))
    hand(d, 150, add(c, (2.5, -11)), 104, thumb=0)
    d.shape(curve([add(c, p) for p in ((29, 5), (22, 3), (15, 5), (12, 8), (15, 10.5), (21, 10), (26, 12), (21, 14), (14, 13.5), (11, 17),
                                       (14, 20), (21, 19.5), (25, 22))]))
    d.arrow(arc(put(62, 6), 24, -88, -36, 5), both=True, head=5)
