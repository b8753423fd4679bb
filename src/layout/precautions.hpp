#pragma once

#include <string>
#include <vector>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// What a routine asks its reader to heed, by where it is printed.
struct Precautions {
    /// When to stop: printed on every page. Empty where the routine has no such precaution.
    std::string stop;
    /// All of them, in the routine's order.
    std::vector<std::string> all;
};

Precautions precautions_of(const LayoutContext& context);

/// The line on every page that says when to stop, beside a bar. One that is longer than a few lines of the page is left
/// to the instructions.
class StopLine {
public:
    StopLine() = default;
    StopLine(const LayoutContext& context, Points width);

    /// With the gap below it; zero where there is none.
    Points height() const;
    void draw(const LayoutContext& context, Canvas& canvas, page::Point at) const;

private:
    Paragraph words_;
};

}  // namespace footplan::layout
