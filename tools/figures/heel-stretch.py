"""A person sits on the floor, one leg stretched out, the other foot tucked under its thigh, and holds the toes; a close-up
shows one hand round all the toes, its thumb over them, that moves them to and fro."""

from parts import *


def draw(d):
    H, y = 84, 86
    long_sitter(d, H, y, (13, y - 11), -72, ((55, 63), (53, 61)))
    d.floor(y, 3, 117)
    c = (83, 38)
    magnifier(d, c, 34, (56, 66))
    put = place_foot(c[0] - 1, c[1] + 30, 0.62)
    for k in range(3):
        d.shape(tube(run(put, [(-24, 84 - 9 * k), (4, 81 - 9.5 * k), (29, 71 - 8 * k)]), [2.8, 2.8, 2.5]))
    foot_from_above(d, put)
    d.shape(curve(run(put, [
        (-46, 52, "c"), (-28, 49), (-10, 52), (10, 58), (14, 63), (9, 67),
        (-10, 65), (-18, 68), (-19, 79), (-28, 86), (-46, 79, "c")])))
    d.arrow(arc(put(2, 50), 28.5, -88, 4, 6), both=True, head=6)
