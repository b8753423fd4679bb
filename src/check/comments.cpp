#include "check/comments.hpp"

#include <algorithm>

namespace footplan {

namespace {

constexpr std::string_view blanks = " \t";

/// Walks the lines of a text and knows in which kind of value each character stands.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Comment> scan() {
        while (at_ < text_.size()) {
            const std::size_t end = std::min(text_.find('\n', at_), text_.size());
            line(at_, end);
            at_ = end + 1;
        }
        return std::move(comments_);
    }

private:
    void line(std::size_t begin, std::size_t end) {
        if (end > begin && text_[end - 1] == '\r') --end;
        const std::size_t first = std::min(text_.find_first_not_of(blanks, begin), end);
        const int indent = static_cast<int>(first - begin);
        if (in_block_ && !quote_) {
            if (first == end || is_block_line(indent)) return;
            in_block_ = false;
        }
        // A line that is indented further than the key of a plain text goes on with it, quotes and all.
        const bool continues = plain_ && !quote_ && flow_ == 0 && indent > node_indent_ && first < end;
        if (first < end && !continues && !quote_) node_indent_ = indent;
        plain_ = continues;
        walk(begin, first, end, !continues);
    }

    bool is_block_line(int indent) {
        if (block_indent_ < 0 && indent > node_indent_) block_indent_ = indent;
        return block_indent_ >= 0 && indent >= block_indent_;
    }

    /// `opens`: a value can begin at the current character, so that a quote opens a quoted text.
    void walk(std::size_t begin, std::size_t first, std::size_t end, bool opens) {
        property_ = false;
        for (std::size_t i = first; i < end; ++i) {
            const char c = text_[i];
            if (quote_) {
                i = in_quote(i, end);
                opens = false;
            } else if (c == '#' && (i == begin || blanks.find(text_[i - 1]) != std::string_view::npos)) {
                comments_.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end), i == first});
                plain_ = false;
                return;
            } else if (blanks.find(c) != std::string_view::npos) {
                property_ = false;
            } else {
                opens = character(i, begin, end, opens);
            }
        }
    }

    std::size_t in_quote(std::size_t i, std::size_t end) {
        if (quote_ == '"' && text_[i] == '\\') return i + 1;
        if (text_[i] != quote_) return i;
        if (quote_ == '\'' && i + 1 < end && text_[i + 1] == '\'') return i + 1;
        quote_ = '\0';
        return i;
    }

    /// Takes one character outside of quotes; says whether a value can begin after it.
    bool character(std::size_t i, std::size_t begin, std::size_t end, bool opens) {
        const char c = text_[i];
        const bool last = i + 1 >= end || blanks.find(text_[i + 1]) != std::string_view::npos;
        if (opens && (c == '"' || c == '\'')) {
            quote_ = c;
            return false;
        }
        if (opens && (c == '[' || c == '{')) return ++flow_, true;
        if (flow_ > 0 && (c == ']' || c == '}')) return --flow_, false;
        if (flow_ > 0 && c == ',') return property_ = false, true;
        if (opens && (c == '&' || c == '!')) return property_ = true;
        if (opens && flow_ == 0 && (c == '|' || c == '>')) return open_block(i, end), false;
        if (opens && (c == '-' || c == '?') && last) {
            node_indent_ = static_cast<int>(i - begin);
            element_ = true;
            return true;
        }
        if (c == ':' && (last || flow_ > 0)) return plain_ = false, true;
        if (opens && element_) node_indent_ = static_cast<int>(i - begin), element_ = false;
        if (opens) plain_ = true;
        // Within an anchor or tag a value has not begun yet.
        return opens && property_;
    }

    void open_block(std::size_t i, std::size_t end) {
        in_block_ = true;
        block_indent_ = -1;
        for (++i; i < end && blanks.find(text_[i]) == std::string_view::npos; ++i)
            if (text_[i] >= '1' && text_[i] <= '9') block_indent_ = std::max(node_indent_, 0) + (text_[i] - '0');
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Comment> comments_;
    char quote_ = '\0';
    int flow_ = 0;
    bool plain_ = false;
    bool element_ = false;
    /// An anchor or a tag has begun, and no blank has followed.
    bool property_ = false;
    bool in_block_ = false;
    /// Column of the key or list element that the current value belongs to.
    int node_indent_ = -1;
    /// Of the block's lines; negative until its first.
    int block_indent_ = -1;
};

}  // namespace

std::vector<Comment> find_comments(std::string_view text) { return Scanner(text).scan(); }

}  // namespace footplan
