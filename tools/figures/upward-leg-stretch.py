"""A person lies on the back, holds the ends of a towel that goes round one foot, and raises that leg straight up."""

from parts import *


def draw(d):
    H, y = 107, 86
    hip, neck = (58, y - 7.8), (25, y - 6.2)
    d.floor(y)
    ankle = add(hip, polar(-72, 0.469 * H))
    F, _ = foot_frames(H, ankle, 198, size=1.25)
    at = (43, y - 39)
    person(d, H, hip, neck, legs=[(add(hip, (0.469 * H, 2.6)), -86, -86, 1.15, {})], arms=[], tilt=180)
    arm(d, H, (32, y - 9), add(at, (3, 2)), -1, -52, fist=True)
    leg(d, H, hip, ankle, 198, 198, 1.25)
    torso(d, H, hip, neck)
    end = add(at, polar(-40, 4))
    towel_end(d, end)
    band(d, [F(0.2, -0.36), F(0.52, -0.38), F(0.66, -0.16)])
    band(d, [F(0.64, -0.08), end])
    arm(d, H, (30, y - 8), at, -1, -52, fist=True)
    d.arrow(arc(hip, 46, -14, -50, 4))
