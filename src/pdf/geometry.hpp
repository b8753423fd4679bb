#pragma once

#include "page/page.hpp"

/// Places on a page as PDF writes them: in points from the lower left corner, with y upward.
namespace footplan::pdf {

struct Coordinates {
    double x, y;
};

/// ISO 32000-1, 7.9.5.
struct Rectangle {
    double left, bottom, right, top;

    double width() const { return right - left; }
    double height() const { return top - bottom; }
};

/// Of this size, with its lower left corner in a place.
inline Rectangle rectangle(Coordinates corner, const page::Size& size) {
    return {corner.x, corner.y, corner.x + size.width.value, corner.y + size.height.value};
}

/// What turns, scales and shifts axes (ISO 32000-1, 8.3.3): x' = a x + c y + e, y' = b x + d y + f.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1;
    Coordinates shift{0, 0};

    Coordinates operator()(Coordinates p) const { return {a * p.x + c * p.y + shift.x, b * p.x + d * p.y + shift.y}; }
};

/// By so many quarters, from 0 to 3, clockwise.
inline Matrix turned(int quarters) {
    switch (quarters) {
        case 1: return {0, -1, 1, 0};
        case 2: return {-1, 0, 0, -1};
        case 3: return {0, 1, -1, 0};
        default: return {};
    }
}

}  // namespace footplan::pdf
