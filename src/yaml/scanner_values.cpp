#include <algorithm>

#include "yaml/scanner.hpp"

// What is on one line, character by character.
namespace footplan::yaml {

void Scanner::walk(Line& line, bool opens) {
    property_ = after_quote_ = false;
    only_properties_ = opens;
    std::size_t last = line.first;
    for (std::size_t i = line.first; i < end_; ++i) {
        const char c = text_[i];
        // Within a plain text letters change nothing.
        if (plain_ && !quote_ && is_letter(c)) {
            last = i + 1;
            continue;
        }
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

bool Scanner::is_glued(std::size_t i, bool opens) const {
    const char before = text_[i - 1];
    if (in_block_) return true;
    if (property_ || plain_) return false;
    return (opens && is_flow_indicator(before)) || before == ']' || before == '}' || before == '"' || before == '\'';
}

std::size_t Scanner::in_quote(std::size_t i) {
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

bool Scanner::character(Line& line, std::size_t i, bool opens) {
    const char c = text_[i];
    const bool last = i + 1 >= end_ || is_blank(text_[i + 1]);
    if (opens && (c == '&' || c == '!')) return property_ = true;
    if (property_ && !is_flow_indicator(c)) return opens;
    only_properties_ = false;
    if (!flow_.empty()) return in_flow(i, opens, last);
    if (opens && (c == '-' || c == '?') && last) {
        columns_.push_back(static_cast<int>(i - begin_));
        const auto next = std::min(text_.find_first_not_of(line_blanks, i + 1), end_);
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

bool Scanner::colon(Line& line, std::size_t i) {
    auto& place = line.colon ? line.second_colon : line.colon;
    if (!place) place = static_cast<std::uint32_t>(i);
    if (key_) columns_.push_back(static_cast<int>(*key_ - begin_));
    key_.reset();
    plain_ = false;
    return true;
}

bool Scanner::in_flow(std::size_t i, bool opens, bool last) {
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

void Scanner::open_quote(std::size_t i) {
    quote_ = text_[i];
    quote_begin_ = i;
    quote_parent_ = flow_.empty() ? parent() : flow_parent_;
}

void Scanner::open_bracket(std::size_t i) {
    if (flow_.empty()) flow_parent_ = parent();
    flow_.push_back({i});
}

void Scanner::open_block(std::size_t i) {
    in_block_ = true;
    block_parent_ = parent();
    block_indent_ = -1;
    deepest_blank_ = 0;
    for (++i; i < end_ && !is_blank(text_[i]); ++i)
        if (text_[i] >= '1' && text_[i] <= '9') block_indent_ = std::max(block_parent_, 0) + (text_[i] - '0');
}

}  // namespace footplan::yaml
