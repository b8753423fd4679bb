"""A person on a chair keeps both heels on the floor and holds the front of both feet up, from flat, in grey; a stop-watch
says that it is held."""

from parts import *


def draw(d):
    at = (3, -1.5)
    lap(d, [(at, -34), (at, -34)])
    for shift in (0, 11):
        d.prop(curve([add(p, (shift, 0)) for p in foot_points(LAP_H, lap_ankle(at=(3, 0)), 0, 0, LAP_FOOT)[1:6]]))
    d.arrow(arc(add(lap_ankle(), (0, 4)), 46, -2, -28, 4))
    clock(d, (92, 26), 13)
