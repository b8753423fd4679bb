"""The sole of a foot rolls forwards and backwards over a tennis ball on the floor."""

from parts import *


def draw(d):
    d.floor(86)
    put = place_foot(8, 67, 1, -6)
    side_foot(d, put, flat_toe, lean=4)
    c = (46, 74.5)
    d.circle(c, 10.4, TONE, INK, MAIN)
    d.detail(curve(arc((c[0] - 12, c[1] - 6), 10, -20, 70, 4)) + curve(arc((c[0] + 12, c[1] + 6), 10, 160, 250, 4)))
    d.arrow([(66, 79), (96, 79)], both=True)
