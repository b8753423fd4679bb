"""Sitting with one foot across the other thigh, one hand pulls the toes back towards the shin; a finger of the other hand
feels along the arch, which gets tight."""

from parts import *


def draw(d):
    d.shape(curve([(4, 66, "c"), (30, 64), (62, 68), (68, 76), (66, 87, "c"), (4, 87, "c")], closed=True), TONE)
    put = place_foot(44, 46, 0.84, -64, ANKLE_AT)
    inner_foot(d, put, toe=-42, top=None, cut=3)
    d.shape(curve([(117, 87, "c"), (112, 78), (104, 68), (97, 76), (98, 87, "c")]))
    d.shape(tube([(95, 65), (80, 52), (69, 43)], [3.4, 3.2, 2.8]))
    hand(d, 190, (101, 72), 222, thumb=0, fist=True)
    d.shape(curve([(117, 8, "c"), (104, 13), (93, 14), (93, 26), (104, 29), (117, 29, "c")]))
    hand(d, 205, (92, 20), 178, thumb=1)
    d.arrow([(56, 6), (44, 10), (36, 21)])
