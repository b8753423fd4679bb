#pragma once

#include <vector>

#include "layout/draft_page.hpp"

/// The parts of a document, each as pages (`part_names` of template/template.hpp).
namespace footplan::layout {

/// Title, name, how long it goes on, and what to know before; on as many pages as the last needs.
std::vector<DraftPage> cover_pages(const LayoutContext& context);

/// A page of lines to write on, for what a booklet drafts empty.
DraftPage notes_page(const LayoutContext& context);

/// A page for each week, or as many as its exercises need.
std::vector<DraftPage> week_pages(const LayoutContext& context);

/// Whether the boxes of seven days have room beside one another.
bool week_fits(const LayoutContext& context);

/// All weeks beside one another, a row an exercise; up to six weeks on a page where the exercises have room.
std::vector<DraftPage> overview_pages(const LayoutContext& context);

/// What to know before, a card for each exercise, and the sources.
std::vector<DraftPage> instruction_pages(const LayoutContext& context);

/// The same cards, all of one size, to be cut apart.
std::vector<DraftPage> cut_card_pages(const LayoutContext& context);

}  // namespace footplan::layout
