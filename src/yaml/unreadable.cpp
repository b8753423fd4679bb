#include "yaml/advice.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/utf8.hpp"
#include "yaml/scan.hpp"

namespace footplan::yaml {

namespace {

Span place(FileId file, std::size_t begin, std::size_t length) {
    return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)};
}

std::optional<Diagnostic> not_utf8(std::string_view text, FileId file) {
    const auto at = utf8::find_invalid(text);
    if (!at) return std::nullopt;
    return finding(rule("invalid-utf8"), place(file, *at, 1),
                   fmt::format("the byte 0x{:02X} is not UTF-8", static_cast<unsigned char>(text[*at])),
                   "save the file with the encoding UTF-8");
}

std::optional<Diagnostic> control_character(std::string_view text, FileId file) {
    const auto found = scan::find_control(text);
    if (!found) return std::nullopt;
    return finding(
        rule("control-character"), place(file, found->offset, found->length),
        fmt::format("the character U+{:04X} is not allowed in YAML", static_cast<std::uint32_t>(found->code_point)),
        "delete it");
}

/// The parser keeps all that is between '[' and ']', or '{' and '}', before it reports any of it.
std::optional<Diagnostic> flow_indicators(std::string_view text, FileId file) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (std::string_view("[]{},").find(text[at]) == std::string_view::npos) continue;
        if (++count > limits::yaml_flow_indicators)
            return finding(
                rule("too-large"), place(file, at, 1),
                fmt::format("the file contains more than {} brackets, braces and commas", limits::yaml_flow_indicators),
                "write a value a line");
    }
    return std::nullopt;
}

/// The memory of the parser grows with a line of flow style: 240 bytes a character of "[[[[".
std::optional<Diagnostic> endless_line(std::string_view text, FileId file) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end - begin > limits::yaml_line_bytes)
            return finding(rule("too-large"), place(file, begin, 1),
                           fmt::format("this line is longer than {} bytes", limits::yaml_line_bytes),
                           "write a value a line");
        begin = end + 1;
    }
    return std::nullopt;
}

/// A '?' before a blank or the end of a value may begin a key; of a mebibyte of "?" lines, or of "{?,?,", the parser
/// takes more than three seconds, and minutes of the latter.
std::optional<Diagnostic> question_marks(std::string_view text, FileId file) {
    std::size_t count = 0;
    for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\n';
        if (std::string_view(" \t\r\n,:[]{}").find(next) == std::string_view::npos) continue;
        if (++count > limits::yaml_question_marks)
            return finding(rule("too-large"), place(file, at, 1),
                           fmt::format("the file contains more than {} question marks", limits::yaml_question_marks),
                           "write keys as 'key: value'");
    }
    return std::nullopt;
}

}  // namespace

std::optional<Diagnostic> unreadable(std::string_view text, FileId file) {
    for (const auto check : {not_utf8, control_character, endless_line, flow_indicators, question_marks})
        if (auto found = check(text, file)) return found;
    return std::nullopt;
}

}  // namespace footplan::yaml
