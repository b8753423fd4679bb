#pragma once

#include <vector>

#include "layout/leaf.hpp"

namespace footplan::layout {

/// What to know before, a card for each exercise, and the sources.
std::vector<Leaf> instruction_leaves(const Kit& kit);

/// The same cards, all of one size, to be cut apart.
std::vector<Leaf> cut_card_leaves(const Kit& kit);

}  // namespace footplan::layout
