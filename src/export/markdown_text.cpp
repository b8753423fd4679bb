#include "export/markdown_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::exporter {

namespace {

/// Comes between the parts of an address of mail. GitHub's dialect links such an address even if its characters are
/// escaped; a comment within it, which nobody sees, makes it two texts.
constexpr std::string_view parts_address = "<!-- -->";

bool is_markup(char c) { return std::string_view("\\`*_[]<>|~&!").find(c) != std::string_view::npos; }

/// A colon or full stop that would make a link of a bare address.
bool begins_link(std::string_view text, std::size_t at) {
    if (text[at] == ':') return text.substr(at, 3) == "://";
    return text[at] == '.' && at >= 3 && text::lower(text.substr(at - 3, 3)) == "www";
}

/// Where the text, at the start of a line, would be a heading, a list or a rule: the character to escape.
std::size_t block_mark(std::string_view text) {
    if (text.empty()) return std::string_view::npos;
    if (std::string_view("#+-=").find(text[0]) != std::string_view::npos) return 0;
    const auto digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')')) return digits;
    return std::string_view::npos;
}

std::string escaped(std::string_view text, std::string_view before_at) {
    const std::string plain = text::one_line(text);
    const std::size_t mark = block_mark(plain);
    std::string result;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (is_markup(plain[i]) || i == mark || begins_link(plain, i)) result += '\\';
        if (plain[i] == '@' && i > 0 && plain[i - 1] != ' ') result += before_at;
        result += plain[i];
    }
    return result;
}

std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::string result = "|";
    for (std::size_t i = 0; i < cells.size(); ++i)
        result += fmt::format(" {}{} |", cells[i], std::string(widths[i] - utf8::count(cells[i]), ' '));
    return result + "\n";
}

std::string rule(const std::vector<std::size_t>& widths) {
    std::string result = "|";
    for (const std::size_t width : widths) result += fmt::format(" {} |", std::string(width, '-'));
    return result + "\n";
}

}  // namespace

std::string markdown_text(std::string_view text) { return escaped(text, parts_address); }

/// Nothing in what a picture shows is linked, and a comment would be seen.
std::string markdown_alt(std::string_view text) { return escaped(text, {}); }

std::string MarkdownTable::text() const {
    std::vector<std::size_t> widths(rows_.front().size(), 3);
    for (const auto& cells : rows_)
        for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], utf8::count(cells[i]));
    std::string result;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        result += line(rows_[r], widths);
        if (r == 0) result += rule(widths);
    }
    return result;
}

}  // namespace footplan::exporter
