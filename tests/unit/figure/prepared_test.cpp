#include "figure/prepared.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "pdf/drawing.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
using namespace footplan::tests;

TEST_CASE("what the build prepared of a built-in drawing is what reading its text gives") {
    int drawings = 0;
    for (const assets::Asset& asset : assets::all()) {
        if (!asset.name.ends_with(".svg") || asset.prepared.empty()) continue;
        CAPTURE(asset.name);
        ++drawings;
        const Reading read(std::string(asset.name), std::string(asset.bytes));
        REQUIRE(read.picture);
        CHECK(read.said().empty());
        const page::PreparedDrawing drawn = pdf::prepared(read.drawing());
        const page::Figure kept = figure::unpack(asset.prepared);
        CHECK(kept.alt == read.picture->figure.alt);
        const auto& drawing = std::get<page::PreparedDrawing>(kept.content);
        CHECK(drawing.width == drawn.width);
        CHECK(drawing.height == drawn.height);
        CHECK(drawing.operators.view() == drawn.operators.view());
    }
    CHECK(drawings >= 12);
}
