#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "check/check.hpp"
#include "check/rules.hpp"
#include "yaml/outline.hpp"

namespace footplan {

namespace {

constexpr std::string_view mark = "footplan:";
constexpr std::string_view usage = "write '# footplan: allow RULE reason'";

/// One rule waived for one line, or for the whole file.
struct Waiver {
    Span span;
    const Rule* rule = nullptr;
    /// None for the whole file; 0 if no line with a value follows.
    std::optional<int> line;
    bool used = false;
};

/// Takes the first word from the front of `rest`.
std::string_view take_word(std::string_view& rest) {
    rest = text::trim(rest);
    const auto end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

/// Where a word that views into the file's text is.
Span span_of(FileId file, const TextFile& source, std::string_view word) {
    const auto begin = static_cast<std::uint32_t>(word.data() - source.text().data());
    return {file, begin, begin + static_cast<std::uint32_t>(word.size())};
}

const Rule* read_rule(std::string_view word, Span span, Diagnostics& diagnostics) {
    const Rule* const found = find_rule(word);
    if (found && found->waiving == Waiving::allowed) return found;
    if (found) {
        diagnostics.add(
            finding(rule("bad-waiver"), span, fmt::format("'{}' cannot be waived", word), "correct what it reports"));
        return nullptr;
    }
    std::vector<std::string_view> ids;
    for (const Rule& known : all_rules())
        if (known.waiving == Waiving::allowed) ids.push_back(known.id);
    const std::string_view near = text::nearest(word, ids);
    Diagnostic unknown = finding(rule("unknown-rule"), span, fmt::format("no rule has the id '{}'", word));
    if (near.empty()) {
        unknown.help = "'footplan list rules' shows them all";
    } else {
        unknown.help = fmt::format("did you mean '{}'?", near);
        unknown.fix = Fix{span, std::string(near)};
    }
    diagnostics.add(std::move(unknown));
    return nullptr;
}

/// The line that a comment is for: its own, or the next with a value where it is alone. `next` is the one that an
/// earlier comment was for, so that no line is looked at twice.
int line_of(const TextFile& source, const yaml::Comment& comment, std::optional<int> next) {
    int line = source.place(comment.begin).line;
    if (!comment.alone) return line;
    if (next && (*next == 0 || *next > line)) return *next;
    for (++line; line <= source.line_count(); ++line) {
        const std::string_view content = text::trim(source.line(line));
        if (!content.empty() && !content.starts_with('#')) return line;
    }
    return 0;
}

/// Where the first key of a file begins: a comment before it is for the whole file.
std::size_t begin_of_values(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text::trim(text.substr(begin, end - begin));
        // "---" begins a document, as the mark of byte order begins a file.
        if (!line.empty() && !line.starts_with('#') && line != "---" && line != "\xEF\xBB\xBF") return begin;
        begin = end + 1;
    }
    return text.size();
}

std::string place_of(const Waiver& waiver) {
    if (!waiver.line) return "in this file";
    return *waiver.line == 0 ? std::string("on any line below") : fmt::format("on line {}", *waiver.line);
}

std::vector<Waiver> read_waivers(FileId file, const TextFile& source, Diagnostics& diagnostics) {
    std::vector<Waiver> waivers;
    const std::size_t first_value = begin_of_values(source.text());
    for (const yaml::Comment& comment : yaml::comments(source.text())) {
        const auto whole = std::string_view(source.text()).substr(comment.begin, comment.end - comment.begin);
        std::string_view rest = text::trim(whole.substr(1));
        // A number after the mark is the format's version, commented out.
        if (!rest.starts_with(mark)) continue;
        rest.remove_prefix(mark.size());
        const std::string_view verb = take_word(rest);
        if (!verb.empty() && verb.find_first_not_of("0123456789") == std::string_view::npos) continue;
        const std::string_view id = take_word(rest);
        const Span all = span_of(file, source, text::trim(whole));
        if (verb != "allow" || id.empty()) {
            diagnostics.add(
                finding(rule("bad-waiver"), all, "this comment to footplan cannot be read", std::string(usage)));
            continue;
        }
        const Span span = span_of(file, source, id);
        const Rule* const waived = read_rule(id, span, diagnostics);
        if (!waived) continue;
        if (text::is_blank(rest))
            diagnostics.add(finding(rule("unexplained-waiver"), span,
                                    fmt::format("'{}' is waived without a reason", id),
                                    fmt::format("say why: # footplan: allow {} REASON", id)));
        if (comment.begin < first_value) {
            waivers.push_back({span, waived, std::nullopt});
            continue;
        }
        const auto before = waivers.empty() ? std::nullopt : waivers.back().line;
        waivers.push_back({span, waived, line_of(source, comment, before)});
    }
    return waivers;
}

bool waives_in_file(std::vector<Waiver>& waivers, const Diagnostic& diagnostic) {
    const auto at = std::ranges::find_if(
        waivers, [&](const Waiver& waiver) { return !waiver.line && waiver.rule->id == diagnostic.rule; });
    if (at == waivers.end()) return false;
    at->used = true;
    return true;
}

bool waives(std::vector<Waiver>& waivers, const Diagnostic& diagnostic, int line) {
    const auto at = std::ranges::find_if(
        waivers, [&](const Waiver& waiver) { return waiver.line == line && waiver.rule->id == diagnostic.rule; });
    if (at == waivers.end()) return waives_in_file(waivers, diagnostic);
    at->used = true;
    return true;
}

/// Where a waiver for a finding can be: its line, or, if that is in a file that is not checked by itself
/// (a figure), a line that led there.
std::vector<Span> waivable_places(const Diagnostic& diagnostic, const std::map<FileId, std::vector<Waiver>>& waivers) {
    if (waivers.contains(diagnostic.span.file)) return {diagnostic.span};
    std::vector<Span> places;
    for (const Related& related : diagnostic.related)
        if (waivers.contains(related.span.file)) places.push_back(related.span);
    return places;
}

}  // namespace

void apply_waivers(const TextFiles& texts, std::span<const FileId> files, Diagnostics& diagnostics,
                   std::span<const FileId> bases) {
    std::map<FileId, std::vector<Waiver>> waivers;
    for (const FileId file : files) waivers[file] = read_waivers(file, texts[file], diagnostics);

    diagnostics.drop([&](const Diagnostic& diagnostic) {
        return std::ranges::any_of(waivable_places(diagnostic, waivers), [&](Span place) {
            return waives(waivers[place.file], diagnostic, texts[place.file].place(place.begin).line);
        });
    });

    for (const auto& [file, list] : waivers) {
        // What a base waives may be what the routine has changed.
        if (std::ranges::find(bases, file) != bases.end()) continue;
        // What a waiver is for may be behind an error, unseen as yet.
        const bool failed = std::ranges::any_of(diagnostics.all(), [of = file](const Diagnostic& diagnostic) {
            return diagnostic.severity == Severity::error && diagnostic.span.file == of;
        });
        if (failed) continue;
        for (const Waiver& waiver : list)
            if (!waiver.used)
                diagnostics.add(finding(rule("unused-waiver"), waiver.span,
                                        fmt::format("nothing {} breaks '{}'", place_of(waiver), waiver.rule->id),
                                        "delete this comment"));
    }
}

}  // namespace footplan
