#pragma once

#include "page/page.hpp"

namespace footplan::layout {

/// Puts the pages of `more` after those of `document`, whose title, language and fonts stay.
void append(page::Document& document, page::Document more);

}  // namespace footplan::layout
