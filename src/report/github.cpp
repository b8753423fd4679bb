#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::report {

namespace {

/// Lines stay lines, which GitHub shows; nothing else may steer the log.
std::string harmless_lines(std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view line : text::split(text, '\n')) lines.push_back(harmless(line));
    return fmt::format("{}", fmt::join(lines, "\n"));
}

/// Escapes as actions/toolkit does (packages/core/src/command.ts): of a property also ':' and ','.
std::string escaped(std::string_view text, bool property) {
    std::string result;
    for (const char c : text) {
        const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
        if (special)
            fmt::format_to(std::back_inserter(result), "%{:02X}", static_cast<unsigned>(c));
        else
            result += c;
    }
    return result;
}

std::string_view command_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "notice";
    }
    return "";
}

}  // namespace

std::string diagnostics_github(std::span<const Diagnostic> diagnostics, const TextFiles& texts) {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics) {
        const TextFile& source = texts[diagnostic.span.file];
        const Place begin = source.place(diagnostic.span.begin);
        const Place end = source.place(diagnostic.span.end);
        std::string message = message_with_help(diagnostic);
        for (const Related& related : diagnostic.related) {
            const TextFile& other = texts[related.span.file];
            message += fmt::format("\n{}:{}: {}", other.path(), other.place(related.span.begin).line, related.message);
        }
        // GitHub shows columns only if a span stays within its line.
        const std::string columns =
            begin.line == end.line ? fmt::format(",col={},endColumn={}", begin.column, end.column) : std::string();
        fmt::format_to(std::back_inserter(out), "::{} file={},line={},endLine={}{},title={}::{}\n",
                       command_of(diagnostic.severity), escaped(harmless(source.path()), true), begin.line, end.line,
                       columns, escaped(diagnostic.rule, true), escaped(harmless_lines(message), false));
    }
    return out;
}

}  // namespace footplan::report
