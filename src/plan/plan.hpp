#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/routine.hpp"
#include "plan/schedule.hpp"

namespace footplan {

/// When the plan begins: a date, or only the weekday that heads its first column.
struct Start {
    std::optional<std::chrono::sys_days> date;
    Weekday weekday = Weekday::mon;
};

/// The start on a date: its weekday heads the columns.
Start start_on(std::chrono::sys_days date);

/// One exercise on one day.
struct Task {
    /// Index into the routine's exercises.
    std::size_t exercise = 0;
    Times times;
};

struct Day {
    /// Counted through the whole plan, from 1.
    int number = 1;
    Weekday weekday = Weekday::mon;
    std::optional<std::chrono::sys_days> date;
    /// In the order of the routine; without those that rest.
    std::vector<Task> tasks;
};

struct Week {
    /// From 1.
    int number = 1;
    std::array<Day, 7> days;
    /// The dose of each of the routine's exercises in this week, by index, with the frequency in force.
    std::vector<Dose> doses;

    /// What is asked of an exercise on a day (0 to 6); none where it rests.
    Times times(std::size_t exercise, std::size_t day) const;
};

/// A routine spread over its weeks: all that the pages and the other formats print.
struct Plan {
    Routine routine;
    Start start;
    std::vector<Week> weeks;
};

/// Spreads a resolved routine over `weeks` weeks (1 to most_weeks).
Plan make_plan(const Routine& routine, const Start& start, int weeks);

}  // namespace footplan
