"""Sitting with one foot across the other knee, a hand pulls the toes back towards the shin; the arch of that foot gets
tight."""

from parts import *


def draw(d):
    put = foot_on_knee(d)
    side_foot(d, put, bent_toe, lean=-20, top=None, cut=3, between=pulling_hand(d), under_from=1)
    pulling_thumb(d)
    d.arrow([(56, 7), (43, 11), (35, 23)])
