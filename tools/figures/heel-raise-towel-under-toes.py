"""A person holds the rail of a step and stands on one foot at its edge, the heel up; a close-up shows the toes bent up on a
rolled towel and the heel rising from below the edge, where it is grey."""

from parts import *


def draw(d):
    on_step(d, 26)
    c = (30.5, 34)
    magnifier(d, c, 28, (64, 68))
    put = place_foot(c[0] - 21, c[1] + 13, 0.5)
    edge, top = put(52, 0)
    d.rect(edge, top + 1.2, c[0] + 24 - edge, 9, TONE)
    d.prop(curve(run(put, turn(TIPTOE[11:19], (60, 3), -56))))
    roll = put(79, 9.5)
    d.circle(roll, 6.2, TONE, INK, MAIN)
    d.detail(curve([add(roll, polar(a, 2.6)) for a in (-40, 60, 150)]))
    tiptoe(d, put, top=c[1] - 26, toe=-46)
    x = c[0] - 21
    d.arrow([(x, top + 2), (x, top - 15)], head=5)
