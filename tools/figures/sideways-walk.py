"""A person seen from the front steps to the side with one foot, towards where the person is in grey with the feet
together, and back the other way."""

from parts import *


def draw(d):
    d.floor(86)
    front_person(d, 94, 86, 76, (-5.5, 5.5), ghost=True)
    front_person(d, 34, 86, 76, (-5.5, 20), lift=4)
    d.arrow([(60, 62), (79, 62)])
    d.arrow([(76, 20), (52, 20)])
