#include "check/larger_dose.hpp"

#include <algorithm>

#include "check/amount_of_work.hpp"
#include "check/same.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan {

namespace {

/// The dose without what can be more or less: what is left is to be the same.
Dose without_amounts(Dose dose) {
    const auto strip = [](Work& work) {
        work.reps.reset();
        work.hold.reset();
        work.duration.reset();
        work.rest_between_reps.reset();
    };
    strip(dose.work);
    dose.sets.reset();
    dose.rest.reset();
    dose.frequency.reset();
    dose.when.reset();
    dose.note.reset();
    if (dose.phases)
        for (Phase& phase : dose.phases->value) {
            strip(phase.work);
            phase.sets.reset();
            phase.rest.reset();
        }
    return dose;
}

/// Whether something besides the weeks of a calendar decides on what is done.
bool has_steps_of_its_own(const Exercise& exercise) {
    return exercise.follows || std::ranges::any_of(exercise.progression,
                                                   [](const Progression& step) { return step.once || step.exercise; });
}

/// What keeps one dose from standing for another, whatever the amounts.
std::string difference(const Dose& a, const Dose& b) {
    if (side_of(a) != side_of(b)) return "with another side";
    return means_same(without_amounts(a), without_amounts(b))
               ? std::string()
               : "with another load, tempo, unit, task or build-up, or with other phases";
}

/// Part by part, or, if each has more of something, by the work of a week.
RelativeSize compare_week(const Dose& a, const Dose& b) {
    const RelativeSize size = compare_size(a, b);
    if (size != RelativeSize::neither) return size;
    const auto one = weekly_work(a), other = weekly_work(b);
    if (!one || !other || one->unit != other->unit) return RelativeSize::neither;
    if (one->min >= other->min && one->max >= other->max)
        return one->min == other->min && one->max == other->max ? RelativeSize::same : RelativeSize::larger;
    return one->min <= other->min && one->max <= other->max ? RelativeSize::smaller : RelativeSize::neither;
}

}  // namespace

Choice larger_dose(const Entry& a, const Entry& b, int weeks) {
    if (!same_values(vocabulary::exercise_rows, a.exercise(), b.exercise()) ||
        part_of(a.exercise()) != part_of(b.exercise()))
        return {.why = "described in another way"};
    if (has_steps_of_its_own(a.exercise()) || has_steps_of_its_own(b.exercise()))
        return {.why = "with steps that bring another exercise or wait for a criterion"};
    RelativeSize size = RelativeSize::same;
    Choice choice;
    bool a_alone = false, b_alone = false;
    for (int week = 1; week <= weeks; ++week) {
        const auto one = a.dose(week), other = b.dose(week);
        a_alone |= one && !other;
        b_alone |= other && !one;
        choice.same_dose &= one.has_value() == other.has_value();
        if (!one || !other) continue;
        if (choice.why = difference(*one, *other); !choice.why.empty()) return choice;
        choice.same_dose &= means_same(*one, *other);
        size = both(size, compare_week(*one, *other));
    }
    choice.is_second = size == RelativeSize::smaller || (size == RelativeSize::same && b_alone);
    if (size == RelativeSize::neither) choice.why = "with a dose that is neither larger nor smaller";
    if (choice.is_second ? a_alone : b_alone) choice.why = "in other weeks";
    return choice;
}

}  // namespace footplan
