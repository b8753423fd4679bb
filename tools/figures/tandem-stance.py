"""A person stands beside a worktop with a hand on it, the heel of one foot against the toes of the other; a close-up
shows the two feet in one line from above."""

from parts import *


def draw(d):
    H, y = 80, 86
    d.floor(y)
    size = 1.3
    L = FOOT * H * size
    back = (62, y - 0.28 * L)
    front = add(back, (L * 1.02, 0))
    hip = ((back[0] + front[0]) / 2 + 1, back[1] - 0.463 * H)
    worktop(d, 97, 44, y)
    person(d, H, hip, add(hip, polar(-90, SPINE * H)), legs=[(back, 0, 0, size, {}), (front, 0, 0, size, {})],
           arms=[((1, 5), (98, 40), -1, 8, {}), ((-0.5, 5), (66, 46), 1, 84, {})])
    clock(d, (106, 22), 8)
    feet_in_line(d)
