"""A person stands on one foot with the hands on a wall and rises onto its ball; a close-up shows the heel going up."""

from parts import *


def draw(d):
    H, y = 75, 86
    d.floor(y)
    d.rect(100, 3, 8, y - 3)
    up = on_toes(H, (66, y), 45, 1.35)
    hip = (up[0] + 5, up[1] - 0.465 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)),
           legs=[(add(hip, (-17, 0.31 * H)), 75, 75, 1.35, {}), (up, 45, 0, 1.35, {})],
           arms=[((1, 5), (95, 36), -1, -70, {}), ((-0.5, 5), (94, 30), -1, -70, {})])
    with_heel_up(d, to=(60, 76))
