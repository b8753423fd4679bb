#pragma once

#include <compare>

namespace footplan {

/// A number that knows its unit, so that minutes, repetitions and points cannot
/// be passed for one another. `Tag` only tells units apart.
template <class Tag, class Number>
struct Unit {
    Number value{};

    constexpr auto operator<=>(const Unit&) const = default;
    constexpr Unit& operator+=(Unit other) {
        value += other.value;
        return *this;
    }
    constexpr Unit& operator-=(Unit other) {
        value -= other.value;
        return *this;
    }
    friend constexpr Unit operator+(Unit a, Unit b) { return {a.value + b.value}; }
    friend constexpr Unit operator-(Unit a, Unit b) { return {a.value - b.value}; }
    friend constexpr Unit operator-(Unit a) { return {-a.value}; }
    friend constexpr Unit operator*(Unit a, Number factor) { return {a.value * factor}; }
    friend constexpr Unit operator*(Number factor, Unit a) { return {a.value * factor}; }
    friend constexpr Unit operator/(Unit a, Number divisor) { return {a.value / divisor}; }
    friend constexpr Number operator/(Unit a, Unit b) { return a.value / b.value; }
};

/// Whole seconds of exercise time.
using Seconds = Unit<struct SecondsTag, long>;
/// Lengths on paper: 72 points are one inch, 25.4 mm.
using Points = Unit<struct PointsTag, double>;

namespace literals {
constexpr Points operator""_pt(long double v) { return {static_cast<double>(v)}; }
constexpr Points operator""_pt(unsigned long long v) { return {static_cast<double>(v)}; }
constexpr Points operator""_mm(long double v) { return {static_cast<double>(v) * 72.0 / 25.4}; }
constexpr Points operator""_mm(unsigned long long v) { return {static_cast<double>(v) * 72.0 / 25.4}; }
constexpr Seconds operator""_s(unsigned long long v) { return {static_cast<long>(v)}; }
}  // namespace literals

}  // namespace footplan
