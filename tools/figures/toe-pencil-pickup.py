"""The curled toes of one foot grip a pencil and lift it off the floor."""

from parts import *


def draw(d):
    d.floor(86)
    put = place_foot(12, 60, 1, 6)
    d.prop(pencil_shape((34, 83), (86, 83), 4.4)[0], WHITE)

    def held():
        outline, marks = pencil_shape((65, 80), (104, 37))
        d.detail(outline, TONE)
        d.detail(marks)
    side_foot(d, put, curled_toe, lean=6, between=held)
    d.arrow([(110, 46), (110, 24)])
