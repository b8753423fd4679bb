#include <algorithm>

#include <fmt/format.h>

#include "check/subject.hpp"

namespace footplan::rules {

void too_many_cues(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const auto& when = exercise.dose.when;
    const auto& frequency = frequency_of(subject.routine(), exercise.dose);
    if (!when || !frequency || !(*frequency)->per_day.max) return;
    const auto sessions = static_cast<std::size_t>(*(*frequency)->per_day.max);
    if ((*when)->size() <= sessions) return;
    const Placed<std::string>& first_idle = (**when)[sessions];
    if (!subject.own(first_idle.span)) return;
    Diagnostic found = finding(rule("useless-key"), first_idle.span,
                               fmt::format("'when' has {} cues for {} {} a day", (*when)->size(), sessions,
                                           sessions == 1 ? "session" : "sessions"),
                               "give one cue for each session of a day");
    found.related.push_back({frequency->span, "the frequency is given here"});
    diagnostics.add(std::move(found));
}

void idle_rest_between_reps(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    for (const Work& work : works_of(exercise.dose)) {
        if (!work.rest_between_reps || !subject.own(work.rest_between_reps->span)) continue;
        const bool continuous = !work.reps && work.duration;
        const bool once = work.reps && (*work.reps)->max == 1;
        if (!continuous && !once) continue;
        diagnostics.add(finding(rule("useless-key"), work.rest_between_reps->span,
                                continuous ? "'rest-between-reps' is given, and a duration has no repetitions"
                                           : "'rest-between-reps' is given, and there is one repetition",
                                "'rest' stands between sets"));
    }
}

void idle_progression(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const auto& weeks = subject.routine().weeks;
    for (const Progression& step : exercise.progression) {
        if (weeks && step.weeks.first > (*weeks)->most) {
            Diagnostic found = finding(rule("useless-key"), step.span,
                                       fmt::format("this change begins in week {}, and the routine has {} weeks",
                                                   step.weeks.first, (*weeks)->most),
                                       "correct the week, or the routine's 'weeks'");
            found.related.push_back({weeks->span, "the weeks are given here"});
            diagnostics.add(std::move(found));
        }
        if (is_empty(step.changes))
            diagnostics.add(finding(rule("useless-key"), step.span,
                                    fmt::format("the progression of week {} changes nothing", step.weeks.first),
                                    "write the dose keys that change, such as 'reps: 12'"));
    }
}

void idle_frequency(const Subject& subject, Diagnostics& diagnostics) {
    const Routine& routine = subject.routine();
    if (!routine.frequency || routine.exercises.empty() || subject.broken()) return;
    for (const Exercise& exercise : routine.exercises)
        if (!exercise.dose.frequency || subject.broken(exercise)) return;
    diagnostics.add(finding(rule("useless-key"), routine.frequency->span,
                            "the frequency of the routine is for exercises that give none, and each gives one",
                            "delete it here, or in the exercises that it is meant for"));
}

void idle_source(const Subject& subject, Diagnostics& diagnostics) {
    const Routine& routine = subject.routine();
    const auto is_cited = [&](const Publication& source) {
        if (routine.source && **routine.source == source.id) return true;
        return std::ranges::any_of(routine.exercises, [&](const Exercise& exercise) {
            return std::ranges::any_of(exercise.documented,
                                       [&](const Documented& documented) { return *documented.source == source.id; });
        });
    };
    if (subject.broken() ||
        std::ranges::any_of(routine.exercises, [&](const Exercise& exercise) { return subject.broken(exercise); }))
        return;
    for (const Publication& source : routine.sources)
        if (!is_cited(source))
            diagnostics.add(finding(rule("useless-key"), source.span,
                                    fmt::format("nothing cites the source '{}'", source.id),
                                    "name it as the routine's 'source', or in 'documented' of an exercise"));
}

}  // namespace footplan::rules
