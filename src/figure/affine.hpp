#pragma once

#include <cmath>

namespace footplan::figure {

/// A point in user units of whatever coordinate system is at hand.
struct Vec {
    double x = 0;
    double y = 0;
    bool operator==(const Vec&) const = default;
};

inline Vec operator+(Vec p, Vec q) { return {p.x + q.x, p.y + q.y}; }
inline Vec operator-(Vec p, Vec q) { return {p.x - q.x, p.y - q.y}; }
inline Vec operator*(double factor, Vec p) { return {factor * p.x, factor * p.y}; }

/// SVG's matrix(a b c d e f): x' = a x + c y + e, y' = b x + d y + f.
struct Affine {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    Vec operator()(Vec p) const { return {a * p.x + c * p.y + e, b * p.x + d * p.y + f}; }

    /// First `inner`, then this.
    Affine operator*(const Affine& inner) const {
        const Vec origin = (*this)({inner.e, inner.f});
        return {a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                origin.x,
                origin.y};
    }

    /// By how much lengths grow on average: the side of the square that has the area of a transformed unit square.
    double scale() const { return std::sqrt(std::abs(a * d - b * c)); }

    /// Whether circles stay circles (within one part in a thousand), and strokes even.
    bool keeps_circles() const {
        const double squares = a * a + b * b + c * c + d * d;
        return std::abs(squares - 2 * std::abs(a * d - b * c)) <= 1e-6 * squares;
    }
};

}  // namespace footplan::figure
