#pragma once

#include <vector>

#include "layout/card.hpp"

namespace footplan::layout {

/// The sources of all exercises, each once, in the order in which they are first named, with their addresses.
std::vector<Card::Entry> source_entries(const LayoutContext& context);

/// The routine's precautions; the word of the one that says when to stop is bold.
std::vector<Card::Entry> precaution_entries(const LayoutContext& context);

}  // namespace footplan::layout
