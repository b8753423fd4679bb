"""A person sits on the floor with one leg straight and the other folded, leans forward from upright, in grey, holds the
toes of the straight leg and presses them one way and the other."""

from parts import *


def draw(d):
    H, y = 122, 86
    hip = (24, y - 14)
    up = add(hip, polar(-96, SPINE * H))
    P = head_frame(H, up, -94)
    d.prop(curve([(15, 64), (12, 50), (*P(-0.5, -0.3), (0.3, -1))] + [p[:2] for p in head_points(P)[1:6]]
                 + head_points(P)[6:12] + [(*P(0.24, -0.1), (0, 1)), (34, 52)]))
    ankle = (hip[0] + 0.469 * H, hip[1] - 0.02 * H)
    d.prop(curve(foot_points(H, ankle, -64, -64, 1.2)))
    long_sitter(d, H, y, hip, -54, ((79, 52), (76, 50)), tilt=-48)
    d.floor(y)
    d.arrow(arc(ankle, 32, -62, -12, 5), both=True)
    d.arrow(arc(hip, 65, -88, -66, 4))
