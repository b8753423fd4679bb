"""The toes of one foot, twice, with a line between: from the side the toes stretch up and down, from above they stretch
apart."""

from parts import *


def draw(d):
    inner_foot(d, place_foot(5, 66, 0.62), toe=-38, ghost_toes=(38,))
    d.arrow(arc((44, 63), 23, -48, 48, 6), both=True, head=5)
    d.prop("M72 6V84")
    foot_from_above(d, place_foot(95, 83, 0.56), spread=1)
    d.arrow([(84, 29), (77.5, 19)], head=5)
    d.arrow([(109, 36), (116, 28)], head=5)
