"""A straight leg lies on the floor, facing a chair; a band runs from the leg of the chair round the front of the
foot, and the foot pulls back towards the shin against it."""

from parts import *


def draw(d):
    y, scale = 86, 0.68
    d.floor(y)
    chair(d, 84, 42, y, 32, 6, bar=5, flip=True)
    put = place_foot(54, y - 1.2, scale, -98, (3, 10))
    ghost = place_foot(*put(*ANKLE_AT), scale, -58, ANKLE_AT)
    d.prop(curve(run(ghost, INSTEP + flat_toe(*TOES[0]) + UNDER[:3])))
    side_foot(d, put, flat_toe, lean=8, top=None, cut=3, toes=TOES[:4])
    d.shape(polyline([put(50, 24), put(48, -2), (84, 63), (84, 69.5), put(38, -2), put(40, 33)], closed=True), TONE)
    d.rect(82, 62, 9, 8.5, TONE, INK, MAIN, r=2)
    d.arrow(arc(put(*ANKLE_AT), 50, -46, -84, 4))
