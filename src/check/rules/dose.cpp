#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

/// Every mapping of an exercise that has keys of `Work`.
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

bool has_dose(const Work& work) { return work.reps || work.duration || work.hold || work.tempo || work.task; }

/// Whether the source that the routine follows documents the exercise without what `asked` looks for: then the gap is
/// the source's, and the routine says no less than it.
template <class F>
bool is_open_in_source(const Subject& subject, const Exercise& exercise, const F& asked) {
    const auto compared = compared_with(subject.routine(), exercise);
    const auto& followed = source_of(subject.routine(), exercise);
    return followed && !compared.empty() && std::ranges::all_of(compared, [&](const Documented* one) {
               return *one->source == **followed && std::ranges::none_of(works_of(one->dose), asked);
           });
}

/// What sources state, for those who have left it out: "posture: 10 reps, hold 3 s".
std::string stated_by(const Documented& documented) {
    const Work& work = documented.dose.work;
    std::vector<std::string> parts;
    if (work.reps) parts.push_back(fmt::format("reps: {}", (*work.reps)->text));
    if (work.hold) parts.push_back(fmt::format("hold: {}", (*work.hold)->text));
    if (work.duration) parts.push_back(fmt::format("duration: {}", (*work.duration)->text));
    return parts.empty() ? std::string() : fmt::format("'{}' states {}", *documented.source, fmt::join(parts, ", "));
}

void missing_dose(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const auto report = [&](Span span, const std::string& what) {
        std::vector<Related> related;
        for (const Documented* documented : compared_with(subject.routine(), exercise))
            if (const auto stated = stated_by(*documented); !stated.empty())
                related.push_back({documented->source.span, stated});
        findings.add(span, fmt::format("{} has no dose", what), "write reps, with or without a hold, or a duration",
                     std::move(related));
    };
    const std::vector<Work> works = works_of(exercise.dose);
    if (std::ranges::none_of(works, has_dose)) {
        if (!is_open_in_source(subject, exercise, has_dose))
            report(place_of(exercise), fmt::format("'{}'", label_of(exercise)));
        return;
    }
    for (std::size_t i = 0; i < works.size(); ++i)
        if (!has_dose(works[i])) {
            const Phase& phase = (**exercise.dose.phases)[i];
            if (subject.own(phase.name.span)) report(phase.name.span, fmt::format("the phase '{}'", *phase.name));
        }
}

/// A task takes the place of both: what is beside it would be printed nowhere.
void number_beside_task(const Subject& subject, const Work& work, Findings& findings) {
    if (!work.task || !subject.own(work.task->span)) return;
    const auto report = [&](Span span, std::string_view what) {
        findings.add(span, fmt::format("a dose has the task '{}' and {}", text::shortened(**work.task), what),
                     "keep one of them; 'sets' says how often a task is done",
                     {{work.task->span, "the task is given here"}});
    };
    if (work.reps) report(work.reps->span, fmt::format("{} repetitions", (*work.reps)->text));
    if (work.duration) report(work.duration->span, fmt::format("a duration of {}", (*work.duration)->text));
}

void reps_and_duration(const Subject& subject, const Exercise& exercise, Findings& findings) {
    each_work(exercise, [&](const Work& work) {
        number_beside_task(subject, work, findings);
        if (!work.reps || !work.duration || !subject.own(work.duration->span)) return;
        findings.add(
            work.duration->span,
            fmt::format("a dose has a duration of {} and {} repetitions", (*work.duration)->text, (*work.reps)->text),
            "keep one of them; the time of one repetition is its hold or its tempo",
            {{work.reps->span, "the repetitions are given here"}});
    });
}

void tempo_with_hold(const Subject& subject, const Exercise& exercise, Findings& findings) {
    each_work(exercise, [&](const Work& work) {
        if (!work.tempo || !work.hold || !subject.own(work.hold->span)) return;
        const auto& pause = (*work.tempo)->hold;
        findings.add(work.hold->span,
                     fmt::format("a hold of {} is given beside the tempo {}, which has {}", (*work.hold)->text,
                                 (*work.tempo)->text, pause ? fmt::format("one of {} s", pause->value) : "none"),
                     "keep the tempo for slow lifts, or the hold", {{work.tempo->span, "the tempo is given here"}});
    });
}

void hold_without_reps(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const Dose& dose = exercise.dose;
    // Three sets of a hold are three holds, and a number that grows is given as its growth.
    if (dose.sets || (dose.build_up && (*dose.build_up)->reps)) return;
    const auto has_reps = [](const Work& work) { return work.reps.has_value(); };
    if (is_open_in_source(subject, exercise, has_reps)) return;
    for (const Work& work : works_of(dose)) {
        if (work.reps || (!work.hold && !work.tempo)) continue;
        const bool hold = work.hold.has_value();
        const Span span = hold ? work.hold->span : work.tempo->span;
        if (!subject.own(span)) continue;
        const std::string_view key = hold ? "hold" : "tempo";
        if (work.duration)
            findings.add(span, fmt::format("'{}' belongs to repetitions, and this dose has a duration instead", key),
                         fmt::format("delete '{}', or write reps instead of the duration", key));
        else
            findings.add(span, fmt::format("'{}' is given without 'reps'", key),
                         hold ? "write how often it is held: 'reps: 1' for once" : "write how many there are");
    }
}

void rest_without_sets(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const Dose& dose = exercise.dose;
    if (!dose.rest || !subject.own(dose.rest->span) || sets_of(dose).max != 1) return;
    if (dose.build_up && (*dose.build_up)->sets) return;
    if (std::ranges::any_of(exercise.progression,
                            [](const Progression& step) { return step.changes.sets.has_value(); }))
        return;
    findings.add(dose.rest->span, fmt::format("a rest of {} between sets, and there is one set", (*dose.rest)->text),
                 dose.work.reps ? "write how many sets there are, or 'rest-between-reps'"
                                : "write how many sets there are, or delete it");
}

void single_phase(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const auto& phases = exercise.dose.phases;
    if (!phases || (*phases)->size() != 1 || !subject.own(phases->span)) return;
    findings.add(phases->span, fmt::format("'{}' is the only phase", *(*phases)->front().name),
                 "name the other phases, or say it in a note");
}

constexpr auto dose_rows = std::to_array<CheckRule>({
    {{"missing-dose", Severity::warning, "an exercise has neither reps nor a duration nor a hold",
      "The plan can only print such an exercise as 'dose not stated'. Nothing is reported if the routine follows a "
      "source that documents the exercise and states no dose either.",
      Waiving::allowed},
     {.of_library = false},
     missing_dose},
    {{"reps-and-duration", Severity::error, "a dose gives two of repetitions, a duration and a task",
      "Repetitions, continuous work and a task are ways to fill a set: nobody can tell from the print which of two is "
      "meant. Keep one of them."},
     {},
     reps_and_duration},
    {{"tempo-with-hold", Severity::error, "a dose gives both a tempo and a hold",
      "The middle number of a tempo is the hold of a slow repetition, so a hold beside it is said twice."},
     {},
     tempo_with_hold},
    {{"hold-without-reps", Severity::warning, "a hold or tempo is given, but not how many repetitions",
      "A hold belongs to a repetition. Write the number of repetitions (reps: 1 for a single hold), sets, or duration "
      "for work without repetitions. Nothing is reported if the routine follows a source that gives no number either.",
      Waiving::allowed},
     {},
     hold_without_reps},
    {{"rest-without-sets", Severity::warning, "a rest between sets is given, but there is only one set",
      "'rest' is the pause between sets, and a dose without sets is done once. Give sets, or use rest-between-reps.",
      Waiving::allowed},
     {},
     rest_without_sets},
    {{"single-phase", Severity::warning, "an exercise is split into one phase",
      "Phases are parts that each get the whole dose. One alone is the exercise itself: name it in steps or note.",
      Waiving::allowed},
     {},
     single_phase},
});

}  // namespace

std::span<const CheckRule> dose() { return dose_rows; }

}  // namespace footplan::rules
