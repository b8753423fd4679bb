#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/rules.hpp"
#include "base/text.hpp"
#include "library/library.hpp"

namespace footplan {

namespace {

void report_unknown(const Rule& rule, std::string_view what, const Placed<std::string>& wanted,
                    const std::vector<std::string>& known, std::string help, Diagnostics& diagnostics) {
    const std::vector<std::string_view> ids(known.begin(), known.end());
    const std::string_view near = text::nearest(*wanted, ids);
    Diagnostic found = finding(rule, wanted.span, fmt::format("no {} has the id '{}'", what, *wanted));
    if (near.empty()) {
        found.help = std::move(help);
    } else {
        found.help = fmt::format("did you mean '{}'?", near);
        found.fix = Fix{wanted.span, std::string(near)};
    }
    diagnostics.add(std::move(found));
}

template <class T>
void fill(std::optional<Placed<T>>& own, const std::optional<Placed<T>>& known) {
    if (!own) own = known;
}

template <class T>
void fill(std::vector<T>& own, const std::vector<T>& known) {
    if (own.empty()) own = known;
}

/// What the entry leaves out is the library's.
void complete(Exercise& entry, const Exercise& known) {
    entry.id = known.id;
    fill(entry.name, known.name);
    fill(entry.type, known.type);
    fill(entry.position, known.position);
    fill(entry.figure, known.figure);
    fill(entry.also_called, known.also_called);
    fill(entry.equipment, known.equipment);
    fill(entry.steps, known.steps);
    fill(entry.cautions, known.cautions);
    fill(entry.documented, known.documented);
    entry.dose = merged(known.dose, entry.dose);
}

/// So that every layer after this one has something to call the exercise.
void ensure_name(Exercise& exercise, std::size_t number) {
    if (!exercise.name) exercise.name = {exercise.reference ? **exercise.reference : "?", exercise.span};
    if (exercise.id.empty()) exercise.id = text::slug(**exercise.name);
    if (exercise.id.empty()) exercise.id = fmt::format("exercise-{}", number);
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
        rule("unknown-source"), "source", id, source_ids(routine, library),
        "'footplan list sources' shows those that come with footplan; a routine gives its own under 'sources'",
        diagnostics);
}

}  // namespace

const Publication* find_source(const Routine& routine, Library& library, std::string_view id) {
    const auto own = std::ranges::find(routine.sources, id, &Publication::id);
    return own != routine.sources.end() ? &*own : library.source(id);
}

void resolve(Routine& routine, Library& library, Diagnostics& diagnostics) {
    if (routine.source) check_source(*routine.source, routine, library, diagnostics);
    std::size_t number = 0;
    for (Exercise& exercise : routine.exercises) {
        if (exercise.reference) {
            if (const Exercise* const known = library.exercise(**exercise.reference))
                complete(exercise, *known);
            else
                report_unknown(rule("unknown-exercise"), "exercise", *exercise.reference, library.exercise_ids(),
                               "'footplan list exercises' shows those of the library; one of your own has a 'name'",
                               diagnostics);
        }
        ensure_name(exercise, ++number);
        for (const Documented& documented : exercise.documented)
            check_source(documented.source, routine, library, diagnostics);
    }
}

}  // namespace footplan
