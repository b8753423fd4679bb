#!/usr/bin/env python3
# Checks the figures of the exercise library.
#
#   tests/check_figures.py DIR      DIR holds ID.svg and ID.yaml; exit 1 with a list of what is wrong
#
# Every ID.svg has to be well-formed, on the common canvas, with a title and a description, made of
# the allowed elements, attributes and colours alone, without text, and its geometry, stroke width
# included, has to stay inside the canvas. Every ID.yaml in DIR needs an ID.svg, and every ID.svg an ID.yaml.
# Debian packages: python3 (standard library alone).

import math
import os
import re
import sys
import xml.etree.ElementTree as ET

NS = "{http://www.w3.org/2000/svg}"
WIDTH, HEIGHT, MARGIN, MAX_BYTES = 120.0, 90.0, 1.5, 6656
COLOURS = {"#161616", "#777777", "#0b5563", "#ffffff", "#d5dcdd", "none"}
STYLE = {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "transform"}
SHAPES = {"path": {"d"}, "line": {"x1", "y1", "x2", "y2"}, "circle": {"cx", "cy", "r"}, "ellipse": {"cx", "cy", "rx", "ry"},
          "rect": {"x", "y", "width", "height", "rx", "ry"}, "polyline": {"points"}, "polygon": {"points"}}
ALLOWED = {"svg": {"viewBox", "width", "height"}, "title": set(), "desc": set(), "g": STYLE,
           **{k: v | STYLE for k, v in SHAPES.items()}}
ARGS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
INHERITED = {"fill": "#000000", "stroke": "none", "stroke-width": "1"}


class Wrong(Exception):
    pass


def multiply(m, n):
    a, b, c, d, e, f = m
    g, h, i, j, k, l = n
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f)


def transform(text):
    m = (1, 0, 0, 1, 0, 0)
    rest = re.sub(r"(translate|scale|rotate|matrix)\s*\(([^()]*)\)", "", text or "").strip(" ,\t\n")
    if rest:
        raise Wrong(f"transform not understood: {rest}")
    for name, args in re.findall(r"(\w+)\s*\(([^()]*)\)", text or ""):
        v = [float(x) for x in NUMBER.findall(args)]
        if name == "translate":
            n = (1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0)
        elif name == "scale":
            n = (v[0], 0, 0, v[1] if len(v) > 1 else v[0], 0, 0)
        elif name == "rotate":
            c, s = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
            n = (c, s, -s, c, 0, 0)
            if len(v) == 3:
                n = multiply(multiply((1, 0, 0, 1, v[1], v[2]), n), (1, 0, 0, 1, -v[1], -v[2]))
        else:
            n = tuple(v)
        m = multiply(m, n)
    return m


def path_points(d):
    """Points along the path, its curves flattened."""
    tokens = re.findall(r"[A-Za-z]|" + NUMBER.pattern, d)
    if re.sub(r"[A-Za-z]|" + NUMBER.pattern + r"|[\s,]", "", d):
        raise Wrong("path data holds something that is neither a command nor a number")
    if not tokens or tokens[0] not in "Mm":
        raise Wrong("path data does not begin with a move")
    out, i, cmd, x, y, sx, sy, last = [], 0, "", 0.0, 0.0, 0.0, 0.0, None
    while i < len(tokens):
        if tokens[i].isalpha():
            cmd = tokens[i]
            i += 1
            if cmd.upper() not in ARGS:
                raise Wrong(f"unknown path command {cmd}")
        n = ARGS[cmd.upper()]
        if cmd in "Zz":
            x, y, last = sx, sy, None
            out.append((x, y))
            continue
        try:
            v = [float(t) for t in tokens[i:i + n]]
        except ValueError:
            v = []
        if len(v) != n:
            raise Wrong(f"path command {cmd} lacks numbers")
        i += n
        rel, up = cmd.islower(), cmd.upper()
        if up == "H":
            v = [v[0] + (x if rel else 0), y]
        elif up == "V":
            v = [x, v[0] + (y if rel else 0)]
        elif up == "A":
            raise Wrong("arcs are not used in these figures: write curves")
        elif rel:
            v = [c + (x, y)[k % 2] for k, c in enumerate(v)]
        p0 = (x, y)
        pts = [(v[k], v[k + 1]) for k in range(0, len(v), 2)]
        if up in "ST":
            first = (2 * x - last[0], 2 * y - last[1]) if last else p0
            pts = [first] + pts
        if up == "M":
            sx, sy = pts[0]
            cmd = "l" if rel else "L"
        curve = [p0] + pts
        if up in "CSQT":
            for k in range(1, 17):
                t, q = k / 16, curve
                while len(q) > 1:
                    q = [(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])) for a, b in zip(q, q[1:])]
                out.append(q[0])
            last = pts[-2]
        else:
            out += pts
            last = None
        x, y = pts[-1]
    return out


def shape_points(tag, e):
    def v(name, default=0.0):
        return float(e.get(name, default))
    if tag == "path":
        return path_points(e.get("d", ""))
    if tag == "line":
        return [(v("x1"), v("y1")), (v("x2"), v("y2"))]
    if tag in ("circle", "ellipse"):
        rx, ry = (v("r"), v("r")) if tag == "circle" else (v("rx"), v("ry"))
        return [(v("cx") + rx * math.cos(k * math.pi / 16), v("cy") + ry * math.sin(k * math.pi / 16)) for k in range(32)]
    if tag == "rect":
        x, y, w, h = v("x"), v("y"), v("width"), v("height")
        return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
    n = [float(t) for t in NUMBER.findall(e.get("points", ""))]
    return list(zip(n[::2], n[1::2]))


def check(path):
    with open(path, "rb") as f:
        data = f.read()
    found = []
    if len(data) > MAX_BYTES:
        found.append(f"{len(data)} bytes, more than {MAX_BYTES}")
    if b"<!" in data or b"<?" in data:
        found.append("holds a declaration, a comment or an instruction")
    try:
        root = ET.fromstring(data)
    except ET.ParseError as e:
        return found + [f"is not well-formed: {e}"]
    if root.tag != NS + "svg":
        return found + ["is not an SVG document"]
    if root.get("viewBox") != "0 0 120 90":
        found.append("viewBox has to be '0 0 120 90'")
    if root.get("width", "120") != "120" or root.get("height", "90") != "90":
        found.append("width and height have to be 120 and 90, or left out")
    for name in ("title", "desc"):
        e = root.find(NS + name)
        if e is None or not (e.text or "").strip():
            found.append(f"has no {name}")

    def walk(e, matrix, style):
        tag = e.tag.replace(NS, "", 1)
        if tag not in ALLOWED:
            found.append(f"element <{tag}> is not allowed")
            return
        if tag not in ("title", "desc") and (e.text or "").strip() or (e.tail or "").strip():
            found.append(f"text in or after <{tag}>")
        for name, value in e.attrib.items():
            if name not in ALLOWED[tag]:
                found.append(f"attribute {name} is not allowed on <{tag}>")
            if name in ("fill", "stroke") and value not in COLOURS:
                found.append(f"colour {value} is not one of the palette")
        fill = e.get("fill")
        if fill not in (None, "none", "#ffffff", "#d5dcdd"):
            found.append(f"fill {fill}: only none, white and the light tone are filled")
        style = {k: e.get(k, style[k]) for k in style}
        try:
            matrix = multiply(matrix, transform(e.get("transform")))
            if tag in SHAPES:
                width = float(style["stroke-width"]) if style["stroke"] != "none" else 0
                half = width / 2 * math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
                pts = shape_points(tag, e)
                if not pts:
                    raise Wrong("no geometry")
                a, b, c, d, tx, ty = matrix
                xs, ys = [a * x + c * y + tx for x, y in pts], [b * x + d * y + ty for x, y in pts]
                box = (min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)
                limit = (MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN)
                if box[0] < limit[0] - 0.01 or box[1] < limit[1] - 0.01 or box[2] > limit[2] + 0.01 or box[3] > limit[3] + 0.01:
                    found.append("<%s> leaves the canvas or its margin: %.1f %.1f to %.1f %.1f" % (tag, *box))
        except (Wrong, ValueError) as problem:
            found.append(f"<{tag}>: {problem}")
        for child in e:
            walk(child, matrix, style)

    walk(root, (1, 0, 0, 1, 0, 0), dict(INHERITED))
    return found


def main():
    if len(sys.argv) != 2:
        print("usage: tests/check_figures.py DIR", file=sys.stderr)
        return 2
    folder, bad = sys.argv[1], 0
    ids = {n[:-5] for n in os.listdir(folder) if n.endswith(".yaml")}
    ids |= {n[:-4] for n in os.listdir(folder) if n.endswith(".svg")}
    if not ids:
        print(f"{folder} has no exercises")
        return 1
    for ident in sorted(ids):
        path = os.path.join(folder, ident + ".svg")
        found = check(path) if os.path.isfile(path) else ["is missing"]
        if not os.path.isfile(os.path.join(folder, ident + ".yaml")):
            found.append("has no exercise")
        for text in found:
            print(f"{ident}.svg: {text}")
        bad += bool(found)
    print(f"{len(ids) - bad} of {len(ids)} figures are in order")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
