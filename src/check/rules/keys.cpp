#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "check/subject.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::rules {

namespace {

void idle_rest_between_reps(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Work& work : works_of(exercise.dose)) {
        if (!work.rest_between_reps || !subject.own(work.rest_between_reps->span)) continue;
        // Of a hold without repetitions and sets another rule speaks.
        const std::string_view without = work.reps                         ? ""
                                         : work.duration                   ? "a duration has no repetitions"
                                         : work.task                       ? "a task has no repetitions"
                                         : work.hold && exercise.dose.sets ? "this hold has no repetitions"
                                                                           : "";
        const bool once = work.reps && (*work.reps)->max == 1;
        if (without.empty() && !once) continue;
        findings.add(work.rest_between_reps->span,
                     fmt::format("'rest-between-reps' is given, and {}", once ? "there is one repetition" : without),
                     "'rest' is the pause between sets");
    }
}

void idle_phases_per(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Dose& dose : doses_in_force(subject.routine(), exercise)) {
        const bool has_phases = dose.phases && !(*dose.phases)->empty();
        if (!dose.phases_per || has_phases || !subject.own(dose.phases_per->span)) continue;
        findings.add(dose.phases_per->span, "'phases-per' is given, and there are no phases",
                     "write the phases, as in phases: [clockwise, anticlockwise], or delete it");
        return;
    }
}

void idle_unit(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Dose& dose : doses_in_force(subject.routine(), exercise))
        for (const Work& work : works_of(dose))
            if (work.unit && !work.reps && subject.own(work.unit->span))
                findings.add(work.unit->span, "'unit' is given, and no repetitions that it counts",
                             "write how many as 'reps', or delete it");
}

/// A goal that is reached already, or that is not of what the dose has.
template <class T>
void idle_goal(const Subject& subject, std::string_view key, const std::optional<Placed<T>>& goal,
               const std::optional<Placed<T>>& now, Findings& findings) {
    if (!goal || !now || !subject.own(goal->span)) return;
    const auto most = (*goal)->max ? (*goal)->max : (*goal)->min;
    const auto least = (*now)->min ? (*now)->min : (*now)->max;
    if (most && least && *most <= *least)
        findings.add(goal->span,
                     fmt::format("'{}' is to grow to '{}', and is '{}' already", key, (*goal)->text, (*now)->text),
                     "write what the dose grows to, or delete 'build-up'", {{now->span, "the dose is given here"}});
}

void idle_build_up(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const Dose& dose = exercise.dose;
    if (!dose.build_up || (dose.phases && !(*dose.phases)->empty())) return;
    const BuildUp& growth = **dose.build_up;
    idle_goal(subject, "sets", growth.sets, dose.sets, findings);
    idle_goal(subject, "reps", growth.reps, dose.work.reps, findings);
    idle_goal(subject, "hold", growth.hold, dose.work.hold, findings);
    idle_goal(subject, "duration", growth.duration, dose.work.duration, findings);
}

/// Steps for weeks in which the exercise is no longer done.
void idle_steps(const Subject& subject, const Exercise& exercise, Findings& findings) {
    if (!exercise.weeks || !(*exercise.weeks)->last) return;
    const int last = *(*exercise.weeks)->last;
    for (const Progression& step : exercise.progression)
        // A base's steps are for its own weeks, which a routine may shorten.
        if (!step.once && step.weeks.first > last && subject.own(step.span) &&
            step.span.file == exercise.weeks->span.file)
            findings.add(step.span,
                         fmt::format("this change begins in week {}, and the exercise ends with week {}",
                                     step.weeks.first, last),
                         "correct the week, or the exercise's 'weeks'",
                         {{exercise.weeks->span, "its weeks are given here"}});
}

/// Whether a week of the programme has the value that the exercise itself gives.
template <class Row>
bool is_ever_printed(const Row& row, const Exercise& exercise, int last) {
    const Span given = vocabulary::member_of(exercise.dose, row.member)->span;
    for (int week = first_week(exercise); week <= last; ++week) {
        const Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
        const auto& value = vocabulary::member_of(dose, row.member);
        if (value && value->span == given) return true;
    }
    return false;
}

/// What the exercise gives for itself, if steps replace it in each of its weeks.
void idle_dose(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const auto first = std::ranges::find_if(exercise.progression, [&](const Progression& step) {
        return !step.once && step.weeks.first <= first_week(exercise);
    });
    if (first == exercise.progression.end() || exercise.follows) return;
    const int length = length_of(subject.routine()).most;
    const int last = exercise.weeks ? std::min((*exercise.weeks)->last.value_or(length), length) : length;
    vocabulary::for_each_row(vocabulary::dose_rows, [&](const auto& row) {
        const auto& given = vocabulary::member_of(exercise.dose, row.member);
        if (!given || !subject.own(given->span) || is_ever_printed(row, exercise, last)) return;
        findings.add(
            given->span,
            fmt::format("this '{}' is never printed: the progression replaces it from the first week on", row.key.name),
            fmt::format("write what the exercise begins with as its own '{}', and later weeks as steps", row.key.name),
            {{first->span, "the first week's step is here"}});
    });
}

void idle_frequency(const Subject& subject, Findings& findings) {
    const Routine& routine = subject.routine();
    if (!routine.frequency || routine.exercises.empty() || subject.broken()) return;
    for (const Exercise& exercise : routine.exercises)
        if (!exercise.dose.frequency || subject.broken(exercise)) return;
    findings.add(routine.frequency->span,
                 "the frequency of the routine is for exercises that give none, and each gives one",
                 "delete it here, or in the exercises that it is meant for");
}

void idle_source(const Subject& subject, Findings& findings) {
    const Routine& routine = subject.routine();
    const auto is_cited = [&](const Publication& source) {
        if (routine.source && **routine.source == source.id) return true;
        return std::ranges::any_of(routine.exercises, [&](const Exercise& exercise) {
            if (exercise.source && **exercise.source == source.id) return true;
            return std::ranges::any_of(exercise.documented,
                                       [&](const Documented& documented) { return *documented.source == source.id; });
        });
    };
    if (subject.broken() ||
        std::ranges::any_of(routine.exercises, [&](const Exercise& exercise) { return subject.broken(exercise); }))
        return;
    for (const Publication& source : routine.sources)
        if (!is_cited(source))
            findings.add(source.span, fmt::format("nothing cites the source '{}'", source.id),
                         "name it as the 'source' of the routine or of an exercise, or in 'documented' of one");
}

void useless_key(const Subject& subject, const Exercise& exercise, Findings& findings) {
    idle_rest_between_reps(subject, exercise, findings);
    idle_phases_per(subject, exercise, findings);
    idle_unit(subject, exercise, findings);
    idle_build_up(subject, exercise, findings);
    idle_steps(subject, exercise, findings);
    idle_dose(subject, exercise, findings);
}

void useless_key_of_routine(const Subject& subject, Findings& findings) {
    idle_frequency(subject, findings);
    idle_source(subject, findings);
}

constexpr auto key_rows = std::to_array<CheckRule>({
    {{"useless-key", Severity::warning, "a key is given that changes nothing",
      "Something else was meant, or it is left over.", Waiving::allowed},
     {},
     useless_key,
     useless_key_of_routine},
});

}  // namespace

std::span<const CheckRule> keys() { return key_rows; }

}  // namespace footplan::rules
