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

/// A dose with the work of each of its phases.
struct Phased {
    explicit Phased(const Dose& from) : dose(from), works(works_of(from)) {}

    const Dose& dose;
    std::vector<Work> works;
};

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

/// The value of a parameter in a phase: that of a dose with a single one stands for each.
std::optional<Value> value_of(const Phased& phased, Parameter parameter, std::size_t phase) {
    const std::size_t at = phased.works.size() == 1 ? 0 : phase;
    if (at >= phased.works.size()) return std::nullopt;
    return value_of(phased.dose, phased.works[at], parameter);
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
std::optional<Outcome> compare(const Phased& dose, const Phased& stated, Parameter parameter) {
    if (parameter == Parameter::sets) return compare_sets(dose.dose, stated.dose);
    const std::size_t count = std::max(dose.works.size(), stated.works.size());
    const auto weight = [](const std::optional<Outcome>& outcome) {
        if (!outcome) return 0;
        if (outcome->verdict == Verdict::within) return 1;
        return outcome->verdict == Verdict::not_stated ? 2 : 3;
    };
    std::optional<Outcome> worst;
    for (std::size_t i = 0; i < count; ++i) {
        auto outcome = compare(value_of(dose, parameter, i), value_of(stated, parameter, i));
        if (weight(outcome) > weight(worst)) worst = std::move(outcome);
    }
    return worst;
}

std::optional<Judgement> undocumented(const Phased& dose, Parameter parameter) {
    for (const Work& work : dose.works)
        if (const auto value = value_of(dose.dose, work, parameter))
            return Judgement{Verdict::undocumented, value->written, {}};
    return std::nullopt;
}

/// What a source states, laid out once for all parameters.
struct Stated {
    explicit Stated(const Documented& from) : source(*from.source), stated(from.dose) {}

    const std::string& source;
    Phased stated;
};

std::optional<Judgement> judge(const Phased& dose, const std::vector<Stated>& documented, Parameter parameter) {
    if (documented.empty()) return undocumented(dose, parameter);
    Judgement within{Verdict::within, {}, {}};
    Judgement outside{Verdict::outside, {}, {}};
    Judgement open{Verdict::not_stated, {}, {}};
    bool left_open_by_both = false;
    for (const Stated& statement : documented) {
        const auto outcome = compare(dose, statement.stated, parameter);
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
                {statement.source, outcome->stated->value, outcome->stated->span, outcome->relation});
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
    const Phased phased(dose);
    std::vector<Stated> statements;
    statements.reserve(documented.size());
    for (const Documented* one : documented) statements.emplace_back(*one);
    for (const Parameter parameter : all_parameters) verdicts[parameter] = judge(phased, statements, parameter);
    return verdicts;
}

Verdicts judge(const Routine& routine, const Exercise& exercise) {
    Dose dose = exercise.dose;
    dose.frequency = frequency_of(routine, dose);
    return judge(dose, compared_with(routine, exercise));
}

}  // namespace footplan
