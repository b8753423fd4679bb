#include "check/verdict.hpp"

#include <algorithm>
#include <utility>

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

/// Values of a parameter, one a phase, laid out for `count` phases: a single one stands for each.
std::vector<std::optional<Value>> values_of(const Dose& dose, Parameter parameter, std::size_t count) {
    const std::vector<Work> works = works_of(dose);
    std::vector<std::optional<Value>> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = works.size() == 1 ? 0 : i;
        if (at < works.size()) values[i] = value_of(dose, works[at], parameter);
    }
    return values;
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

/// Sets that are not given are one: nothing to complain of where the source states one set.
std::optional<Outcome> compare_sets(const Dose& dose, const Dose& stated) {
    auto outcome = compare(value_of(dose.sets), value_of(stated.sets));
    if (dose.sets || !stated.sets) return outcome;
    if (!relation(range_of(exactly(1)), range_of(**stated.sets))) {
        outcome->verdict = Verdict::within;
        outcome->relation.reset();
    }
    return outcome;
}

/// Of all phases the outcome that weighs most, the first of its kind.
std::optional<Outcome> compare(const Dose& dose, const Dose& stated, Parameter parameter) {
    if (parameter == Parameter::sets) return compare_sets(dose, stated);
    const std::size_t count = std::max(works_of(dose).size(), works_of(stated).size());
    const auto given_values = values_of(dose, parameter, count);
    const auto stated_values = values_of(stated, parameter, count);
    const auto weight = [](const std::optional<Outcome>& outcome) {
        if (!outcome) return 0;
        if (outcome->verdict == Verdict::within) return 1;
        return outcome->verdict == Verdict::not_stated ? 2 : 3;
    };
    std::optional<Outcome> worst;
    for (std::size_t i = 0; i < count; ++i) {
        auto outcome = compare(given_values[i], stated_values[i]);
        if (weight(outcome) > weight(worst)) worst = std::move(outcome);
    }
    return worst;
}

std::optional<Judgement> undocumented(const Dose& dose, Parameter parameter) {
    for (const Work& work : works_of(dose))
        if (const auto value = value_of(dose, work, parameter))
            return Judgement{Verdict::undocumented, value->written, {}};
    return std::nullopt;
}

std::optional<Judgement> judge(const Dose& dose, const std::vector<const Documented*>& documented,
                               Parameter parameter) {
    if (documented.empty()) return undocumented(dose, parameter);
    Judgement within{Verdict::within, {}, {}};
    Judgement outside{Verdict::outside, {}, {}};
    Judgement open{Verdict::not_stated, {}, {}};
    bool left_open_by_both = false;
    for (const Documented* source : documented) {
        const auto outcome = compare(dose, source->dose, parameter);
        if (!outcome) {
            left_open_by_both = true;
            continue;
        }
        Judgement& kind = outcome->verdict == Verdict::within    ? within
                          : outcome->verdict == Verdict::outside ? outside
                                                                 : open;
        if (!kind.given) kind.given = outcome->given;
        if (outcome->stated)
            kind.statements.push_back(
                {*source->source, outcome->stated->value, outcome->stated->span, outcome->relation});
    }
    if (!within.statements.empty()) return within;
    if (!outside.statements.empty()) return left_open_by_both ? open : outside;
    if (open.given) return open;
    return std::nullopt;
}

}  // namespace

std::vector<const Documented*> compared_with(const Routine& routine, const Exercise& exercise) {
    std::vector<const Documented*> all, own;
    for (const Documented& documented : exercise.documented) {
        all.push_back(&documented);
        if (routine.source && *documented.source == **routine.source) own.push_back(&documented);
    }
    return own.empty() ? all : own;
}

Verdicts judge(const Dose& dose, const std::vector<const Documented*>& documented) {
    Verdicts verdicts;
    for (const Parameter parameter : all_parameters) verdicts[parameter] = judge(dose, documented, parameter);
    return verdicts;
}

Verdicts judge(const Routine& routine, const Exercise& exercise) {
    Dose dose = exercise.dose;
    dose.frequency = frequency_of(routine, dose);
    return judge(dose, compared_with(routine, exercise));
}

}  // namespace footplan
