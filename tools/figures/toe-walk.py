"""Two lower legs walk to the right on tiptoe, heels high off the floor."""

from parts import *


def draw(d):
    d.floor(86)
    tiptoe(d, place_foot(-4, 84.8, 0.56), lean=14, top=46, ghost=True)
    tiptoe(d, place_foot(70, 84.8, 0.56), lean=-18, top=8)
    tiptoe(d, place_foot(32, 84.8, 0.56), lean=14)
    d.arrow([(94, 24), (115, 24)])
