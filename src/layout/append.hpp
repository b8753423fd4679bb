#pragma once

#include "page/page.hpp"

namespace footplan::layout {

/// Puts the pages of `more` after those of `document`, whose title, language and fonts stay.
void append(page::Document& document, page::Document more);

/// Adds an empty page where the number of pages is odd, so that what follows begins on a sheet of its own when both
/// sides are printed.
void fill_sheets(page::Document& document);

}  // namespace footplan::layout
