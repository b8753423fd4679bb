"""A person on the edge of a step holds the rail and lets both heels sink below the edge; a close-up shows the heel."""

from parts import *


def draw(d):
    on_step(d, -22, -22)
    clock(d, (104, 17), 8)
    heel_at_edge(d, -22)
