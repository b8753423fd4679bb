"""A person sits on the floor, one leg stretched out, the other foot tucked under its thigh, and takes hold of the toes
and moves them to and fro."""

from parts import *


def draw(d):
    H, y = 124, 74
    hip = (23, y - 9)
    d.prop(polyline([(3, 87.5), (117, 87.5), (110, 67), (11, 67)], closed=True))
    ankle = (hip[0] + 0.469 * H, y - 6)
    neck = add(hip, polar(-56, SPINE * H))
    knee = (48, 80)
    arm(d, H, add(neck, (1, 6)), (76, 51), -1, 30, thumb=-1, size=0.9)
    d.shape(tube([knee, (60.5, 75), (73, 69)], [5.4, 4.8, 4.2]))
    leg(d, H, hip, ankle, -90, -90, 1.2)
    d.shape(tube([add(hip, (-0.5, 3)), (35, 74), knee], [9.5, 8.4, 6]), TONE)
    head(d, H, neck, -50)
    torso(d, H, hip, neck, hunch=0.02, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), (73, 48), -1, 28, thumb=-1, size=0.9)
    d.arrow(arc(ankle, 32, -62, -20, 4), both=True)
