"""A person bounces on the balls of both feet with the hands on a wall, up and down several times; a close-up shows the
heel going up and down, just off the floor."""

from parts import *


def draw(d):
    H, y = 76, 86
    d.floor(y)
    d.rect(107, 3, 8, y - 3)
    up = on_toes(H, (62, y), 42, 1.35)
    hip = (up[0] + 5, up[1] - 0.455 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)),
           legs=[(add(up, (13, 0)), 42, 0, 1.35, {}), (up, 42, 0, 1.35, {})],
           arms=[((1, 5), (99, 36), -1, -70, {}), ((-0.5, 5), (98, 30), -1, -70, {})])
    with_heel_up(d, to=(55, 74), low=16)
    for x in (84, 97):
        d.arrow([(x, 56), (x, 78)], both=True, head=5)
