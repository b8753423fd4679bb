#include "check/verdict.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "check/range.hpp"

namespace footplan {

namespace {

/// One parameter of a dose: its ranges (a frequency has two), as written and where.
struct Value {
    std::vector<Range> ranges;
    Placed<std::string> written;
};

template <class T>
std::optional<Value> value_of(const std::optional<Placed<T>>& part) {
    if (!part) return std::nullopt;
    return Value{{range_of(**part)}, {(*part)->text, part->span}};
}

std::optional<Value> value_of(const std::optional<Placed<Frequency>>& part) {
    if (!part) return std::nullopt;
    return Value{{range_of((*part)->per_day), days_a_week(**part)}, {(*part)->text, part->span}};
}

/// A dose with the work of each of its phases.
struct Phased {
    explicit Phased(Dose from) : dose(std::move(from)), works(works_of(dose)) {}

    Dose dose;
    std::vector<Work> works;
};

/// What a source builds up to belongs to what it states.
template <class T>
void widen(std::optional<Value>& value, const std::optional<Placed<T>>& target) {
    if (!value || !target) return;
    const Range end = range_of(**target);
    Range& range = value->ranges.front();
    range.min = std::min(range.min, end.min == -Range::infinity ? range.min : end.min);
    range.max = std::max(range.max, end.max);
    value->written.value += fmt::format(", building up to {}", (*target)->text);
}

/// A parameter of a dose of which `work` is done in one of the phases.
std::optional<Value> value_of(const Dose& dose, const Work& work, Parameter parameter) {
    switch (parameter) {
        case Parameter::sets: return value_of(dose.sets);
        case Parameter::reps: return value_of(work.reps);
        case Parameter::hold: return value_of(work.hold);
        case Parameter::duration: return value_of(work.duration);
        case Parameter::rest: return value_of(dose.rest);
        case Parameter::frequency: return value_of(dose.frequency);
    }
    return std::nullopt;
}

/// The value of a parameter in a phase: that of a dose with a single one counts for each.
std::optional<Value> value_of(const Phased& phased, Parameter parameter, std::size_t phase) {
    const std::size_t at = phased.works.size() == 1 ? 0 : phase;
    if (at >= phased.works.size()) return std::nullopt;
    return value_of(phased.dose, phased.works[at], parameter);
}

/// The same of a documented dose.
std::optional<Value> stated_value(const Phased& phased, Parameter parameter, std::size_t phase) {
    auto value = value_of(phased, parameter, phase);
    if (!phased.dose.build_up) return value;
    const BuildUp& target = **phased.dose.build_up;
    switch (parameter) {
        case Parameter::sets: widen(value, target.sets); break;
        case Parameter::reps: widen(value, target.reps); break;
        case Parameter::hold: widen(value, target.hold); break;
        case Parameter::duration: widen(value, target.duration); break;
        default: break;
    }
    return value;
}

/// The outcome of comparing one parameter with one source.
struct Outcome {
    Verdict verdict = Verdict::within;
    std::optional<Placed<std::string>> given;
    std::optional<Placed<std::string>> stated;
    std::optional<Relation> relation;
};

std::optional<Relation> relation(const Value& given, const Value& stated) {
    for (std::size_t i = 0; i < given.ranges.size(); ++i)
        if (const auto found = relation(given.ranges[i], stated.ranges[i])) return found;
    return std::nullopt;
}

std::optional<Outcome> compare(const std::optional<Value>& given, const std::optional<Value>& stated) {
    if (!given && !stated) return std::nullopt;
    if (!stated) return Outcome{Verdict::not_stated, given->written, std::nullopt, std::nullopt};
    if (!given) return Outcome{Verdict::outside, std::nullopt, stated->written, Relation::left_out};
    const auto found = relation(*given, *stated);
    return Outcome{found ? Verdict::outside : Verdict::within, given->written, stated->written, found};
}

/// Sets that are not given are one: nothing to complain of if the source states one set.
std::optional<Outcome> compare_sets(const Dose& dose, const Phased& stated) {
    const auto value = stated_value(stated, Parameter::sets, 0);
    auto outcome = compare(value_of(dose.sets), value);
    if (dose.sets || !value) return outcome;
    if (!relation(range_of(exactly(1)), value->ranges.front())) {
        outcome->verdict = Verdict::within;
        outcome->relation.reset();
    }
    return outcome;
}

/// Whether cues say when, in place of a frequency.
bool is_cued(const Dose& dose) { return dose.when && !(*dose.when)->empty() && !dose.frequency; }

/// Of all phases the outcome that weighs most, the first of its kind.
std::optional<Outcome> compare(const Phased& dose, const Phased& stated, Parameter parameter) {
    if (parameter == Parameter::sets) return compare_sets(dose.dose, stated);
    if (parameter == Parameter::frequency && is_cued(dose.dose)) return std::nullopt;
    const std::size_t count = std::max(dose.works.size(), stated.works.size());
    const auto weight = [](const std::optional<Outcome>& outcome) {
        if (!outcome) return 0;
        if (outcome->verdict == Verdict::within) return 1;
        return outcome->verdict == Verdict::not_stated ? 2 : 3;
    };
    std::optional<Outcome> worst;
    for (std::size_t i = 0; i < count; ++i) {
        auto outcome = compare(value_of(dose, parameter, i), stated_value(stated, parameter, i));
        if (weight(outcome) > weight(worst)) worst = std::move(outcome);
    }
    return worst;
}

std::optional<Judgement> undocumented(const Phased& dose, Parameter parameter) {
    for (const Work& work : dose.works)
        if (const auto value = value_of(dose.dose, work, parameter))
            return Judgement{Verdict::undocumented, value->written, {}, {}};
    return std::nullopt;
}

/// What a source states of one week, laid out once for all parameters.
struct Stated {
    const Documented* documented;
    bool in_force;
    Phased stated;
};

bool same_source(const Stated& a, const Stated& b) { return *a.documented->source == *b.documented->source; }

std::size_t misfits(const Phased& dose, const Stated& stated) {
    return static_cast<std::size_t>(std::ranges::count_if(all_parameters, [&](Parameter parameter) {
        const auto outcome = compare(dose, stated.stated, parameter);
        return outcome && outcome->verdict == Verdict::outside;
    }));
}

/// Whether a source has a dose of this exercise in a week: its programme reaches it, and no step has gone on to
/// another.
bool is_in_force(const Documented& documented, int week) {
    const auto left = [&](const Progression& step) { return step.exercise && !step.once && step.weeks.contains(week); };
    return (!documented.weeks || (*documented.weeks)->contains(week)) &&
           std::ranges::none_of(documented.progression, left);
}

/// One entry of each source: of those that are in force in the week the one that the dose fits best.
std::vector<Stated> in_week(const Phased& dose, const std::vector<const Documented*>& documented, int week) {
    std::vector<Stated> chosen;
    for (const Documented* one : documented) {
        const bool in_force = is_in_force(*one, week);
        Stated stated{one, in_force, Phased(in_force ? dose_of_week(one->dose, one->progression, week) : Dose{})};
        const auto rival =
            std::ranges::find_if(chosen, [&](const Stated& other) { return same_source(other, stated); });
        if (rival == chosen.end())
            chosen.push_back(std::move(stated));
        else if (in_force && (!rival->in_force || misfits(dose, stated) < misfits(dose, *rival)))
            *rival = std::move(stated);
    }
    return chosen;
}

Statement statement_of(const Documented& documented, const Outcome& outcome) {
    return {*documented.source,   documented.group ? **documented.group : std::string(),
            documented.kind,      outcome.stated->value,
            outcome.stated->span, outcome.relation};
}

std::optional<Judgement> judge(const Phased& dose, const std::vector<Stated>& documented, Parameter parameter) {
    if (documented.empty()) return undocumented(dose, parameter);
    Judgement judgement;
    bool any_within = false;
    // Both the dose and a source say nothing of it.
    bool open_on_both_sides = false;
    std::vector<std::optional<Placed<std::string>>> given_outside;
    for (const Stated& one : documented) {
        const auto outcome = compare(dose, one.stated, parameter);
        if (!outcome || !outcome->stated) {
            judgement.silent.push_back(*one.documented->source);
            open_on_both_sides = open_on_both_sides || !outcome;
            if (outcome && !judgement.given) judgement.given = outcome->given;
            continue;
        }
        judgement.statements.push_back(statement_of(*one.documented, *outcome));
        any_within = any_within || outcome->verdict == Verdict::within;
        if (outcome->verdict == Verdict::outside) given_outside.push_back(outcome->given);
        if (!judgement.given) judgement.given = outcome->given;
    }
    if (any_within) return judgement;
    judgement.verdict = Verdict::not_stated;
    if (judgement.statements.empty()) return judgement.given ? std::optional(judgement) : std::nullopt;
    if (open_on_both_sides) return judgement;
    judgement.verdict = Verdict::outside;
    // What is outside is named, or nothing if it is left out, as in one of several phases.
    judgement.given = given_outside.front();
    return judgement;
}

}  // namespace

bool has_own_source(const Routine& routine, const Exercise& exercise) {
    const auto& followed = source_of(routine, exercise);
    return followed && is_own_source(routine, **followed);
}

bool has_own_sources(const Routine& routine) {
    return std::ranges::all_of(routine.exercises,
                               [&](const Exercise& exercise) { return has_own_source(routine, exercise); });
}

std::vector<const Documented*> compared_with(const Routine& routine, const Exercise& exercise) {
    if (has_own_source(routine, exercise)) return {};
    const auto& followed = source_of(routine, exercise);
    std::vector<const Documented*> all, own;
    for (const Documented& documented : exercise.documented) {
        all.push_back(&documented);
        if (followed && *documented.source == **followed) own.push_back(&documented);
    }
    return own.empty() ? all : own;
}

std::vector<std::string> cited_sources(const Routine& routine, const Exercise& exercise) {
    if (has_own_source(routine, exercise)) return {**source_of(routine, exercise)};
    std::vector<std::string> ids;
    for (const Documented* documented : compared_with(routine, exercise))
        if (std::ranges::find(ids, *documented->source) == ids.end()) ids.push_back(*documented->source);
    return ids;
}

Verdicts judge(const Dose& dose, const std::vector<const Documented*>& documented, int week) {
    Verdicts verdicts;
    const Phased phased(dose);
    const std::vector<Stated> stated = in_week(phased, documented, week);
    for (const Parameter parameter : all_parameters) verdicts[parameter] = judge(phased, stated, parameter);
    return verdicts;
}

Verdicts judge(const Routine& routine, const Exercise& exercise, int week) {
    if (has_own_source(routine, exercise)) return {};
    Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
    dose.frequency = frequency_of(routine, dose);
    return judge(dose, compared_with(routine, exercise), week);
}

Verdicts judge(const Routine& routine, const Exercise& exercise) {
    return judge(routine, exercise, first_week(exercise));
}

bool judged_alike(const Exercise& exercise, int week, int other) {
    const auto alike = [&](const WeekRange& weeks) { return weeks.contains(week) == weeks.contains(other); };
    const auto steps_alike = [&](const std::vector<Progression>& steps) {
        return std::ranges::all_of(steps, alike, &Progression::weeks);
    };
    return steps_alike(exercise.progression) && std::ranges::all_of(exercise.documented, [&](const Documented& one) {
               return (!one.weeks || alike(**one.weeks)) && steps_alike(one.progression);
           });
}

int first_week(const Exercise& exercise) { return exercise.weeks ? (*exercise.weeks)->first : 1; }

}  // namespace footplan
