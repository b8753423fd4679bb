#pragma once

#include <vector>

#include "figure/affine.hpp"

namespace footplan::figure {

/// The parameters of SVG's `A` command. `rotation` is in degrees.
struct Arc {
    Vec radii;
    double rotation = 0;
    bool large = false;
    bool sweep = false;
};

/// A cubic Bézier curve without its first point.
struct Cubic {
    Vec control1;
    Vec control2;
    Vec end;
};

/// The arc as curves of at most a quarter turn each, within 0.03 % of the radius,
/// by the formulas of SVG 1.1, appendix F.6: radii that are too small grow until
/// they reach. None if the ends meet or a radius is zero (SVG then draws nothing or a straight line).
std::vector<Cubic> curves_of(Vec from, const Arc& arc, Vec to);

}  // namespace footplan::figure
