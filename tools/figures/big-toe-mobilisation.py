"""A foot seen from its inner side; one hand, from above, steadies the foot, the thumb and fingers of the other hold the
big toe and move it up and down."""

from parts import *


def draw(d):
    put = place_foot(3, 70, 0.86)
    inner_foot(d, put, toe=-6)
    d.shape(curve([(59, 3, "c"), (55, 16), (50, 33), (58, 37), (65, 20), (71, 3, "c")]))
    hand(d, 200, (54, 34), 116, thumb=0)
    pinch = [(117, 46, "c"), (106, 49), (94, 49), (82, 50), (71, 53), (65, 57), (69, 60.5), (79, 59.5), (88, 61), (91, 65), (86, 69),
             (76, 69.5), (67, 71), (66, 75.5), (73, 77.5), (86, 77), (98, 79.5), (107, 80), (117, 84, "c")]
    d.shape(curve(pinch))
    d.detail(curve([(66.5, 56), (69.5, 55.6), (71, 58)]))
    d.arrow(arc((57, 66), 46, -66, -30, 4), both=True, head=5)
