"""The toes of one foot grip a marble and lift it from the floor, where others lie, towards a bowl."""

from parts import *


def draw(d):
    d.floor(86)
    put = place_foot(2, 62, 0.92, 6)
    for x in (46, 57, 69):
        d.circle((x, 81.4), 4, WHITE, INK, MAIN)
    d.shape(curve([(88, 68, "c"), (92, 82), (98, 85), (106, 85), (112, 82), (116, 68, "c")], closed=True), TONE)
    side_foot(d, put, curled_toe, lean=4)
    d.circle((66, 66.5), 4.2, TONE, INK, MAIN)
    d.arrow([(78, 52), (90, 40), (102, 46), (102, 58)])
