"""A person sits on a chair with one leg crossed over the other; beside it the foot of the upper leg, twice: first all toes
stretch up and, in grey, down, then they stretch apart."""

from parts import *

# From the side: where the toes begin, their lengths and heights, the big one first. From above: their roots, lengths, half
# widths and angles.
SIDE = [(62, 20, 10), (54.5, 17.5, 8.5), (47, 16.5, 8), (39.5, 15.5, 8), (32, 14, 7.5)]
ABOVE = [((-9, 59), 28, 6.6, -17), ((1, 60), 27, 4.3, -4), ((8, 57), 25, 4.1, 13), ((13.5, 53), 22, 3.9, 29), ((18, 47), 19, 3.8, 46)]


def crossed_legs(d, H, y, seat):
    d.floor(y, 3, 52)
    chair(d, 3, seat, y, 22, 42)
    hip = (13, seat - 6)
    neck = add(hip, polar(-84, SPINE * H))
    d.shape(tube([(17, 45), (20, 52), (33, 50)], [2.4, 2.2, 2.6]))
    leg(d, H, hip, (28, y - 0.28 * FOOT * H * 1.2), 0, 0, 1.2)
    leg(d, H, add(hip, (0, -2)), (40, 68), 12, 12, 1.2)
    head(d, H, neck, -84)
    torso(d, H, hip, neck, hunch=0.01, hem=0.0)
    arm(d, H, add(neck, (-2, 5)), (28, 50), -1, 40, fist=True)


def up_and_down(d, put):
    def toe(x, l, h, angle):
        pts = [(x + 0.2 * l, 1.2 * h), (x + 0.85 * l, 0.85 * h), (x + l, 0.35 * h), (x + 0.8 * l, 0), (x, 1)]
        return run(put, turn(pts, (x, h * 0.5), angle))
    d.prop("".join(curve(toe(*at, 48)[1:]) for at in SIDE))
    d.shape(curve(cut_off(run(put, SHIN), 3.5)[::-1] + run(put, INSTEP + [(62, 13), (60, 1)] + UNDER) + cut_off(run(put, CALF), 3.5)))
    for at in SIDE:
        d.shape(curve(toe(*at, -48)))
    d.detail(curve(run(put, [(19, 23), (23.5, 27.5), (28.5, 24)])))
    d.arrow(arc(put(58, 6), 24, -48, 48, 6), both=True, head=5.5)


def apart(d, put):
    d.shape(curve(run(put, FROM_ABOVE)))
    for root, l, r, angle in ABOVE:
        u = unit(sub(put(*polar(90 - angle)), put(0, 0)))
        T = frame(put(*root), u, front_of(u), length(sub(put(1, 0), put(0, 0))))
        d.shape(curve([T(0, r), T(0.75 * l, r), T(l, 0), T(0.75 * l, -r), T(0, -r)]))
    d.shape(curve(run(put, [(-15.5, -4, "c"), (-12.5, 17, "c"), (0, 23), (12.5, 17, "c"), (15.5, -4, "c")]), closed=True), TONE)


def draw(d):
    crossed_legs(d, 70, 86, 65.5)
    up_and_down(d, place_foot(47, 40, 0.72))
    numeral(d, 1, (42, 5))
    apart(d, place_foot(64, 72, 0.45, 90))
    d.arrow([(104, 62), (111, 60)], head=5)
    d.arrow([(102.5, 81), (109, 83.5)], head=5)
    numeral(d, 2, (53, 55))
