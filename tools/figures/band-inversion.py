"""Two feet of somebody on a chair, from the front; a band runs from the leg of a table on the outer side round the front of
one foot, which, from straight ahead, in grey, turns inwards against it."""

from parts import *


def draw(d):
    d.rect(106, 3, 7, 82)
    one, two = feet_before_chair(d, (0, -22), start=8)
    band(d, [two(18, 48), two(0, 52), two(-16, 48), (98, 65), (114, 63)], 2.4)
    d.arrow(arc((82, 40), 42, 58, 96, 4))
