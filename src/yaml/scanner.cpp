#include "yaml/scanner.hpp"

#include <algorithm>
#include <utility>

namespace footplan::yaml {

Outline Scanner::scan() {
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

void Scanner::fault(Flaw flaw, std::size_t begin, std::size_t length) {
    out_.faults.push_back({flaw, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)});
}

bool Scanner::says_nothing(const Line& line) const {
    if (line.opening == Opening::block) return true;
    return line.opening == Opening::blank && !line.comment &&
           text_.substr(line.begin, line.end - line.begin).find('\t') == std::string_view::npos;
}

void Scanner::line(std::size_t begin, std::size_t end) {
    begin_ = begin;
    end_ = end;
    const std::size_t first = std::min(text_.find_first_not_of(line_blanks, begin), end);
    // A tab indents nothing.
    const int indent = static_cast<int>(std::min(text_.find_first_not_of(' ', begin), end) - begin);
    const auto at = static_cast<std::uint32_t>(first);
    out_.lines.push_back(
        {static_cast<std::uint32_t>(begin), at, at, static_cast<std::uint32_t>(end), Opening::blank, {}, at, {}, {}});
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

bool Scanner::is_marker(std::size_t first) {
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
    if (starts && content.size() > 3 && content.find_first_not_of(line_blanks, 3) != std::string_view::npos) {
        Line rest = out_.lines.back();
        rest.first = static_cast<std::uint32_t>(text_.find_first_not_of(line_blanks, begin_ + 3));
        rest.item = rest.content_end = rest.first;
        walk(rest, true);
        out_.lines.back().comment = rest.comment;
    }
    return true;
}

Opening Scanner::opening(std::size_t first, int indent) {
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

bool Scanner::looks_like_entry(std::size_t first) const {
    const auto content = text_.substr(first, end_ - first);
    if (content == "-" || content.starts_with("- ")) return true;
    const auto colon = content.find(':');
    return colon != std::string_view::npos && content.find_first_of(",[]{}'\"") >= colon &&
           (colon + 1 == content.size() || is_blank(content[colon + 1]));
}

bool Scanner::is_block_line(std::size_t first, int indent) {
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

}  // namespace footplan::yaml
