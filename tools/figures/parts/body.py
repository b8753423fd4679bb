"""The body, from joints. Lengths are shares of the height of the body H. Everybody faces right."""

import math

from .pen import *

THIGH = SHANK = 0.235
ANKLE = 0.045
FOOT = 0.168
SPINE = 0.315
UPPER_ARM, FOREARM = 0.165, 0.145


def joint(a, b, la, lb, side):
    """Where two bones of lengths la and lb from a and b meet; side is +1 or -1."""
    d = min(length(sub(b, a)), (la + lb) * 0.9995)
    u = unit(sub(b, a))
    x = (la * la - lb * lb + d * d) / (2 * d)
    y = math.sqrt(max(0, la * la - x * x)) * side
    return add(add(a, u, x), (u[1], -u[0]), y)


def front_of(u):
    """Across a bone that points along u: forwards where the bone hangs down."""
    return (u[1], -u[0])


# Half widths of a trouser leg at hip, knee, calf and hem, of the bare ankle, and of the arm.
HIP_R, KNEE_R, CALF_R, HEM_R, ANKLE_R = 0.068, 0.046, 0.046, 0.039, 0.025
SHOULDER_R, ELBOW_R, WRIST_R = 0.036, 0.029, 0.022
HEM = 0.65  # how far down the shin the trousers reach


def foot_points(H, ankle, foot, toes, size=1.0):
    """The bare foot from the front of the ankle round to the Achilles tendon."""
    F, G = foot_frames(H, ankle, foot, toes, size)
    if foot != toes:  # on tiptoe: the toes bend at the ball, the heel closes up to the calf
        return [F(0.2, 0.06), G(-0.02, 0.25), G(0.2, 0.17), G(0.34, 0.09), (*G(0.25, 0), (-1, 0)), (*G(0, 0), (-1, 0)),
                F(-0.08, -0.27), F(-0.27, -0.17), F(-0.2, 0.04)]
    return [F(0.16, 0.1), F(0.33, -0.02), G(0.0, 0.2), G(0.2, 0.165), G(0.315, 0.085), (*G(0.24, 0), sub(F(0, 0), F(1, 0))),
            (*F(-0.12, -0.28), sub(F(0, 0), F(1, 0))), F(-0.27, -0.17), F(-0.19, 0.02)]


def trouser(H, hip, knee, ankle):
    """The contour of a trouser leg, straight tapers that turn about a round knee."""
    tu, su = unit(sub(knee, hip)), unit(sub(ankle, knee))
    tn, sn = front_of(tu), front_of(su)
    T, S = frame(hip, tu, tn), frame(knee, su, sn)
    l, h = length(sub(knee, hip)), HEM * length(sub(ankle, knee))
    rh, rk, rc, rm = (r * H for r in (HIP_R, KNEE_R, CALF_R, HEM_R))
    bend = math.degrees(math.acos(max(-1, min(1, tu[0] * su[0] + tu[1] * su[1]))))
    bis = unit(add(tn, sn)) if bend < 175 else tu
    down_t, down_s = sub(T(l, rk), T(0, rh)), sub(S(h, rm), S(0, rk))
    pts = [(*T(0, rh), down_t)]
    if bend < 28:
        pts += [(*add(knee, bis, rk), add(tu, su))]
    else:
        pts += [(*T(l, rk), down_t), (*add(knee, bis, rk), add(tu, su)), (*S(0, rk), down_s)]
    pts += [(*S(h, rm), "c"), (*S(h, -rm), "c")]
    if bend < 14:
        pts += [(*T(0.9 * l, -rk * 0.96), sub(hip, ankle))]
    elif bend < 30:
        pts += [(*S(0.42 * h, -rc), sub(knee, ankle)), (*add(knee, bis, -rk * 0.94), sub(hip, ankle))]
    else:
        inner = add(knee, bis, -min(rk * 0.94 / math.cos(rad(bend / 2)), 0.12 * H))
        pts += [S(0.5 * h, -rc), (*inner, "c")]
    return pts + [(*T(0, -rh), sub(hip, knee)), (*T(-rh, 0), tn)]


def foot_frames(H, ankle, foot, toes=None, size=1.0):
    """Frames of a foot: F from the ankle, G from the ball; the unit is the foot's length."""
    L = FOOT * H * size
    fu = polar(foot)
    F = frame(ankle, fu, front_of(fu), L)
    tu = polar(foot if toes is None else toes)
    return F, frame(F(0.46, -0.28), tu, front_of(tu), L)


def on_toes(H, ball, foot, size=1.0):
    """Where the ankle is when the ball of the foot stands on this point."""
    F, _ = foot_frames(H, (0, 0), foot, size=size)
    return sub(ball, F(0.46, -0.28))


def leg(d, H, hip, ankle, foot, toes=None, size=1.0):
    """A leg: foot and toes are the page angles of heel-to-ball and of the toes, size scales the foot."""
    knee = joint(hip, ankle, THIGH * H, SHANK * H, 1)
    down = unit(sub(ankle, knee))
    S = frame(ankle, down, front_of(down), H)
    contour = foot_points(H, ankle, foot, foot if toes is None else toes, size)
    d.shape(curve([(*S(-0.1, 1.15 * ANKLE_R), down), *contour, (*S(-0.1, -1.25 * ANKLE_R), sub(knee, ankle))], closed=True))
    d.shape(curve(trouser(H, hip, knee, ankle), closed=True), TONE)


def torso(d, H, hip, neck, hunch=0.0, hem=-0.12):
    """The shirt: from the hem at the hip to the collar. hunch rounds the back."""
    u = unit(sub(neck, hip))
    n = (-u[1], u[0])
    l = length(sub(neck, hip))

    def P(t, o):
        return add(add(hip, u, t * l), n, (o - hunch * math.sin(math.pi * max(0, min(1, t)))) * H)
    back = [P(hem, -0.07), P(0.5, -0.062), P(0.88, -0.054), P(1.05, -0.03)]
    front = [P(1.0, 0.032), P(0.86, 0.05), P(0.6, 0.062), P(hem, 0.07)]
    d.shape(curve([(*back[0], "c")] + back[1:-1] + [(*back[-1], "c"), (*front[0], "c")] + front[1:-1] + [(*front[-1], "c")],
                  closed=True))


def head_points(P):
    """The contour from the nape over the crown and the face to the throat; the unit is the head's height."""
    return [(*P(-0.24, -0.14), "c"), P(-0.24, 0.26), P(-0.43, 0.66), P(-0.4, 1.04), P(-0.1, 1.31), P(0.26, 1.26),
            P(0.47, 0.98), (*P(0.49, 0.84), "c"), P(0.6, 0.67), (*P(0.5, 0.6), "c"), P(0.48, 0.42), P(0.36, 0.3),
            (*P(0.22, 0.29), "c"), (*P(0.24, -0.14), "c")]


def head_frame(H, neck, tilt):
    up = polar(tilt)
    return frame(add(neck, up, 0.012 * H), (-up[1], up[0]), up, 0.142 * H)


def head(d, H, neck, tilt):
    """Head in profile; tilt is the page angle of 'up', -90 when upright."""
    P = head_frame(H, neck, tilt)
    contour = head_points(P)
    d.shape(curve(contour, closed=True))
    hair = contour[1:6] + [(*P(0.42, 1.1), "c"), P(0.12, 0.98), (*P(0.02, 0.6), "c")]
    d.shape(curve([(*hair[0], "c")] + hair[1:], closed=True), TONE)
    e = P(0.3, 0.8)
    d.detail(f"M{num(e[0])} {num(e[1])}h.1")


# A hand from the wrist: (distance, offset) of the fingertips and of the gaps between them, in lengths of the hand.
TIPS = [(0.9, 0.27), (1.0, 0.09), (0.97, -0.1), (0.82, -0.28)]
GAPS = [(0.74, 0.19), (0.78, 0), (0.72, -0.19)]
FIST = [(0.62, 0.27), (0.68, 0.1), (0.66, -0.09), (0.58, -0.27)]


SMALL_HAND = 12  # shorter than this, lines between the fingers would run together when printed
SMALL_OPEN = [(-0.1, 0.22), (0.2, 0.4), (0.5, 0.62), (0.62, 0.5), (0.48, 0.26, "c"), (0.8, 0.24), (1.02, 0.04), (0.86, -0.24),
              (0.4, -0.34), (-0.1, -0.22)]
SMALL_FIST = [(-0.1, 0.24), (0.2, 0.42), (0.6, 0.34), (0.72, 0), (0.6, -0.34), (0.2, -0.42), (-0.1, -0.24)]


def small_hand(d, P, thumb, fist):
    """A hand in one piece: round if it holds something, else with its thumb apart."""
    if fist:
        outline = [P(*p) for p in SMALL_FIST]
    else:
        outline = [(*P(t, s * (thumb or 1)), *flag) for t, s, *flag in SMALL_OPEN]
    d.shape(curve(outline, closed=True))


def hand(d, H, at, angle, thumb=1, fist=False, size=1.0):
    """A hand with its wrist at a point, its fingers towards a page angle, the thumb on the side +1 or -1."""
    u = polar(angle)
    P = frame(at, u, front_of(u), 0.125 * H * size)
    if 0.125 * H * size < SMALL_HAND:
        small_hand(d, P, thumb, fist)
        return
    tips, gaps = (FIST, [(0.56, b) for _, b in GAPS]) if fist else (TIPS, GAPS)
    outline = [(*P(-0.1, 0.21), u), P(0.3, 0.37)]
    for i, tip in enumerate(tips):
        outline += [(*P(*tip), front_of(polar(angle + 180)))] + ([(*P(*gaps[i]), "c")] if i < 3 else [])
    outline += [P(0.3, -0.38), (*P(-0.1, -0.21), polar(angle + 180))]
    d.shape(curve(outline, closed=True))
    d.detail("".join(polyline([P(a, b), P(0.36, 0.9 * b)]) for a, b in gaps))
    if thumb:
        s = thumb
        reach = [P(0.16, 0.2 * s), P(0.36, 0.44 * s), P(0.6, 0.5 * s)] if not fist else [P(0.2, 0.2 * s), P(0.4, 0.4 * s), P(0.62, 0.3 * s)]
        d.shape(tube(reach, [0.11 * H * size * k for k in (0.13, 0.12, 0.1)]))


def arm(d, H, shoulder, wrist, bend=1, at=0, thumb=1, fist=False, size=1.0, short=False):
    """An arm in a short sleeve. bend is the side of the elbow; at is the page angle of the hand."""
    elbow = joint(shoulder, wrist, UPPER_ARM * H, FOREARM * H, bend)
    uu, fu = unit(sub(elbow, shoulder)), unit(sub(wrist, elbow))
    bis = unit(add(front_of(uu), front_of(fu)))
    U, F = frame(shoulder, uu, front_of(uu), H), frame(elbow, fu, front_of(fu), H)
    end = length(sub(wrist, elbow)) / H
    d.shape(curve([(*U(0, SHOULDER_R), uu), (*add(elbow, bis, ELBOW_R * H), add(uu, fu)), (*F(end, WRIST_R), "c"),
                   (*F(end, -WRIST_R), "c"), (*add(elbow, bis, -ELBOW_R * H), sub(shoulder, wrist)),
                   (*U(0, -SHOULDER_R), sub(shoulder, elbow)), (*U(-SHOULDER_R, 0), front_of(uu))], closed=True))
    hand(d, H, wrist, at, thumb, fist, size)
    r, l = 0.043, 0.095
    d.shape(curve([(*U(l, r), "c"), (*U(l, -r), "c"), (*U(0, -r), sub(shoulder, elbow)), (*U(-r, 0), front_of(uu)),
                   (*U(0, r), uu)], closed=True))


def person(d, H, hip, neck, legs, arms, tilt=-90, hunch=0.0, hem=-0.12):
    """A whole body. Legs and arms are lists of the arguments of leg and arm after the joint, the far one first; an arm
    begins with where its shoulder is, seen from the neck."""
    def draw_arm(shift, *rest, **more):
        arm(d, H, add(neck, shift, H / 90), *rest, **more)
    for far in arms[:-1]:
        draw_arm(*far[:-1], **far[-1])
    for args in legs:
        leg(d, H, add(hip, args[-1].get("shift", (0, 0))), *args[:-1], **{k: v for k, v in args[-1].items() if k != "shift"})
    head(d, H, neck, tilt)
    torso(d, H, hip, neck, hunch, hem)
    if arms:
        draw_arm(*arms[-1][:-1], **arms[-1][-1])


def tube(pts, radii):
    """A limb as a smooth tube: half its width at every point."""
    left, right = [], []
    for i, (p, r) in enumerate(zip(pts, radii)):
        before, after = pts[max(i - 1, 0)], pts[min(i + 1, len(pts) - 1)]
        m = front_of(tangent_at(before, p, after) if before != p != after else unit(sub(after, before)))
        left.append(add(p, m, r))
        right.append(add(p, m, -r))
    end = add(pts[-1], unit(sub(pts[-1], pts[-2])), radii[-1] * 0.85)
    start = add(pts[0], unit(sub(pts[0], pts[1])), radii[0] * 0.85)
    return curve(left + [end] + right[::-1] + [start], closed=True)

