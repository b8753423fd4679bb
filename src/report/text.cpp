#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::report {

namespace {

/// Cells of source that a terminal of usual width shows beside the line number.
constexpr std::size_t widest_line = 110;
/// A finding that many sources contradict would fill the screen.
constexpr std::size_t most_related = 6;

struct Colours {
    std::string_view bold, error, warning, note, dim, off;
};

constexpr Colours plain{};
constexpr Colours ansi{"\033[1m", "\033[1;31m", "\033[1;33m", "\033[1;36m", "\033[34m", "\033[0m"};

std::string_view colour_of(Severity severity, const Colours& colours) {
    switch (severity) {
        case Severity::error: return colours.error;
        case Severity::warning: return colours.warning;
        case Severity::note: return colours.note;
    }
    return {};
}

void add_place(std::string& out, const TextFiles& texts, Span span, const Colours& colours) {
    const Place place = texts[span.file].place(span.begin);
    fmt::format_to(std::back_inserter(out), "{}{}:{}:{}:{} ", colours.bold, harmless(texts[span.file].path()),
                   place.line, place.column, colours.off);
}

void add_snippet(std::string& out, const TextFiles& texts, Span span, std::string_view colour, const Colours& colours) {
    const TextFile& source = texts[span.file];
    const Place place = source.place(span.begin);
    const std::uint32_t line_begin = source.line_begin(place.line);
    const std::string_view line = source.line(place.line);
    const std::size_t begin = std::min<std::size_t>(span.begin - line_begin, line.size());
    // Of what goes on over several lines the first is shown.
    const std::size_t end = std::min<std::size_t>(std::max(span.end, span.begin) - line_begin, line.size());
    const Snippet shown = snippet(line, begin, end, widest_line);
    fmt::format_to(std::back_inserter(out), "{}{:4} |{} {}\n{}     |{} {}{}{}\n", colours.dim, place.line, colours.off,
                   shown.line, colours.dim, colours.off, colour, shown.marks, colours.off);
}

void add_related(std::string& out, const Diagnostic& diagnostic, const TextFiles& texts, const Colours& colours) {
    const std::size_t shown = std::min(diagnostic.related.size(), most_related);
    for (std::size_t i = 0; i < shown; ++i) {
        const Related& related = diagnostic.related[i];
        out += "  ";
        add_place(out, texts, related.span, colours);
        fmt::format_to(std::back_inserter(out), "{}note:{} {}\n", colours.note, colours.off, harmless(related.message));
        add_snippet(out, texts, related.span, colours.note, colours);
    }
    if (shown < diagnostic.related.size())
        fmt::format_to(std::back_inserter(out), "  and {} more places\n", diagnostic.related.size() - shown);
}

void add(std::string& out, const Diagnostic& diagnostic, const TextFiles& texts, const Colours& colours) {
    const std::string_view colour = colour_of(diagnostic.severity, colours);
    add_place(out, texts, diagnostic.span, colours);
    fmt::format_to(std::back_inserter(out), "{}{}:{} {} [{}]\n", colour, name_of(diagnostic.severity), colours.off,
                   harmless(diagnostic.message), diagnostic.rule);
    add_snippet(out, texts, diagnostic.span, colour, colours);
    if (!diagnostic.help.empty())
        fmt::format_to(std::back_inserter(out), "     {}={} {}help:{} {}\n", colours.dim, colours.off, colours.bold,
                       colours.off, harmless(diagnostic.help));
    add_related(out, diagnostic, texts, colours);
}

std::string counted(std::size_t n, std::string_view thing) {
    return fmt::format("{} {}{}", n, thing, n == 1 ? "" : "s");
}

}  // namespace

std::string diagnostics_text(std::span<const Diagnostic> diagnostics, const TextFiles& texts, bool colour) {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics) add(out, diagnostic, texts, colour ? ansi : plain);
    return out;
}

std::string diagnostics_lines(std::span<const Diagnostic> diagnostics, const TextFiles& texts) {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics) {
        add_place(out, texts, diagnostic.span, plain);
        fmt::format_to(std::back_inserter(out), "{}: {} [{}]\n", name_of(diagnostic.severity),
                       harmless(message_with_help(diagnostic)), diagnostic.rule);
    }
    return out;
}

std::string diagnostics_summary(std::span<const Diagnostic> diagnostics, std::size_t files) {
    const auto count = [&](Severity severity) {
        return static_cast<std::size_t>(std::ranges::count(diagnostics, severity, &Diagnostic::severity));
    };
    std::string parts;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        if (const std::size_t n = count(severity)) {
            if (!parts.empty()) parts += ", ";
            parts += counted(n, name_of(severity));
        }
    return fmt::format("{} in {}\n", parts.empty() ? "no problems" : parts, counted(files, "file"));
}

std::string message_with_help(const Diagnostic& diagnostic) {
    return diagnostic.help.empty() ? diagnostic.message : fmt::format("{}: {}", diagnostic.message, diagnostic.help);
}

}  // namespace footplan::report
