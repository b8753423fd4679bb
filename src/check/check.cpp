#include "check/check.hpp"

#include <algorithm>
#include <iterator>

#include "check/subject.hpp"

namespace footplan {

namespace {

/// A check of one exercise, and where it is asked.
struct ExerciseRow {
    ExerciseCheck check;
    /// An exercise of the library need not have a dose, nor all of one.
    bool in_library = true;
    /// Looks at what is missing, or at several keys together: nothing can be said while one of them is broken.
    bool needs_whole = true;
};

constexpr auto exercise_rows = std::to_array<ExerciseRow>({
    {rules::missing_dose, false},
    {rules::reps_and_duration},
    {rules::tempo_with_hold},
    {rules::hold_without_reps},
    {rules::rest_without_sets},
    {rules::single_phase},
    {rules::implausible_amount, true, false},
    {rules::outside_source},
    {rules::left_out, false},
    {rules::not_stated},
    {rules::undocumented},
    {rules::missing_frequency, false},
    {rules::too_many_cues},
    {rules::idle_rest_between_reps},
    {rules::idle_progression},
});

struct RoutineRow {
    RoutineCheck check;
    bool in_library = false;
    /// Adds doses up: nothing can be said while one of them is broken.
    bool needs_all = false;
};

constexpr auto routine_rows = std::to_array<RoutineRow>({
    {rules::unprintable_text, true},
    {rules::idle_frequency},
    {rules::idle_source},
    {rules::duplicate_exercise},
    {rules::many_exercises},
    {rules::session_too_long, false, true},
    {rules::long_day, false, true},
    {rules::rest_days, false, true},
});

/// A value with an error needs no warning as well: it will be another one.
void drop_what_errors_cover(Diagnostics& found) {
    std::vector<Span> errors;
    for (const Diagnostic& diagnostic : found.all())
        if (diagnostic.severity == Severity::error) errors.push_back(diagnostic.span);
    found.drop([&](const Diagnostic& diagnostic) {
        return diagnostic.severity != Severity::error && std::ranges::find(errors, diagnostic.span) != errors.end();
    });
}

void run(const Subject& subject, Diagnostics& diagnostics) {
    const bool library = subject.kind() == Subject::Kind::library_exercise;
    Diagnostics found;
    for (const Exercise& exercise : subject.routine().exercises)
        for (const ExerciseRow& row : exercise_rows)
            if ((!library || row.in_library) && !(row.needs_whole && subject.broken(exercise)))
                row.check(subject, exercise, found);
    const bool broken = subject.any_error() || found.has_errors();
    for (const RoutineRow& row : routine_rows)
        if ((!library || row.in_library) && !(broken && row.needs_all)) row.check(subject, found);
    drop_what_errors_cover(found);
    for (Diagnostic& diagnostic : found.take()) diagnostics.add(std::move(diagnostic));
}

}  // namespace

std::vector<Verdicts> check_routine(const Routine& routine, const TextFiles& texts, const Abilities& abilities,
                                    Diagnostics& diagnostics) {
    Subject subject(Subject::Kind::routine, routine, texts, abilities, diagnostics);
    run(subject, diagnostics);
    return std::move(subject).verdicts();
}

void check_exercise(const Exercise& exercise, const TextFiles& texts, const Abilities& abilities,
                    Diagnostics& diagnostics) {
    Routine routine;
    routine.file = exercise.span.file;
    routine.exercises.push_back(exercise);
    run(Subject(Subject::Kind::library_exercise, routine, texts, abilities, diagnostics), diagnostics);
}

}  // namespace footplan
