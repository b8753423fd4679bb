#include <array>

#include <fmt/format.h>

#include "check/range.hpp"
#include "check/subject.hpp"
#include "plan/duration.hpp"

namespace footplan::rules {

namespace {

/// A part of a dose, the amount above which it is reported, and how that is said.
struct Bound {
    std::string_view key;
    double most;
    std::string_view most_in_words;
};

constexpr Bound sets_bound{"sets", 30, "30"};
constexpr Bound reps_bound{"reps", 200, "200"};
constexpr Bound hold_bound{"hold", 15 * 60, "15 min"};
constexpr Bound duration_bound{"duration", 120 * 60, "120 min"};
constexpr Bound rest_bound{"rest", 30 * 60, "30 min"};
constexpr Bound rest_between_reps_bound{"rest-between-reps", 10 * 60, "10 min"};
constexpr Bound tempo_bound{"tempo", 60, "60 s in all"};

/// One amount of a dose: its numbers, its text and its place.
struct BoundedAmount {
    const Bound* bound;
    Range range;
    const std::string* text;
    Span span;
    bool minutes = false;
};

template <class F>
void each_bounded(const Work& work, const F& visit) {
    if (work.reps) visit(BoundedAmount{&reps_bound, range_of(**work.reps), &(*work.reps)->text, work.reps->span});
    const auto time = [&](const Bound& bound, const std::optional<Placed<Time>>& value) {
        if (value)
            visit(BoundedAmount{&bound, range_of(**value), &(*value)->text, value->span,
                                (*value)->unit == TimeUnit::minutes});
    };
    time(hold_bound, work.hold);
    time(duration_bound, work.duration);
    time(rest_between_reps_bound, work.rest_between_reps);
    if (work.tempo) {
        const auto total = static_cast<double>((*work.tempo)->total().value);
        visit(BoundedAmount{&tempo_bound, {total, total}, &(*work.tempo)->text, work.tempo->span});
    }
}

template <class F>
void each_bounded(const Dose& dose, const F& visit) {
    if (dose.sets) visit(BoundedAmount{&sets_bound, range_of(**dose.sets), &(*dose.sets)->text, dose.sets->span});
    if (dose.rest)
        visit(BoundedAmount{&rest_bound, range_of(**dose.rest), &(*dose.rest)->text, dose.rest->span,
                            (*dose.rest)->unit == TimeUnit::minutes});
    each_bounded(dose.work, visit);
    if (dose.phases)
        for (const Phase& phase : **dose.phases) each_bounded(phase.work, visit);
}

/// The largest number that an amount names: its end, or its beginning where the end is open.
double largest(const Range& range) {
    if (range.max != Range::infinity) return range.max;
    return range.min == -Range::infinity ? 0 : range.min;
}

/// Whether a source that documents the exercise states as much.
bool is_documented(const Exercise& exercise, const BoundedAmount& amount) {
    bool found = false;
    const auto look = [&](const BoundedAmount& stated) {
        found = found || (stated.bound == amount.bound && largest(stated.range) >= largest(amount.range));
    };
    for (const Documented& documented : exercise.documented) {
        each_bounded(documented.dose, look);
        for (const Progression& step : documented.progression) each_bounded(step.changes, look);
    }
    return found;
}

void report_amount(const Subject& subject, const Exercise& exercise, const BoundedAmount& amount, Findings& findings) {
    const double number = largest(amount.range);
    if (number <= amount.bound->most || !subject.own(amount.span) || is_documented(exercise, amount)) return;
    const bool unit_slip = amount.minutes && number / 60 <= amount.bound->most;
    findings.add(
        amount.span, fmt::format("'{}: {}' is more than is usually prescribed", amount.bound->key, *amount.text),
        unit_slip ? fmt::format("more than {} is often a slip: were seconds meant?", amount.bound->most_in_words)
                  : fmt::format("more than {} is often a slip of a digit or unit", amount.bound->most_in_words));
}

void implausible_amount(const Subject& subject, const Exercise& exercise, Findings& findings) {
    const auto check = [&](const BoundedAmount& amount) { report_amount(subject, exercise, amount, findings); };
    each_bounded(exercise.dose, check);
    for (const Progression& step : exercise.progression) each_bounded(step.changes, check);
}

void too_many_sessions(const Subject& subject, const Exercise& exercise, Findings& findings) {
    constexpr long seconds_awake = waking_hours * 3600L;
    for (const Dose& dose : doses_in_force(subject.routine(), exercise)) {
        if (!dose.frequency) continue;
        const Quantity& per_day = (*dose.frequency)->per_day;
        const int times = per_day.max.value_or(per_day.min.value_or(0));
        const long taken = session_time(dose).min.value;
        const bool too_often = times > waking_hours;
        const bool too_long = per_day.min.value_or(0) > 0 && taken > seconds_awake / *per_day.min;
        if (!too_often && !too_long) continue;
        const Span span = dose.frequency->span;
        findings.add(subject.own(span) && exercise.dose.frequency ? span : place_of(exercise),
                     too_often ? fmt::format("'{}' is more than once in each of the {} waking hours of a day",
                                             (*dose.frequency)->text, waking_hours)
                               : fmt::format("'{}' of '{}' takes more than the {} waking hours of a day",
                                             (*dose.frequency)->text, label_of(exercise), waking_hours),
                     "correct the frequency or the dose");
    }
}

constexpr auto amount_rows = std::to_array<CheckRule>({
    {{"implausible-amount", Severity::warning, "an amount is far above what is usually prescribed",
      "More than 200 repetitions, 30 sets, a hold of 15 minutes or two hours of one exercise and the like are nearly "
      "always a slip of the unit or of a digit. An amount that a documented source states is never reported.",
      Waiving::allowed},
     {.of_broken = true},
     implausible_amount},
    {{"too-many-sessions", Severity::warning, "a day has more sessions than waking hours allow",
      "A day has 16 waking hours: more than 16 sessions, or sessions that take longer in all, are a slip.",
      Waiving::allowed},
     {},
     too_many_sessions},
});

}  // namespace

std::span<const CheckRule> amounts() { return amount_rows; }

}  // namespace footplan::rules
