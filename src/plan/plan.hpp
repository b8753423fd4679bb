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
    /// The weekdays that the person would rather have; none for any.
    PreferredDays preferred{};
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

/// What a week has of one exercise.
enum class Presence {
    none,  // not done in this week: no row, no box, no minute
    done,
    added,  // done, for the first time, in a week that is not the programme's first
};

struct Week {
    /// From 1, counted through the programme.
    int number = 1;
    std::array<Day, 7> days;
    /// The dose of each of the routine's exercises in this week, by index, with the routine's frequency and side if it
    /// gives none.
    std::vector<Dose> doses;
    /// By index of exercise.
    std::vector<Presence> presence;

    bool has(std::size_t exercise) const { return presence[exercise] != Presence::none; }
    /// What is asked of an exercise on a day (0 to 6); none if it rests.
    Times times(std::size_t exercise, std::size_t day) const;
};

/// Which weeks of a programme are planned, and how long it is.
struct Extent {
    /// From 1, both included.
    int first = 1;
    int last = default_weeks;
    ProgrammeLength programme;
    /// Neither the routine nor the person who prints it says how long it lasts: the length is footplan's choice.
    bool by_footplan = false;

    /// A week that a range of weeks allows and does not ask for.
    bool is_if_needed(int week) const { return week > programme.least; }
};

/// All weeks of the routine, or the default number.
Extent whole_programme(const Routine& routine);
/// So many weeks from the first on, whatever the routine says: they are the programme.
Extent first_weeks(const Routine& routine, int weeks);
/// Some weeks of the routine's programme, which is longer if they exceed it.
Extent slice_of(const Routine& routine, int first, int last);

/// A routine spread over its weeks: all that the pages and the other formats print.
struct Plan {
    Routine routine;
    /// Of the programme's day 1, even if its first week is not printed.
    Start start;
    Extent extent;
    std::vector<Week> weeks;
    /// The week before the first of these, if the programme has one: for what is new since then.
    std::optional<Week> before{};
};

/// Spreads a resolved routine over the weeks of `extent`, each from 1 to most_weeks.
Plan make_plan(Routine routine, const Start& start, const Extent& extent);
/// The same for the first weeks.
Plan make_plan(Routine routine, const Start& start, int weeks);

}  // namespace footplan
