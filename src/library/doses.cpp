#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "library/entries.hpp"

namespace footplan {

namespace {

void report_lost(std::string_view name, Span span, const Dose& result, Diagnostics& diagnostics) {
    Diagnostic found =
        finding(rule("lost-in-phases"), span, fmt::format("'{}' changes nothing, since each phase gives its own", name),
                fmt::format("write it in the phases, as in phases: [{{name: {}, {}: ...}}]",
                            *(**result.phases).front().name, name));
    found.related.push_back({result.phases->span, "the phases are given here"});
    diagnostics.add(std::move(found));
}

/// A value of the changes that no phase has in the end, since each gives its own.
template <class Row>
void check_reach(const Row& row, const Dose& result, const Dose& changes, Diagnostics& diagnostics) {
    const auto& value = changes.work.*row.member;
    const auto works = works_of(result);
    if (!value || std::ranges::any_of(works, [&](const Work& work) { return work.*row.member == value; })) return;
    report_lost(row.key.name, value->span, result, diagnostics);
}

/// The same of sets and rest, which each phase may give itself if all sets of one come before the next.
template <class T>
void check_own(std::string_view name, const std::optional<Placed<T>>& value, const std::optional<Placed<T>> Phase::*own,
               const Dose& result, Diagnostics& diagnostics) {
    const auto& phases = **result.phases;
    if (!value || phases_per(result) != PhasesPer::exercise) return;
    if (!std::ranges::all_of(phases, [&](const Phase& phase) { return (phase.*own).has_value(); })) return;
    report_lost(name, value->span, result, diagnostics);
}

/// A phase that is done several times within each repetition, or a number of repetitions of its own?
void report_own_reps(const Phase& phase, Diagnostics& diagnostics) {
    const std::string& reps = phase.work.reps->value.text;
    diagnostics.add(
        finding(rule("phase-reps"), phase.work.reps->span,
                fmt::format("the phase '{}' has 'reps' of its own, and each repetition runs through all phases",
                            text::one_line(*phase.name)),
                fmt::format("write 'reps: {}' for the exercise if each repetition goes through every phase once, or "
                            "'phases-per: set' if this phase is done {} times before the next",
                            text::one_line(reps), text::one_line(reps))));
}

/// `changes` were laid over another dose, which gave `result`.
void check_phases(const Dose& result, const Dose& changes, Diagnostics& diagnostics) {
    if (!result.phases || (*result.phases)->empty()) return;
    if (changes.phases || changes.phases_per)
        for (const Phase& phase : **result.phases) {
            if ((!phase.sets && !phase.rest) || phases_per(result) == PhasesPer::exercise) continue;
            diagnostics.add(
                finding(rule("phase-sets"), phase.sets ? phase.sets->span : phase.rest->span,
                        fmt::format("the phase '{}' has '{}' of its own, and each {} runs through all phases",
                                    *phase.name, phase.sets ? "sets" : "rest", name_of(phases_per(result))),
                        "write 'phases-per: exercise' where all sets of one phase come before the next, or "
                        "give it for the exercise"));
        }
    if ((changes.phases || changes.phases_per) && phases_per(result) == PhasesPer::rep)
        for (const Phase& phase : **result.phases)
            if (phase.work.reps) report_own_reps(phase, diagnostics);
    check_own("sets", changes.sets, &Phase::sets, result, diagnostics);
    check_own("rest", changes.rest, &Phase::rest, result, diagnostics);
    vocabulary::for_each_row(vocabulary::counted_rows,
                             [&](const auto& row) { check_reach(row, result, changes, diagnostics); });
}

void check_phases(const Dose& dose, const std::vector<Progression>& progression, Diagnostics& diagnostics) {
    check_phases(dose, dose, diagnostics);
    Dose before = dose;
    for (const Progression& step : progression) {
        const Dose result = merged(before, step.changes);
        check_phases(result, step.changes, diagnostics);
        if (!step.once && !step.in_these_alone) before = result;
    }
}

/// The file in which the number of weeks is given speaks of its own steps, and not of those of its base.
void check_weeks(const Routine& routine, const WeekRange& weeks, Span place, Diagnostics& diagnostics) {
    const int most = length_of(routine).most;
    const int last = weeks.last.value_or(weeks.first);
    if (last <= most || (routine.weeks && routine.weeks->span.file != place.file)) return;
    if (!routine.weeks) {
        diagnostics.add(finding(
            rule("missing-weeks"), place,
            fmt::format("week {} comes after the {} weeks that are planned if 'weeks' is not given", last, most),
            fmt::format("say how long the programme lasts, as in 'weeks: {}'", last)));
        return;
    }
    Diagnostic found = finding(rule("beyond-programme"), place,
                               fmt::format("week {} is beyond the programme, which has {} weeks", last, most),
                               fmt::format("write a week up to {}, or make the programme longer", most));
    found.related.push_back({routine.weeks->span, "its length is given here"});
    diagnostics.add(std::move(found));
}

}  // namespace

void check_doses(const Routine& routine, Diagnostics& diagnostics) {
    for (const Exercise& exercise : routine.exercises) {
        check_phases(exercise.dose, exercise.progression, diagnostics);
        for (const Documented& documented : exercise.documented)
            check_phases(documented.dose, documented.progression, diagnostics);
        for (const Progression& step : exercise.progression)
            if (!step.once) check_weeks(routine, step.weeks, step.place, diagnostics);
        if (exercise.weeks && !exercise.follows)
            check_weeks(routine, **exercise.weeks, exercise.weeks->span, diagnostics);
    }
}

}  // namespace footplan
