#include "layout/flow.hpp"

#include <algorithm>
#include <numeric>

namespace footplan::layout {

using namespace literals;

namespace {

/// From the top of each page down, with every page `spare` shorter than it is.
std::vector<std::size_t> fill(const std::vector<Points>& heights, Points gap, const PageRooms& rooms, Points spare) {
    std::vector<std::size_t> counts;
    std::size_t at = 0;
    while (at < heights.size()) {
        const Points room = (counts.empty() ? rooms.first : rooms.next) - spare;
        Points used = heights[at++];
        std::size_t count = 1;
        while (at < heights.size()) {
            const Points next = used + gap + heights[at];
            const bool last = at + 1 == heights.size();
            if (next + (last ? rooms.at_end : Points{}) > room) break;
            used = next;
            ++count;
            ++at;
        }
        // What has to follow the last thing may push that thing to a page of its own, or need one itself.
        counts.push_back(count);
    }
    return counts;
}

}  // namespace

std::vector<std::size_t> spread(const std::vector<Points>& heights, Points gap, const PageRooms& rooms) {
    const std::vector<std::size_t> fewest = fill(heights, gap, rooms, {});
    if (fewest.size() < 2) return fewest;
    // The more room each page drafts, the more even they are, as long as their number stays.
    std::vector<std::size_t> best = fewest;
    Points low{}, high = std::min(rooms.first, rooms.next);
    while (high - low > 1_pt) {
        const Points middle = (low + high) / 2;
        auto counts = fill(heights, gap, rooms, middle);
        if (counts.size() == fewest.size()) {
            best = std::move(counts);
            low = middle;
        } else {
            high = middle;
        }
    }
    return best;
}

}  // namespace footplan::layout
