#pragma once

#include <vector>

#include "page/page.hpp"

namespace footplan::layout {

/// Small pages on a sheet that is printed on one side, folded and cut once:
///
///     +-----+-----+-----+-----+
///     |  7  |  6  |  5  |  4  |   these stand on their heads
///     +-----+=====+=====+-----+   ===== is cut
///     |  8  |  1  |  2  |  3  |
///     +-----+-----+-----+-----+
///
/// Fold it in half lengthwise, print outside, pull the cut open to a cross and lay the leaves round it: 1 is the
/// cover and 8 the back.
constexpr std::size_t pages_on_sheet = 8;

/// Lays eight pages on a sheet of this size. A sheet that is higher than it is wide holds the same, turned.
page::Page fold_sheet(std::vector<page::Page> small_pages, page::Size sheet, page::Color mark);

}  // namespace footplan::layout
