#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <vector>

#include "model/frequency.hpp"

namespace footplan {

/// Times that a task is asked for on one day: `required` boxes and `optional` more.
struct Times {
    int required = 0;
    int optional = 0;
    /// Nobody says how often: there are no boxes, and the person chooses the days and the number.
    bool open = false;

    int boxes() const { return required + optional; }
    bool none() const { return boxes() == 0 && !open; }
    bool operator==(const Times&) const = default;
};

/// The weekdays, from Monday, on which somebody has time; none of them set if any day will do.
using PreferredDays = std::bitset<7>;

/// One week of one exercise: what is asked on each of its seven days.
using WeekTimes = std::array<Times, 7>;

/// The days of week `week` (from 1) on which a frequency asks for something.
/// `first` is the weekday of day 1 of the plan. A pure function; section 3 of the design is its rule:
/// n times a day is n boxes, n-m is n and m-n optional, at least n is n and one optional; every N days runs straight
/// across weeks; n days a week are the days floor(7j/n)+1; of n-m the n most evenly spread stay required. Without a
/// number of times or days they are open. Not for OnDaysWithout, which takes the week of another exercise.
/// `preferred` are the weekdays that a number of days a week is moved to, as evenly as they allow; a frequency that
/// cannot be moved to them (fits) is scheduled as ever.
WeekTimes schedule(const Frequency& frequency, Weekday first, int week, const PreferredDays& preferred = {});

/// Whether a frequency is a number of days a week for which the preferred weekdays are enough.
bool fits(const Frequency& frequency, const PreferredDays& preferred);

/// "On days without" an exercise: the frequency's times on the days on which that exercise, whose week this is, has
/// nothing at all.
WeekTimes schedule_without(const Frequency& frequency, const WeekTimes& other);

/// Without a frequency: each of so many cues is an optional box of its own on each day; without cues all is open.
WeekTimes schedule_unstated(std::size_t cues);

}  // namespace footplan
