"""Two feet from above; a band runs from the leg of a table on the outer side round the front of one foot, which turns
inwards against it."""

from parts import *


def draw(d):
    foot_from_above(d, place_foot(30, 81, 0.84, -3), left=True)
    put = place_foot(72, 81, 0.84, -16)
    d.rect(104, 24, 11, 11, TONE, INK, MAIN, r=2)
    band(d, [put(14, 46), (108, 30)])
    foot_from_above(d, put)
    band(d, [put(-17, 51), put(0, 51.5), put(20.5, 45)])
    d.arrow(arc((72, 83), 75, -64, -88, 4))
