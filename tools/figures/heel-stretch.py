"""A person sits upright on the floor, one leg stretched out, the other foot tucked under its thigh, and holds the toes; a
close-up shows the hand moving them to and fro."""

from parts import *


def draw(d):
    H, y = 104, 86
    long_sitter(d, H, y, (16, y - 13), -68, ((66, 59), (64, 56)))
    d.floor(y, 3, 117)
    c = (89, 30.5)
    magnifier(d, c, 28, (68, 58))
    put = place_foot(c[0] + 8, c[1] + 23, 0.56, -90)
    inner_foot(d, put, top=None, cut=c[0] - 23, ghost_toes=(40, -40))
    d.shape(curve([(64, 17, "c"), (78, 12), (79, 20), (61.5, 27, "c")]))
    hand(d, 150, (77, 16), 4, thumb=0, fist=True)
    d.arrow(arc(put(62, 6), 15, -60, 50, 6), both=True, head=5)
