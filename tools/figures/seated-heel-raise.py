"""A person on a chair lifts the heels of both feet while the toes stay on the floor."""

from parts import *


def draw(d):
    up = (-6, -10)
    lap(d, [(up, 48, 0), (up, 48, 0)])
    a = lap_ankle()
    d.arrow([(a[0] - 19, 81), (a[0] - 19, 63)])
