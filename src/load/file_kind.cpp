#include "load/file_kind.hpp"

#include <algorithm>
#include <array>
#include <optional>

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

}  // namespace

FileKind kind_of(std::string_view path, std::string_view text) {
    const std::string_view file = path.substr(path.rfind('/') + 1);
    if (file == "sources.yaml") return FileKind::sources;
    if (has_key(text, "template")) return FileKind::look;
    if (has_key(text, "labels")) return FileKind::labels;
    if (has_key(text, "footplan") || has_key(text, "exercises")) return FileKind::routine;
    return has_key(text, "name") || has_key(text, "documented") ? FileKind::exercise : FileKind::routine;
}

bool is_ours(std::string_view path, std::string_view text) {
    const auto has = [&](std::string_view key) { return has_key(text, key); };
    if (has("footplan") || has("exercises") || has_version(text, "template") || has_version(text, "labels"))
        return true;
    if (path.substr(path.rfind('/') + 1) == "sources.yaml")
        return has_key(text, "sources") || text.find("title:") != text.npos;
    if (has("documented")) return true;
    constexpr std::array of_exercises{"steps", "sets", "reps", "hold", "duration", "figure", "also-called", "position"};
    return has("name") && (lies_in(path, "exercises") || std::ranges::any_of(of_exercises, has));
}

}  // namespace footplan::load
