"""A person holds the rail of a step and stands on one foot at its edge, the toes on a rolled towel, the heel up; a close-up shows
the toes bent up on the wide roll and the heel rising from below the edge, in grey, and sinking again."""

from parts import *

TOE_ON_ROLL = [(66.5, 19), (73, 17.5), (80, 20), (86, 23.5), (90.5, 21), (87.5, 15.5), (78, 8), (69, 2)]


def draw(d):
    c = (31.5, 31.5)
    magnifier(d, c, 29, (64, 68))
    on_step(d, 26, toes=-32)
    put = place_foot(c[0] - 22.5, c[1] + 13, 0.48)
    edge, top = put(52, 0)
    d.rect(edge, top + 1.2, c[0] + 26 - edge, 7, TONE)
    d.prop(curve(run(put, turn(TIPTOE[12:19], (60, 3), -50))))
    towel_roll(d, put(60, 0), 0.55)
    foot = cut_off(run(put, TIPTOE[:6] + TOE_ON_ROLL)[::-1], c[1] - 26)[::-1]
    d.shape(curve(foot + cut_off(run(put, TIPTOE[11:]), c[1] - 26)))
    d.detail(curve(run(put, [(34, 55), (39, 57.5), (42, 53)])) + curve(run(put, [(83, 22), (85.5, 18.5), (90, 20)])))
    x = c[0] - 22
    d.arrow([(x, top + 5), (x, top - 15)], both=True, head=5)
