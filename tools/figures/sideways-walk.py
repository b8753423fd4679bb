"""A person seen from the front, before a worktop, has stepped to the side with one foot; beside it, in grey, the person
further on, the feet together. Arrows at the feet go to one side and back."""

from parts import *


def draw(d):
    d.rect(2.5, 44, 115, 4.5, TONE)
    d.prop("M5 49V76M115 49V76")
    d.floor(76)
    front_person(d, 94, 76, 72, (-5.5, 5.5), ghost=True)
    front_person(d, 34, 76, 72, (-7, 19))
    d.arrow([(60, 71), (81, 71)], head=5.5)
    d.arrow([(81, 82.5), (60, 82.5)], head=5.5)
