#include "plan/duration.hpp"

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

/// How many times, from and to. Not complete where neither end is given.
struct Count {
    long min = 0;
    long max = 0;
    bool complete = true;

    /// One fewer: the pauses between so many.
    Count between() const { return {min > 0 ? min - 1 : 0, max > 0 ? max - 1 : 0, complete}; }
};

Duration operator*(const Duration& time, const Count& count) {
    return {product(time.min, count.min), product(time.max, count.max), time.complete && count.complete};
}

/// An open end counts as the end that is given.
Count count_of(const Quantity& quantity) {
    if (!quantity.min && !quantity.max) return {0, 0, false};
    return {quantity.min ? *quantity.min : *quantity.max, quantity.max ? *quantity.max : *quantity.min, true};
}

Duration duration_of(const Time& time) {
    if (!time.min && !time.max) return {{}, {}, false};
    return {time.min ? *time.min : *time.max, time.max ? *time.max : *time.min, true};
}

Duration repetition(const Work& work) {
    if (work.hold) return duration_of(**work.hold);
    if (work.tempo) return {(*work.tempo)->total(), (*work.tempo)->total(), true};
    return {repetition_without_hold, repetition_without_hold, true};
}

/// One set of one side and phase.
Duration work_time(const Work& work) {
    if (work.duration) return duration_of(**work.duration);
    if (!work.reps && !work.hold && !work.tempo) return {{}, {}, false};
    const Count reps = work.reps ? count_of(**work.reps) : Count{1, 1, true};
    Duration time = repetition(work) * reps;
    if (work.rest_between_reps) time += duration_of(**work.rest_between_reps) * reps.between();
    return time;
}

/// One set of one side: all phases, one after the other.
Duration set_time(const Dose& dose) {
    if (!dose.phases || (*dose.phases)->empty()) return work_time(dose.work);
    Duration time;
    for (const Phase& phase : **dose.phases) time += work_time(work_of(dose, phase));
    return time;
}

}  // namespace

Duration& Duration::operator+=(const Duration& other) {
    min = sum(min, other.min);
    max = sum(max, other.max);
    complete = complete && other.complete;
    return *this;
}

Duration session_time(const Dose& dose) {
    const Side side = side_of(dose);
    const Count twice{2, 2, true};
    const Count sets = count_of(sets_of(dose));
    Duration set = set_time(dose);
    if (side == Side::alternate) set = set * twice;
    Duration time = set * sets;
    if (dose.rest) time += duration_of(**dose.rest) * sets.between();
    return side == Side::each ? time * twice : time;
}

Duration day_time(const Week& week, std::size_t day) {
    Duration time;
    for (const Task& task : week.days[day].tasks) {
        const Count boxes{task.times.required, static_cast<long>(task.times.required) + task.times.optional, true};
        time += session_time(week.doses[task.exercise]) * boxes;
    }
    return time;
}

}  // namespace footplan
