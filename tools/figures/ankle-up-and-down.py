"""A person on a chair lifts one foot off the floor and moves it up and down at the ankle."""

from parts import *


def draw(d):
    at = (22, -15)
    lap_ghost(d, -40, at=at)
    lap_ghost(d, 46, at=at)
    lap(d, [((-14, 0), 0), (at, 4)])
    d.arrow(arc(lap_ankle(at=at), 31, -42, 46, 6), both=True)
