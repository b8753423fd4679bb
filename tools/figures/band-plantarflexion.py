"""A person sits on the floor with one leg out, a band round the ball of the foot and its ends in the hands, and pushes
the foot away against it."""

from parts import *


def draw(d):
    H, y = 108, 84
    hip = (22, y - 8)
    d.floor(y)
    ankle = (hip[0] + 0.469 * H, y - 5.4)
    F, _ = foot_frames(H, ankle, -38, size=1.35)
    d.prop(curve(foot_points(H, ankle, -82, -82, 1.35)))
    neck = add(hip, polar(-97, SPINE * H))
    hands = (49, 49)
    person(d, H, hip, neck, legs=[((61, y - 6.5), 0, 0, 1.35, {})], arms=[((1, 5), add(hands, (3, -1)), -1, 12, dict(fist=True))], hem=0.0)
    leg(d, H, hip, ankle, -38, -38, 1.35)
    band(d, [F(0.46, -0.34), F(0.7, -0.2), F(0.6, 0.14)], 2)
    band(d, [add(hands, (6, 1)), F(0.58, 0.12)], 2)
    torso(d, H, hip, neck, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), hands, -1, 8, fist=True)
    d.arrow(arc(ankle, 36, -66, -18, 4))
