#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "check/range.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

/// A part of a dose, the amount that nobody prescribes more of, and how it is said.
struct Bound {
    std::string_view key;
    double most;
    std::string_view most_in_words;
};

constexpr Bound sets{"sets", 20, "20"};
constexpr Bound reps{"reps", 100, "100"};
constexpr Bound hold{"hold", 180, "3 min"};
constexpr Bound duration{"duration", 3600, "60 min"};
constexpr Bound rest{"rest", 900, "15 min"};
constexpr Bound rest_between_reps{"rest-between-reps", 300, "5 min"};
constexpr Bound tempo{"tempo", 60, "60 s in all"};
constexpr Bound times_a_day{"frequency", 24, "24 times a day"};

/// One amount of a dose: its numbers, its text and where it stands.
struct Amount {
    const Bound* bound;
    Range range;
    const std::string* text;
    Span span;
    bool minutes = false;
};

template <class F>
void each_amount(const Work& work, const F& visit) {
    if (work.reps) visit(Amount{&reps, range_of(**work.reps), &(*work.reps)->text, work.reps->span});
    const auto time = [&](const Bound& bound, const std::optional<Placed<Time>>& value) {
        if (value)
            visit(Amount{&bound, range_of(**value), &(*value)->text, value->span, (*value)->unit == TimeUnit::minutes});
    };
    time(hold, work.hold);
    time(duration, work.duration);
    time(rest_between_reps, work.rest_between_reps);
    if (work.tempo) {
        const auto total = static_cast<double>((*work.tempo)->total().value);
        visit(Amount{&tempo, {total, total}, &(*work.tempo)->text, work.tempo->span});
    }
}

template <class F>
void each_amount(const Dose& dose, const F& visit) {
    if (dose.sets) visit(Amount{&sets, range_of(**dose.sets), &(*dose.sets)->text, dose.sets->span});
    if (dose.rest)
        visit(Amount{&rest, range_of(**dose.rest), &(*dose.rest)->text, dose.rest->span,
                     (*dose.rest)->unit == TimeUnit::minutes});
    if (dose.frequency)
        visit(
            Amount{&times_a_day, range_of((*dose.frequency)->per_day), &(*dose.frequency)->text, dose.frequency->span});
    each_amount(dose.work, visit);
    if (dose.phases)
        for (const Phase& phase : **dose.phases) each_amount(phase.work, visit);
}

/// The largest number that an amount names: its end, or its beginning where the end is open.
double largest(const Range& range) {
    if (range.max != Range::infinity) return range.max;
    return range.min == -Range::infinity ? 0 : range.min;
}

/// Whether a source that documents the exercise states as much.
bool is_documented(const Exercise& exercise, const Amount& amount) {
    bool found = false;
    for (const Documented& documented : exercise.documented)
        each_amount(documented.dose, [&](const Amount& stated) {
            found = found || (stated.bound == amount.bound && largest(stated.range) >= largest(amount.range));
        });
    return found;
}

void report(const Subject& subject, const Exercise& exercise, const Amount& amount, Diagnostics& diagnostics) {
    const double number = largest(amount.range);
    if (number <= amount.bound->most || !subject.own(amount.span) || is_documented(exercise, amount)) return;
    const bool unit_slip = amount.minutes && number / 60 <= amount.bound->most;
    diagnostics.add(finding(
        rule("implausible-amount"), amount.span,
        fmt::format("'{}: {}' is more than anybody prescribes", amount.bound->key, *amount.text),
        unit_slip ? fmt::format("more than {} is taken for a slip: were seconds meant?", amount.bound->most_in_words)
                  : fmt::format("more than {} is taken for a slip of a digit or unit", amount.bound->most_in_words)));
}

}  // namespace

void implausible_amount(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const auto check = [&](const Amount& amount) { report(subject, exercise, amount, diagnostics); };
    each_amount(exercise.dose, check);
    for (const Progression& step : exercise.progression) each_amount(step.changes, check);
}

}  // namespace footplan::rules
