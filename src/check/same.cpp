#include "check/same.hpp"

#include <algorithm>

namespace footplan {

namespace {

/// No pause and one of 0 s are one.
bool means_same(const Tempo& a, const Tempo& b) {
    return a.up == b.up && a.hold.value_or(Seconds{}) == b.hold.value_or(Seconds{}) && a.down == b.down &&
           (a.unit == TimeUnit::counts) == (b.unit == TimeUnit::counts);
}
bool means_same(const std::string& a, const std::string& b) { return a == b; }
bool means_same(Side a, Side b) { return a == b; }
bool means_same(PhasesPer a, PhasesPer b) { return a == b; }
bool means_same(const std::vector<Phase>& a, const std::vector<Phase>& b);
bool means_same(const BuildUp& a, const BuildUp& b);

template <class T>
bool same(const std::optional<Placed<T>>& a, const std::optional<Placed<T>>& b) {
    if (!a || !b) return !a && !b;
    return means_same(**a, **b);
}

bool same_work(const Work& a, const Work& b) {
    return same(a.reps, b.reps) && same(a.hold, b.hold) && same(a.duration, b.duration) &&
           same(a.rest_between_reps, b.rest_between_reps) && same(a.tempo, b.tempo) && same(a.unit, b.unit) &&
           same(a.task, b.task) && same(a.load, b.load);
}

bool means_same(const std::vector<Phase>& a, const std::vector<Phase>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Phase& one, const Phase& other) {
        return *one.name == *other.name && same_work(one.work, other.work) && same(one.sets, other.sets) &&
               same(one.rest, other.rest);
    });
}

bool same_step(const std::optional<Placed<std::variant<Quantity, Time>>>& a,
               const std::optional<Placed<std::variant<Quantity, Time>>>& b) {
    return (!a && !b) || (a && b && **a == **b);
}

bool means_same(const BuildUp& a, const BuildUp& b) {
    return same(a.sets, b.sets) && same(a.reps, b.reps) && same(a.hold, b.hold) && same(a.duration, b.duration) &&
           same(a.load, b.load) && same_step(a.by, b.by) && same(a.every, b.every) && same(a.once, b.once);
}

}  // namespace

bool means_same(const Texts& a, const Texts& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& one, const auto& other) { return *one == *other; });
}

bool means_same(const Quantity& a, const Quantity& b) {
    return a.form == b.form && a.min == b.min && a.max == b.max && a.least_max == b.least_max;
}

bool means_same(const Time& a, const Time& b) {
    const bool counts = a.unit == TimeUnit::counts;
    return a.form == b.form && a.min == b.min && a.max == b.max && a.least_max == b.least_max &&
           counts == (b.unit == TimeUnit::counts);
}

bool means_same(const Frequency& a, const Frequency& b) {
    if (!means_same(a.per_day, b.per_day) || a.every_hours != b.every_hours) return false;
    const auto* week = std::get_if<PerWeek>(&a.days);
    const auto* other = std::get_if<PerWeek>(&b.days);
    return week && other ? means_same(week->days, other->days) : a.days == b.days;
}

bool means_same(const Dose& a, const Dose& b) {
    return same(a.sets, b.sets) && same_work(a.work, b.work) && same(a.rest, b.rest) && same(a.side, b.side) &&
           same(a.phases, b.phases) && same(a.phases_per, b.phases_per) && same(a.build_up, b.build_up) &&
           same(a.frequency, b.frequency) && same(a.when, b.when) && same(a.note, b.note);
}

bool changes_nothing(const Dose& before, const Dose& changes) { return means_same(merged(before, changes), before); }

}  // namespace footplan
