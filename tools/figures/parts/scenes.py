"""What several drawings have in common."""

from .body import *
from .foot import *
from .pen import *
from .props import *


def magnifier(d, c, r, to):
    """A round window for a close-up, with a line to the place that it shows."""
    u = unit(sub(to, c))
    d.prop(polyline([add(c, u, r), to]))
    d.circle(c, r)


def with_heel_up(d, c=(29, 34), r=26, to=(55, 74), low=None):
    """A close-up of a heel that goes up from the floor, or, with low, up and down again from that much lower, in grey."""
    magnifier(d, c, r, to)
    floor = c[1] + 17
    d.prop(f"M{num(c[0] - 19)} {num(floor)}H{num(c[0] + 19)}")
    put = place_foot(c[0] - 20, floor - 1.2, 0.44)
    if low:
        d.prop(curve(run(put, turn(TIPTOE[12:19], (60, 3), -low))))
    tiptoe(d, put, top=c[1] - 23)
    d.arrow([(c[0] - 15, floor - 3.5), (c[0] - 15, floor - (18 if low else 13))], both=bool(low), head=5)


def long_sitter(d, H, y, hip, lean, wrists, foot=-90, tilt=None, hunch=0.02):
    """Somebody on the floor from the side, the far leg straight, the near one folded with its foot under the other thigh,
    both hands at the toes. Returns where the ankle of the straight leg is."""
    neck = add(hip, polar(lean, SPINE * H))
    ankle = (hip[0] + 0.469 * H, hip[1] - 0.02 * H)
    arm(d, H, add(neck, (1, 6)), wrists[0], -1, 20, thumb=-1, fist=True, size=0.8)
    knee, hem = add(hip, (0.17 * H, 0.058 * H)), add(hip, (0.3 * H, 0.06 * H))
    d.shape(tube([hem, add(hem, (6, -1)), add(hem, (14, -4))], [3.4, 3.2, 4]))
    d.shape(tube([knee, hem], [0.046 * H, 0.04 * H]), TONE)
    leg(d, H, hip, ankle, foot, foot, 1.2)
    d.shape(tube([hip, knee], [0.066 * H, 0.05 * H]), TONE)
    head(d, H, neck, lean if tilt is None else tilt)
    torso(d, H, hip, neck, hunch, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), wrists[1], -1, 20, thumb=-1, fist=True, size=0.8)
    return ankle


LAP_H = 126
LAP_FOOT = 1.3


def lap(d, feet, x=30, floor=84, rest=True, seat=52):
    """Somebody on a chair from the chest down. feet are (where the ankle is, from the floor under the knee; the angle of
    the foot; of the toes), the far one first."""
    H = LAP_H
    d.floor(floor)
    chair(d, x - 15, seat, floor, 38, 14)
    hip = (x, seat - 8)
    d._path(polyline([(x - 9, 3), (x - 10, seat - 1), (x + 10, seat - 2), (x + 8, 3)]), "none", 0, WHITE)
    for i, (at, foot, *toes) in enumerate(feet):
        shift = 11 * (len(feet) - 1 - i)
        leg(d, H, add(hip, (shift, 0)), (x + 0.24 * H + at[0] + shift, floor - 0.28 * FOOT * H * LAP_FOOT + at[1]),
            foot, *(toes or [foot]), LAP_FOOT)
    d.line(polyline([(x - 9, 3), (x - 10, seat - 1), (x + 2, seat + 0.5)]) + polyline([(x + 8, 3), (x + 8.5, seat - 15)]))
    if rest:
        d.shape(tube([(x - 1, 22), (x + 9, 28), (x + 19, 34)], [3.9, 3.4, 2.9]))
        hand(d, H, (x + 19, 34), 22, thumb=-1, size=0.9)
        d._path(polyline([(x - 6, 3), (x - 6, 22), (x + 3.5, 24), (x + 3, 3)]), "none", 0, WHITE)
        d.line(polyline([(x - 6, 3), (x - 6, 22), (x - 2, 26), (x + 3.5, 24), (x + 3, 3)]))


def lap_ankle(x=30, floor=84, at=(0, 0)):
    return (x + 0.24 * LAP_H + at[0], floor - 0.28 * FOOT * LAP_H * LAP_FOOT + at[1])


def lap_ghost(d, foot, x=30, floor=84, at=(0, 0)):
    """Where the foot was."""
    a = lap_ankle(x, floor, at)
    d.prop(curve(foot_points(LAP_H, a, foot, foot, LAP_FOOT)))


STEP_X, STEP_TOP, STEP_FLOOR = 64, 74, 86


def on_step(d, near, far=None, H=65, bend=0.0, lean=2, rail=(92, 40), toes=0):
    """Somebody with the balls of the feet on the edge of a step and the hands on a rail. near and far are angles of the
    foot: below 0 the heel is under the edge. far is None for a foot that is lifted. bend moves the hips down and back,
    toes is the angle of the near toes, which lie on a rolled towel if it is not 0."""
    size = 1.35
    ball = (STEP_X + 4, STEP_TOP)
    d.floor(STEP_FLOOR)
    step(d, STEP_X, STEP_TOP, STEP_FLOOR, rail=rail)
    if toes:
        towel_roll(d, (ball[0] + 0.5, STEP_TOP), 0.42)
    ankle = on_toes(H, ball, near, size)
    hip = add(ankle, (lean + bend * 0.25, -0.467 * H + bend))
    if far is None:
        other = (add(hip, (-13, 0.31 * H)), 72, 72, size, {})
    else:
        other = (add(on_toes(H, ball, far, size), (5, 0)), far, 0, size, {})
    person(d, H, hip, add(hip, polar(-86, SPINE * H)), legs=[other, (ankle, near, toes, size, {})],
           arms=[((1, 5), add(rail, (4, -3)), -1, -5, dict(fist=True)), ((-0.5, 5), add(rail, (-2, -1.5)), -1, -5, dict(fist=True))])


def heel_at_edge(d, lift, c=(29.5, 31), r=26.5, to=(64, 70), from_lift=None):
    """A close-up of the edge of the step: lift above 0 is the heel up, below 0 the heel under the edge."""
    magnifier(d, c, r, to)
    put = place_foot(c[0] - 17, c[1] + 7, 0.45)
    edge, top = put(44, 0)
    d.rect(edge, top + 0.6, c[0] + 20 - edge, 9, TONE)
    if from_lift is not None:
        d.prop(curve(run(put, turn(UNDER, BALL_AT, from_lift))))
    side_foot(d, put, flat_toe, lift=lift, lean=4, top=c[1] - 23, toes=THREE_TOES)
    x = put(-9, 0)[0]
    up = lift > 0
    a, b = (x, top + 6), (x, top - 7)
    d.arrow([a, b] if up else [b, a], head=5)


# The print of a right foot without its toes, and its toes: (middle, half width), the big one first.
FOOTPRINT = [(0, 0), (-10, 7), (-10, 28), (-16, 50), (-17, 63), (-8, 68), (6, 66), (17, 57), (19, 46), (13, 28), (10, 8)]
PRINT_TOES = [((-12, 78), 7.5), ((-0.5, 79), 5), ((8, 75), 4.6), ((15.5, 69.5), 4.2), ((21, 62.5), 4)]


def feet_in_line(d, c=(28.5, 34), r=26, to=(66, 78)):
    """A close-up from above: the prints of two feet on one line, heel to toes."""
    magnifier(d, c, r, to)
    d.prop(f"M{num(c[0] - r + 2)} {num(c[1])}H{num(c[0] + r - 2)}")
    for x, side in ((c[0] - 22.5, 1), (c[0] + 0.8, -1)):
        put = place_foot(x, c[1], 0.255, 90)
        d.detail(curve(run(put, [(side * a, b) for a, b in FOOTPRINT]), closed=True), TONE)
        for (a, b), half in PRINT_TOES:
            d.circle(put(side * a, b), 0.255 * half, TONE, INK, FINE)


def front_foot(x, y, H):
    a = y - 0.06 * H
    return [(x - 3, a), (x - 4.6, y - 2), (x, y - 1), (x + 4.6, y - 2), (x + 3, a)]


def front_person(d, x, y, H, feet, lift=0.0, ghost=False):
    """Somebody from the front, the knees a little bent; feet are where the left and the right foot on the page are, from
    the middle, and lift is how high the right one is off the floor."""
    def part(outline, fill=WHITE):
        if ghost:
            d.prop(outline, WHITE)
        else:
            d.shape(outline, fill)
    hip, shoulder = y - 0.45 * H, y - 0.78 * H
    for s, foot in zip((-1, 1), feet):
        ground = y - (lift if s > 0 else 0)
        ankle = (x + foot, ground - 0.06 * H)
        part(tube([(ankle[0], ankle[1] - 6), ankle], [0.03 * H, 0.03 * H]))
        part(curve(front_foot(ankle[0], ground, H), closed=True))
        knee = (x + foot * 0.65 + s * 2, (hip + ankle[1]) / 2)
        part(tube([(x + s * 0.055 * H, hip), knee, (ankle[0], ankle[1] - 7)], [0.06 * H, 0.052 * H, 0.042 * H]), TONE)
        elbow, wrist = (x + s * 0.18 * H, shoulder + 0.19 * H), (x + s * 0.17 * H, hip + 0.01 * H)
        part(tube([(x + s * 0.11 * H, shoulder + 0.03 * H), elbow, wrist], [0.036 * H, 0.03 * H, 0.024 * H]))
        if not ghost:
            hand(d, H, wrist, 90, thumb=0)
    part(curve([(x - 0.125 * H, shoulder + 1, "c"), (x - 0.11 * H, hip + 3, "c"), (x + 0.11 * H, hip + 3, "c"), (x + 0.125 * H, shoulder + 1, "c"),
                (x + 0.04 * H, shoulder - 0.03 * H, "c"), (x - 0.04 * H, shoulder - 0.03 * H, "c")], closed=True))
    c = (x, y - 0.9 * H)
    part(curve(arc(c, 0.085 * H, 0, 330, 11), closed=True))
    if not ghost:
        d.shape(curve([*arc(c, 0.085 * H, 190, 350, 7), (c[0], c[1] - 3.2)], closed=True), TONE)
        d.detail(f"M{num(c[0] - 2.4)} {num(c[1] + 2.6)}h.1M{num(c[0] + 2.4)} {num(c[1] + 2.6)}h.1")


def up_on_two_down_on_one(d, bend=0.0):
    """Legs at the edge of a step with a hand on the rail, twice: first up on both feet, then, the other foot lifted, one
    heel down below the edge. bend lowers the hips over bent knees."""
    H, size, top, floor = 92, 1.25, 73, 86
    for n, edge, end in ((1, 24, 54), (2, 88, 117)):
        d.prop(f"M{num(edge - 21)} {num(floor)}H{num(end)}")
        d.rect(edge, top, end - edge, floor - top, TONE, r=0.5)
        d.prop(f"M{num(end - 4)} {num(top)}V21M{num(edge + 17)} 23L{num(end)} 19")
        near = 36 if n == 1 else -24
        ankle = on_toes(H, (edge + 4, top), near, size)
        hip = add(ankle, (3 - bend * 0.4, -0.467 * H + bend))
        if n == 1:
            leg(d, H, add(hip, (3, 0)), add(ankle, (7, 0)), near, 0, size)
        else:
            leg(d, H, hip, add(hip, (-15, (0.24 if bend == 0 else 0.2) * H)), 62, 62, size)
        leg(d, H, hip, ankle, near, 0, size)
        shirt = polyline([(hip[0] - 7, 3), add(hip, (-7.5, 3)), add(hip, (7.5, 3)), (hip[0] + 7, 3)])
        d._path(shirt, "none", 0, WHITE)
        d.line(shirt)
        d.shape(tube([(hip[0] + 1, 6), (edge + 11, 15), (edge + 20, 20)], [2.6, 2.6, 2.3]))
        hand(d, 66, (edge + 20, 20.5), 8, fist=True)
        numeral(d, n, (5 if n == 1 else 62, 5))
        x = edge - 15
        d.arrow([(x, floor - 8), (x, floor - 26)] if n == 1 else [(x, floor - 20), (x, floor - 3)], head=5.5)


def foot_across_knee(d):
    """Somebody on a chair, one foot across the other knee and both hands at it, beside an empty window. Returns the middle
    of the window."""
    H, y, seat = 82, 86, 63
    d.floor(y, 3, 60)
    chair(d, 4, seat, y, 25, 34)
    hip = (16, seat - 7)
    neck = add(hip, polar(-80, SPINE * H))
    arm(d, H, add(neck, (1, 6)), (40, 41), -1, 60, fist=True)
    leg(d, H, hip, (37, y - 0.28 * FOOT * H * 1.2), 0, 0, 1.2)
    d.shape(curve(foot_points(H, (33, 51), 6, 6, 1.5), closed=True))
    d.shape(tube([(22, 50.5), (32, 50.5)], [3.8, 3.4]), TONE)
    head(d, H, neck, -72)
    torso(d, H, hip, neck, hunch=0.01, hem=0.0)
    arm(d, H, add(neck, (-2, 6)), (45, 41), -1, 60, fist=True)
    c = (85, 36)
    magnifier(d, c, 32, (47, 53))
    return c


def feet_before_chair(d, turns, at=(38, 82)):
    """The lower legs of somebody on a chair, from the front and above, toes towards us. turns are the angles by which the
    feet, the left one on the page first, are turned to the right of the page; at is how far they are to the right."""
    d.rect(20, 3, 80, 8, TONE, r=1.5)
    d.prop("M26 11V44M94 11V44")
    for x, angle, left in ((at[0], turns[0], False), (at[1], turns[1], True)):
        foot_from_above(d, place_foot(x, 40, 0.5, 180 - angle), left, hem=False)
        d.shape(curve([(x - 11, 3, "c"), (x - 8.5, 44, "c"), (x + 8.5, 44, "c"), (x + 11, 3, "c")]), TONE)


# The toes of a foot from the front: how far from its middle, from the inner side outwards, and half widths.
FRONT_TOES = [(-10, 6.2), (-1, 4.4), (5.2, 4.1), (10.6, 3.8), (15.2, 3.4)]
SOLE = 17  # half the width of the sole


def roll_foot(x, floor, roll):
    """A function that puts points of a foot from the front, from the middle of its sole, on the page: the foot is turned
    clockwise by roll on the edge of its sole that stays on the floor."""
    edge = SOLE if roll > 0 else -SOLE
    put = place_foot(x + edge, floor, 1, roll)
    return lambda a, b, *flag: put(a - edge, b, *flag)


def front_feet(d, feet, floor, loop):
    """The lower legs of somebody on a chair, from the front, with a loop of band. feet are (where its middle is, +1 if its
    little toe is on the right of the page, by which angle its sole is turned clockwise); one that is turned was flat before,
    in grey. loop gives, from the functions that put the feet, the strand over them and the one under them."""
    def toe(put, x, r):
        return curve([put(x - r, r + 3), put(x - r, r - 1), put(x, 0), put(x + r, r - 1), put(x + r, r + 3)])
    left, right = feet[0][0] - 19, feet[1][0] + 19
    d.floor(floor)
    d.rect(left, 3, right - left, 7, TONE, r=1.5)
    d.prop(f"M{num(left + 2)} 10V{num(floor)}M{num(right - 2)} 10V{num(floor)}")
    puts = [roll_foot(x, floor, roll) for x, _, roll in feet]
    over, under = loop(*puts)
    band(d, under)
    for (x, out, roll), put in zip(feet, puts):
        if roll:
            flat = roll_foot(x, floor, 0)
            d.prop("".join(toe(flat, a * out, r) for a, r in FRONT_TOES))
            d.shape(curve([(x - 7, floor - 12), (x - 7, floor - 5), (x, floor - 0.5), (x + 7, floor - 5), (x + 7, floor - 12)]))
        d.shape(curve([(x - 7, 36), (x - 7, floor - 36), put(-SOLE, 9), put(-SOLE, 3, "c"), put(SOLE, 3, "c"), put(SOLE, 9),
                       (x + 7, floor - 36), (x + 7, 36)]))
        d.shape(curve([(x - 11, 3, "c"), (x - 9, 38, "c"), (x + 9, 38, "c"), (x + 11, 3, "c")]), TONE)
    band(d, over)
    for (_, out, _), put in zip(feet, puts):
        for a, r in FRONT_TOES:
            d.shape(toe(put, a * out, r))
