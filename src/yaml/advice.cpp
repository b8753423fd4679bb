#include "yaml/advice.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"

namespace footplan::yaml {

namespace {

struct FlawWording {
    Flaw flaw;
    std::string_view message;
    std::string_view help;
};

constexpr auto flaw_wordings = std::to_array<FlawWording>({
    {Flaw::open_quote, "this quotation mark is never closed", "close it on the same line, before what follows"},
    {Flaw::open_bracket, "this bracket is never closed", "close it before the next key"},
    {Flaw::unindented_flow, "a line inside brackets begins further left than its key allows",
     "indent it further than the key"},
    {Flaw::stray_comma, "there is nothing before this comma", "delete it"},
    {Flaw::dash_in_flow, "a '-' cannot begin an element inside brackets", "write [a, b], or one element a line"},
    {Flaw::glued_comment, "a comment needs a blank before its '#'", "write a blank there"},
    {Flaw::unknown_escape, "YAML has no such escape", "delete the backslash, or write two"},
    {Flaw::after_quote, "nothing can follow a text in quotes", "put all of the text in quotes"},
    {Flaw::unindented_property, "this anchor or tag is not indented as its value must be",
     "write it after the colon of the key"},
    {Flaw::lonely_directive, "a directive needs a line '---' after it", "delete it"},
    {Flaw::over_indented_blank, "this empty line has more blanks than the first line of the text", "delete its blanks"},
});

}  // namespace

std::vector<Diagnostic> forbidden(const Outline& outline, std::string_view text, FileId file, std::uint32_t shift) {
    std::vector<Diagnostic> found;
    for (const Fault& fault : outline.faults) {
        if (found.size() > limits::problems) break;
        const auto wording = std::ranges::find(flaw_wordings, fault.flaw, &FlawWording::flaw);
        std::string message(wording->message);
        if (fault.flaw == Flaw::open_bracket) message = fmt::format("a '{}' is never closed", text[fault.begin]);
        found.push_back(finding(rule("yaml-syntax"), {file, fault.begin + shift, fault.end + shift}, std::move(message),
                                fault.flaw == Flaw::open_bracket
                                    ? fmt::format("close it with '{}'", text[fault.begin] == '[' ? ']' : '}')
                                    : std::string(wording->help)));
    }
    return found;
}

std::vector<Diagnostic> hidden_by_comments(const Outline& outline, std::string_view text, FileId file,
                                           std::uint32_t shift) {
    std::vector<Diagnostic> hidden;
    for (const Line& line : outline.lines) {
        if (!line.comment || *line.comment == line.first || line.first == line.content_end) continue;
        const std::string_view comment = text.substr(*line.comment + 1, line.end - *line.comment - 1);
        // A text in quotes or brackets has ended.
        const bool ended = std::string_view("\"']},").find(text[line.content_end - 1]) != std::string_view::npos;
        const auto first = static_cast<unsigned char>(comment.empty() ? ' ' : comment.front());
        const bool is_word = (std::isalnum(first) != 0) || first >= 0x80;
        if (ended || !is_word || comment.starts_with("footplan:")) continue;
        hidden.push_back(
            finding(rule("hidden-by-comment"), {file, *line.comment + shift, line.end + shift},
                    "'#' begins a comment: nothing from here on is printed",
                    fmt::format("put the text in quotes; write '# {}' if it is a comment", text::shortened(comment))));
    }
    return hidden;
}

Diagnostic without_colon(std::string_view written, Span span) {
    const std::string_view line = written.substr(0, written.find('\n'));
    // What is typed in place of a colon: ';', '=', and the wide colon of East Asian keyboards.
    constexpr std::string_view wide_colon = "\xEF\xBC\x9A";
    const auto end = std::min({line.find_first_of(" \t:;="), line.find(wide_colon), line.size()});
    const std::string_view key = line.substr(0, end);
    std::string_view value = line.substr(end);
    while (!value.empty() &&
           (std::string_view(" \t:;=").find(value[0]) != std::string_view::npos || value.starts_with(wide_colon)))
        value.remove_prefix(value.starts_with(wide_colon) ? wide_colon.size() : 1);
    if (end < line.size() && line[end] == ':' && !value.empty())
        return finding(rule("yaml-syntax"), span, "there is no blank after the colon of " + text::quoted(key),
                       fmt::format("write '{}: {}'", text::shortened(key), text::shortened(value)));
    if (value.empty())
        return finding(rule("yaml-syntax"), span, text::quoted(key) + " has no colon and no value",
                       fmt::format("write '{}: ' and its value, or delete it", text::shortened(key)));
    return finding(rule("yaml-syntax"), span, text::quoted(line) + " has no colon",
                   fmt::format("write '{}: {}'", text::shortened(key), text::shortened(value)));
}

}  // namespace footplan::yaml
