"""A person stands behind a chair with the hands on its back and lifts both heels off the floor; a close-up shows the
heel going up."""

from parts import *


def draw(d):
    H, y = 75, 86
    d.floor(y)
    chair(d, 98, 62, y, 19, 44)
    up = on_toes(H, (62, y), 45, 1.35)
    hip = (up[0] + 5, up[1] - 0.465 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)),
           legs=[(add(up, (13, 0)), 45, 0, 1.35, {}), (up, 45, 0, 1.35, {})],
           arms=[((1, 5), (95, 42), -1, 20, dict(fist=True)), ((-0.5, 5), (91, 42), -1, 20, dict(fist=True))])
    with_heel_up(d)
