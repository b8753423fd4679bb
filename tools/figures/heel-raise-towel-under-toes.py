"""A foot stands on the edge of a step, its toes bent up on a rolled towel, and the heel rises from below the edge."""

from parts import *


def draw(d):
    put = place_foot(14, 70, 1)
    d.rect(56, 71, 60, 16, TONE)
    d.prop(curve(run(put, turn(UNDER, BALL_AT, -14))))
    c = (84, 62)
    d.circle(c, 9, TONE, INK, MAIN)
    d.detail(curve([add(c, polar(a, 1.2 + a / 150)) for a in range(0, 820, 60)]))
    side_foot(d, put, bent_toe, lift=24, lean=6)
    d.arrow([(9, 70), (9, 40)])
