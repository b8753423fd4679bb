"""What exercises are done with."""

from .pen import *
from .body import front_of, tube

def chair(d, x, seat_y, floor_y, w, back_y, bar=4, flip=False):
    """A chair from the side, its back on the left unless flipped; x is its left edge."""
    front, back = (x + 1, x + w - bar) if flip else (x + w - bar - 1, x)
    d.rect(front, seat_y, bar, floor_y - seat_y)
    d.rect(back, back_y, bar, floor_y - back_y, r=1.5)
    d.rect(x, seat_y - 2, w, 4.5, TONE, r=1.5)


def pencil_shape(end, point, w=5):
    """The outline of a pencil, and the marks on it."""
    u = unit(sub(point, end))
    P = frame(end, u, front_of(u))
    l = length(sub(point, end))
    return (polyline([P(0, -w / 2), P(l - 11, -w / 2), P(l, 0), P(l - 11, w / 2), P(0, w / 2)], closed=True),
            polyline([P(l - 11, -w / 2), P(l - 11, w / 2)]) + polyline([P(5, -w / 2), P(5, w / 2)]))



def step(d, x, top, floor, right=116, rail=None):
    """A step whose edge is at x, and a rail from the post at the right that comes down to the point rail."""
    d.rect(x, top, right - x, floor - top, TONE, r=0.5)
    if rail:
        d.prop(f"M{num(right - 8)} {num(top)}V{num(rail[1] - 6)}")
        d.prop(f"M{num(rail[0] - 6)} {num(rail[1])}L{num(right - 2)} {num(rail[1] - 7)}")


def worktop(d, x, top, floor, right=117):
    """A kitchen worktop from the side."""
    d.rect(x + 4, top + 3, right - x - 4, floor - top - 3)
    d.rect(x, top, right - x, 4.5, TONE, r=1)


def band(d, pts, half=2.2):
    """A strip of band or towel through the points."""
    if len(pts) == 2:
        n = front_of(unit(sub(pts[1], pts[0])))
        d.shape(polyline([add(p, n, k) for p, k in zip(pts + pts[::-1], (half, half, -half, -half))], closed=True), TONE)
    else:
        d.shape(tube(pts, [half] * len(pts)), TONE)


def towel_end(d, at, drop=13):
    """The end of a towel that hangs from a hand, with its fringe."""
    x, y = at
    d.shape(curve([(x - 2, y, "c"), (x - 3.4, y + drop, "c"), (x + 2.6, y + drop, "c"), (x + 2, y, "c")], closed=True), TONE)
    d.detail("".join(f"M{num(x + k)} {num(y + drop)}v2.4" for k in (-3.4, -0.4, 2.6)))


def towel_roll(d, at, k):
    """A wide flat roll of towel on the floor, from its near edge; k is its height in twelves."""
    P = frame(at, (1, 0), (0, -1), k)
    d.shape(curve([P(-1, 0, "c"), P(8, 4), P(17, 10), P(27, 12), P(35, 9), P(37, 4), P(33, 0, "c")], closed=True), TONE)


def clock(d, c, r=7):
    """A stop-watch: this position is held."""
    d.circle(c, r, WHITE, ACCENT, MAIN)
    d._path(f"M{num(c[0])} {num(c[1] - r)}v-2.6m-2.6 0h5.2" + polyline([add(c, (0, -0.55 * r)), c, add(c, (0.4 * r, 0.25 * r))]),
            ACCENT, MAIN, "none")


def numeral(d, n, at):
    """The first or the second of two pictures."""
    x, y = at
    one, two = [(x, y + 2.6, "c"), (x + 3, y, "c"), (x + 3, y + 10)], [(x, y + 2.6), (x + 3, y), (x + 6, y + 3), (x, y + 10, "c"), (x + 6.6, y + 10, "c")]
    d._path(curve(one if n == 1 else two), ACCENT, MAIN, "none")
