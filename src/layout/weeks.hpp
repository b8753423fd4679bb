#pragma once

#include <vector>

#include "layout/draft_page.hpp"

namespace footplan::layout {

/// A page for each week, or as many as its exercises need.
std::vector<DraftPage> week_pages(const LayoutContext& context);

/// Whether the boxes of seven days have room beside one another.
bool week_fits(const LayoutContext& context);

}  // namespace footplan::layout
