#include "plan/plan.hpp"

#include <algorithm>
#include <cassert>

#include "base/position.hpp"

namespace footplan {

namespace {

/// The day before any exercise is put on it; `index` counts from 0 through the programme.
Day day_at(const Start& start, int index) {
    Day day;
    day.number = index + 1;
    day.weekday = static_cast<Weekday>((static_cast<int>(start.weekday) + index) % 7);
    if (start.date) day.date = *start.date + std::chrono::days{index};
    return day;
}

/// The dose of an exercise in a week, with what it leaves to the routine.
Dose dose_in_force(const Routine& routine, const Exercise& exercise, int week) {
    Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
    if (!dose.frequency) dose.frequency = routine.frequency;
    if (!dose.side) dose.side = routine.side;
    return dose;
}

Presence presence_in(const Routine& routine, std::size_t index, int week) {
    if (!is_done_in(routine, index, week)) return Presence::none;
    for (int before = 1; before < week; ++before)
        if (is_done_in(routine, index, before)) return Presence::done;
    return week == 1 ? Presence::done : Presence::added;
}

/// The days of one week for all exercises. Those on the days that another leaves free wait for that one.
class WeekDaysOf {
public:
    WeekDaysOf(const Routine& routine, const Week& week, const Start& start)
        : routine_(routine), week_(week), start_(start), times_(week.doses.size()), asked_(week.doses.size()) {}

    const WeekTimes& of(std::size_t index) {
        if (!times_[index]) {
            // In a circle of such exercises, which the check refuses, the first one takes every day.
            asked_[index] = true;
            times_[index] = week_.has(index) ? scheduled(week_.doses[index]) : WeekTimes{};
        }
        return *times_[index];
    }

private:
    WeekTimes scheduled(const Dose& dose) {
        if (!dose.frequency) return schedule_unstated(dose.when ? (*dose.when)->size() : 0);
        const Frequency& frequency = **dose.frequency;
        if (const auto* without = std::get_if<OnDaysWithout>(&frequency.days))
            return schedule_without(frequency, other(without->exercise));
        return schedule(frequency, start_.weekday, week_.number, start_.preferred);
    }

    /// Nothing if no exercise of the routine has this id.
    WeekTimes other(const std::string& id) {
        const auto at = position_if(routine_.exercises, [&](const Exercise& exercise) { return exercise.id == id; });
        if (!at) return {};
        return asked_[*at] && !times_[*at] ? WeekTimes{} : of(*at);
    }

    const Routine& routine_;
    const Week& week_;
    const Start& start_;
    std::vector<std::optional<WeekTimes>> times_;
    std::vector<bool> asked_;
};

Week week_of(const Routine& routine, const Start& start, int number) {
    Week week;
    week.number = number;
    for (int i = 0; i < 7; ++i) week.days[static_cast<std::size_t>(i)] = day_at(start, (number - 1) * 7 + i);
    for (std::size_t e = 0; e < routine.exercises.size(); ++e) {
        week.doses.push_back(dose_in_force(routine, routine.exercises[e], number));
        week.presence.push_back(presence_in(routine, e, number));
    }
    WeekDaysOf days(routine, week, start);
    for (std::size_t e = 0; e < routine.exercises.size(); ++e) {
        const WeekTimes& times = days.of(e);
        for (std::size_t i = 0; i < times.size(); ++i)
            if (!times[i].none()) week.days[i].tasks.push_back({e, times[i]});
    }
    return week;
}

}  // namespace

Start start_on(std::chrono::sys_days date) {
    return {date, static_cast<Weekday>(std::chrono::weekday(date).iso_encoding() - 1), {}};
}

Times Week::times(std::size_t exercise, std::size_t day) const {
    const auto& tasks = days[day].tasks;
    const auto found = std::ranges::find(tasks, exercise, &Task::exercise);
    return found == tasks.end() ? Times{} : found->times;
}

Extent whole_programme(const Routine& routine) {
    const ProgrammeLength length = length_of(routine);
    return {1, length.most, length, !routine.weeks};
}

Extent first_weeks(const Routine& routine, int weeks) {
    const ProgrammeLength stated = length_of(routine);
    const bool is_range = stated.least < stated.most;
    return {1, weeks, {is_range ? std::min(stated.least, weeks) : weeks, weeks}, false};
}

Extent slice_of(const Routine& routine, int first, int last) {
    ProgrammeLength length = length_of(routine);
    if (!routine.weeks) length = {last, last};
    if (length.least == length.most) length.least = std::max(length.least, last);
    length.most = std::max(length.most, last);
    return {first, last, length, false};
}

Plan make_plan(Routine routine, const Start& start, const Extent& extent) {
    assert(1 <= extent.first && extent.first <= extent.last && extent.last <= most_weeks);
    Plan plan{std::move(routine), start, extent, {}};
    for (int number = extent.first; number <= extent.last; ++number)
        plan.weeks.push_back(week_of(plan.routine, start, number));
    if (extent.first > 1) plan.before = week_of(plan.routine, start, extent.first - 1);
    return plan;
}

Plan make_plan(Routine routine, const Start& start, int weeks) {
    const Extent extent = first_weeks(routine, weeks);
    return make_plan(std::move(routine), start, extent);
}

}  // namespace footplan
