"""Two pictures of a person at the edge of a step with a hand on the rail: first up on the balls of both feet, then on one
straight leg, the other foot lifted, with the heel going down below the edge."""

from parts import *


def draw(d):
    up_on_two_down_on_one(d)
