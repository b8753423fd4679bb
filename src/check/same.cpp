#include "check/same.hpp"

#include <algorithm>

namespace footplan {

namespace {

bool same_work(const Work& a, const Work& b) {
    return means_same(a.reps, b.reps) && means_same(a.hold, b.hold) && means_same(a.duration, b.duration) &&
           means_same(a.rest_between_reps, b.rest_between_reps) && means_same(a.tempo, b.tempo) &&
           means_same(a.unit, b.unit) && means_same(a.task, b.task) && means_same(a.load, b.load);
}

}  // namespace

bool means_same(const Tempo& a, const Tempo& b) {
    return a.up == b.up && a.hold.value_or(Seconds{}) == b.hold.value_or(Seconds{}) && a.down == b.down &&
           (a.unit == TimeUnit::counts) == (b.unit == TimeUnit::counts);
}

bool means_same(const std::variant<Quantity, Time>& a, const std::variant<Quantity, Time>& b) {
    const auto *quantity = std::get_if<Quantity>(&a), *other = std::get_if<Quantity>(&b);
    if (quantity && other) return means_same(*quantity, *other);
    return !quantity && !other && means_same(std::get<Time>(a), std::get<Time>(b));
}

bool means_same(const std::vector<Phase>& a, const std::vector<Phase>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Phase& one, const Phase& other) {
        return *one.name == *other.name && same_work(one.work, other.work) && means_same(one.sets, other.sets) &&
               means_same(one.rest, other.rest);
    });
}

bool means_same(const BuildUp& a, const BuildUp& b) {
    return means_same(a.sets, b.sets) && means_same(a.reps, b.reps) && means_same(a.hold, b.hold) &&
           means_same(a.duration, b.duration) && means_same(a.load, b.load) && means_same(a.by, b.by) &&
           means_same(a.every, b.every) && means_same(a.once, b.once);
}

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
    return means_same(a.sets, b.sets) && same_work(a.work, b.work) && means_same(a.rest, b.rest) &&
           means_same(a.side, b.side) && means_same(a.phases, b.phases) && means_same(a.phases_per, b.phases_per) &&
           means_same(a.build_up, b.build_up) && means_same(a.frequency, b.frequency) && means_same(a.when, b.when) &&
           means_same(a.note, b.note);
}

bool changes_nothing(const Dose& before, const Dose& changes) { return means_same(merged(before, changes), before); }

}  // namespace footplan
