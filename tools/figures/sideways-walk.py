"""A person seen from the front steps to the side with one foot, the knees a little bent, and back the other way."""

from parts import *


def draw(d):
    d.floor(86)
    for x in (15, 28, 92, 105):
        d.prop(curve(front_foot(x, 86, 84), closed=True))
    front_person(d, 60, 86, 84, apart=13)
    d.arrow([(82, 64), (113, 64)])
    d.arrow([(38, 64), (7, 64)])
