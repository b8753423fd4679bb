#include "figure/turn.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <utility>

namespace footplan::figure {

page::Pixels upright(const page::Pixels& stored, int orientation) {
    assert(orientation >= 1 && orientation <= 8 && stored.alpha.empty());
    // What each value of the tag asks for, as mirrorings of the stored picture and then a swap of its axes.
    const bool swapped = orientation >= 5;
    const bool from_right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_bottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    page::Pixels result{stored.width, stored.height, {}, {}};
    if (swapped) std::swap(result.width, result.height);
    result.rgb.resize(stored.rgb.size());
    auto to = result.rgb.begin();
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const int u = swapped ? y : x;
            const int v = swapped ? x : y;
            const int column = from_right ? stored.width - 1 - u : u;
            const int row = from_bottom ? stored.height - 1 - v : v;
            const std::ptrdiff_t pixel = std::ptrdiff_t{row} * stored.width + column;
            to = std::copy_n(stored.rgb.begin() + pixel * 3, 3, to);
        }
    return result;
}

}  // namespace footplan::figure
