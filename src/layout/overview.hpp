#pragma once

#include <vector>

#include "layout/draft_page.hpp"

namespace footplan::layout {

/// All weeks beside one another, a row an exercise; up to six weeks on a page where the exercises have room.
std::vector<DraftPage> overview_pages(const LayoutContext& context);

}  // namespace footplan::layout
