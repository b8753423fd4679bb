"""Two feet of somebody on a chair, from the front, side by side; one loop of a band goes round both big toes, the heels stay
and the forefeet move apart, which pulls the big toes towards each other."""

from parts import *


def draw(d):
    def strand(bow):
        band(d, [(48, 76), (54, 76 + bow), (66, 76 + bow), (72, 76)], 1.4)
    strand(-2.6)
    feet_before_chair(d, (-14, 14), at=(46, 74))
    strand(2.6)
    d.arrow([(23, 68), (9, 72)])
    d.arrow([(97, 68), (111, 72)])
