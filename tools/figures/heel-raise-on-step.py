"""A person on the edge of a step holds the rail and rises on both feet; a close-up shows the heel going from below the
edge of the step to high above it."""

from parts import *


def draw(d):
    on_step(d, 40, 40)
    heel_at_edge(d, 28, from_lift=-20)
