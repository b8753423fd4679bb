"""The foot and lower leg, close up.

Side view, toes to the right, in a frame whose unit is a foot of length 80: the back of the heel at 0, the tip of the
big toe at 80, heights above the sole.
"""

from .pen import *
from .body import *

# and from the ball under the foot and round the heel up to the Achilles tendon.

INSTEP = [(41, 30), (50, 21.5)]
UNDER = [(44, 1.2), (33, 2.4), (24, 1.4), (14, 0), (4.5, 1.5), (0.8, 10), (5, 20)]
SHIN = [(37, 41), (35, 60), (36.5, 84)]
CALF = [(10.5, 36), (11, 58), (6.5, 84)]
ANKLE_AT, BALL_AT = (23, 26), (52, 6)

# Toes from the side of the little one: the big toe first, since it is farthest.
# Each is (root x, length, height); side by side they step back towards the eye.
# Close-ups that are drawn small have three.
TOES = [(58, 23, 11), (54, 19, 9), (48.5, 17.5, 8.5), (43, 16, 8), (37.5, 14, 7.5)]
THREE_TOES = TOES[::2]


def place_foot(x, y, scale=1.0, turn=0.0, pivot=(0, 0)):
    """A function that puts the local foot on the page: pivot lands on (x, y), turned clockwise."""
    c, s = math.cos(rad(turn)), math.sin(rad(turn))

    def put(a, b, *flag):
        u, v = (a - pivot[0]) * scale, -(b - pivot[1]) * scale
        return (x + u * c - v * s, y + u * s + v * c, *flag)
    return put


def run(put, pts):
    return [put(*p) for p in pts]


def flat_toe(x, l, h):
    """A straight toe on the floor, open at its root."""
    return [(x - 2, h * 1.5), (x + 0.45 * l, h * 1.05), (x + 0.9 * l, h * 0.75), (x + l, h * 0.35),
            (x + 0.85 * l, 0), (x + 0.4 * l, 0.6), (x, 1.5)]


def curled_toe(x, l, h):
    """The same toe gripping: the knuckle stands up, the tip points down and back."""
    return [(x - 2, h * 1.5), (x + 0.35 * l, h * 1.5), (x + 0.72 * l, h * 1.02), (x + 0.78 * l, h * 0.36),
            (x + 0.64 * l, 0), (x + 0.46 * l, h * 0.2), (x + 0.3 * l, h * 0.5), (x + 0.1 * l, h * 0.4)]


def gripping_toe(x, l, h):
    """The same toe pressing hard: the knuckle high, the tip down on the floor."""
    return [(x - 3, h * 1.35), (x + 0.4 * l, h * 1.6), (x + 0.82 * l, h * 1.05), (x + 0.86 * l, h * 0.35),
            (x + 0.7 * l, 0), (x + 0.5 * l, h * 0.25), (x + 0.34 * l, h * 0.6)]


def turn(pts, about, angle):
    """Local points (y up) turned clockwise about one of them."""
    c, s = math.cos(rad(angle)), math.sin(rad(angle))
    return [(about[0] + (x - about[0]) * c + (y - about[1]) * s, about[1] - (x - about[0]) * s + (y - about[1]) * c, *f)
            for x, y, *f in pts]


def cut_off(pts, y=None, x=None):
    """The line ends at the page height y, or at x: its last piece is cut there, or drawn out."""
    if x is None:
        while pts[-2][1] < y:
            pts = pts[:-1]
    (x0, y0), (x1, y1) = pts[-2][:2], pts[-1][:2]
    k = (y - y0) / (y1 - y0) if x is None else (x - x0) / (x1 - x0)
    return pts[:-1] + [(x0 + (x1 - x0) * k, y0 + (y1 - y0) * k)]


# On tiptoe, from the side of the big toe. The same foot, its heel in the air.
TIPTOE = [(48, 118), (50, 96), (48.5, 72), (51, 58), (57, 42), (62.5, 26), (68, 14.5), (74, 10.5), (80, 7),
          (79.5, 1.6), (72, 0), (61, 0.4), (53.5, 1.5), (47, 12), (37.5, 22), (27, 28.5), (18.5, 36), (17, 45),
          (21.5, 55), (26, 67), (25, 86), (17, 118)]
TIPTOE_AT = (36, 60)


def tiptoe(d, put, lean=0.0, top=3, ghost=False, toe=0.0):
    """A foot on tiptoe with its lower leg, cut off at page height top; toe turns the big toe, up below 0."""
    def with_toe(pts):
        return turn(pts, (62, 4), toe)
    contour = TIPTOE[:7] + with_toe(TIPTOE[7:11]) + TIPTOE[11:]
    pts = run(put, [turn([p], TIPTOE_AT, lean)[0] if p[1] > 64 else p for p in contour])
    heel = len(pts) // 2
    pts = cut_off(pts[heel::-1], top)[::-1] + cut_off(pts[heel + 1:], top)
    if ghost:
        d.prop(curve(pts))
        return
    d.shape(curve(pts))
    d.detail(curve(run(put, [(34, 55), (39, 57.5), (42, 53)])) + curve(run(put, with_toe([(73.5, 7), (76, 5), (79, 5)]))))


def side_foot(d, put, toe, lift=0.0, lean=0.0, top=3, cut=None, toes=TOES, between=None):
    """A foot with its lower leg, from the little toe's side. lift turns the foot
    about the ball, lean is the shin's angle from upright. between() draws what
    the toes close over."""
    def hind(pts, more=0.0):
        if more:
            pts = turn(pts, ANKLE_AT, more)
        return run(put, turn(pts, BALL_AT, lift))
    body = cut_off(hind(SHIN, lean - lift), top, cut)[::-1] + hind(INSTEP) + [put(*toe(*toes[0])[0])]
    under = hind(UNDER) + cut_off(hind(CALF, lean - lift), top, cut)
    d._path(curve(body + [(*put(60, 8), "c")] + under), "none", 0, WHITE)
    d.line(curve(under))
    if between:
        between()
    d.shape(curve(run(put, toe(*toes[0]))))
    for t in toes[1:]:
        d.shape(curve(run(put, toe(*t))))
    d.line(curve(body))
    d.detail(curve(hind([(19, 23), (23.5, 27.5), (28.5, 24)])))



# From above, toes up, the right foot: the back of the heel at (0, 0), heights are distances from it. From the root of the
# little toe round the heel to the root of the big one.
FROM_ABOVE = [(21.5, 50, "c"), (17, 38), (12.5, 22), (10.5, 8), (0, -1), (-10, 7), (-10.5, 22), (-12, 38), (-16, 52), (-16, 61, "c")]
# Root, length, half width, and angle from straight ahead, at rest and per unit of spread.
TOES_ABOVE = [((-9.5, 60), 27, 6.6, -3, -14), ((1, 61), 25, 4.1, -1, -3), ((8, 58.5), 23, 3.9, 4, 9), ((13.5, 54.5), 20.5, 3.7, 9, 20),
              ((18, 49), 17.5, 3.6, 14, 32)]


def foot_from_above(d, put, left=False, spread=0.0, hem=True):
    """A foot from above with the hem of the trousers over its heel."""
    def side(pts):
        return run(put, [(-p[0] if left else p[0], *p[1:]) for p in pts])
    outline = side(FROM_ABOVE)
    shapes, k = [], length(sub(put(1, 0), put(0, 0)))
    for root, l, r, rest, more in TOES_ABOVE:
        a = rad(rest + spread * more)
        u = (math.sin(a), math.cos(a))
        shapes.append(tube(side([add(root, u, -4), add(root, u, l * 0.5), add(root, u, l - r)]), [r * k] * 3))
    for s in shapes:
        d.shape(s)
    d._path(curve(outline, closed=True), "none", 0, WHITE)
    d.line(curve(outline))
    if hem:
        d.shape(curve(side([(-15.5, -4, "c"), (-12.5, 17, "c"), (0, 23), (12.5, 17, "c"), (15.5, -4, "c")]), closed=True), TONE)


# From the inner side, toes to the right, in the frame of the side view: the shin and instep down to the big toe, and
# its sole back to the heel. The arch stands up by so much more.
SHORTER = 0.9  # how much shorter the foot gets when its arch rises by 1
TOE_FROM, TOE_TO = 6, 10  # which points of the contour are the big toe


def inner_foot(d, put, arch=0.0, top=3, cut=None, ghost=False, toe=0.0, ghost_toes=()):
    """A foot from the side of the big toe; arch raises its arch and draws the ball back, toe turns the big toe down by an
    angle (up below 0), ghost_toes are angles of the toe in grey."""
    def with_toe(pts, angle):
        return pts[:TOE_FROM] + turn(pts[TOE_FROM:TOE_TO], (62, 5.5), angle) + pts[TOE_TO:]
    def shape(a):
        back = SHORTER * a
        return ([(36, 80), (34.5, 60), (37, 41), (43 - back, 30 + a * 0.5), (53 - back, 20 + a * 0.4), (63 - back, 13.5), (72 - back, 11.5),
                 (79.5 - back, 8), (80.5 - back, 3), (74 - back, 0), (64 - back, 0.4), (55 - back, 0.6), (46 - back, 4 + a * 0.8),
                 (36 - back * 0.5, 6.5 + a), (26, 4 + a * 0.7), (17, 0.6), (6, 0.8), (1, 8), (5, 20), (10.5, 36), (11, 58), (7, 80)])
    if ghost:
        d.prop(curve(run(put, shape(0)[2:20])))
    for angle in ghost_toes:
        d.prop(curve(run(put, with_toe(shape(arch), angle)[TOE_FROM - 1:TOE_TO + 1])))
    pts = run(put, with_toe(shape(arch), toe))
    heel = 16
    pts = cut_off(pts[heel::-1], top, cut)[::-1] + cut_off(pts[heel + 1:], top, cut)
    d.shape(curve(pts))
    nail = turn([(74 - SHORTER * arch, 8), (76.5 - SHORTER * arch, 5.6), (80 - SHORTER * arch, 5.4)], (62, 5.5), toe)
    d.detail(curve(run(put, [(18, 25), (22.5, 29.5), (27.5, 26)])) + curve(run(put, nail)))
