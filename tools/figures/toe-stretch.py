"""The toes of one foot, twice: from the side they stretch up and down, from above they stretch apart."""

from parts import *


def draw(d):
    put = place_foot(4, 58, 0.62)
    d.prop(curve(run(put, turn(flat_toe(58, 23, 11), (58, 6), 34))))
    side_foot(d, put, bent_toe, lean=8)
    d.arrow(arc((36, 52), 22, -50, 34, 5), both=True, head=5)
    above = place_foot(86, 80, 0.68)
    foot_from_above(d, above, spread=1)
    d.arrow([(70, 44), (61, 35)], head=5)
    d.arrow([(107, 47), (116, 40)], head=5)
