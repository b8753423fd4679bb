#pragma once

#include <vector>

#include "base/units.hpp"

namespace footplan::layout {

/// The room that pages have for what is spread over them.
struct PageRooms {
    Points first, next;
    /// Of the last page, to be left free.
    Points at_end{};
};

/// On which pages things of these heights are, `gap` apart: how many on each page, in order. As few pages as can be; of
/// these as few as can be that are less than half full before the last; and of these the most even. A thing that is
/// higher than a page is alone on it.
std::vector<std::size_t> spread(const std::vector<Points>& heights, Points gap, const PageRooms& rooms);

}  // namespace footplan::layout
