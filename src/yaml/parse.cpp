#include "yaml/parse.hpp"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>
#include <string_view>
#include <utility>

#include "assets/assets.hpp"
#include "base/rules.hpp"
#include "yaml/advice.hpp"
#include "yaml/builder.hpp"
#include "yaml/outline.hpp"
#include "yaml/prepared.hpp"

namespace footplan::yaml {

namespace {

/// What yaml-cpp says, and what an author can do about it.
struct Wording {
    std::string_view library;
    std::string_view message;
    std::string_view help;
};

constexpr auto wordings = std::to_array<Wording>({
    {"illegal map value", "a second ': ' in one line", "put the value in quotes, or begin a new line"},
    {"end of map not found", "this line does not belong to the mapping above it",
     "align it with the keys that it belongs to, and write 'key: value'"},
    {"end of map flow not found", "a ',' or '}' is missing here",
     "write 'key: value', each on one line, and ',' between them"},
    {"end of sequence not found", "this line does not belong to the list above it",
     "begin each element with '- ', all in one column"},
    {"end of sequence flow not found", "a ',' or ']' is missing here", "write ',' between the elements"},
    {"illegal tab when looking for indentation", "a tab cannot indent YAML", "indent with spaces"},
    {"illegal block entry", "a list element cannot begin here", "begin the list on a line of its own"},
    {"unknown token", "this character cannot begin a value", "put the value in quotes"},
    {"the referenced anchor is not defined", "no anchor of this name is given before",
     "put a text that begins with '*' in quotes"},
});

Diagnostic syntax_error(const YAML::ParserException& error, std::string_view text, FileId file, std::uint32_t shift) {
    const auto at = std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), text.size());
    const auto begin = static_cast<std::uint32_t>(at) + shift;
    const auto end = static_cast<std::uint32_t>(std::min(at + 1, text.size())) + shift;
    const auto wording = std::ranges::find(wordings, error.msg, &Wording::library);
    if (wording == wordings.end())
        return finding(rule("yaml-syntax"), {file, begin, end}, "this is not YAML: " + error.msg);
    return finding(rule("yaml-syntax"), {file, begin, end}, std::string(wording->message), std::string(wording->help));
}

/// yaml-cpp takes a tab on an otherwise empty line for indentation; within a text such a line stays as it is.
std::string without_lone_tabs(std::string_view text, const Outline& outline) {
    std::string result(text);
    for (const Line& line : outline.lines)
        if (line.opening == Opening::blank && line.first == line.end)
            std::fill(result.begin() + line.begin, result.begin() + line.end, ' ');
    return result;
}

/// The document of the stream; nothing if it has several.
std::optional<Node> read_document(std::istream& stream, Builder& builder, FileId file, std::uint32_t shift) {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) return Node{NodeKind::empty, {file, shift, shift}, {}, false, {}, {}};
    Builder second = builder.fresh();
    if (parser.HandleNextDocument(second))
        throw Refused{finding(rule("several-documents"), second.take().span, "a second YAML document begins here",
                              "keep one document in a file")};
    return builder.take();
}

/// Adds why the parser refused the text: the lines that do not fit, or else the parser's own words. Lines after the
/// line on which it stopped are reported only with a reason before it.
void add_reasons(std::vector<Diagnostic>& problems, std::vector<Diagnostic> misfits, Diagnostic parsers,
                 std::uint32_t line_end) {
    const auto explains = [&](const Diagnostic& problem) { return problem.span.begin <= line_end; };
    if (std::ranges::any_of(misfits, explains))
        std::ranges::move(misfits, std::back_inserter(problems));
    else if (std::ranges::none_of(problems, explains))
        problems.push_back(std::move(parsers));
}

}  // namespace

std::optional<Node> parse(const TextFiles& texts, FileId file, Diagnostics& diagnostics, const Bounds& bounds) {
    if (const auto prepared = assets::prepared(texts[file]); !prepared.empty()) return unpack(prepared, file);
    std::string_view text = texts[file].text();
    if (auto found = unreadable(text, file)) {
        diagnostics.add(std::move(*found));
        return std::nullopt;
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    const std::uint32_t shift = text.starts_with(byte_order_mark) ? 3 : 0;
    text.remove_prefix(shift);

    const Outline lines = outline(text);
    std::vector<Diagnostic> problems = forbidden(lines, text, file, shift);
    std::istringstream stream{without_lone_tabs(text, lines)};
    Builder builder(text, file, shift, bounds);
    std::optional<Node> root;
    try {
        root = read_document(stream, builder, file, shift);
        std::ranges::move(builder.take_problems(), std::back_inserter(problems));
        if (builder.has_key_without_colon())
            std::ranges::move(misfits(lines, text, file, shift), std::back_inserter(problems));
    } catch (const YAML::ParserException& error) {
        Diagnostic parsers = syntax_error(error, text, file, shift);
        const auto line_end = std::min(text.find('\n', parsers.span.begin - shift), text.size()) + shift;
        add_reasons(problems, misfits(lines, text, file, shift), std::move(parsers),
                    static_cast<std::uint32_t>(line_end));
    } catch (Refused& refused) {
        const Span span = refused.diagnostic.span;
        if (std::ranges::none_of(problems, [&](const Diagnostic& problem) { return problem.span == span; }))
            problems.push_back(std::move(refused.diagnostic));
    }
    for (Diagnostic& found : hidden_by_comments(lines, text, file, shift)) diagnostics.add(std::move(found));
    for (Diagnostic& problem : problems) diagnostics.add(std::move(problem));
    return problems.empty() ? std::move(root) : std::nullopt;
}

}  // namespace footplan::yaml
