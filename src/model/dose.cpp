#include "model/dose.hpp"

namespace footplan {

namespace {

template <class T>
void lay_over(std::optional<T>& under, const std::optional<T>& over) {
    if (over) under = over;
}

/// Repetitions, with a hold or a tempo, continuous work and a task are three ways to say one thing, as are hold
/// and tempo two: who gives the one takes back the other.
void lay_over(Work& under, const Work& over) {
    if (over.reps || over.hold || over.tempo) {
        under.duration.reset();
        under.task.reset();
    }
    if (over.duration || over.task) {
        under.reps.reset();
        under.hold.reset();
        under.tempo.reset();
        under.unit.reset();
    }
    if (over.duration) under.task.reset();
    if (over.task) under.duration.reset();
    if (over.hold) under.tempo.reset();
    if (over.tempo) under.hold.reset();
    lay_over(under.reps, over.reps);
    lay_over(under.hold, over.hold);
    lay_over(under.duration, over.duration);
    lay_over(under.rest_between_reps, over.rest_between_reps);
    lay_over(under.tempo, over.tempo);
    lay_over(under.unit, over.unit);
    lay_over(under.task, over.task);
    lay_over(under.load, over.load);
}

}  // namespace

Work work_of(const Dose& dose, const Phase& phase) {
    Work work = dose.work;
    lay_over(work, phase.work);
    return work;
}

std::vector<Work> works_of(const Dose& dose) {
    std::vector<Work> works;
    for_each_work(dose, [&](Work work) { works.push_back(std::move(work)); });
    return works;
}

bool is_empty(const Dose& dose) {
    const Work& work = dose.work;
    return !dose.sets && !work.reps && !work.hold && !work.duration && !work.rest_between_reps && !work.tempo &&
           !work.unit && !work.task && !work.load && !dose.rest && !dose.side && !dose.phases && !dose.phases_per &&
           !dose.build_up && !dose.frequency && !dose.when && !dose.note;
}

bool is_prescribed(const Dose& dose) {
    const Work& work = dose.work;
    return dose.sets || work.reps || work.hold || work.duration || work.tempo || work.task || dose.build_up ||
           dose.frequency || dose.when;
}

Dose merged(Dose dose, const Dose& changes) {
    lay_over(dose.sets, changes.sets);
    lay_over(dose.work, changes.work);
    lay_over(dose.rest, changes.rest);
    lay_over(dose.side, changes.side);
    lay_over(dose.phases, changes.phases);
    lay_over(dose.phases_per, changes.phases_per);
    lay_over(dose.build_up, changes.build_up);
    lay_over(dose.frequency, changes.frequency);
    lay_over(dose.when, changes.when);
    lay_over(dose.note, changes.note);
    return dose;
}

Dose dose_of_week(const Dose& dose, const std::vector<Progression>& progression, int week) {
    Dose result = dose;
    for (const Progression& step : progression)
        if (!step.once && !step.exercise && step.weeks.contains(week)) result = merged(std::move(result), step.changes);
    return result;
}

}  // namespace footplan
