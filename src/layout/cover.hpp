#pragma once

#include <vector>

#include "layout/draft_page.hpp"

namespace footplan::layout {

/// Title, name, how long it goes on, and what to know before; on as many pages as the last needs.
std::vector<DraftPage> cover_pages(const LayoutContext& context);

/// A page of lines to write on, for what a booklet drafts empty.
DraftPage notes_page(const LayoutContext& context);

}  // namespace footplan::layout
