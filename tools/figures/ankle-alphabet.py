"""A person on a chair lifts one foot and writes letters in the air with the big toe."""

from parts import *


def draw(d):
    at = (14, -12)
    lap(d, [((-12, 0), 0), (at, -14)])
    a = [(74, 40), (80, 22), (86, 40)]
    bar = [(76.5, 34), (83.5, 34)]
    d._path(polyline(a) + polyline(bar) + "M90.5 22V40" + curve([(90.5, 22), (98, 26.5), (90.5, 31)]) + curve([(90.5, 31), (99, 35.5), (90.5, 40)])
            + curve([(115, 26), (109.5, 22), (103.5, 31), (109.5, 40), (115, 36)]), ACCENT, MAIN, "none")
    d.arrow([(96, 60), (98, 52), (92, 47)], head=5)
