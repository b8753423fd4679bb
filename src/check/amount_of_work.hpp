#pragma once

#include "model/dose.hpp"

namespace footplan {

/// How much one dose asks beside another.
enum class RelativeSize {
    same,
    larger,
    smaller,
    /// More of one part and less of another, or it cannot be said.
    neither,
};

/// Of two parts of a dose together.
RelativeSize both(RelativeSize one, RelativeSize other);

/// By sets, repetitions, hold, duration, times a day and days a week, each as a range: a dose is larger if none of them
/// is smaller and one is larger. What is not given of hold and frequency is smaller than what is. Cues
/// without a frequency are compared by their number, and with no frequency. Both doses are to have the same side, load,
/// tempo and phases; their frequencies are those in force.
RelativeSize compare_size(const Dose& a, const Dose& b);

/// What a dose asks in a week, added up: seconds of what is timed, else seconds of holds or lifts if it says how long a
/// repetition takes, else repetitions. One unit says nothing of another.
struct WeeklyWork {
    enum class Unit { repetitions, seconds_held, seconds } unit = Unit::repetitions;
    double min = 0;
    double max = 0;
};

/// None if an end is open, or how much is not given.
std::optional<WeeklyWork> weekly_work(const Dose& dose);

}  // namespace footplan
