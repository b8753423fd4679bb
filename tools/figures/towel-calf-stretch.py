"""A person sits on the floor with one leg straight, a towel round the ball of the foot and its ends in the hands, and
pulls the foot back."""

from parts import *


def draw(d):
    H, y = 108, 84
    hip = (22, y - 8)
    d.floor(y)
    ankle = (hip[0] + 0.469 * H, y - 5.4)
    F, _ = foot_frames(H, ankle, -106, size=1.35)
    d.prop(curve(foot_points(H, ankle, -66, -66, 1.35)))
    neck = add(hip, polar(-104, SPINE * H))
    hands = (47, 47)
    person(d, H, hip, neck, legs=[((57, y - 6.5), 0, 0, 1.35, {})], arms=[((1, 5), add(hands, (3, -1)), -1, 0, dict(fist=True))], hem=0.0, tilt=-96)
    leg(d, H, hip, ankle, -106, -106, 1.35)
    towel_end(d, add(hands, (4, 1)))
    band(d, [F(0.3, -0.36), F(0.62, -0.3), F(0.68, -0.06)])
    band(d, [F(0.62, 0.04), add(hands, (5, 1))])
    torso(d, H, hip, neck, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), hands, -1, -6, fist=True)
    d.arrow([(80, 37), (60, 37)])
