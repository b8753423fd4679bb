#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "yaml/outline.hpp"

namespace footplan::yaml {

/// White space within a line.
inline constexpr std::string_view line_blanks = " \t";
inline bool is_blank(char c) { return c == ' ' || c == '\t'; }
inline bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
inline bool is_flow_indicator(char c) { return std::string_view(",[]{}").find(c) != std::string_view::npos; }

/// Walks the lines of a text and knows in which kind of value each character is.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    Outline scan();

private:
    struct Bracket {
        std::size_t begin;
        /// Nothing is after the bracket or the last comma yet.
        bool empty = true;
    };

    void fault(Flaw flaw, std::size_t begin, std::size_t length = 1);

    /// Whoever reads the lines needs neither those of block texts nor empty ones, but for tabs.
    bool says_nothing(const Line& line) const;

    /// Column of the key or dash whose value a new value would be; -1 at the outermost.
    int parent() const { return columns_.empty() ? -1 : columns_.back(); }
    void line(std::size_t begin, std::size_t end);

    /// Directives and the marks between documents, which end every value but a text in quotes.
    bool is_marker(std::size_t first);
    Opening opening(std::size_t first, int indent);

    /// "key: ..." or "- ...".
    bool looks_like_entry(std::size_t first) const;
    bool is_block_line(std::size_t first, int indent);

    /// `opens`: a value can begin at the current character, so that a quote opens a quoted text.
    void walk(Line& line, bool opens);

    /// A '#' right after a bracket, a comma, a quote or the header of a block is no comment, and nothing else.
    bool is_glued(std::size_t i, bool opens) const;
    std::size_t in_quote(std::size_t i);

    /// Takes one character outside of quotes; says whether a value can begin after it.
    bool character(Line& line, std::size_t i, bool opens);
    bool colon(Line& line, std::size_t i);
    bool in_flow(std::size_t i, bool opens, bool last);
    void open_quote(std::size_t i);
    void open_bracket(std::size_t i);
    void open_block(std::size_t i);

    std::string_view text_;
    Outline out_;
    /// The line that is walked.
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    /// Columns of the keys and dashes that enclose the current place.
    std::vector<int> columns_;
    /// Where a key may have begun on this line.
    std::optional<std::size_t> key_;
    std::vector<Bracket> flow_;
    int flow_parent_ = -1;
    char quote_ = '\0';
    std::size_t quote_begin_ = 0;
    int quote_parent_ = -1;
    /// Right after a text in quotes, outside of brackets.
    bool after_quote_ = false;
    bool plain_ = false;
    /// An anchor or a tag has begun, and no blank has followed.
    bool property_ = false;
    bool only_properties_ = false;
    /// How many keys and dashes the current line is not within any more.
    std::size_t columns_left_ = 0;
    bool in_block_ = false;
    int block_parent_ = -1;
    /// Of the block's lines; negative until its first.
    int block_indent_ = -1;
    int deepest_blank_ = 0;
    std::size_t deepest_blank_at_ = 0;
    std::optional<std::size_t> directive_;
    bool seen_content_ = false;
};

}  // namespace footplan::yaml
