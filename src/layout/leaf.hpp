#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/foot.hpp"

namespace footplan::layout {

/// A page in the making. Its foot is drawn when the number of pages is known.
struct Leaf {
    std::vector<page::Item> items;
    /// As those of a page.
    std::vector<std::size_t> parts;
    /// Begins the next part here.
    void begin_part() { parts.push_back(items.size()); }

    /// As viewers show it; empty for the plain number.
    std::string label;
    /// The pages of its entries are filled in when the leaves become pages.
    std::vector<page::OutlineEntry> outline;
    std::optional<Foot> foot;
};

}  // namespace footplan::layout
