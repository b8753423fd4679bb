#include <fmt/format.h>

#include "check/subject.hpp"

namespace footplan::rules {

namespace {

/// Every mapping of an exercise in which keys of `Work` stand beside one another.
template <class F>
void each_work(const Dose& dose, const F& visit) {
    visit(dose.work);
    if (dose.phases)
        for (const Phase& phase : **dose.phases) visit(phase.work);
}

template <class F>
void each_work(const Exercise& exercise, const F& visit) {
    each_work(exercise.dose, visit);
    for (const Progression& step : exercise.progression) each_work(step.changes, visit);
}

bool has_dose(const Work& work) { return work.reps || work.duration || work.hold || work.tempo; }

/// What sources state, for whoever has left it out: "posture: 10 reps, hold 3 s".
std::string stated_by(const Documented& documented) {
    const Work& work = documented.dose.work;
    std::vector<std::string> parts;
    if (work.reps) parts.push_back(fmt::format("reps: {}", (*work.reps)->text));
    if (work.hold) parts.push_back(fmt::format("hold: {}", (*work.hold)->text));
    if (work.duration) parts.push_back(fmt::format("duration: {}", (*work.duration)->text));
    return parts.empty() ? std::string() : fmt::format("'{}' states {}", *documented.source, fmt::join(parts, ", "));
}

}  // namespace

void missing_dose(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const auto report = [&](Span span, const std::string& what) {
        Diagnostic found = finding(rule("missing-dose"), span, fmt::format("{} has no dose", what),
                                   "write reps, with or without a hold, or a duration");
        for (const Documented* documented : compared_with(subject.routine(), exercise))
            if (const auto stated = stated_by(*documented); !stated.empty())
                found.related.push_back({documented->source.span, stated});
        diagnostics.add(std::move(found));
    };
    const std::vector<Work> works = works_of(exercise.dose);
    if (std::ranges::none_of(works, has_dose))
        return report(place_of(exercise), fmt::format("'{}'", label_of(exercise)));
    for (std::size_t i = 0; i < works.size(); ++i)
        if (!has_dose(works[i])) {
            const Phase& phase = (**exercise.dose.phases)[i];
            if (subject.own(phase.name.span)) report(phase.name.span, fmt::format("the phase '{}'", *phase.name));
        }
}

void reps_and_duration(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    each_work(exercise, [&](const Work& work) {
        if (!work.reps || !work.duration || !subject.own(work.duration->span)) return;
        Diagnostic found = finding(
            rule("reps-and-duration"), work.duration->span,
            fmt::format("a dose has a duration of {} and {} repetitions", (*work.duration)->text, (*work.reps)->text),
            "keep one of them; the time of one repetition is its hold or its tempo");
        found.related.push_back({work.reps->span, "the repetitions are given here"});
        diagnostics.add(std::move(found));
    });
}

void tempo_with_hold(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    each_work(exercise, [&](const Work& work) {
        if (!work.tempo || !work.hold || !subject.own(work.hold->span)) return;
        Diagnostic found =
            finding(rule("tempo-with-hold"), work.hold->span,
                    fmt::format("a hold of {} stands beside the tempo {}, which has one of {} s", (*work.hold)->text,
                                (*work.tempo)->text, (*work.tempo)->hold.value_or(Seconds{}).value),
                    "keep the tempo for slow lifts, or the hold");
        found.related.push_back({work.tempo->span, "the tempo is given here"});
        diagnostics.add(std::move(found));
    });
}

void hold_without_reps(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    for (const Work& work : works_of(exercise.dose)) {
        if (work.reps || (!work.hold && !work.tempo)) continue;
        const bool hold = work.hold.has_value();
        const Span span = hold ? work.hold->span : work.tempo->span;
        if (!subject.own(span)) continue;
        const std::string_view key = hold ? "hold" : "tempo";
        diagnostics.add(
            work.duration
                ? finding(rule("hold-without-reps"), span,
                          fmt::format("'{}' belongs to repetitions, and this dose has a duration instead", key),
                          fmt::format("delete '{}', or write reps instead of the duration", key))
                : finding(rule("hold-without-reps"), span, fmt::format("'{}' is given without 'reps'", key),
                          hold ? "write how often it is held: 'reps: 1' for once" : "write how many there are"));
    }
}

void rest_without_sets(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const Dose& dose = exercise.dose;
    if (!dose.rest || !subject.own(dose.rest->span) || sets_of(dose).max != 1) return;
    for (const Progression& step : exercise.progression)
        if (step.changes.sets) return;
    diagnostics.add(finding(rule("rest-without-sets"), dose.rest->span,
                            fmt::format("a rest of {} between sets, and there is one set", (*dose.rest)->text),
                            dose.work.reps ? "write how many sets there are, or 'rest-between-reps'"
                                           : "write how many sets there are, or delete it"));
}

void single_phase(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const auto& phases = exercise.dose.phases;
    if (!phases || (*phases)->size() != 1 || !subject.own(phases->span)) return;
    diagnostics.add(finding(rule("single-phase"), phases->span,
                            fmt::format("'{}' is the only phase", *(*phases)->front().name),
                            "name the other phases, or say it in a note"));
}

}  // namespace footplan::rules
