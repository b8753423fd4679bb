"""A foot stands flat on the floor, seen from the side, and its toes curl to grip the floor."""

from parts import *


def draw(d):
    d.floor(84)
    put = place_foot(4, 82.6, 1.04)
    toes = [(61, 24, 13), (54, 21, 11.5), (47, 19, 10.5), (40, 17.5, 9.5), (33.5, 16, 8.5)]
    d.prop(curve(run(put, flat_toe(60, 37, 12))))
    side_foot(d, put, gripping_toe, lean=12, toes=toes)
    d.arrow([(113, 46), (113, 60), (104, 68)])
