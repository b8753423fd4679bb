#pragma once

#include "model/dose.hpp"
#include "plan/plan.hpp"

namespace footplan {

/// How long something takes, as a range if the dose is one. Sums that exceed
/// the largest number of seconds stay at it.
struct Duration {
    Seconds min;
    Seconds max;
    /// False if the dose leaves open what the time is made of (no reps, a hold as tolerated): a lower bound.
    bool complete = true;
    /// Whether more than `max` is meant too ("at least 10", "a few"), and less than `min` ("up to 10").
    bool or_longer = false;
    bool or_shorter = false;

    Duration& operator+=(const Duration& other);
    bool operator==(const Duration&) const = default;
};

/// Length of a repetition whose hold or tempo is not given.
constexpr Seconds repetition_without_hold{3};

/// One session of a dose, by section 3 of the design: sets x sides x phases x (reps x (hold or tempo, else 3 s) or
/// duration), and the rests between repetitions and sets. An open end counts as the end that is given, and is marked;
/// if neither is, that part adds nothing. A hold or tempo without repetitions is done once. The rests between sets
/// count for each side if one side is done after the other; sides that alternate share them. If each
/// repetition runs through the phases, these share the rests between repetitions; if the exercise does, each has its
/// own sets. How long a task takes is not known.
Duration session_time(const Dose& dose);

/// The days of a week on which something is due.
struct DueDays {
    /// From the shortest such day to the longest.
    Duration time;
    int days = 0;

    /// Nothing at all is known of how long a day takes.
    bool unknown() const { return time.max == Seconds{}; }
    bool operator==(const DueDays&) const = default;
};

/// Due are the days with a required box; in a week without any, those with an optional one, which then count as done.
/// A day takes its required boxes at least, and with its optional ones at most; those that are open do not count.
DueDays due_days(const Week& week);

}  // namespace footplan
