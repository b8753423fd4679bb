"""A person stands on the balls of both feet, both heels high, with the fingertips on a wall; a springy line under the close-up
and an arrow in it show the heels going quickly up and down, the low heel, in grey, just off the floor."""

from parts import *


def draw(d):
    H, y = 76, 86
    d.floor(y)
    d.rect(104, 3, 11, y - 3, TONE)
    up = on_toes(H, (70, y), 50, 1.35)
    hip = (up[0] + 5, up[1] - 0.462 * H)
    wrists = (95, 41), (92, 31)
    person(d, H, hip, add(hip, polar(-86, SPINE * H)),
           legs=[(add(up, (13, 0)), 50, 0, 1.35, dict(shift=(3, 0))), (up, 50, 0, 1.35, {})],
           arms=[((1, 5), wrists[0], -1, -40, dict(fist=True, size=0.6)), ((-0.5, 5), wrists[1], -1, -40, dict(fist=True, size=0.6))])
    for a, b in wrists:
        d.shape(tube([(a, b), (a + 5, b - 2), (103, b - 6)], [2.4, 2.2, 1.2]))
    with_heel_up(d, to=(59, 73), low=16)
    d.arrow([(5 + 6 * k, 66 if k % 2 else 82, "c") for k in range(8)], head=6)
