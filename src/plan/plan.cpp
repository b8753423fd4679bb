#include "plan/plan.hpp"

#include <algorithm>
#include <cassert>

namespace footplan {

namespace {

/// The day before any exercise is put on it; `index` counts from 0 through the plan.
Day day_at(const Start& start, int index) {
    Day day;
    day.number = index + 1;
    day.weekday = static_cast<Weekday>((static_cast<int>(start.weekday) + index) % 7);
    if (start.date) day.date = *start.date + std::chrono::days{index};
    return day;
}

/// The dose of an exercise in a week, with the frequency in force.
Dose dose_in_force(const Routine& routine, const Exercise& exercise, int week) {
    Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
    if (!dose.frequency) dose.frequency = routine.frequency;
    return dose;
}

Week week_of(const Routine& routine, const Start& start, int number) {
    Week week;
    week.number = number;
    for (int i = 0; i < 7; ++i) week.days[static_cast<std::size_t>(i)] = day_at(start, (number - 1) * 7 + i);
    for (std::size_t e = 0; e < routine.exercises.size(); ++e) {
        week.doses.push_back(dose_in_force(routine, routine.exercises[e], number));
        const auto& frequency = week.doses.back().frequency;
        const WeekTimes times = frequency ? schedule(**frequency, start.weekday, number) : schedule_unstated();
        for (std::size_t i = 0; i < times.size(); ++i)
            if (!times[i].none()) week.days[i].tasks.push_back({e, times[i]});
    }
    return week;
}

}  // namespace

Start start_on(std::chrono::sys_days date) {
    return {date, static_cast<Weekday>(std::chrono::weekday(date).iso_encoding() - 1)};
}

Times Week::times(std::size_t exercise, std::size_t day) const {
    const auto& tasks = days[day].tasks;
    const auto found = std::ranges::find(tasks, exercise, &Task::exercise);
    return found == tasks.end() ? Times{} : found->times;
}

Plan make_plan(const Routine& routine, const Start& start, int weeks) {
    assert(weeks >= 1 && weeks <= most_weeks);
    Plan plan{routine, start, {}};
    for (int number = 1; number <= weeks; ++number) plan.weeks.push_back(week_of(routine, start, number));
    return plan;
}

}  // namespace footplan
