"""A person lies on the back, holds one raised leg behind the thigh and draws circles in the air with that foot."""

from parts import *


def draw(d):
    H, y = 106, 86
    hip, neck = (58, y - 8), (25, y - 6.4)
    d.floor(y)
    ankle = add(hip, polar(-80, 0.464 * H))
    person(d, H, hip, neck, legs=[((94, y - ANKLE * H), 0, 0, 1.2, {})], arms=[], tilt=180)
    arm(d, H, (32, y - 8), (57, y - 30), 1, -20)
    leg(d, H, hip, ankle, 196, 196, 1.5)
    torso(d, H, hip, neck)
    arm(d, H, (31, y - 7), (55, y - 26), 1, -30, thumb=-1)
    toes = add(ankle, polar(196, 0.098 * H * 1.5))
    d.arrow([add(toes, (12 * math.cos(rad(a)), 13.5 * math.sin(rad(a)))) for a in range(50, 326, 25)], head=5.5)
