#pragma once

#include <vector>

#include "layout/leaf.hpp"

namespace footplan::layout {

/// All weeks beside one another, a row an exercise; up to six weeks on a page where the exercises have room.
std::vector<Leaf> overview_leaves(const Kit& kit);

}  // namespace footplan::layout
