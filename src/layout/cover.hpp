#pragma once

#include <vector>

#include "layout/leaf.hpp"

namespace footplan::layout {

/// Title, name, how long it goes on, and what to know before; on as many pages as the last needs.
std::vector<Leaf> cover_leaves(const Kit& kit);

/// A page of lines to write on, for what a booklet leaves empty.
Leaf notes_leaf(const Kit& kit);

}  // namespace footplan::layout
