#include <fmt/format.h>

#include "grammar/grammar.hpp"
#include "load/exercise.hpp"
#include "load/load.hpp"
#include "vocabulary/routine_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

using vocabulary::K;

namespace {

std::optional<Exercise> read_entry(Reader& reader, const Key& key, const Node& node) {
    Exercise exercise;
    exercise.span = node.span;
    if (node.kind == yaml::Kind::scalar) {
        exercise.reference = reader.text(node, key);
        return exercise;
    }
    const bool walked = reader.mapping(node, "an exercise", vocabulary::routine_exercise_keys,
                                       [&](const Key& inner, const Node& value) {
                                           switch (static_cast<K>(inner.id)) {
                                               case K::exercise: exercise.reference = reader.text(value, inner); break;
                                               case K::progression:
                                                   exercise.progression = read_progression(reader, inner, value);
                                                   break;
                                               default: read_exercise_key(reader, inner, value, exercise);
                                           }
                                       });
    if (!walked) return std::nullopt;
    if (!exercise.reference && !exercise.name)
        reader.report(rule("missing-key"), {node.span.file, node.span.begin, node.span.begin},
                      "an exercise needs the key 'exercise' or 'name'",
                      "write 'exercise: ID' for one of the library, or 'name: ...' for one of your own");
    return exercise;
}

std::vector<Placed<Log>> read_log(Reader& reader, const Key& key, const Node& node) {
    std::vector<Placed<Log>> rows;
    reader.list(node, key, [&](const Node& item) {
        const auto row = reader.choice<Log>(item, key);
        if (!row) return;
        for (const auto& earlier : rows) {
            if (earlier.value != row->value) continue;
            Diagnostic found = finding(rule("duplicate-value"), row->span, fmt::format("'{}' stands twice", item.text),
                                       "keep one of them");
            found.related.push_back({earlier.span, "first given here"});
            reader.diagnostics().add(std::move(found));
            return;
        }
        rows.push_back(*row);
    });
    return rows;
}

void read_exercises(Reader& reader, const Key& key, const Node& node, Routine& routine) {
    const bool walked = reader.list(node, key, [&](const Node& item) {
        if (auto entry = read_entry(reader, key, item)) routine.exercises.push_back(std::move(*entry));
    });
    if (walked && node.items.empty())
        reader.report(rule("empty-value"), node.span, "a routine needs at least one exercise",
                      "write for example 'exercises: [toe-press]'");
}

void read_routine_key(Reader& reader, const Key& key, const Node& value, Routine& routine) {
    switch (static_cast<K>(key.id)) {
        case K::footplan: reader.number(value, key); break;
        case K::title:
            if (auto title = reader.text(value, key)) routine.title = std::move(*title);
            break;
        case K::summary: routine.summary = reader.text(value, key); break;
        case K::language: routine.language = reader.language(value, key); break;
        case K::source: routine.source = reader.text(value, key); break;
        case K::sources: routine.sources = read_sources(reader, value); break;
        case K::weeks:
            if (const auto weeks = reader.number(value, key))
                routine.weeks = Placed<ProgrammeLength>{{weeks->value, weeks->value}, weeks->span};
            break;
        case K::frequency: routine.frequency = reader.amount(value, key, grammar::frequency); break;
        case K::session_length: routine.session_length = reader.amount(value, key, grammar::time); break;
        case K::precautions: routine.precautions = reader.texts(value, key); break;
        case K::log: routine.log = read_log(reader, key, value); break;
        case K::exercises: read_exercises(reader, key, value, routine); break;
        default: break;
    }
}

}  // namespace

std::optional<Routine> routine(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root) return std::nullopt;
    Reader reader(texts, diagnostics);
    Routine routine;
    routine.id = std::move(id);
    routine.file = file;
    const bool walked =
        reader.mapping(*root, "a routine", vocabulary::routine_keys,
                       [&](const Key& key, const Node& value) { read_routine_key(reader, key, value, routine); });
    if (!walked) return std::nullopt;
    for (const yaml::Entry& entry : root->entries)
        if (entry.key.text == "exercises") routine.exercises_span = entry.key.span;
    return routine;
}

}  // namespace footplan::load
