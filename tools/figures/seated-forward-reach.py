"""A person sits on the floor with one leg straight and the other bent, and leans forward to reach for the toes."""

from parts import *


def draw(d):
    H, y = 122, 86
    hip = (24, y - 9)
    d.floor(y)
    up = add(hip, polar(-98, SPINE * H))
    P = head_frame(H, up, -94)
    d.prop(curve([(13, 74), (10, 56), (*P(-0.5, -0.3), (0.3, -1))] + [p[:2] for p in head_points(P)[1:6]]
                 + head_points(P)[6:12] + [(*P(0.24, -0.1), (0, 1)), (34, 52)]))
    ankle = (hip[0] + 0.469 * H, y - 6)
    neck = add(hip, polar(-60, SPINE * H))
    leg(d, H, add(hip, (4, -2)), (66, y - 6.5), 0, 0, 1.2)
    arm(d, H, add(neck, (1, 6)), (77, 60), -1, 30, thumb=-1, size=0.9)
    leg(d, H, hip, ankle, -92, -92, 1.2)
    head(d, H, neck, -54)
    torso(d, H, hip, neck, hunch=0.02, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), (74, 57), -1, 28, thumb=-1, size=0.9)
    d.arrow(arc(hip, 69, -88, -66, 4))
