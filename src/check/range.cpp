#include "check/range.hpp"

#include <algorithm>

namespace footplan {

namespace {

struct DaysAWeek {
    Range operator()(const PerWeek& week) const {
        const Range days = range_of(week.days);
        return {std::max(days.min, 0.0), std::min(days.max, 7.0)};
    }
    Range operator()(const EveryDays& every) const { return {7.0 / every.days, 7.0 / every.days}; }
    Range operator()(const OnWeekdays& on) const {
        const auto count = static_cast<double>(on.days.size());
        return {count, count};
    }
    /// How many days the other exercise leaves free is a matter of the plan.
    Range operator()(const OnDaysWithout&) const { return {0, 7}; }
};

}  // namespace

Range range_of(const Quantity& quantity) {
    Range range;
    if (quantity.min) range.min = *quantity.min;
    if (quantity.max) range.max = *quantity.max;
    return range;
}

Range range_of(const Time& time) {
    Range range;
    if (time.min) range.min = static_cast<double>(time.min->value);
    if (time.max) range.max = static_cast<double>(time.max->value);
    return range;
}

Range days_a_week(const Frequency& frequency) { return std::visit(DaysAWeek{}, frequency.days); }

std::optional<Relation> relation(const Range& given, const Range& stated) {
    const bool below = given.min < stated.min;
    const bool above = given.max > stated.max;
    if (!below && !above) return std::nullopt;
    if (given.max < stated.min) return Relation::below;
    if (given.min > stated.max) return Relation::above;
    if (below && above) return Relation::reaches_both;
    return below ? Relation::reaches_below : Relation::reaches_above;
}

}  // namespace footplan
