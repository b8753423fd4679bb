"""A foot seen from its inner side; one hand steadies the foot, the thumb and fingers of the other hold the big toe and
move it up and down."""

from parts import *


def draw(d):
    put = place_foot(3, 78, 1.05)
    d.shape(tube([(108, 77), (98, 82), (84, 79)], [4.6, 4.2, 3.6]))
    inner_foot(d, put, top=3)
    d.shape(tube([(73, 27), (83, 10)], [6, 6]))
    hand(d, 250, (74, 26), 118, thumb=0)
    hand(d, 235, (107, 58), 160, thumb=0)
    d.arrow(arc((62, 72), 51, -54, -26, 4), both=True, head=5)
