#pragma once

#include <vector>

#include "layout/leaf.hpp"

namespace footplan::layout {

/// A page for each week, or as many as its exercises need.
std::vector<Leaf> week_leaves(const Kit& kit);

}  // namespace footplan::layout
