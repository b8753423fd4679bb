#include "figure/prepared.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "assets/assets.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
using namespace footplan::tests;

namespace {

struct Numbers {
    std::vector<double> operator()(const page::MoveTo& s) const { return {s.x, s.y}; }
    std::vector<double> operator()(const page::LineTo& s) const { return {s.x, s.y}; }
    std::vector<double> operator()(const page::CurveTo& s) const { return {s.x1, s.y1, s.x2, s.y2, s.x, s.y}; }
    std::vector<double> operator()(const page::Close&) const { return {}; }
};

bool same_segment(const page::Segment& a, const page::Segment& b) {
    return a.index() == b.index() && std::visit(Numbers{}, a) == std::visit(Numbers{}, b);
}

bool same_path(const page::FigurePath& a, const page::FigurePath& b) {
    return std::ranges::equal(a.segments, b.segments, same_segment) && a.fill == b.fill && a.even_odd == b.even_odd &&
           a.stroke == b.stroke && a.stroke_width == b.stroke_width && a.miter_limit == b.miter_limit &&
           a.cap == b.cap && a.join == b.join;
}

bool same(const page::Figure& a, const page::Figure& b) {
    const auto& x = std::get<page::Drawing>(a.content);
    const auto& y = std::get<page::Drawing>(b.content);
    return a.alt == b.alt && x.width == y.width && x.height == y.height &&
           std::ranges::equal(x.paths, y.paths, same_path);
}

}  // namespace

TEST_CASE("what the build prepared of a built-in drawing is what reading its text gives") {
    int drawings = 0;
    for (const assets::Asset& asset : assets::all()) {
        if (!asset.name.ends_with(".svg") || asset.prepared.empty()) continue;
        CAPTURE(asset.name);
        ++drawings;
        const Reading read(std::string(asset.name), std::string(asset.bytes));
        REQUIRE(read.picture);
        CHECK(read.said().empty());
        CHECK(same(read.picture->figure, figure::unpack(asset.prepared)));
    }
    CHECK(drawings >= 12);
}

TEST_CASE("every property of a path comes back as it was") {
    const Reading read = shapes(
        "<path d='M1 2L3 4C5 6 7 8 9 10Z' fill='#102030' fill-rule='evenodd' stroke='#405060' stroke-width='2.5' "
        "stroke-miterlimit='7' stroke-linecap='round' stroke-linejoin='bevel'/><circle cx='5' cy='5' r='3'/>");
    REQUIRE(read.picture);
    CHECK(same(read.picture->figure, figure::unpack(figure::pack(read.picture->figure))));
}
