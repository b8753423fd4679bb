#pragma once

#include <string_view>
#include <vector>

namespace footplan::layout {

/// A stretch of text between two places where a line may end.
struct TextSegment {
    /// With the blanks at its end.
    std::string_view text;
    /// Without them.
    std::string_view visible;
    /// A line has to end after it.
    bool forced = false;
};

/// The segments of a text by Unicode's line breaking rules (UAX 14). They view into `text`.
std::vector<TextSegment> segments(std::string_view text);

}  // namespace footplan::layout
