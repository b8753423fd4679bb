"""A person stands facing a wall with the hands on it, one foot behind the other, both knees bent and both heels on the
floor."""

from parts import *


def draw(d):
    H, y = 88, 86
    d.floor(y)
    d.rect(102, 3, 8, y - 3)
    back, front = (38, y - ANKLE * H), (68, y - ANKLE * H)
    hip = (47, y - 0.42 * H)
    neck = add(hip, polar(-78, SPINE * H))
    person(d, H, hip, neck, legs=[(front, 0, 0, 1.2, {}), (back, 0, 0, 1.2, {})],
           arms=[((1, 5), (97, 35), -1, -80, {}), ((-0.5, 5), (96, 28), -1, -80, {})])
    d.arrow([(22, 62), (22, 80)])
    d.arrow([(81, 46), (81, 62)])
