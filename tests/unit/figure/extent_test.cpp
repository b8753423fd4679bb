#include "figure/extent.hpp"

#include <doctest/doctest.h>

#include <string>

#include <fmt/format.h>

#include "unit/figure/reading.hpp"

using namespace footplan;

namespace {

std::string extent(const std::string& inside) {
    const tests::Reading r = tests::shapes(inside);
    CAPTURE(inside);
    REQUIRE(r.picture);
    const auto found = figure::extent_of(r.drawing());
    REQUIRE(found);
    return fmt::format("{:.3f} {:.3f} {:.3f} {:.3f}", found->from.x, found->from.y, found->to.x, found->to.y);
}

}  // namespace

TEST_CASE("the extent of a drawing is that of its lines, curves and strokes") {
    CHECK(extent("<path d='M1 2L5 9'/>") == "1.000 2.000 5.000 9.000");
    CHECK(extent("<path d='M1 2L5 9' stroke='red' stroke-width='2'/>") == "0.000 1.000 6.000 10.000");
    CHECK(extent("<path d='M1 2h1'/><path d='M30 40h1' stroke='red' stroke-width='4'/>") ==
          "1.000 2.000 33.000 42.000");
    // Turned by an eighth, a circle touches its square in the middle of its four curves.
    CHECK(extent("<circle cx='50' cy='50' r='10' transform='rotate(45 50 50)'/>") == "40.000 40.000 60.000 60.000");
    // y(t) = 3 t (1-t) 12 turns at t = 1/2, at 9; the control points lie at 12.
    CHECK(extent("<path d='M0 0C0 12 8 12 8 0'/>") == "0.000 0.000 8.000 9.000");
    // x(t) = 18 t (1-t) (2t-1) turns at t = 1/2 -+ sqrt(3)/6, at -+ sqrt(3).
    CHECK(extent("<path d='M0 0C-6 0 6 1 0 1'/>") == "-1.732 0.000 1.732 1.000");
    CHECK(extent("<path d='M3 4Q5 10 7 4'/>") == "3.000 4.000 7.000 7.000");
}
