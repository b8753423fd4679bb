#include "load/exercise.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/load.hpp"
#include "vocabulary/routine_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

using vocabulary::K;

namespace {

std::vector<Documented> read_documented(Reader& reader, const Key& key, const Node& node) {
    std::vector<Documented> list;
    reader.list(node, key, [&](const Node& item) {
        Documented documented;
        documented.source.span = item.span;
        const bool walked = reader.mapping(item, "a documented dose", vocabulary::documented_keys,
                                           [&](const Key& inner, const Node& value) {
                                               if (read_dose_key(reader, inner, value, documented.dose)) return;
                                               if (auto source = reader.text(value, inner)) documented.source = *source;
                                           });
        if (walked) list.push_back(std::move(documented));
    });
    return list;
}

Publication read_source(Reader& reader, const yaml::Entry& entry) {
    Publication source;
    source.id = entry.key.text;
    source.span = entry.key.span;
    reader.mapping(entry.value, "a source", vocabulary::source_keys, [&](const Key& key, const Node& value) {
        switch (static_cast<K>(key.id)) {
            case K::title: source.title = reader.text(value, key); break;
            case K::author: source.author = reader.text(value, key); break;
            case K::publisher: source.publisher = reader.text(value, key); break;
            case K::year: source.year = reader.number(value, key); break;
            case K::url: source.url = reader.address(value, key); break;
            default: break;
        }
    });
    return source;
}

}  // namespace

bool read_exercise_key(Reader& reader, const Key& key, const Node& value, Exercise& exercise) {
    switch (static_cast<K>(key.id)) {
        case K::name: exercise.name = reader.text(value, key); return true;
        case K::also_called: exercise.also_called = reader.texts(value, key); return true;
        case K::type: exercise.type = reader.choice<ExerciseType>(value, key); return true;
        case K::position: exercise.position = reader.text(value, key); return true;
        case K::equipment: exercise.equipment = reader.texts(value, key); return true;
        case K::steps: exercise.steps = reader.texts(value, key); return true;
        case K::cautions: exercise.cautions = reader.texts(value, key); return true;
        case K::figure: exercise.figure = reader.text(value, key); return true;
        case K::documented: exercise.documented = read_documented(reader, key, value); return true;
        default: return read_dose_key(reader, key, value, exercise.dose);
    }
}

std::vector<Publication> read_sources(Reader& reader, const Node& node) {
    std::vector<Publication> sources;
    if (node.kind != yaml::Kind::mapping) {
        reader.report(rule("wrong-kind"), node.span, "sources are a mapping of ids to what is known of each");
        return sources;
    }
    for (const yaml::Entry& entry : node.entries) {
        const auto same = std::ranges::find(sources, entry.key.text, &Publication::id);
        if (same != sources.end()) {
            Diagnostic found =
                finding(rule("duplicate-key"), entry.key.span,
                        fmt::format("the source '{}' is given twice", entry.key.text), "keep one of them");
            found.related.push_back({same->span, "first given here"});
            reader.diagnostics().add(std::move(found));
        } else {
            sources.push_back(read_source(reader, entry));
        }
    }
    return sources;
}

std::optional<Exercise> exercise(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root) return std::nullopt;
    Reader reader(texts, diagnostics);
    Exercise exercise;
    exercise.id = std::move(id);
    exercise.span = root->span;
    const bool walked =
        reader.mapping(*root, "an exercise", vocabulary::library_exercise_keys,
                       [&](const Key& key, const Node& value) { read_exercise_key(reader, key, value, exercise); });
    if (!walked) return std::nullopt;
    if (!exercise.name)
        reader.report(rule("missing-key"), {file, root->span.begin, root->span.begin},
                      "an exercise needs the key 'name'", "write for example 'name: Toe press'");
    return exercise;
}

std::vector<Publication> source_list(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root) return {};
    Reader reader(texts, diagnostics);
    return read_sources(reader, *root);
}

}  // namespace footplan::load
