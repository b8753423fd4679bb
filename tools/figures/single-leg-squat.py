"""A person stands on one leg behind a chair, the hands on its back, and bends that knee, lower than upright, which is in
grey."""

from parts import *


def draw(d):
    H, y = 79, 86
    d.floor(y)
    chair(d, 88, 62, y, 26, 42)
    ankle = (48, y - 0.28 * FOOT * H * 1.3)
    up = add(ankle, (2, -0.467 * H))
    P = head_frame(H, add(up, polar(-90, SPINE * H)), -90)
    d.prop(curve([p[:2] for p in head_points(P)[0:14]]))
    d.prop(curve([add(up, (-0.07 * H, 3)), add(up, (-0.066 * H, -0.2 * H)), add(up, (-0.05 * H, -0.29 * H)), P(-0.24, -0.1)]))
    d.prop(curve([add(up, (0.066 * H, 3)), add(up, (0.065 * H, -0.2 * H)), P(0.24, -0.1)]))
    hip = (37, ankle[1] - 0.385 * H)
    person(d, H, hip, add(hip, polar(-80, SPINE * H)),
           legs=[(add(hip, (-17, 0.17 * H)), 70, 70, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), (87, 38), -1, 10, dict(fist=True)), ((-0.5, 5), (84, 39), -1, 10, dict(fist=True))])
    d.arrow([(66, 50), (66, 70)])
