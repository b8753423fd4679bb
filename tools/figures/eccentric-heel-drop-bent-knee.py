"""A person holds the rail of a step and stands on one bent leg at its edge, the other foot lifted; a close-up shows the
heel going down below the edge."""

from parts import *


def draw(d):
    on_step(d, -22, bend=5)
    heel_at_edge(d, -22, from_lift=28)
