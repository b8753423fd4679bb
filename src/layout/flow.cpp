#include "layout/flow.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace footplan::layout {

namespace {

/// How things are on pages, from one of them to the last. Of two ways the smaller is better.
struct Filling {
    std::size_t pages = 0;
    /// Pages before the last that are less than half full.
    std::size_t sparse = 0;
    /// How far the fullest page is from having anything to spare, which is least if they are even.
    Points fullest{-std::numeric_limits<double>::infinity()};
    /// Things on the first of the pages.
    std::size_t count = 0;

    bool operator<(const Filling& other) const {
        return std::tie(pages, sparse, fullest) < std::tie(other.pages, other.sparse, other.fullest);
    }
};

class Filler {
public:
    /// From the last thing back, so that what follows a page is known when the page is filled.
    Filler(const std::vector<Points>& heights, Points gap, const PageRooms& rooms)
        : heights_(heights), gap_(gap), at_end_(rooms.at_end), best_(heights.size() + 1) {
        for (std::size_t begin = heights.size(); begin-- > 0;)
            best_[begin] = fill(begin, begin == 0 ? rooms.first : rooms.next);
    }

    std::vector<std::size_t> counts() const {
        std::vector<std::size_t> counts;
        for (std::size_t at = 0; at < heights_.size(); at += counts.back()) counts.push_back(best_[at].count);
        return counts;
    }

private:
    /// The things from `begin` on, the first of them on a page with this room.
    Filling fill(std::size_t begin, Points room) const {
        Filling best;
        Points used{};
        for (std::size_t end = begin + 1; end <= heights_.size(); ++end) {
            const bool last = end == heights_.size();
            used += heights_[end - 1] + (end > begin + 1 ? gap_ : Points{});
            const Points spare = room - used - (last ? at_end_ : Points{});
            // A thing that is higher than a page is alone on it, and so is the last if what follows leaves it no room.
            if (best.count > 0 && spare < Points{}) break;
            Filling tried = best_[end];
            ++tried.pages;
            if (!last && used < room / 2) ++tried.sparse;
            tried.fullest = std::max(tried.fullest, -spare);
            tried.count = end - begin;
            // Of two that are alike the one whose first pages are fuller.
            if (best.count == 0 || !(best < tried)) best = tried;
        }
        return best;
    }

    const std::vector<Points>& heights_;
    Points gap_, at_end_;
    /// Of the things from each of them on; the last entry is of none.
    std::vector<Filling> best_;
};

}  // namespace

std::vector<std::size_t> spread(const std::vector<Points>& heights, Points gap, const PageRooms& rooms) {
    return Filler(heights, gap, rooms).counts();
}

}  // namespace footplan::layout
