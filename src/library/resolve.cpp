#include <algorithm>

#include <fmt/format.h>

#include "base/rules.hpp"
#include "base/text.hpp"
#include "library/entries.hpp"

namespace footplan {

namespace {

/// What the entry leaves out is the library's.
void complete(Exercise& entry, const Exercise& known) {
    entry.id = known.id;
    fill_texts(entry, known);
    entry.dose = merged(known.dose, entry.dose);
}

/// The library's exercises, and those of the base that have names of their own.
std::vector<std::string> known_ids(const Routine& routine, const Library& library) {
    std::vector<std::string> ids = library.exercise_ids();
    for (const Exercise& exercise : routine.exercises)
        if (routine.base && exercise.name && !exercise.reference) ids.push_back(text::slug(**exercise.name));
    return ids;
}

/// So that every layer after this one has something to call the exercise.
void ensure_name(Exercise& exercise, std::size_t number) {
    if (!exercise.name) exercise.name = {exercise.reference ? **exercise.reference : "?", exercise.span};
    if (exercise.id.empty()) exercise.id = text::slug(**exercise.name);
    if (exercise.id.empty()) exercise.id = numbered_id(number);
}

std::vector<std::string> source_ids(const Routine& routine, Library& library) {
    std::vector<std::string> ids;
    for (const Publication& source : routine.sources) ids.push_back(source.id);
    for (const Publication& source : library.sources()) ids.push_back(source.id);
    return ids;
}

void check_source(const Placed<std::string>& id, const Routine& routine, Library& library, Diagnostics& diagnostics) {
    if (id->empty() || find_source(routine, library, *id)) return;
    report_unknown(
        rule("unknown-source"), id,
        {"source", source_ids(routine, library),
         "'footplan list sources' shows those that come with footplan; a routine gives its own under 'sources'"},
        diagnostics);
}

/// The exercises with which a source goes on are known; what they are does not matter to the comparison.
void check_next(const Documented& documented, const Exercise& exercise, const Routine& routine, Library& library,
                Diagnostics& diagnostics) {
    for (const Progression& step : documented.progression) {
        if (!step.exercise) continue;
        const std::string& next = **step.exercise;
        if (is_called(exercise, next)) {
            report_itself(*step.exercise, diagnostics);
            continue;
        }
        const bool here =
            std::ranges::any_of(routine.exercises, [&](const Exercise& other) { return is_called(other, next); });
        if (!here && library.exercise(next) == nullptr)
            report_unknown(rule("unknown-exercise"), *step.exercise,
                           {"exercise", known_ids(routine, library),
                            "'footplan list exercises' shows those of the library; what else comes next is written in "
                            "a 'note' of this documented dose"},
                           diagnostics);
    }
}

}  // namespace

void report_itself(const Placed<std::string>& next, Diagnostics& diagnostics) {
    diagnostics.add(finding(rule("wrong-value"), next.span, fmt::format("'{}' is this exercise itself", *next),
                            "name another exercise, or leave 'exercise' out"));
}

const Publication* find_source(const Routine& routine, Library& library, std::string_view id) {
    const auto own = std::ranges::find(routine.sources, id, &Publication::id);
    return own != routine.sources.end() ? &*own : library.source(id);
}

void resolve(Routine& routine, Library& library, Diagnostics& diagnostics) {
    lay_over_base(routine, library, diagnostics);
    if (routine.source) check_source(*routine.source, routine, library, diagnostics);
    std::vector<Dose> own;
    for (Exercise& exercise : routine.exercises) {
        own.push_back(exercise.dose);
        if (exercise.source) check_source(*exercise.source, routine, library, diagnostics);
        if (exercise.reference) {
            if (const Exercise* const known = library.exercise(**exercise.reference))
                complete(exercise, *known);
            else
                report_unknown(rule("unknown-exercise"), *exercise.reference,
                               {"exercise", known_ids(routine, library),
                                "'footplan list exercises' shows those of the library; one of your own has a 'name'"},
                               diagnostics);
        }
        ensure_name(exercise, own.size());
    }
    add_successors(routine, own, library, diagnostics);
    for (Exercise& exercise : routine.exercises) {
        fill(exercise.part, routine.part);
        fill(exercise.dose.side, routine.side);
        for (Documented& documented : exercise.documented) {
            check_source(documented.source, routine, library, diagnostics);
            check_next(documented, exercise, routine, library, diagnostics);
            const Publication* const source = find_source(routine, library, *documented.source);
            if (source && source->kind) documented.kind = **source->kind;
        }
    }
    find_other_days(routine, diagnostics);
    check_doses(routine, diagnostics);
}

}  // namespace footplan
