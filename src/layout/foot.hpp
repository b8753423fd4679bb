#pragma once

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// Between what is on a page and its foot.
inline constexpr Points above_foot{3 * 72 / 25.4};

/// What is at the foot of a page: what the mark of the routine's own choice means, contact, source; what the plan
/// is and the number of the page.
class Foot {
public:
    /// What a page has room for: all of it, all but the source, or the number of the page alone.
    enum class Extent { full, without_source, number };
    Foot(const LayoutContext& context, Extent extent = Extent::full);

    /// With the rule above it and the gap between the two.
    Points height() const;
    /// What is the same on all pages; its top is `height` above the end of the frame. It is read on the first.
    void draw(const LayoutContext& context, page::Page& page, bool first) const;

    static void draw_number(const LayoutContext& context, page::Page& page, int number, int pages);

private:
    std::vector<Paragraph> texts_;
    Paragraph title_;
    Points line_;
};

}  // namespace footplan::layout
