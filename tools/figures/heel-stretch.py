"""A person sits upright on the floor, one leg stretched out, the other foot tucked under its thigh, and holds the toes; a
close-up shows the hand moving them to and fro."""

from parts import *


def draw(d):
    H, y = 104, 80
    hip = (17, y - 8)
    d.floor(86, 3, 117)
    ankle = (hip[0] + 0.469 * H, y - 4)
    neck = add(hip, polar(-66, SPINE * H))
    arm(d, H, add(neck, (1, 6)), (62, 61), -1, 30, thumb=-1, size=0.9)
    d.shape(tube([add(hip, (2, -2)), (33, 61), (43, 63)], [6, 6, 5.4]), TONE)
    leg(d, H, hip, ankle, -90, -90, 1.2)
    d.shape(curve([(31, 80, "c"), (30, 85), (37, 86.5), (45, 86), (50, 84.4), (49, 81), (42, 80, "c")], closed=True))
    d.detail(curve([(46.5, 82), (48.5, 82.4)]) + curve([(45.5, 84.2), (48.6, 84.3)]))
    head(d, H, neck, -66)
    torso(d, H, hip, neck, hunch=0.02, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), (60, 58), -1, 28, thumb=-1, size=0.9)
    c = (90.5, 34)
    magnifier(d, c, 26, (68, 64))
    put = place_foot(c[0] + 12, c[1] + 19, 0.46, -90)
    d.shape(curve([(69, 27, "c"), (80, 20), (83, 26), (71, 35, "c")]))
    inner_foot(d, put, top=None, cut=c[0] - 22, ghost_toes=(46,))
    hand(d, 125, (81, 25), -18, thumb=0)
    d.arrow(arc(put(62, 5), 18, -130, -50, 6), both=True, head=5)
