#include "layout/booklet.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace footplan;
using namespace footplan::literals;

namespace {

/// Which small page lies at a column and row of a lying sheet, and whether it stands on its head.
struct Lying {
    int page;
    bool on_head;
};

page::Page folded(page::Size sheet) {
    std::vector<page::Page> pages(layout::pages_on_sheet);
    const page::Size small{std::max(sheet.width, sheet.height) / 4, std::min(sheet.width, sheet.height) / 2};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].size = small;
        pages[i].items.push_back(page::Link{{}, std::to_string(i + 1)});
    }
    return layout::fold_sheet(std::move(pages), sheet);
}

std::array<std::array<Lying, 4>, 2> places(const page::Page& sheet) {
    std::array<std::array<Lying, 4>, 2> found{};
    for (const page::Panel& panel : sheet.panels) {
        const auto column = static_cast<std::size_t>(panel.at.x / panel.size.width + 0.5);
        const auto row = static_cast<std::size_t>(panel.at.y / panel.size.height + 0.5);
        found[row][column] = {std::stoi(std::get<page::Link>(panel.items[0]).url), panel.quarter_turns == 2};
    }
    return found;
}

}  // namespace

// What folding does: the upper half goes behind the lower one, so that a leaf of the booklet is a column at the two
// ends; the cut opens the two columns between, whose halves fold back to back in each row.
TEST_CASE("a folded sheet turns its pages in order") {
    const auto at = places(folded({842_pt, 595_pt}));
    const auto leaf = [](Lying recto, Lying verso) { return recto.page % 2 == 1 && verso.page == recto.page + 1; };
    CHECK(leaf(at[1][1], at[1][2]));  // cover, and what is behind it
    CHECK(leaf(at[1][3], at[0][3]));
    CHECK(leaf(at[0][2], at[0][1]));
    CHECK(leaf(at[0][0], at[1][0]));
    CHECK(at[1][1].page == 1);
    CHECK(at[1][0].page == 8);
    // Facing pages stand beside one another, and the upper row is read upside down.
    CHECK(at[1][2].page + 1 == at[1][3].page);
    CHECK(at[0][3].page + 1 == at[0][2].page);
    CHECK(at[0][1].page + 1 == at[0][0].page);
    for (std::size_t column = 0; column < 4; ++column) {
        CHECK(at[0][column].on_head);
        CHECK_FALSE(at[1][column].on_head);
    }
}

TEST_CASE("a standing sheet is the lying one turned clockwise") {
    const page::Page lying = folded({842_pt, 595_pt}), standing = folded({595_pt, 842_pt});
    for (std::size_t i = 0; i < lying.panels.size(); ++i) {
        const page::Panel &a = lying.panels[i], &b = standing.panels[i];
        CHECK(b.quarter_turns == (a.quarter_turns + 1) % 4);
        CHECK(b.at.y.value == doctest::Approx(a.at.x.value));
        CHECK(b.at.x.value == doctest::Approx(595 - a.at.y.value - a.size.height.value));
    }
}

// Sheets that lie in one another: the outermost has the first and the last page outside, and the second and the one
// before the last inside.
TEST_CASE("nested sheets turn their pages in order") {
    const auto sides = layout::nested_spreads(8);
    REQUIRE(sides.size() == 4);
    const std::size_t wanted[4][2] = {{8, 1}, {2, 7}, {6, 3}, {4, 5}};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(sides[i].left + 1 == wanted[i][0]);
        CHECK(sides[i].right + 1 == wanted[i][1]);
    }
}
