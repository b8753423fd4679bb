"""A person sits on the floor with one leg out; a band runs from the foot of a table round the front of the foot, which
pulls back towards the shin against it."""

from parts import *


def draw(d):
    H, y = 98, 84.5
    hip = (30, y - 8)
    d.floor(y)
    d.rect(109, 46, 5, y - 46)
    d.rect(98, 42, 19, 4.5, TONE, r=1)
    ankle = (hip[0] + 0.469 * H, y - 5.2)
    F, _ = foot_frames(H, ankle, -62, size=1.35)
    G, _ = foot_frames(H, ankle, -22, size=1.35)
    d.prop(curve(foot_points(H, ankle, -22, -22, 1.35)))
    d.shape(polyline([F(0.42, 0.14), F(0.24, 0.2), (111, 77), (111, 72)], closed=True), TONE)
    neck = add(hip, polar(-100, SPINE * H))
    person(d, H, hip, neck, legs=[((54, y - 9), 0, 0, 1.35, {}), (ankle, -62, -62, 1.35, {})],
           arms=[((1, 5), (19, y - 6), 1, 165, dict(thumb=0)), ((-2, 5), (23, y - 4.5), 1, 172, dict(thumb=0))], hem=0.0, tilt=-92)
    d.shape(polyline([F(0.5, -0.28), F(0.32, -0.28), F(0.25, 0.06), F(0.42, 0.02)], closed=True), TONE)
    d.rect(108, 70.5, 7, 8, TONE, INK, MAIN, r=1.5)
    d.arrow(arc(ankle, 33, -38, -84, 4))
