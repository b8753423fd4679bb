#include "model/routine.hpp"

#include <algorithm>

namespace footplan {

namespace {

/// The step of the exercise's progression that puts another in its place in this week, if one does.
bool is_replaced(const Exercise& exercise, int week) {
    return std::ranges::any_of(exercise.progression, [&](const Progression& step) {
        return step.exercise && !step.once && step.weeks.contains(week);
    });
}

const Progression& step_that_brings(const Routine& routine, const Succession& follows) {
    return routine.exercises[follows.exercise].progression[follows.step];
}

}  // namespace

bool is_done_in(const Routine& routine, std::size_t index, int week) {
    const Exercise& exercise = routine.exercises[index];
    if (exercise.weeks && !(*exercise.weeks)->contains(week)) return false;
    if (is_replaced(exercise, week)) return false;
    if (!exercise.follows) return true;
    const Progression& step = step_that_brings(routine, *exercise.follows);
    return !step.once && step.weeks.contains(week);
}

bool awaits_criterion(const Routine& routine, const Exercise& exercise) {
    if (!exercise.follows) return false;
    return step_that_brings(routine, *exercise.follows).once.has_value() ||
           awaits_criterion(routine, exercise.follows->exercise);
}

bool awaits_criterion(const Routine& routine, std::size_t index) {
    return awaits_criterion(routine, routine.exercises[index]);
}

}  // namespace footplan
