#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The lines of a YAML text: what each begins with, where its comment and its colon are, and what YAML forbids
/// although the parser takes it. Read once from the text; the only place that walks through quotes, brackets and
/// blocks. Offsets are bytes.
namespace footplan::yaml {

enum class Opening {
    /// Nothing but a comment, or tabs.
    blank,
    /// A key, an element or a value.
    fresh,
    /// It goes on with a plain text, a text in quotes or with what is in brackets.
    plain,
    quoted,
    flow,
    /// It is a line of a block text ('|' or '>').
    block,
    /// "---", "..." or a directive.
    marker,
};

struct Line {
    std::uint32_t begin = 0;
    /// First character that is not blank; `end` if there is none.
    std::uint32_t first = 0;
    /// Where its content ends: before its comment, and before the blanks at its end.
    std::uint32_t content_end = 0;
    /// Without the line break.
    std::uint32_t end = 0;
    Opening opening = Opening::blank;
    /// The '#' of its comment.
    std::optional<std::uint32_t> comment;
    /// Past the dashes of elements: where its key or value begins.
    std::uint32_t item = 0;
    /// The ':' after the key of a block mapping, and one more after it on this line, which YAML forbids.
    std::optional<std::uint32_t> colon;
    std::optional<std::uint32_t> second_colon;

    /// Columns of `first` and `item`, from 0, in bytes.
    std::uint32_t indent() const { return first - begin; }
    std::uint32_t column() const { return item - begin; }
    bool has_dash() const { return item > first; }
};

/// What YAML forbids.
enum class Flaw {
    open_quote,
    open_bracket,
    unindented_flow,
    stray_comma,
    dash_in_flow,
    glued_comment,
    unknown_escape,
    after_quote,
    unindented_property,
    lonely_directive,
    over_indented_blank,
};

struct Fault {
    Flaw flaw{};
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct Outline {
    /// Without empty lines and those of block texts.
    std::vector<Line> lines;
    std::vector<Fault> faults;
};

Outline outline(std::string_view text);

/// A comment of a YAML text: byte offsets of its '#' and of the end of its line.
struct Comment {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// Nothing but white space is before it on its line.
    bool alone = false;
};

/// The comments of a YAML text, in order: a '#' within a quoted text, a block text or a word is none.
std::vector<Comment> comments(std::string_view text);

/// Past the quote that closes the one at `begin`. Nothing if it is never closed.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin);

}  // namespace footplan::yaml
