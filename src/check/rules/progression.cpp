#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "check/range.hpp"
#include "check/same.hpp"
#include "check/subject.hpp"
#include "plan/duration.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::rules {

namespace {

/// The dose of a week as it would be without one of the steps.
Dose dose_without(const Exercise& exercise, const Progression& left_out, int week) {
    std::vector<Progression> others;
    for (const Progression& step : exercise.progression)
        if (&step != &left_out) others.push_back(step);
    return dose_of_week(exercise.dose, others, week);
}

void unchanged_step(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Progression& step : exercise.progression) {
        if (step.exercise || !subject.own(step.span)) continue;
        const bool by_criterion = step.once.has_value();
        const int week = step.weeks.first;
        const Dose before = by_criterion ? exercise.dose : dose_without(exercise, step, week);
        if (!is_empty(step.changes) && !changes_nothing(before, step.changes)) continue;
        const std::string when = by_criterion ? std::string("of this step") : fmt::format("of week {}", week);
        findings.add(step.span,
                     is_empty(step.changes) ? fmt::format("the progression {} changes nothing", when)
                                            : fmt::format("the progression {} repeats the dose of before", when),
                     "write the dose keys that change, such as 'reps: 12'");
    }
}

/// The seconds of work in a week, rests left out; nothing if the dose or its days leave it open.
std::optional<Range> work_in_week(const Routine& routine, const Exercise& exercise, int week) {
    Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
    const auto frequency = frequency_of(routine, dose);
    if (!frequency || std::holds_alternative<OnDaysWithout>((*frequency)->days)) return std::nullopt;
    dose.rest.reset();
    dose.work.rest_between_reps.reset();
    if (dose.phases)
        for (Phase& phase : dose.phases->value) {
            phase.work.rest_between_reps.reset();
            phase.rest.reset();
        }
    const Duration session = session_time(dose);
    const Range times = range_of((*frequency)->per_day);
    const Range days = days_a_week(**frequency);
    if (!session.complete) return std::nullopt;
    const auto closed = [](double end, double other) { return std::abs(end) == Range::infinity ? other : end; };
    const auto least =
        static_cast<double>(session.min.value) * closed(times.min, times.max) * closed(days.min, days.max);
    const auto most = static_cast<double>(session.max.value) * closed(times.max, times.min) * days.max;
    if (std::abs(least) == Range::infinity || std::abs(most) == Range::infinity) return std::nullopt;
    return Range{least, most};
}

bool is_stated(const Subject& subject, const Exercise& exercise, int week) {
    const Verdicts verdicts = judge(subject.routine(), exercise, week);
    bool any = false;
    for (const Parameter parameter : all_parameters) {
        if (!verdicts[parameter]) continue;
        if (verdicts[parameter]->verdict != Verdict::within) return false;
        any = true;
    }
    return any;
}

void steep_step(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Progression& step : exercise.progression) {
        const int week = step.weeks.first;
        if (step.once || step.exercise || week <= first_week(exercise) || !subject.own(step.span)) continue;
        const auto now = work_in_week(subject.routine(), exercise, week);
        if (!now) continue;
        // A step back up after a week of rest is measured against the weeks before that.
        Range most{0, 0};
        bool known = true;
        for (int before = first_week(exercise); before < week; ++before) {
            const auto work = work_in_week(subject.routine(), exercise, before);
            known = known && work;
            if (work) most = {std::max(most.min, work->min), std::max(most.max, work->max)};
        }
        const bool doubled = now->min > 2 * most.min && now->max > 2 * most.max;
        if (!known || most.max <= 0 || !doubled || is_stated(subject, exercise, week)) continue;
        findings.add(step.span,
                     fmt::format("from week {} '{}' is {:.2g} times as much work as in any week before", week,
                                 label_of(exercise), now->max / most.max),
                     "reach it in smaller steps, or say why not: # footplan: allow steep-step REASON");
    }
}

/// A value that the routine gives over its base, and a step of the base that replaces it in later weeks.
void base_step(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const FileId own = subject.routine().file;
    vocabulary::for_each_row(vocabulary::dose_rows, [&](const auto& row) {
        const auto& given = vocabulary::member_of(exercise.dose, row.member);
        if (!given || given->span.file != own) return;
        const auto replaces = [&](const Progression& step) {
            const auto& value = vocabulary::member_of(step.changes, row.member);
            return !step.once && value && value->span.file != own && subject.own(value->span);
        };
        const auto step = std::ranges::find_if(exercise.progression, replaces);
        if (step == exercise.progression.end()) return;
        findings.add(given->span,
                     fmt::format("from week {} on the base gives another '{}' of '{}'", step->weeks.first, row.key.name,
                                 label_of(exercise)),
                     "give the steps here too, or 'progression: []' if it is to stay as it is",
                     {{step->span, "the base's step is here"}});
    });
}

constexpr auto progression_rows = std::to_array<CheckRule>({
    {{"unchanged-step", Severity::warning, "a step of a progression changes nothing",
      "Something else was meant: a number that was to grow, or a step that is left over.", Waiving::allowed},
     {},
     unchanged_step},
    {{"base-step", Severity::warning, "a step of the base replaces a value that the routine gives over it",
      "A routine with a base takes the base's progression, unless it gives one: a dose that is changed for one patient "
      "would go back to the clinic's in the week of the step.",
      Waiving::allowed},
     {},
     base_step},
    {{"steep-step", Severity::warning, "a step of a progression more than doubles the work of a week",
      "The work of a week is counted from sets, repetitions or time, sides and the times a week, without rests. "
      "Nothing "
      "is reported if the dose of that week is within what a documented source states.",
      Waiving::allowed},
     {},
     steep_step},
});

}  // namespace

std::span<const CheckRule> progression() { return progression_rows; }

}  // namespace footplan::rules
