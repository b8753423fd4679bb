"""A person on a chair keeps both heels on the floor and pulls the front of both feet up."""

from parts import *


def draw(d):
    at = (3, -1.5)
    lap(d, [(at, -34), (at, -34)])
    d.arrow(arc(add(lap_ankle(), (0, 4)), 42, 6, -24, 4))
