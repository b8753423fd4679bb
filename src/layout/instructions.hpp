#pragma once

#include <vector>

#include "layout/draft_page.hpp"

namespace footplan::layout {

/// What to know before, a card for each exercise, and the sources.
std::vector<DraftPage> instruction_pages(const LayoutContext& context);

/// The same cards, all of one size, to be cut apart.
std::vector<DraftPage> cut_card_pages(const LayoutContext& context);

}  // namespace footplan::layout
