"""A foot from above with its toes fanned out."""

from parts import *


def draw(d):
    put = place_foot(58, 83, 0.9)
    foot_from_above(d, put, spread=1)
    d.arrow([(35, 28), (20, 19)])
    d.arrow([(90, 38), (105, 30)])
