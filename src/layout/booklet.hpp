#pragma once

#include <vector>

#include "page/page.hpp"

namespace footplan::layout {

class LayoutContext;

/// Small pages on a sheet that is printed on one side, folded and cut once:
///
///     +-----+-----+-----+-----+
///     |  7  |  6  |  5  |  4  |   these are upside down
///     +-----+=====+=====+-----+   ===== is cut
///     |  8  |  1  |  2  |  3  |
///     +-----+-----+-----+-----+
///
/// Fold it in half lengthwise, print outside, pull the cut open to a cross and lay the drafts round it: 1 is the
/// cover and 8 the back.
constexpr std::size_t pages_on_sheet = 8;

/// How a booklet is made of a sheet.
enum class Booklet {
    /// Eight small pages on one side.
    folded,
    /// Two pages on each side of sheets that are folded once and laid into one another.
    nested,
};

/// Size of a booklet's page.
page::Size booklet_page(page::Size sheet, Booklet kind);

/// Lays pages on both sides of sheets, so that they are in order when the sheets lie in one another folded: the first
/// and the last on the outside. Their number is a multiple of four.
std::vector<page::Page> nest_sheets(std::vector<page::Page> pages, page::Size sheet);
/// Which of nested pages (from 0) a sheet side shows at its left and right.
struct Spread {
    std::size_t left, right;
};
std::vector<Spread> nested_spreads(std::size_t pages);

/// Lays eight pages on a sheet of this size. A sheet that is higher than it is wide has the same, turned.
page::Page fold_sheet(std::vector<page::Page> small_pages, page::Size sheet);

/// Adds to a sheet of eight small pages, in their margins, where it is cut and where it is folded.
void mark_folded_sheet(const LayoutContext& context, page::Page& sheet);

/// Adds to a side of nested sheets where it is folded.
void mark_nested_side(const LayoutContext& context, page::Page& side);

}  // namespace footplan::layout
