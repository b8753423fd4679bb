"""A person stands with both knees a little bent; a close-up shows a foot flat on the floor, arrows that press its toes
down, and a stop-watch for the hold."""

from parts import *


def draw(d):
    H, y = 82, 86
    d.floor(y)
    ankle = (21, y - 0.28 * FOOT * H * 1.3)
    hip = (17, ankle[1] - 0.41 * H)
    person(d, H, hip, add(hip, polar(-82, SPINE * H)), legs=[(add(ankle, (7, 0)), 0, 0, 1.3, {}), (ankle, 0, 0, 1.3, {})],
           arms=[((1, 5), add(hip, (10, 3)), 1, 84, {}), ((-0.5, 5), add(hip, (4, 4)), 1, 84, dict(thumb=-1))])
    c = (82, 44)
    magnifier(d, c, 34, (37, 80))
    put = place_foot(c[0] - 27, c[1] + 20, 0.68)
    d.prop(f"M{num(c[0] - 27)} {num(c[1] + 21)}H{num(c[0] + 27)}")
    toes = [(58, 26, 12), (48, 22, 10.5), (39, 18, 9)]
    side_foot(d, put, flat_toe, lean=14, top=c[1] - 31, toes=toes)
    for x, top in ((55, 25), (67, 21), (79, 17)):
        d.arrow([put(x, top + 17), put(x, top)], head=4.6)
    clock(d, (46, 15), 6)
