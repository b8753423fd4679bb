#include "figure/arc.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace footplan::figure {

namespace {

/// An arc by its centre: points are centre + turned(rx cos t, ry sin t) for t from `start` over `extent`.
struct Centred {
    Affine from_circle;
    double start = 0;
    double extent = 0;
};

Affine ellipse(Vec centre, Vec radii, double cosine, double sine) {
    return {cosine * radii.x, sine * radii.x, -sine * radii.y, cosine * radii.y, centre.x, centre.y};
}

/// F.6.5 and F.6.6 of the specification, with its names.
Centred centred(Vec from, const Arc& arc, Vec to) {
    const double phi = std::remainder(arc.rotation, 360.0) * std::numbers::pi / 180;
    const double cosine = std::cos(phi);
    const double sine = std::sin(phi);
    const Vec half = 0.5 * (from - to);
    const Vec p1{cosine * half.x + sine * half.y, -sine * half.x + cosine * half.y};
    Vec r{std::abs(arc.radii.x), std::abs(arc.radii.y)};
    const double lambda = (p1.x / r.x) * (p1.x / r.x) + (p1.y / r.y) * (p1.y / r.y);
    if (lambda > 1) r = std::sqrt(lambda) * r;
    // In the circle's own space both ends lie on the unit circle and the centre in their middle, set off sideways.
    const Vec u{p1.x / r.x, p1.y / r.y};
    const double length2 = u.x * u.x + u.y * u.y;
    const double off = std::sqrt(std::max(0.0, 1 / length2 - 1)) * (arc.large == arc.sweep ? -1 : 1);
    const Vec c{off * u.y, -off * u.x};
    const Vec middle = 0.5 * (from + to);
    const Vec centre = middle + Vec{cosine * c.x * r.x - sine * c.y * r.y, sine * c.x * r.x + cosine * c.y * r.y};
    const double start = std::atan2(u.y - c.y, u.x - c.x);
    double extent = std::atan2(-u.y - c.y, -u.x - c.x) - start;
    if (arc.sweep && extent < 0) extent += 2 * std::numbers::pi;
    if (!arc.sweep && extent > 0) extent -= 2 * std::numbers::pi;
    return {ellipse(centre, r, cosine, sine), start, extent};
}

}  // namespace

std::vector<Cubic> curves_of(Vec from, const Arc& arc, Vec to) {
    if (from == to || arc.radii.x == 0 || arc.radii.y == 0) return {};
    const Centred whole = centred(from, arc, to);
    // A hair over a quarter is still a quarter; not a number stays one piece.
    const double quarters = std::ceil(std::abs(whole.extent) / (std::numbers::pi / 2) - 1e-9);
    const int pieces = quarters >= 1 && quarters <= 4 ? static_cast<int>(quarters) : 1;
    const double step = whole.extent / pieces;
    const double k = 4.0 / 3.0 * std::tan(step / 4);
    std::vector<Cubic> curves;
    for (int i = 0; i < pieces; ++i) {
        const double t = whole.start + i * step;
        const Vec first{std::cos(t), std::sin(t)};
        const Vec last{std::cos(t + step), std::sin(t + step)};
        const Vec control1 = first + k * Vec{-first.y, first.x};
        const Vec control2 = last - k * Vec{-last.y, last.x};
        curves.push_back({whole.from_circle(control1), whole.from_circle(control2), whole.from_circle(last)});
    }
    curves.back().end = to;
    return curves;
}

}  // namespace footplan::figure
