#include "plan/duration.hpp"

#include <algorithm>
#include <limits>

namespace footplan {

namespace {

constexpr long longest = std::numeric_limits<long>::max();

Seconds sum(Seconds a, Seconds b) {
    long result = 0;
    return {__builtin_add_overflow(a.value, b.value, &result) ? longest : result};
}

Seconds product(Seconds time, long factor) {
    long result = 0;
    return {__builtin_mul_overflow(time.value, factor, &result) ? longest : result};
}

/// How many times, from and to. Not complete if neither end is given.
struct Count {
    long min = 0;
    long max = 0;
    bool complete = true;
    bool or_more = false;
    bool or_fewer = false;

    /// One fewer: the pauses between so many.
    Count between() const { return {min > 0 ? min - 1 : 0, max > 0 ? max - 1 : 0, complete, or_more, or_fewer}; }
};

Duration operator*(const Duration& time, const Count& count) {
    // Nothing, however often, stays nothing.
    const bool any = time.max > Seconds{} && count.max > 0;
    return {product(time.min, count.min), product(time.max, count.max), time.complete && count.complete,
            any && (time.or_longer || count.or_more), any && (time.or_shorter || count.or_fewer)};
}

/// An open end counts as the end that is given.
Count count_of(const Quantity& quantity) {
    if (!quantity.min && !quantity.max) return {0, 0, false};
    return {quantity.min ? *quantity.min : *quantity.max, quantity.max ? *quantity.max : *quantity.min, true,
            !quantity.max, !quantity.min};
}

Duration duration_of(const Time& time) {
    if (!time.min && !time.max) return {{}, {}, false};
    return {time.min ? *time.min : *time.max, time.max ? *time.max : *time.min, true, !time.max, !time.min};
}

Duration repetition(const Work& work) {
    if (work.hold) return duration_of(**work.hold);
    if (work.tempo) return {(*work.tempo)->total(), (*work.tempo)->total(), true};
    return {repetition_without_hold, repetition_without_hold, true};
}

Count repetitions(const Work& work) { return work.reps ? count_of(**work.reps) : Count{1, 1, true}; }

Duration rests_between_reps(const Work& work, const Count& reps) {
    return work.rest_between_reps ? duration_of(**work.rest_between_reps) * reps.between() : Duration{};
}

/// One set of one side and phase, without the rests between repetitions.
Duration active_time(const Work& work) {
    if (work.duration) return duration_of(**work.duration);
    if (work.task || (!work.reps && !work.hold && !work.tempo)) return {{}, {}, false};
    return repetition(work) * repetitions(work);
}

Duration work_time(const Work& work) {
    Duration time = active_time(work);
    if (!work.duration && !work.task) time += rests_between_reps(work, repetitions(work));
    return time;
}

/// One set of one side: all phases, one after the other.
Duration set_time(const Dose& dose) {
    Duration time;
    const bool share_rests = phases_per(dose) == PhasesPer::rep;
    for_each_work(dose, [&](const Work& work) { time += share_rests ? active_time(work) : work_time(work); });
    if (share_rests) time += rests_between_reps(dose.work, repetitions(dose.work));
    return time;
}

/// All sets of something, and the rests between them.
Duration in_sets(const Duration& set, const Count& sets, const std::optional<Placed<Time>>& rest) {
    Duration time = set * sets;
    if (rest) time += duration_of(**rest) * sets.between();
    return time;
}

/// All sets of all phases of one side, if each phase has its own.
Duration phase_by_phase(const Dose& dose, const Count& turns) {
    Duration time;
    for (const Phase& phase : **dose.phases) {
        const Count sets = count_of(phase.sets ? **phase.sets : sets_of(dose));
        time += in_sets(work_time(work_of(dose, phase)) * turns, sets, phase.rest ? phase.rest : dose.rest);
    }
    return time;
}

/// Sessions that a task asks for at the least; on a day of which nothing is required, of one that is done.
long least(const Task& task, const Week& week, bool required) {
    if (required) return task.times.required;
    const auto& frequency = week.doses[task.exercise].frequency;
    return frequency ? std::max(1, (*frequency)->per_day.min.value_or(1)) : 1;
}

Duration time_of(const Week& week, const Day& day, bool required) {
    Duration time;
    for (const Task& task : day.tasks) {
        if (task.times.open) continue;
        time += session_time(week.doses[task.exercise]) * Count{least(task, week, required), task.times.boxes(), true};
    }
    return time;
}

}  // namespace

Duration& Duration::operator+=(const Duration& other) {
    min = sum(min, other.min);
    max = sum(max, other.max);
    complete = complete && other.complete;
    or_longer = or_longer || other.or_longer;
    or_shorter = or_shorter || other.or_shorter;
    return *this;
}

Duration session_time(const Dose& dose) {
    const Side side = side_of(dose);
    const Count once{1, 1, true}, twice{2, 2, true};
    const Count turns = side == Side::alternate ? twice : once;
    const bool by_phase = dose.phases && !(*dose.phases)->empty() && phases_per(dose) == PhasesPer::exercise;
    const Duration time =
        by_phase ? phase_by_phase(dose, turns) : in_sets(set_time(dose) * turns, count_of(sets_of(dose)), dose.rest);
    return side == Side::each ? time * twice : time;
}

DueDays due_days(const Week& week) {
    const auto any = [&](auto&& wanted) {
        return [wanted](const Day& day) { return std::ranges::any_of(day.tasks, wanted); };
    };
    const auto is_required = any([](const Task& task) { return task.times.required > 0; });
    const auto has_boxes = any([](const Task& task) { return task.times.boxes() > 0; });
    const bool required = std::ranges::any_of(week.days, is_required);
    DueDays due;
    for (const Day& day : week.days) {
        if (required ? !is_required(day) : !has_boxes(day)) continue;
        const Duration time = time_of(week, day, required);
        due.time.min = due.days == 0 ? time.min : std::min(due.time.min, time.min);
        due.time.max = std::max(due.time.max, time.max);
        due.time.complete = due.time.complete && time.complete;
        due.time.or_longer = due.time.or_longer || time.or_longer;
        due.time.or_shorter = due.time.or_shorter || time.or_shorter;
        ++due.days;
    }
    return due;
}

}  // namespace footplan
