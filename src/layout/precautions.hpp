#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// What a routine asks its reader to heed, by where it is printed.
struct Precautions {
    /// When to stop: printed on every page.
    std::vector<std::string> stops;
    /// All of them, in the routine's order.
    std::vector<std::string> all;

    bool is_stop(const std::string& text) const { return std::ranges::find(stops, text) != stops.end(); }
};

Precautions precautions_of(const LayoutContext& context);

/// The line on every page that says when to stop, beside a bar. What is longer than a few lines of the page is left to
/// the instructions: all but the first, then that too.
class StopLine {
public:
    StopLine() = default;
    StopLine(const LayoutContext& context, Points width);

    /// With the gap below it; zero if there is none.
    Points height() const;
    void draw(const LayoutContext& context, Canvas& canvas, page::Point at) const;

private:
    void set(const LayoutContext& context, const std::string& stop, Points width);

    Paragraph words_;
};

}  // namespace footplan::layout
