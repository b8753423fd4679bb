#include "check/check.hpp"

#include <algorithm>

#include "check/rules.hpp"
#include "check/subject.hpp"

namespace footplan {

namespace {

/// Whether it reports an amount that is likely to be a slip.
bool is_of_unlikely(const Diagnostic& diagnostic) {
    return std::ranges::any_of(rules::amounts(), [&](const CheckRule& row) { return row.rule.id == diagnostic.rule; });
}

bool has_unlikely(const Diagnostics& found) { return std::ranges::any_of(found.all(), is_of_unlikely); }

/// A value that is an error or a slip needs nothing else to be said of it: it will be another one.
void drop_what_is_covered(Diagnostics& found) {
    const auto covers = [](const Diagnostic& one) { return one.severity == Severity::error || is_of_unlikely(one); };
    std::vector<Span> covered;
    for (const Diagnostic& diagnostic : found.all())
        if (covers(diagnostic)) covered.push_back(diagnostic.span);
    found.drop([&](const Diagnostic& diagnostic) {
        return !covers(diagnostic) && std::ranges::find(covered, diagnostic.span) != covered.end();
    });
}

void look_at_exercises(const Subject& subject, const CheckRule& row, Findings& findings) {
    const auto& exercises = subject.routine().exercises;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        if (!row.asked.of_broken && subject.broken(exercises[i])) continue;
        if (row.of_exercise) row.of_exercise(subject, exercises[i], findings);
        if (row.of_verdicts) row.of_verdicts(subject, exercises[i], subject.verdicts(i), findings);
    }
}

void run(const Subject& subject, Diagnostics& diagnostics) {
    const bool library = subject.kind() == Subject::Kind::library_exercise;
    Diagnostics found;
    for (const CheckRule& row : check_rules()) {
        if (library && !row.asked.of_library) continue;
        Findings findings(row.rule, found);
        if (row.of_exercise || row.of_verdicts) look_at_exercises(subject, row, findings);
        if (!row.of_routine || (!row.asked.of_unlikely && has_unlikely(found))) continue;
        if (row.asked.of_broken || !(subject.any_error() || found.has_errors())) row.of_routine(subject, findings);
    }
    drop_what_is_covered(found);
    for (Diagnostic& diagnostic : found.take()) diagnostics.add(std::move(diagnostic));
}

}  // namespace

std::vector<Verdicts> check_routine(const Routine& routine, const TextFiles& texts, const Printable& printable,
                                    Diagnostics& diagnostics) {
    Subject subject(Subject::Kind::routine, routine, texts, printable, diagnostics);
    run(subject, diagnostics);
    return std::move(subject).verdicts();
}

void check_exercise(const Exercise& exercise, const TextFiles& texts, const Printable& printable,
                    Diagnostics& diagnostics) {
    Routine routine;
    routine.file = exercise.span.file;
    routine.exercises.push_back(exercise);
    run(Subject(Subject::Kind::library_exercise, routine, texts, printable, diagnostics), diagnostics);
}

}  // namespace footplan
