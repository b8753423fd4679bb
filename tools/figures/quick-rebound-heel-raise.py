"""A person stands on the balls of both feet with the fingertips on a wall; a springy line under the close-up and an arrow
in it show the heels going quickly up and down, the low heel, in grey, just off the floor."""

from parts import *


def draw(d):
    H, y = 76, 86
    d.floor(y)
    d.rect(107, 3, 8, y - 3)
    up = on_toes(H, (73, y), 42, 1.35)
    hip = (up[0] + 5, up[1] - 0.455 * H)
    person(d, H, hip, add(hip, polar(-88, SPINE * H)),
           legs=[(add(up, (8, 0)), 42, 0, 1.35, {}), (up, 42, 0, 1.35, {})],
           arms=[((1, 5), (97, 36), -1, -18, {}), ((-0.5, 5), (96, 29), -1, -18, {})])
    with_heel_up(d, to=(64, 73), low=16)
    d.arrow([(5, 82, "c"), (11, 66, "c"), (17, 82, "c"), (23, 66, "c"), (29, 82, "c"), (35, 66, "c"), (41, 82, "c"), (47, 66, "c")], head=6)
