#include "yaml/outline.hpp"

#include <algorithm>

namespace footplan::yaml {

namespace {

constexpr std::string_view blanks = " \t";

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_flow_indicator(char c) { return std::string_view(",[]{}").find(c) != std::string_view::npos; }

/// Walks the lines of a text and knows in which kind of value each character stands.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    Outline scan() {
        for (std::size_t begin = 0; begin < text_.size();) {
            const std::size_t end = std::min(text_.find('\n', begin), text_.size());
            line(begin, end > begin && text_[end - 1] == '\r' ? end - 1 : end);
            if (says_nothing(out_.lines.back())) out_.lines.pop_back();
            begin = end + 1;
        }
        if (quote_) fault(Flaw::open_quote, quote_begin_);
        if (!quote_ && !flow_.empty()) fault(Flaw::open_bracket, flow_.back().begin);
        if (directive_) fault(Flaw::lonely_directive, *directive_);
        return std::move(out_);
    }

private:
    struct Bracket {
        std::size_t begin;
        /// Nothing stands after the bracket or the last comma yet.
        bool empty = true;
    };

    void fault(Flaw flaw, std::size_t begin, std::size_t length = 1) {
        out_.faults.push_back({flaw, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)});
    }

    /// Whoever reads the lines needs neither those of block texts nor empty ones, but for tabs.
    bool says_nothing(const Line& line) const {
        if (line.opening == Opening::block) return true;
        return line.opening == Opening::blank && !line.comment &&
               text_.substr(line.begin, line.end - line.begin).find('\t') == std::string_view::npos;
    }

    /// Column of the key or dash whose value a new value would be; -1 at the outermost.
    int parent() const { return columns_.empty() ? -1 : columns_.back(); }

    void line(std::size_t begin, std::size_t end) {
        begin_ = begin;
        end_ = end;
        const std::size_t first = std::min(text_.find_first_not_of(blanks, begin), end);
        // A tab indents nothing.
        const int indent = static_cast<int>(std::min(text_.find_first_not_of(' ', begin), end) - begin);
        const auto at = static_cast<std::uint32_t>(first);
        out_.lines.push_back({static_cast<std::uint32_t>(begin),
                              at,
                              at,
                              static_cast<std::uint32_t>(end),
                              Opening::blank,
                              {},
                              at,
                              {},
                              {}});
        Line& line = out_.lines.back();
        if (first < end && is_marker(first)) {
            line.opening = Opening::marker;
            line.content_end = static_cast<std::uint32_t>(end);
            return;
        }
        line.opening = opening(first, indent);
        if (line.opening == Opening::fresh && first == end) line.opening = Opening::blank;
        if (line.opening == Opening::block || first == end) return;
        if (text_[first] == '#' && line.opening != Opening::quoted) {
            line.opening = Opening::blank;
            line.comment = at;
            plain_ = false;
            return;
        }
        columns_left_ = columns_.size();
        const bool beside_key = line.opening == Opening::fresh && std::ranges::find(columns_, indent) != columns_.end();
        if (line.opening == Opening::fresh)
            while (parent() >= indent) columns_.pop_back();
        columns_left_ -= columns_.size();
        plain_ = line.opening == Opening::plain;
        walk(line, line.opening != Opening::plain);
        // A line beside a key should be a key too: what follows does not go on with it.
        if (beside_key && !line.colon && !line.has_dash()) columns_.push_back(indent);
    }

    /// Directives and the marks between documents, which end every value but a text in quotes.
    bool is_marker(std::size_t first) {
        if (first != begin_ || quote_) return false;
        const auto content = text_.substr(begin_, end_ - begin_);
        const bool starts = content.starts_with("---") && (content.size() == 3 || is_blank(content[3]));
        const bool ends = content.starts_with("...") && (content.size() == 3 || is_blank(content[3]));
        if (content.starts_with('%') && columns_.empty() && flow_.empty() && !in_block_ && !plain_ && !seen_content_) {
            if (!directive_) directive_ = first;
            return true;
        }
        if (!starts && !ends) {
            seen_content_ = seen_content_ || text_[first] != '#';
            return false;
        }
        if (ends && directive_) fault(Flaw::lonely_directive, *directive_);
        directive_.reset();
        columns_.clear();
        flow_.clear();
        plain_ = in_block_ = false;
        seen_content_ = starts;
        // What follows "---" on its line is read as a line of its own would be.
        if (starts && content.size() > 3 && content.find_first_not_of(blanks, 3) != std::string_view::npos) {
            Line rest = out_.lines.back();
            rest.first = static_cast<std::uint32_t>(text_.find_first_not_of(blanks, begin_ + 3));
            rest.item = rest.content_end = rest.first;
            walk(rest, true);
            out_.lines.back().comment = rest.comment;
        }
        return true;
    }

    Opening opening(std::size_t first, int indent) {
        if (quote_) {
            if (first == end_ || indent > quote_parent_) return Opening::quoted;
            fault(Flaw::open_quote, quote_begin_);
            quote_ = '\0';
        }
        if (in_block_) {
            if (is_block_line(first, indent)) return Opening::block;
            in_block_ = false;
        }
        if (!flow_.empty()) {
            const bool closes = first < end_ && (text_[first] == ']' || text_[first] == '}');
            if (first == end_ || indent > flow_parent_ || closes || text_[first] == '#') return Opening::flow;
            if (!looks_like_entry(first)) {
                fault(Flaw::unindented_flow, first);
                return Opening::flow;
            }
            fault(Flaw::open_bracket, flow_.back().begin);
            flow_.clear();
        }
        // A line that is indented further than the key of a plain text goes on with it, quotes and all.
        return plain_ && indent > parent() && first < end_ ? Opening::plain : Opening::fresh;
    }

    /// "key: ..." or "- ...".
    bool looks_like_entry(std::size_t first) const {
        const auto content = text_.substr(first, end_ - first);
        if (content == "-" || content.starts_with("- ")) return true;
        const auto colon = content.find(':');
        return colon != std::string_view::npos && content.find_first_of(",[]{}'\"") >= colon &&
               (colon + 1 == content.size() || is_blank(content[colon + 1]));
    }

    bool is_block_line(std::size_t first, int indent) {
        if (block_indent_ < 0) {
            if (first == end_) {
                deepest_blank_ = std::max(deepest_blank_, indent);
                if (deepest_blank_ == indent) deepest_blank_at_ = begin_;
                return true;
            }
            if (indent <= block_parent_) return false;
            block_indent_ = indent;
            if (deepest_blank_ > indent) fault(Flaw::over_indented_blank, deepest_blank_at_);
        }
        return first == end_ || indent >= block_indent_;
    }

    /// `opens`: a value can begin at the current character, so that a quote opens a quoted text.
    void walk(Line& line, bool opens) {
        property_ = after_quote_ = false;
        only_properties_ = opens;
        std::size_t last = line.first;
        for (std::size_t i = line.first; i < end_; ++i) {
            const char c = text_[i];
            if (quote_) {
                i = in_quote(i);
                last = std::min(i + 1, end_);
                opens = only_properties_ = false;
                continue;
            }
            const bool after_blank = i == begin_ || is_blank(text_[i - 1]);
            if (c == '#' && (after_blank || is_glued(i, opens))) {
                if (!after_blank) fault(Flaw::glued_comment, i);
                line.comment = static_cast<std::uint32_t>(i);
                plain_ = false;
                break;
            }
            if (is_blank(c)) {
                property_ = false;
                continue;
            }
            if (after_quote_ && c != ':') fault(Flaw::after_quote, i);
            after_quote_ = false;
            opens = character(line, i, opens);
            last = i + 1;
        }
        line.content_end = static_cast<std::uint32_t>(last);
        if (only_properties_ && last > line.first && line.opening == Opening::fresh && columns_left_ > 0)
            fault(Flaw::unindented_property, line.first);
        if (key_ && !line.colon) key_.reset();
    }

    /// A '#' right after a bracket, a comma, a quote or the header of a block is no comment, and nothing else.
    bool is_glued(std::size_t i, bool opens) const {
        const char before = text_[i - 1];
        if (in_block_) return true;
        if (property_ || plain_) return false;
        return (opens && is_flow_indicator(before)) || before == ']' || before == '}' || before == '"' ||
               before == '\'';
    }

    std::size_t in_quote(std::size_t i) {
        if (quote_ == '"' && text_[i] == '\\') {
            constexpr std::string_view known = "0abt\tnvfre \"/\\N_LPxuU";
            if (i + 1 < end_ && known.find(text_[i + 1]) == std::string_view::npos) fault(Flaw::unknown_escape, i, 2);
            return i + 1;
        }
        if (text_[i] != quote_) return i;
        if (quote_ == '\'' && i + 1 < end_ && text_[i + 1] == '\'') return i + 1;
        quote_ = '\0';
        after_quote_ = flow_.empty();
        return i;
    }

    /// Takes one character outside of quotes; says whether a value can begin after it.
    bool character(Line& line, std::size_t i, bool opens) {
        const char c = text_[i];
        const bool last = i + 1 >= end_ || is_blank(text_[i + 1]);
        if (opens && (c == '&' || c == '!')) return property_ = true;
        if (property_ && !is_flow_indicator(c)) return opens;
        only_properties_ = false;
        if (!flow_.empty()) return in_flow(i, opens, last);
        if (opens && (c == '-' || c == '?') && last) {
            columns_.push_back(static_cast<int>(i - begin_));
            const auto next = std::min(text_.find_first_not_of(blanks, i + 1), end_);
            if (c == '-') line.item = static_cast<std::uint32_t>(next);
            return true;
        }
        if (opens && !key_ && line.opening == Opening::fresh && !line.colon) key_ = i;
        if (opens && (c == '"' || c == '\'')) return open_quote(i), false;
        if (opens && (c == '[' || c == '{')) return open_bracket(i), true;
        if (opens && (c == '|' || c == '>')) return open_block(i), false;
        if (c == ':' && last) return colon(line, i);
        if (opens) plain_ = true;
        return false;
    }

    bool colon(Line& line, std::size_t i) {
        auto& place = line.colon ? line.second_colon : line.colon;
        if (!place) place = static_cast<std::uint32_t>(i);
        if (key_) columns_.push_back(static_cast<int>(*key_ - begin_));
        key_.reset();
        plain_ = false;
        return true;
    }

    bool in_flow(std::size_t i, bool opens, bool last) {
        const char c = text_[i];
        const bool ends = last || is_flow_indicator(text_[i + 1]);
        Bracket& bracket = flow_.back();
        if (c == ']' || c == '}') {
            flow_.pop_back();
            if (!flow_.empty()) flow_.back().empty = false;
            return plain_ = false;
        }
        if (c == ',') {
            if (bracket.empty) fault(Flaw::stray_comma, i);
            bracket.empty = true;
            plain_ = false;
            return true;
        }
        bracket.empty = false;
        if (c == '[' || c == '{') {
            if (opens) open_bracket(i);
            return opens;
        }
        if (opens && (c == '"' || c == '\'')) return open_quote(i), false;
        if (opens && c == '-' && ends) fault(Flaw::dash_in_flow, i);
        if (c == ':' && (ends || !plain_)) return plain_ = false, true;
        if (opens && c == '?' && last) return true;
        if (opens) plain_ = true;
        return false;
    }

    void open_quote(std::size_t i) {
        quote_ = text_[i];
        quote_begin_ = i;
        quote_parent_ = flow_.empty() ? parent() : flow_parent_;
    }

    void open_bracket(std::size_t i) {
        if (flow_.empty()) flow_parent_ = parent();
        flow_.push_back({i});
    }

    void open_block(std::size_t i) {
        in_block_ = true;
        block_parent_ = parent();
        block_indent_ = -1;
        deepest_blank_ = 0;
        for (++i; i < end_ && !is_blank(text_[i]); ++i)
            if (text_[i] >= '1' && text_[i] <= '9') block_indent_ = std::max(block_parent_, 0) + (text_[i] - '0');
    }

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

}  // namespace

Outline outline(std::string_view text) { return Scanner(text).scan(); }

std::vector<Comment> comments(std::string_view text) {
    std::vector<Comment> found;
    for (const Line& line : outline(text).lines)
        if (line.comment) found.push_back({*line.comment, line.end, *line.comment == line.first});
    return found;
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '\'' && at + 1 < text.size() && text[at + 1] == '\'')
                ++at;
            else
                return at + 1;
        }
    }
    return std::nullopt;
}

}  // namespace footplan::yaml
