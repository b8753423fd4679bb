"""A person walks along a rail with a hand on it, the heel of one foot just in front of the toes of the other; a close-up
shows the feet in one line from above."""

from parts import *


def draw(d):
    H, y, size = 80, 86, 1.3
    d.floor(y)
    L = FOOT * H * size
    back = (66, y - 0.28 * L)
    front = add(back, (L * 1.0, -3))
    hip = ((back[0] + front[0]) / 2 + 1, y - 0.28 * L - 0.458 * H)
    d.rect(56, 42, 61, 3)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)), legs=[(back, 0, 0, size, {}), (front, -14, -14, size, {})],
           arms=[((1, 5), (92, 41), -1, 0, {}), ((-0.5, 5), (62, 48), 1, 110, {})])
    feet_in_line(d)
    d.arrow([(96, 66), (115, 66)])
