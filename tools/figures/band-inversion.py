"""The lower legs of somebody on a chair, from the front; a loop of band goes round one forefoot and round the leg of a table on its
outer side; heel and knee stay and the sole, flat before, in grey, turns inwards against the band."""

from parts import *


def draw(d):
    d.rect(107, 3, 7, 79)
    front_feet(d, [(23, -1, 0), (76, 1, 26)], 82, lambda one, two: (
        [two(-17.5, 3), two(-14, 15), two(0, 20), (96, 63.5), (106, 70)], [two(0, 3), (106, 74)]))
    band(d, [(106, 72), (115, 72)], 4)
    d.arrow(arc((85, 82), 41, 180, 218, 5))
