#include <fmt/format.h>

#include "load/file_kind.hpp"
#include "load/load.hpp"
#include "load/values.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

namespace {

std::optional<Exercise> read_entry(Reader& reader, const Key& key, const Node& node) {
    Exercise exercise;
    exercise.span = node.span;
    if (node.kind == yaml::NodeKind::scalar) {
        exercise.reference = reader.text(node, key);
        return exercise;
    }
    if (!read_mapping(reader, node, "an exercise", vocabulary::entry_rows, exercise)) return std::nullopt;
    if (!exercise.reference && !exercise.name)
        reader.report(rule("missing-key"), {node.span.file, node.span.begin, node.span.begin},
                      "an exercise needs the key 'exercise' or 'name'",
                      "write 'exercise: ID' for one of the library, or 'name: ...' for one of your own");
    return exercise;
}

/// A routine with a base takes from it what it does not give.
constexpr auto keys_with_base = [] {
    auto keys = vocabulary::routine_keys;
    for (Key& key : keys) key.required = key.name == "footplan";
    return keys;
}();

bool has_base(const Node& root) {
    return std::ranges::any_of(root.entries, [](const yaml::Entry& entry) { return entry.key.text == "base"; });
}

}  // namespace

void read(Reader& reader, const Key& key, const Node& node, std::vector<Exercise>& exercises) {
    const bool walked = reader.list(node, key, [&](const Node& item) {
        if (auto entry = read_entry(reader, key, item)) exercises.push_back(std::move(*entry));
    });
    if (walked && node.items.empty())
        reader.report(rule("empty-value"), node.span, "a routine needs at least one exercise",
                      "write for example 'exercises: [toe-press]'");
}

std::optional<Routine> routine(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root || is_another_kind(texts, file, FileKind::routine, diagnostics)) return std::nullopt;
    Reader reader(texts, diagnostics);
    Routine routine;
    routine.id = std::move(id);
    routine.file = file;
    const std::span<const Key> keys =
        has_base(*root) ? std::span<const Key>(keys_with_base) : std::span<const Key>(vocabulary::routine_keys);
    const bool walked = reader.mapping(*root, "a routine", keys, [&](const Key& key, const Node& value) {
        read_row(reader, vocabulary::routine_rows, key, value, routine);
    });
    if (!walked) return std::nullopt;
    for (const yaml::Entry& entry : root->entries)
        if (entry.key.text == "exercises") routine.exercises_span = entry.key.span;
    return routine;
}

}  // namespace footplan::load
