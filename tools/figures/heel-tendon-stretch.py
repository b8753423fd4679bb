"""A person stands facing a wall with the hands on it, the front knee bent and the back leg straight with its heel down,
and moves the hips towards the wall."""

from parts import *


def draw(d):
    H, y = 90, 86
    d.floor(y)
    d.rect(101, 3, 8, y - 3)
    back = (27, y - ANKLE * H)
    hip = add(back, polar(-48, 0.466 * H))
    person(d, H, hip, add(hip, polar(-74, SPINE * H)),
           legs=[((76, y - ANKLE * H), 0, 0, 1.2, {}), (back, 0, 0, 1.2, {})],
           arms=[((1, 5), (96, 38), -1, -80, {}), ((-0.5, 5), (95, 31), -1, -80, {})])
    d.arrow([(75, 50), (93, 50)])
    d.arrow([(12, 62), (12, 80)])
