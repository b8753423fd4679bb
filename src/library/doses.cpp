#include <algorithm>

#include <fmt/format.h>

#include "library/entries.hpp"

namespace footplan {

namespace {

/// A value of the changes that no phase has in the end, since each gives its own.
template <class Row>
void check_reach(const Row& row, const Dose& result, const Dose& changes, Diagnostics& diagnostics) {
    const auto& value = changes.work.*row.member;
    const auto works = works_of(result);
    if (!value || std::ranges::any_of(works, [&](const Work& work) { return work.*row.member == value; })) return;
    Diagnostic found = finding(rule("lost-in-phases"), value->span,
                               fmt::format("'{}' changes nothing, since each phase gives its own", row.key.name),
                               fmt::format("write it in the phases, as in phases: [{{name: {}, {}: ...}}]",
                                           *(**result.phases).front().name, row.key.name));
    found.related.push_back({result.phases->span, "the phases are given here"});
    diagnostics.add(std::move(found));
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
