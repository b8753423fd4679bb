"""A person lies on a bed with the legs out and moves both feet up and down at the ankles."""

from parts import *


def draw(d):
    H, y = 97, 70
    hip, neck = (54, y - 7.4), (24, y - 6)
    d.rect(3, y, 112, 9, TONE, r=2)
    d.prop("M8 79V87M110 79V87")
    ankle = add(hip, (0.45 * H, 1.2))
    d.prop("".join(curve(foot_points(H, ankle, a, a, 1.5)) for a in (-112, -40)))
    person(d, H, hip, neck, legs=[(ankle, -76, -76, 1.5, {})],
           arms=[((4, 2), (60, y - 5), 1, 4, {})], tilt=180)
    d.arrow(arc(ankle, 33, -124, -56, 6), both=True)
