#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/foot.hpp"

namespace footplan::layout {

/// A page in the making. Its foot is drawn when the number of pages is known.
struct DraftPage {
    page::Page page;
    /// Begins the next part here.
    void begin_part() { page.parts.push_back(page.items.size()); }

    /// The pages of its entries are filled in when the drafts become pages.
    std::vector<page::OutlineEntry> outline;
    std::optional<Foot> foot;
    /// Begins with the sources, which end a booklet.
    bool sources = false;
    /// Goes on with a row of a table that the page before had no room for.
    bool torn = false;
};

}  // namespace footplan::layout
