"""The curled toes of one foot grip a pencil and lift it off the floor."""

from parts import *


def draw(d):
    d.floor(86)
    put = place_foot(12, 63, 1, 6)
    d.prop(pencil_shape((44, 83), (98, 83), 4.4)[0], WHITE)

    def held():
        outline, marks = pencil_shape((38, 75), (116, 55))
        d.detail(outline, TONE)
        d.detail(marks)
    side_foot(d, put, curled_toe, lean=6, between=held)
    d.arrow([(110, 46), (110, 24)])
