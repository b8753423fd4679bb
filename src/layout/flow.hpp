#pragma once

#include <vector>

#include "base/units.hpp"

namespace footplan::layout {

/// On which pages things of these heights are, `gap` apart: how many on each page, in order. As few pages as can be,
/// and of these the most even. The first page has room for `first`, the others `rest`, and the last has to spare
/// `at_end` besides. A thing that is higher than a page is alone on it.
std::vector<std::size_t> spread(const std::vector<Points>& heights, Points gap, Points first, Points rest,
                                Points at_end);

}  // namespace footplan::layout
