#include "figure/arc.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

using namespace footplan::figure;

namespace {

Vec at_half(Vec from, const Cubic& c) { return 0.125 * (from + 3 * c.control1 + 3 * c.control2 + c.end); }

struct Row {
    Vec from;
    Arc arc;
    Vec to;
    /// Points on the ellipse halfway along each curve and at its end, from a
    /// computation of its own (with complex numbers, trying both centres).
    std::vector<Vec> expected;
};

const std::vector<Row> rows = {
    // The four arcs between two points of a circle.
    {{0, 0}, {{25, 25}, 0, false, true}, {25, 25}, {{17.6777, 7.3223}, {25, 25}}},
    {{0, 0}, {{25, 25}, 0, false, false}, {25, 25}, {{7.3223, 17.6777}, {25, 25}}},
    {{0, 0},
     {{25, 25}, 0, true, true},
     {25, 25},
     {{7.3223, -17.6777}, {25, -25}, {42.6777, -17.6777}, {50, 0}, {42.6777, 17.6777}, {25, 25}}},
    {{0, 0},
     {{25, 25}, 0, true, false},
     {25, 25},
     {{-17.6777, 7.3223}, {-25, 25}, {-17.6777, 42.6777}, {0, 50}, {17.6777, 42.6777}, {25, 25}}},
    // Turned ellipses.
    {{10, 20},
     {{30, 15}, 30, false, true},
     {50, 40},
     {{20.1159, 20.8517}, {31.4695, 25.0387}, {42.0545, 31.8210}, {50, 40}}},
    {{10, 20},
     {{30, 15}, 30, true, false},
     {50, 40},
     {{0.2739, 26.9947}, {5.5010, 41.0798}, {22.7698, 54.4099}, {42.4615, 59.5601}, {53.6077, 53.6616}, {50, 40}}},
    {{10, 50}, {{20, 10}, 45, false, false}, {20, 60}, {{14.5433, 55.4567}, {20, 60}}},
    {{10, 50},
     {{20, 10}, -30, true, true},
     {20, 60},
     {{16.3466, 42.2581},
      {26.3447, 36.1423},
      {36.5542, 33.7570},
      {43.4622, 35.9229},
      {44.6919, 41.8947},
      {39.8202, 49.6178},
      {30.5233, 56.4347},
      {20, 60}}},
    // More than a whole turn of the axis is the rest of it.
    {{90, 10}, {{40, 40}, 400, false, true}, {50, 50}, {{78.2843, 38.2843}, {50, 50}}},
    // Radii that do not reach grow together.
    {{10, 50}, {{5, 5}, 0, false, true}, {50, 50}, {{15.8579, 35.8579}, {30, 30}, {44.1421, 35.8579}, {50, 50}}},
    {{0, 0}, {{5, 10}, 0, false, true}, {30, 0}, {{4.3934, -21.2132}, {15, -30}, {25.6066, -21.2132}, {30, 0}}},
    // A negative radius is taken without its sign.
    {{0, 0}, {{-25, 25}, 0, false, true}, {25, 25}, {{17.6777, 7.3223}, {25, 25}}},
};

}  // namespace

TEST_CASE("an arc becomes curves through the points of its ellipse") {
    for (const Row& row : rows) {
        CAPTURE(row.arc.radii.x);
        CAPTURE(row.arc.rotation);
        const std::vector<Cubic> curves = curves_of(row.from, row.arc, row.to);
        REQUIRE(curves.size() * 2 == row.expected.size());
        Vec from = row.from;
        for (std::size_t i = 0; i < curves.size(); ++i) {
            const Vec half = at_half(from, curves[i]);
            CHECK(half.x == doctest::Approx(row.expected[2 * i].x).epsilon(0.001));
            CHECK(half.y == doctest::Approx(row.expected[2 * i].y).epsilon(0.001));
            CHECK(curves[i].end.x == doctest::Approx(row.expected[2 * i + 1].x).epsilon(0.001));
            CHECK(curves[i].end.y == doctest::Approx(row.expected[2 * i + 1].y).epsilon(0.001));
            from = curves[i].end;
        }
        CHECK(curves.back().end == row.to);
    }
}

TEST_CASE("a quarter of a circle has the well-known control points") {
    // 4/3 (sqrt 2 - 1) = 0.5522847 of the radius.
    const std::vector<Cubic> curves = curves_of({10, 0}, {{10, 10}, 0, false, true}, {0, 10});
    REQUIRE(curves.size() == 1);
    CHECK(curves[0].control1.x == doctest::Approx(10));
    CHECK(curves[0].control1.y == doctest::Approx(5.522847));
    CHECK(curves[0].control2.x == doctest::Approx(5.522847));
    CHECK(curves[0].control2.y == doctest::Approx(10));
}

TEST_CASE("an arc without extent gives no curve") {
    CHECK(curves_of({1, 2}, {{5, 5}, 0, true, true}, {1, 2}).empty());
    CHECK(curves_of({1, 2}, {{0, 5}, 0, true, true}, {3, 2}).empty());
    CHECK(curves_of({1, 2}, {{5, 0}, 0, true, true}, {3, 2}).empty());
}

TEST_CASE("numbers that are none end in one curve, not in a loop") {
    constexpr double inf = std::numeric_limits<double>::infinity();
    constexpr double huge = 1e308;
    for (const double bad : {inf, -inf, std::numeric_limits<double>::quiet_NaN(), huge, -huge, 1e-308}) {
        CHECK(curves_of({bad, 0}, {{5, 5}, 0, true, true}, {1, 2}).size() <= 4);
        CHECK(curves_of({0, 0}, {{bad, 5}, 0, true, true}, {1, 2}).size() <= 4);
        CHECK(curves_of({0, 0}, {{5, bad}, bad, false, true}, {1, bad}).size() <= 4);
    }
}
