#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// Where texts may be broken by Unicode's line breaking rules (UAX 14). A text is searched once, since it is set again
/// in other sizes and widths until the pages are filled well.
class Breaks {
public:
    /// The segments of a text. They view into a copy, which lives as long as this.
    const std::vector<TextSegment>& segments(std::string_view text);

private:
    struct Text {
        std::string text;
        std::vector<TextSegment> segments;
    };
    /// By what they view into.
    std::unordered_map<std::string_view, std::unique_ptr<const Text>> known_;
};

}  // namespace footplan::layout
