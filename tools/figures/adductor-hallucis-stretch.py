"""Two feet from above, heels together, with a band round both big toes; the front of the feet moves apart and the band
draws the big toes together."""

from parts import *


def draw(d):
    def strand(bow):
        band(d, [(29.5, 17), (44, 17 + bow), (60, 17 + 1.4 * bow), (76, 17 + bow), (90.5, 17)], 1.5)
    strand(-2.4)
    toes = [-14, 2, 2, 1, 0]
    foot_from_above(d, place_foot(48, 82, 0.86, -17), left=True, toes=toes)
    foot_from_above(d, place_foot(72, 82, 0.86, 17), toes=toes)
    strand(2.4)
    d.arrow([(17, 60), (4, 50)])
    d.arrow([(103, 60), (116, 50)])
