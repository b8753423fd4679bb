"""A foot stands on a towel with the heel down; the toes curl and gather the towel into folds. A tin stands on its far
end."""

from parts import *


def draw(d):
    d.floor(86)
    d.shape(curve([(30, 85, "c"), (30, 81.5, "c"), (58, 81), (66, 78), (71, 80, "c"), (75, 69), (79, 80, "c"), (83.5, 69), (88, 81, "c"),
                   (116, 82, "c"), (116, 85, "c")], closed=True), TONE)
    side_foot(d, place_foot(3, 81, 0.92), gripping_toe, lean=8)
    d.rect(99, 64, 13, 17.5, WHITE, INK, MAIN, r=1)
    d.detail("M99 68.5H112")
    d.arrow([(112, 50), (88, 50)])
