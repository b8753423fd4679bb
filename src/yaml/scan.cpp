#include "yaml/scan.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "yaml/outline.hpp"

namespace footplan::yaml::scan {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool allowed(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F) || c == 0x85 || (c >= 0xA0 && c < 0xFFFE) ||
           c > 0xFFFF;
}

std::size_t line_end(std::string_view text, std::size_t begin) {
    const auto rest = text.substr(begin);
    auto line = rest.substr(0, rest.find('\n'));
    if (const auto comment = line.find(" #"); comment != std::string_view::npos) line = line.substr(0, comment);
    const auto last = line.find_last_not_of(" \t\r");
    return begin + (last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

std::optional<Control> find_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        if (!allowed(c)) return Control{begin, at - begin, c};
    }
    return std::nullopt;
}

std::size_t skip_properties(std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        at = word_end(text, at);
        at = std::min(text.find_first_not_of(blanks, at), text.size());
    }
    return at;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    return std::min(text.find_first_of(" \t\r\n,]}", begin), text.size());
}

std::optional<std::size_t> scalar_end(std::string_view text, std::size_t begin, std::string_view value) {
    if (begin >= text.size()) return begin;
    if (text[begin] == '"' || text[begin] == '\'') return quoted_end(text, begin);
    if (text.substr(begin, value.size()) == value) return begin + value.size();
    return line_end(text, begin);
}

std::optional<std::size_t> null_end(std::string_view text, std::size_t begin) {
    constexpr std::array<std::string_view, 4> spellings{"~", "null", "Null", "NULL"};
    for (const std::string_view spelling : spellings) {
        const auto rest = text.substr(std::min(begin, text.size()));
        if (!rest.starts_with(spelling)) continue;
        const auto after = rest.substr(spelling.size());
        if (after.empty() || (blanks.find(after[0]) != std::string_view::npos) || after[0] == ',' || after[0] == ']' ||
            after[0] == '}')
            return begin + spelling.size();
    }
    return std::nullopt;
}

std::size_t after_indicator(std::string_view text, std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < std::min(to, text.size()); ++at) {
        if (text[at] == '#')
            at = std::min(text.find('\n', at), text.size() - 1);
        else if (text[at] == ':' || text[at] == '-' || text[at] == ',')
            return at + 1;
    }
    return from;
}

}  // namespace footplan::yaml::scan
