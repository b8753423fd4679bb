#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/frequency.hpp"

namespace footplan {

/// Times that a task is asked for on one day: `required` boxes and `optional` more.
struct Times {
    int required = 0;
    int optional = 0;

    bool none() const { return required + optional == 0; }
    bool operator==(const Times&) const = default;
};

/// One week of one exercise: what is asked on each of its seven days.
using WeekTimes = std::array<Times, 7>;

/// The days of week `week` (from 1) on which a frequency asks for something.
/// `first` is the weekday of day 1 of the plan. A pure function; section 3 of the design is its rule:
/// n times a day is n boxes, n-m is n and m-n optional; every N days runs straight across weeks;
/// n days a week are the days floor(7j/n)+1; of n-m the n most evenly spread stay required.
WeekTimes schedule(const Frequency& frequency, Weekday first, int week);

/// What an exercise gets of which no frequency is stated: one optional box a day,
/// since a required one would be invented.
WeekTimes schedule_unstated();

}  // namespace footplan
