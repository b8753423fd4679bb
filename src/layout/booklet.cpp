#include "layout/booklet.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace footplan::layout {

using namespace literals;

namespace {

struct Cell {
    int column, row;
    bool upside_down;
};

/// By small page, from the first.
constexpr std::array<Cell, pages_on_sheet> cells{{
    {1, 1, false},
    {2, 1, false},
    {3, 1, false},
    {3, 0, true},
    {2, 0, true},
    {1, 0, true},
    {0, 0, true},
    {0, 1, false},
}};

page::Panel panel_of(page::Page page, page::Point at, int turns) {
    return {at,
            page.size,
            turns,
            std::move(page.items),
            std::move(page.elements),
            std::move(page.tags),
            std::move(page.fields)};
}

}  // namespace

page::Size booklet_page(page::Size sheet, Booklet kind) {
    const Points longer = std::max(sheet.width, sheet.height), shorter = std::min(sheet.width, sheet.height);
    return kind == Booklet::folded ? page::Size{longer / 4, shorter / 2} : page::Size{longer / 2, shorter};
}

std::vector<Spread> nested_spreads(std::size_t pages) {
    assert(pages % 4 == 0);
    std::vector<Spread> spreads;
    for (std::size_t i = 0; i < pages / 2; ++i) {
        const Spread outside{pages - 1 - i, i};
        spreads.push_back(i % 2 == 0 ? outside : Spread{outside.right, outside.left});
    }
    return spreads;
}

std::vector<page::Page> nest_sheets(std::vector<page::Page> pages, page::Size sheet) {
    std::vector<page::Page> sides;
    const bool turned = sheet.height > sheet.width;
    const page::Size small = booklet_page(sheet, Booklet::nested);
    for (const Spread& spread : nested_spreads(pages.size())) {
        page::Page& side = sides.emplace_back();
        side.size = sheet;
        const page::Point right = turned ? page::Point{{}, small.width} : page::Point{small.width, {}};
        const int turns = turned ? 1 : 0;
        auto left_panel = panel_of(std::move(pages[spread.left]), {}, turns);
        auto right_panel = panel_of(std::move(pages[spread.right]), right, turns);
        // In the order in which they are read.
        if (spread.left < spread.right)
            side.panels = {std::move(left_panel), std::move(right_panel)};
        else
            side.panels = {std::move(right_panel), std::move(left_panel)};
    }
    return sides;
}

page::Page fold_sheet(std::vector<page::Page> small_pages, page::Size sheet) {
    assert(small_pages.size() == pages_on_sheet);
    page::Page result;
    result.size = sheet;
    const bool turned = sheet.height > sheet.width;
    const Points width = (turned ? sheet.height : sheet.width) / 4, height = (turned ? sheet.width : sheet.height) / 2;
    for (std::size_t i = 0; i < pages_on_sheet; ++i) {
        const Points x = width * static_cast<double>(cells[i].column), y = height * static_cast<double>(cells[i].row);
        const page::Point at = turned ? page::Point{sheet.width - y - height, x} : page::Point{x, y};
        const int turns = ((cells[i].upside_down ? 2 : 0) + (turned ? 1 : 0)) % 4;
        result.panels.push_back(panel_of(std::move(small_pages[i]), at, turns));
    }
    return result;
}

}  // namespace footplan::layout
