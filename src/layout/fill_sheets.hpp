#pragma once

#include "page/page.hpp"

namespace footplan::layout {

/// Adds an empty page where the number of pages is odd, so that what follows begins on a sheet of its own when both
/// sides are printed.
void fill_sheets(page::Document& document);

}  // namespace footplan::layout
