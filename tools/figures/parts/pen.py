"""Points, curves and the drawing: what all figures are made of. The page is 120 x 90, y goes down."""

import math

INK, GREY, ACCENT, WHITE, TONE = "#161616", "#777777", "#0b5563", "#ffffff", "#d5dcdd"
MAIN, FINE, BOLD = 2.2, 1.5, 3


def rad(degrees):
    return degrees * math.pi / 180


def add(p, q, k=1):
    return (p[0] + k * q[0], p[1] + k * q[1])


def sub(p, q):
    return (p[0] - q[0], p[1] - q[1])


def length(v):
    return math.hypot(v[0], v[1])


def unit(v):
    n = length(v) or 1
    return (v[0] / n, v[1] / n)


def polar(angle, r=1):
    """A vector; angles are clockwise on the page from 'to the right'."""
    return (r * math.cos(rad(angle)), r * math.sin(rad(angle)))


def frame(origin, along, across, scale=1):
    """A function that maps (a, b[, 'c']) of a local frame to the page."""
    def place(a, b, *flag):
        p = add(add(origin, along, a * scale), across, b * scale)
        return (p[0], p[1], *flag)
    return place


def num(v):
    s = f"{v:.1f}".rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s


class Pen:
    """Path data in relative coordinates, rounded so that errors do not add up."""

    def __init__(self):
        self.out, self.at = [], (0.0, 0.0)

    def _rel(self, pts):
        ps = [(round(p[0], 1), round(p[1], 1)) for p in pts]
        text = []
        for p in ps:
            for v in sub(p, self.at):
                s = num(v)
                text.append(s if s.startswith("-") or not text else " " + s)
        self.at = ps[-1]
        return "".join(text)

    def move(self, p):
        self.at = (round(p[0], 1), round(p[1], 1))
        self.out.append(f"M{num(self.at[0])} {num(self.at[1])}")
        return self

    def line(self, *pts):
        for p in pts:
            self.out.append("l" + self._rel([p]))
        return self

    def cubic(self, a, b, p):
        self.out.append("c" + self._rel([a, b, p]))
        return self

    def close(self):
        self.out.append("z")
        return self

    def d(self):
        return "".join(self.out)


def curve(pts, closed=False):
    """A smooth curve through the points; a third member is 'c' for a corner or the direction to pass in."""
    n = len(pts)
    xy = [(p[0], p[1]) for p in pts]

    def tangent(i):
        if len(pts[i]) > 2:
            return None if pts[i][2] == "c" else unit(pts[i][2])
        if not closed and i in (0, n - 1):
            return None
        return tangent_at(xy[i - 1], xy[i], xy[(i + 1) % n])

    tan = [tangent(i) for i in range(n)]
    pen = Pen().move(xy[0])
    for i in range(n if closed else n - 1):
        j = (i + 1) % n
        chord = sub(xy[j], xy[i])
        if tan[i] is None and tan[j] is None:
            pen.line(xy[j])
            continue
        k = length(chord) * handle(tan[i] or unit(chord), tan[j] or unit(chord))
        a = add(xy[i], tan[i], k) if tan[i] else None
        b = add(xy[j], tan[j], -k) if tan[j] else None
        a = a or add(xy[i], unit(sub(b, xy[i])), k * 0.6)
        b = b or add(xy[j], unit(sub(a, xy[j])), k * 0.6)
        pen.cubic(a, b, xy[j])
    return pen.close().d() if closed else pen.d()


def handle(t0, t1):
    """How long the handles of a cubic are, in chords, to turn from t0 to t1 like a circle."""
    turned = math.acos(max(-1, min(1, t0[0] * t1[0] + t0[1] * t1[1])))
    return 0.36 / math.cos(turned / 4) ** 2


def polyline(pts, closed=False):
    pen = Pen().move(pts[0]).line(*pts[1:])
    return pen.close().d() if closed else pen.d()


class Drawing:
    def __init__(self, title, desc):
        self.title, self.desc, self.items = title, desc, []

    def _path(self, d, stroke, width, fill):
        self.items.append((stroke, width, f'<path d="{d}"' + (f' fill="{fill}"' if fill != "none" else "") + "/>"))

    def shape(self, d, fill=WHITE, stroke=INK, width=MAIN):
        self._path(d, stroke, width, fill)

    def line(self, d):
        self._path(d, INK, MAIN, "none")

    def detail(self, d, fill="none"):
        self._path(d, INK, FINE, fill)

    def prop(self, d, fill="none"):
        self._path(d, GREY, FINE, fill)

    def circle(self, c, r, fill=WHITE, stroke=GREY, width=FINE):
        self.items.append((stroke, width, f'<circle cx="{num(c[0])}" cy="{num(c[1])}" r="{num(r)}"'
                           + (f' fill="{fill}"' if fill != "none" else "") + "/>"))

    def rect(self, x, y, w, h, fill=WHITE, stroke=GREY, width=FINE, r=0):
        self.items.append((stroke, width, f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
                           + (f' rx="{num(r)}"' if r else "") + (f' fill="{fill}"' if fill != "none" else "") + "/>"))

    def floor(self, y=84, x1=4, x2=116):
        self.prop(f"M{num(x1)} {num(y)}H{num(x2)}")

    def arrow(self, pts, both=False, head=6.4, spread=42):
        """A curved arrow through the points, with an open head."""
        parts = [curve(pts)]

        def tip(end, before):
            back = unit(sub(before, end))
            ang = math.degrees(math.atan2(back[1], back[0]))
            a, b = add(end, polar(ang - spread, head)), add(end, polar(ang + spread, head))
            return polyline([a, end, b])
        parts.append(tip(pts[-1], before_end(pts)))
        if both:
            parts.append(tip(pts[0], before_end(pts[::-1])))
        self._path("".join(parts), ACCENT, BOLD, "none")

    def svg(self):
        out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90">',
               f"<title>{self.title}</title>", f"<desc>{self.desc}</desc>",
               '<g fill="none" stroke-linecap="round" stroke-linejoin="round">']
        last = None
        for stroke, width, text in self.items:
            if (stroke, width) != last:
                if last:
                    out.append("</g>")
                out.append(f'<g stroke="{stroke}" stroke-width="{num(width)}">')
                last = (stroke, width)
            out.append(text)
        out += ["</g>", "</g>", "</svg>", ""]
        return "\n".join(out)


def tangent_at(a, b, c):
    """The direction of a smooth curve at b, coming from a and going to c."""
    l1, l2 = length(sub(b, a)) or 1, length(sub(c, b)) or 1
    return unit(add(sub(b, a), sub(c, b), (l1 / l2) ** 2))


def before_end(pts):
    """A point that gives the direction in which a curve through pts ends."""
    if len(pts) == 2:
        return pts[0]
    a, b, c = pts[-3:]
    return add(b, tangent_at(a, b, c), 0.36 * length(sub(c, b)))


def arc(c, r, a0, a1, n=8):
    return [(c[0] + r * math.cos(rad(a0 + (a1 - a0) * i / n)), c[1] + r * math.sin(rad(a0 + (a1 - a0) * i / n)))
            for i in range(n + 1)]

