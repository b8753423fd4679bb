// The work of a dose: what is done, for how long, on which foot, with which rests.

#include <algorithm>

#include "base/text.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

namespace {

bool stated(const Work& work) { return work.reps || work.duration || work.hold || work.tempo; }

/// Whether `rounds-of` reads well with it: "3 rounds of 10 times", but "3 rounds, hold 30 seconds".
bool can_be_counted(const Work& work) {
    if (work.duration) return (*work.duration)->form != Form::as_tolerated;
    return work.reps && (*work.reps)->form != Form::as_tolerated && (*work.reps)->max != 1;
}

bool same(const Work& a, const Work& b) {
    const auto equal = [](const auto& x, const auto& y) {
        return x.has_value() == y.has_value() && (!x || **x == **y);
    };
    return equal(a.reps, b.reps) && equal(a.hold, b.hold) && equal(a.duration, b.duration) && equal(a.tempo, b.tempo);
}

bool once(const Work& work) { return work.reps && (*work.reps)->form == Form::exact && (*work.reps)->max == 1; }

}  // namespace

/// Of one phase, whose name stands with what is counted: "5 times pointing, hold 3 seconds".
std::string Speaker::work(const Work& work, std::string_view phase) const {
    std::vector<std::string> parts;
    if (work.duration) parts.push_back(time(**work.duration));
    if (work.reps) parts.push_back(reps(**work.reps));
    if (work.hold) parts.push_back(labels_.say(label("hold"), {{"time", time(**work.hold)}}));
    if (work.tempo) parts.push_back(tempo(**work.tempo));
    if (phase.empty()) return clauses(parts);
    if (parts.empty()) return std::string(phase);
    parts.front() = labels_.say(label("phase"), {{"work", parts.front()}, {"phase", phase}});
    return clauses(parts);
}

/// Whether each phase is only a direction of the same movement: "10 seconds each way".
bool Speaker::are_ways(const std::vector<Phase>& phases) const {
    const std::string known = labels_.say(label("ways"));
    const auto ways = text::split(known, ',');
    return phases.size() > 1 && std::ranges::all_of(phases, [&](const Phase& phase) {
               const std::string name = text::lower(text::trim(*phase.name));
               return std::ranges::any_of(ways, [&](std::string_view way) { return text::trim(way) == name; });
           });
}

std::string Speaker::phases(const Dose& dose, const std::vector<Phase>& phases) const {
    const Work first = work_of(dose, phases.front());
    const bool all_same =
        std::ranges::all_of(phases, [&](const Phase& phase) { return same(first, work_of(dose, phase)); });
    if (all_same && stated(first) && are_ways(phases)) {
        Work counted = first, rest = first;
        // "10 times each way, hold 3 seconds": the directions belong to what is counted.
        if (first.reps || first.duration) {
            counted.hold.reset(), counted.tempo.reset();
            rest.reps.reset(), rest.duration.reset();
            return clauses({labels_.say(label("each-way"), {{"work", work(counted, {})}}), work(rest, {})});
        }
        return labels_.say(label("each-way"), {{"work", work(first, {})}});
    }
    std::string result;
    for (const Phase& phase : phases) {
        const std::string part = work(work_of(dose, phase), *phase.name);
        result = result.empty() ? part : labels_.say(label("then"), {{"first", result}, {"second", part}});
    }
    return result;
}

std::string Speaker::amount(const Dose& dose) const {
    const bool has_phases = dose.phases && !(*dose.phases)->empty();
    Work first = has_phases ? work_of(dose, (*dose.phases)->front()) : dose.work;
    const Quantity rounds = sets_of(dose);
    const bool several_rounds = rounds != exactly(1) && !(rounds.form == Form::exact && rounds.max == 1);
    // "3 rounds, hold 30 seconds": once in each round goes without saying.
    if (several_rounds && !has_phases && once(first) && (first.hold || first.tempo)) first.reps.reset();

    std::vector<std::string> parts;
    if (has_phases)
        parts.push_back(phases(dose, **dose.phases));
    else if (stated(first))
        parts.push_back(work(first, {}));
    if (several_rounds) {
        const std::string spoken = sets(rounds);
        if (!parts.empty() && can_be_counted(first) && rounds.form != Form::as_tolerated)
            parts.front() = labels_.say(label("rounds-of"), {{"rounds", spoken}, {"work", parts.front()}});
        else
            parts.insert(parts.begin(), spoken);
    }
    parts.push_back(side(side_of(dose)));
    if (dose.work.rest_between_reps)
        parts.push_back(labels_.say(label("rest-between-reps"), {{"time", time(**dose.work.rest_between_reps)}}));
    if (dose.rest) parts.push_back(labels_.say(label("rest"), {{"time", time(**dose.rest)}}));
    if (dose.work.load) parts.push_back(labels_.say(label("load"), {{"load", **dose.work.load}}));
    return clauses(parts);
}

SpokenDose Speaker::dose(const Dose& dose) const {
    SpokenDose spoken{amount(dose), {}, true, dose.frequency.has_value()};
    const bool has_phases = dose.phases && !(*dose.phases)->empty();
    const bool any =
        stated(dose.work) ||
        (has_phases && std::ranges::any_of(**dose.phases, [](const Phase& phase) { return stated(phase.work); }));
    if (!any) {
        spoken.amount_stated = false;
        spoken.amount = clauses({spoken.amount, labels_.say(label("amount-not-stated"))});
    }
    spoken.frequency = dose.frequency ? frequency(**dose.frequency) : labels_.say(label("frequency-not-stated"));
    return spoken;
}

std::string Speaker::dose_line(const Dose& dose) const {
    const SpokenDose spoken = this->dose(dose);
    return clauses({spoken.amount, spoken.frequency});
}

}  // namespace footplan::words
