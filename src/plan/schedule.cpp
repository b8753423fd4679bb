#include "plan/schedule.hpp"

#include <algorithm>
#include <bitset>
#include <cassert>

namespace footplan {

namespace {

constexpr int week_length = 7;
using WeekDays = std::bitset<week_length>;

/// Days of a week on which something is required, and those on which it may be done.
struct Chosen {
    WeekDays required;
    WeekDays optional;
};

/// An open end is one box more: "at least 3" may be 4.
int most_of(const Quantity& quantity) { return quantity.max ? *quantity.max : quantity.min.value_or(0) + 1; }

bool is_open(const Quantity& quantity) { return !quantity.min && !quantity.max; }

/// Boxes of a day that has any.
Times times_of(const Quantity& per_day) {
    if (is_open(per_day)) return {0, 0, true};
    const int required = per_day.min.value_or(0);
    return {required, most_of(per_day) - required};
}

WeekDays spread(int n) {
    WeekDays days;
    for (int j = 0; j < n; ++j) days.set(static_cast<std::size_t>(week_length * j / n));
    return days;
}

/// Sum of the squared gaps from each day to the next, round the circle of the week:
/// the smaller, the more even.
int unevenness(WeekDays days) {
    int sum = 0;
    for (int day = 0; day < week_length; ++day) {
        if (!days.test(static_cast<std::size_t>(day))) continue;
        int gap = 1;
        while (!days.test(static_cast<std::size_t>((day + gap) % week_length))) ++gap;
        sum += gap * gap;
    }
    return sum;
}

/// Whether the days of `a`, in order, come before those of `b`.
bool earlier(WeekDays a, WeekDays b) {
    for (std::size_t day = 0; day < week_length; ++day)
        if (a.test(day) != b.test(day)) return a.test(day);
    return false;
}

/// The n of these days that are spread most evenly; of equals the earliest.
WeekDays most_even(WeekDays days, int n) {
    std::optional<WeekDays> best;
    for (unsigned bits = 0; bits < 1U << week_length; ++bits) {
        const WeekDays some(bits);
        if ((some & ~days).any() || some.count() != static_cast<std::size_t>(n)) continue;
        if (!best || unevenness(some) < unevenness(*best) ||
            (unevenness(some) == unevenness(*best) && earlier(some, *best)))
            best = some;
    }
    assert(best && "more days asked for than there are");
    return *best;
}

Chosen choose(const PerWeek& per_week, Weekday, int) {
    if (is_open(per_week.days)) return {{}, WeekDays{}.set()};
    const int least = std::clamp(per_week.days.min.value_or(0), 0, week_length);
    const int most = std::clamp(most_of(per_week.days), least, week_length);
    const WeekDays days = spread(most);
    const WeekDays required = most_even(days, least);
    return {required, days & ~required};
}

/// The preferred weekdays as days of a week that begins with `first`.
WeekDays as_days(const PreferredDays& preferred, Weekday first) {
    WeekDays days;
    for (int day = 0; day < week_length; ++day)
        days.set(static_cast<std::size_t>(day),
                 preferred.test(static_cast<std::size_t>((static_cast<int>(first) + day) % week_length)));
    return days;
}

Chosen choose(const PerWeek& per_week, WeekDays preferred) {
    const int enough = static_cast<int>(preferred.count());
    const int least = per_week.days.min.value_or(0);
    const int most = std::min(enough, std::max(most_of(per_week.days), least));
    const WeekDays days = most_even(preferred, most);
    const WeekDays required = most_even(days, least);
    return {required, days & ~required};
}

Chosen choose(const EveryDays& every, Weekday, int week) {
    assert(every.days > 0);
    Chosen chosen;
    for (int day = 0; day < week_length; ++day)
        chosen.required.set(static_cast<std::size_t>(day), ((week - 1) * week_length + day) % every.days == 0);
    return chosen;
}

Chosen choose(const OnDaysWithout&, Weekday, int) {
    assert(false && "depends on another exercise: schedule_without");
    return {};
}

Chosen choose(const OnWeekdays& named, Weekday first, int) {
    Chosen chosen;
    for (const Weekday weekday : named.days) {
        const int day = (static_cast<int>(weekday) - static_cast<int>(first) + week_length) % week_length;
        chosen.required.set(static_cast<std::size_t>(day));
    }
    return chosen;
}

}  // namespace

bool fits(const Frequency& frequency, const PreferredDays& preferred) {
    const auto* per_week = std::get_if<PerWeek>(&frequency.days);
    if (per_week == nullptr || is_open(per_week->days)) return false;
    const int least = per_week->days.min.value_or(0);
    return least < week_length && least <= static_cast<int>(preferred.count());
}

WeekTimes schedule(const Frequency& frequency, Weekday first, int week, const PreferredDays& preferred) {
    const Times times = times_of(frequency.per_day);
    const auto* per_week = std::get_if<PerWeek>(&frequency.days);
    const Chosen chosen = preferred.any() && fits(frequency, preferred)
                              ? choose(*per_week, as_days(preferred, first))
                              : std::visit([&](const auto& days) { return choose(days, first, week); }, frequency.days);
    const bool any_day = per_week != nullptr && is_open(per_week->days);
    WeekTimes result;
    for (std::size_t day = 0; day < result.size(); ++day) {
        if (chosen.required.test(day)) result[day] = times;
        if (chosen.optional.test(day)) result[day] = any_day ? Times{0, 0, true} : Times{0, times.boxes(), times.open};
    }
    return result;
}

WeekTimes schedule_without(const Frequency& frequency, const WeekTimes& other) {
    WeekTimes result;
    for (std::size_t day = 0; day < result.size(); ++day)
        if (other[day].none()) result[day] = times_of(frequency.per_day);
    return result;
}

WeekTimes schedule_unstated(std::size_t cues) {
    WeekTimes result;
    result.fill(cues == 0 ? Times{0, 0, true} : Times{0, static_cast<int>(cues), false});
    return result;
}

}  // namespace footplan
