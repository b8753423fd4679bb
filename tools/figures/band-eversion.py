"""The lower legs of somebody on a chair, from the front, with one loop of a band round both forefeet; heels and knees stay and
the sole of one foot, flat before, in grey, turns outwards against the band."""

from parts import *


def draw(d):
    front_feet(d, [(33, -1, 0), (79, 1, -26)], 82, lambda one, two: (
        [one(-17.5, 3), one(-14, 15), one(0, 20), two(0, 20), two(14, 15), two(17.5, 3)], [one(0, 3), two(0, 3)]))
    d.arrow(arc((70, 82), 41, 0, -38, 5))
