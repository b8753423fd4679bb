#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "load/file_kind.hpp"
#include "load/load.hpp"
#include "load/values.hpp"
#include "vocabulary/advice.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

namespace {

/// The key of an exercise's entry that one is meant for: itself, or one that is like it; empty if it is like none.
std::string_view meant_key(const Node& key) {
    std::vector<std::string_view> names;
    for (const Key& known : vocabulary::entry_keys) names.push_back(known.name);
    if (std::ranges::find(names, key.text) != names.end()) return key.text;
    if (const auto* const advice = vocabulary::advice_of(vocabulary::key_advice, key.text, names))
        return advice->key.empty() ? std::string_view(key.text) : advice->key;
    return text::nearest(key.text, names);
}

/// An entry that says which exercise it is, if perhaps misspelt.
bool says_which(const Node& node) {
    return std::ranges::any_of(node.entries, [](const yaml::Entry& entry) {
        const std::string_view meant = meant_key(entry.key);
        return meant == "exercise" || meant == "name";
    });
}

/// "- toe-press:" with the dose below it, as one would write what is done.
bool is_keyed_by_name(const Node& node) {
    if (node.kind != yaml::NodeKind::mapping || node.entries.empty() || says_which(node)) return false;
    const Node& first = node.entries.front().key;
    return first.kind == yaml::NodeKind::scalar && meant_key(first).empty();
}

/// Reports it, and takes the key for the exercise's id or name.
void read_keyed_by_name(Reader& reader, const Node& key, Exercise& exercise) {
    const bool is_id = text::slug(key.text) == key.text;
    auto& meant_value = is_id ? exercise.reference : exercise.name;
    meant_value = {key.text, key.span};
    const std::string_view meant = is_id ? "exercise" : "name";
    reader.report(rule("unknown-key"), key.span, fmt::format("an exercise has no key {}", text::quoted(key.text)),
                  fmt::format("write '- {}: {}', and its other keys in the column of '{}'", meant,
                              text::shortened(key.text), meant));
}

/// The keys of the dose: those below the name, or beside it.
Node without_first_key(const Node& node) {
    Node rest = node;
    const Node first = std::move(rest.entries.front().value);
    rest.entries.erase(rest.entries.begin());
    if (first.kind == yaml::NodeKind::mapping)
        rest.entries.insert(rest.entries.begin(), first.entries.begin(), first.entries.end());
    return rest;
}

/// The keys of a mapping that are given as an empty list. Of a dose's keys such a list is a value like any other.
std::vector<std::string_view> emptied(const Node& node, std::span<const Key> keys) {
    std::vector<std::string_view> names;
    for (const yaml::Entry& entry : node.entries) {
        const auto known = std::ranges::find(keys, std::string_view(entry.key.text), &Key::name);
        const bool of_dose = std::ranges::find(vocabulary::dose_keys, std::string_view(entry.key.text), &Key::name) !=
                             vocabulary::dose_keys.end();
        if (known != keys.end() && !of_dose && entry.value.kind == yaml::NodeKind::list && entry.value.items.empty())
            names.push_back(known->name);
    }
    return names;
}

std::optional<Exercise> read_entry(Reader& reader, const Key& key, const Node& node) {
    Exercise exercise;
    exercise.span = node.span;
    if (node.kind == yaml::NodeKind::scalar) {
        exercise.reference = reader.text(node, key);
        return exercise;
    }
    if (is_keyed_by_name(node)) {
        read_keyed_by_name(reader, node.entries.front().key, exercise);
        const Node rest = without_first_key(node);
        if (!rest.entries.empty()) read_mapping(reader, rest, "an exercise", vocabulary::entry_rows, exercise);
        exercise.emptied = emptied(rest, vocabulary::entry_keys);
        return exercise;
    }
    if (!read_mapping(reader, node, "an exercise", vocabulary::entry_rows, exercise)) return std::nullopt;
    exercise.emptied = emptied(node, vocabulary::entry_keys);
    if (!exercise.reference && !exercise.name && !says_which(node))
        reader.report(rule("missing-key"), {node.span.file, node.span.begin, node.span.begin},
                      std::string(vocabulary::entry_needs.message), std::string(vocabulary::entry_needs.help));
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
    const auto walked = reader.mapping(*root, "a routine", keys, [&](const Key& key, const Node& value) {
        read_row(reader, vocabulary::routine_rows, key, value, routine);
    });
    if (!walked) return std::nullopt;
    routine.emptied = emptied(*root, vocabulary::routine_keys);
    for (const yaml::Entry& entry : root->entries)
        if (entry.key.text == "exercises") routine.exercises_span = entry.key.span;
    return routine;
}

}  // namespace footplan::load
