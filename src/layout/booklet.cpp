#include "layout/booklet.hpp"

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

}  // namespace

page::Page fold_sheet(std::vector<page::Page> small_pages, page::Size sheet, page::Color mark) {
    assert(small_pages.size() == pages_on_sheet);
    page::Page result;
    result.size = sheet;
    const bool turned = sheet.height > sheet.width;
    const Points width = (turned ? sheet.height : sheet.width) / 4, height = (turned ? sheet.width : sheet.height) / 2;
    // A point of the lying sheet on the sheet as it is: turned a quarter clockwise where that stands.
    const auto place = [&](Points x, Points y) { return turned ? page::Point{sheet.width - y, x} : page::Point{x, y}; };
    for (std::size_t i = 0; i < pages_on_sheet; ++i) {
        const Points x = width * static_cast<double>(cells[i].column), y = height * static_cast<double>(cells[i].row);
        const page::Point at = turned ? page::Point{sheet.width - y - height, x} : page::Point{x, y};
        const int turns = ((cells[i].upside_down ? 2 : 0) + (turned ? 1 : 0)) % 4;
        result.panels.push_back({at, small_pages[i].size, turns, std::move(small_pages[i].items)});
    }
    const auto line = [&](Points x1, Points y1, Points x2, Points y2, page::Stroke stroke) {
        result.items.push_back(page::Line{place(x1, y1), place(x2, y2), stroke});
    };
    // The cut is a dashed line; folds are short strokes at the edges, since they need not be seen on the pages.
    line(width, height, width * 3.0, height, {0.3_mm, mark, 1.5_mm});
    const Points stroke = 3_mm, from_edge = 1_mm;
    const page::Stroke thin{0.2_mm, mark, {}};
    for (int column = 1; column < 4; ++column) {
        const Points x = width * static_cast<double>(column);
        line(x, from_edge, x, from_edge + stroke, thin);
        line(x, height * 2.0 - from_edge - stroke, x, height * 2.0 - from_edge, thin);
    }
    line(from_edge, height, from_edge + stroke, height, thin);
    line(width * 4.0 - from_edge - stroke, height, width * 4.0 - from_edge, height, thin);
    return result;
}

}  // namespace footplan::layout
