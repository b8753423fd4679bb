"""A person bounces on the balls of both feet with the hands on a wall; a close-up shows the heel going quickly up and
down, just off the floor."""

from parts import *


def draw(d):
    H, y = 76, 86
    d.floor(y)
    d.rect(102, 3, 8, y - 3)
    up = on_toes(H, (64, y), 42, 1.35)
    hip = (up[0] + 5, up[1] - 0.455 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)),
           legs=[(add(up, (13, 0)), 42, 0, 1.35, {}), (up, 42, 0, 1.35, {})],
           arms=[((1, 5), (97, 36), -1, -70, {}), ((-0.5, 5), (96, 30), -1, -70, {})])
    with_heel_up(d, to=(57, 74), lines=True)
    d.arrow([(86, 54), (86, 80)], both=True)
