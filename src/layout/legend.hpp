#pragma once

#include <vector>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// The signs of a table of boxes with what they mean, in lines of a given width.
class Legend {
public:
    /// `lead` is before the signs, on a line of its own if the width asks for it; may be empty.
    Legend(const LayoutContext& context, const std::vector<words::LegendEntry>& entries, const std::string& lead,
           Points width);

    Points height() const { return line_ * static_cast<double>(rows_); }
    Points width() const { return width_; }
    void draw(const LayoutContext& context, Canvas& canvas, page::Point at) const;

private:
    using Sign = words::LegendEntry::Sign;
    struct Entry {
        Sign sign;
        Paragraph words;
        Points left{};
        std::size_t row = 0;
    };
    void add(const LayoutContext& context, Sign sign, const std::string& words, Points width);

    std::vector<Entry> entries_;
    Points line_;
    Points width_{};
    std::size_t rows_ = 0;
};

/// A box to tick, dashed if it may be left empty.
page::TickBox tick_box(const LayoutContext& context, page::Point at, Points side, bool optional);
/// The ring of a day that may be chosen.
page::Shape open_ring(const LayoutContext& context, page::Point middle, Points size);
/// A dot in the middle of a day on which an exercise rests.
page::Shape rest_dot(const LayoutContext& context, page::Point middle);

/// "3 boxes", "1 box, optional", "day off": what a cell says to those who hear it.
std::string spoken_cell(const LayoutContext& context, const Times& times);

}  // namespace footplan::layout
