#include "load/file_kind.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/rules.hpp"
#include "base/text.hpp"

namespace footplan::load {

namespace {

/// What follows the key, if it is at the left edge of a line; a byte order mark, quotes and a bracket may be before it.
std::optional<std::string_view> after_key(std::string_view text, std::string_view key) {
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        auto rest = text.substr(at + key.size());
        std::string_view before = text.substr(0, at);
        if (!before.empty() && (before.back() == '"' || before.back() == '\'') && rest.starts_with(before.back())) {
            before.remove_suffix(1);
            rest.remove_prefix(1);
        }
        if (before.ends_with('{')) before.remove_suffix(1);
        const bool at_edge = before.empty() || before.ends_with('\n') || before == "\xEF\xBB\xBF";
        if (at_edge && text::trim(rest).starts_with(':')) return rest.substr(rest.find(':') + 1);
    }
    return std::nullopt;
}

bool has_key(std::string_view text, std::string_view key) { return after_key(text, key).has_value(); }

/// A key whose value is the version of one of footplan's formats.
bool has_version(std::string_view text, std::string_view key) {
    const auto rest = after_key(text, key);
    if (!rest) return false;
    const std::string_view value = text::trim(rest->substr(0, rest->find('\n')));
    return !value.empty() && value.front() >= '0' && value.front() <= '9';
}

bool lies_in(std::string_view path, std::string_view folder) {
    const std::string_view parent = path.substr(0, std::min(path.rfind('/'), path.size()));
    return path.find('/') != std::string_view::npos && parent.substr(parent.rfind('/') + 1) == folder;
}

/// A key at the left edge with a slip in it.
bool has_misspelt(std::string_view text, std::string_view key) {
    const auto is_meant = [&](std::string_view line) {
        if (line.starts_with(' ') || line.starts_with('-') || line.starts_with('#')) return false;
        const auto colon = line.find(':');
        return colon != line.npos && text::nearest(line.substr(0, colon), std::array{key}) == key;
    };
    return std::ranges::any_of(text::split(text, '\n'), is_meant);
}

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view first_key(std::string_view text) {
    for (const std::string_view line : text::split(text, '\n'))
        if (const auto colon = line.find(':'); colon != line.npos && !line.starts_with('#'))
            return line.substr(0, colon);
    return {};
}

/// What a file is, and the key that shows it; no key if the name of the file does.
struct Evidence {
    FileKind kind;
    std::string_view key;
};

std::optional<Evidence> evidence(std::string_view path, std::string_view text) {
    using enum FileKind;
    constexpr auto evident = std::to_array<Evidence>({
        {routine, "footplan"},
        {routine, "exercises"},
        {look, "template"},
        {labels, "labels"},
        {roster, "roster"},
        {roster, "people"},
        {exercise, "name"},
        {exercise, "documented"},
    });
    if (file_name(path) == "sources.yaml" && !has_key(text, "footplan")) return Evidence{sources, {}};
    if (is_table(path, text)) return Evidence{roster, {}};
    if (is_settings(path, text)) return Evidence{settings, {}};
    const auto at = std::ranges::find_if(evident, [&](const Evidence& row) { return has_key(text, row.key); });
    if (at == evident.end()) return std::nullopt;
    // A routine with 'excercises' may have a 'name' for its title.
    if (at->kind == exercise && has_misspelt(text, "exercises")) return std::nullopt;
    return *at;
}

std::string_view name_of(FileKind kind) {
    switch (kind) {
        case FileKind::routine: return "a routine";
        case FileKind::exercise: return "an exercise";
        case FileKind::sources: return "a list of sources";
        case FileKind::look: return "a template";
        case FileKind::labels: return "a file of labels";
        case FileKind::roster: return "a roster";
        case FileKind::settings: return "a settings file";
    }
    return "";
}

/// What to do with a file of this kind.
std::string use_of(FileKind kind, std::string_view path) {
    const std::string_view file = file_name(path);
    switch (kind) {
        case FileKind::routine: return fmt::format("to print it, write 'footplan generate {}'", path);
        case FileKind::exercise:
            return fmt::format("a routine names it by its id, 'exercises: [{}]'; see also 'footplan init --help'",
                               file.substr(0, file.rfind('.')));
        case FileKind::sources: return "a routine cites one of them with 'source: ID'";
        case FileKind::look: return fmt::format("write 'footplan generate ROUTINE --template {}'", path);
        case FileKind::labels:
            return "these are the words that footplan itself prints; 'footplan check' reads the file";
        case FileKind::roster: return fmt::format("write 'footplan generate --roster {} --output-dir plans'", path);
        case FileKind::settings: return "it applies to the routines of its folder: see 'footplan settings'";
    }
    return {};
}

}  // namespace

bool is_settings(std::string_view path, std::string_view text) {
    const std::string_view name = file_name(path);
    constexpr auto names = std::to_array<std::string_view>({"footplan.yaml", "footplan.yml", "settings.yaml"});
    if (std::ranges::find(names, name) == names.end()) return false;
    return !has_misspelt(text, "exercises") && !has_key(text, "exercises") && !has_key(text, "base") &&
           !has_version(text, "template") && !has_version(text, "roster");
}

bool is_table(std::string_view path, std::string_view text) {
    const std::string name = text::lower(path);
    if (name.ends_with(".csv") || name.ends_with(".tsv")) return true;
    if (name.ends_with(".yaml") || name.ends_with(".yml")) return false;
    const std::string first = text::lower(text.substr(0, text.find_first_of("\r\n")));
    const std::string_view line = first;
    return std::ranges::any_of(std::string_view(",;\t"), [&](char separator) {
        return std::ranges::any_of(text::split(line, separator),
                                   [](std::string_view field) { return text::trim(field) == "routine"; });
    });
}

FileKind kind_of(std::string_view path, std::string_view text) {
    const auto found = evidence(path, text);
    return found ? found->kind : FileKind::routine;
}

bool is_another_kind(const TextFiles& texts, FileId file, FileKind wanted, Diagnostics& diagnostics) {
    const std::string_view text = texts[file].text();
    const auto found = evidence(texts[file].path(), text);
    if (!found || found->kind == wanted) return false;
    const std::string_view key = found->key.empty() ? first_key(text) : found->key;
    const auto rest = after_key(text, key);
    const auto begin = rest ? static_cast<std::uint32_t>(text.rfind(key, text.size() - rest->size())) : 0;
    const auto end = begin + static_cast<std::uint32_t>(key.size());
    diagnostics.add(finding(rule("wrong-file"), {file, begin, end},
                            fmt::format("this file is {}, not {}", name_of(found->kind), name_of(wanted)),
                            use_of(found->kind, texts[file].path())));
    return true;
}

bool is_ours(std::string_view path, std::string_view text) {
    const auto has = [&](std::string_view key) { return has_key(text, key); };
    if (has("footplan") || has("exercises") || has_version(text, "template") || has_version(text, "labels") ||
        has_version(text, "roster"))
        return true;
    // Other tools have settings.yaml too.
    if (is_settings(path, text)) return file_name(path) != "settings.yaml" || lies_in(path, "footplan");
    if (file_name(path) == "sources.yaml") return has_key(text, "sources") || text.find("title:") != text.npos;
    if (has("documented")) return true;
    constexpr std::array of_exercises{"steps", "sets", "reps", "hold", "duration", "figure", "also-called", "position"};
    return has("name") && (lies_in(path, "exercises") || std::ranges::any_of(of_exercises, has));
}

}  // namespace footplan::load
