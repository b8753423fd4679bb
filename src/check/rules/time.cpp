#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "check/subject.hpp"
#include "plan/duration.hpp"

namespace footplan::rules {

namespace {

constexpr Seconds an_hour{3600};

/// Minutes to read: "18 min", or "90 s" below two.
std::string in_words(Seconds time) {
    return time.value < 120 ? fmt::format("{} s", time.value) : fmt::format("{} min", (time.value + 30) / 60);
}

/// The plan of a routine as far as its doses change: a week for each progression, the last ones alike.
Plan plan_of(const Routine& routine) {
    int weeks = length_of(routine).most;
    for (const Exercise& exercise : routine.exercises)
        for (const Progression& step : exercise.progression) weeks = std::max(weeks, step.weeks.first);
    return make_plan(routine, {}, std::min(weeks, most_weeks));
}

/// Once everything that a day requires.
Duration session_of(const Week& week, const Day& day) {
    Duration time;
    for (const Task& task : day.tasks)
        if (task.times.required > 0) time += session_time(week.doses[task.exercise]);
    return time;
}

struct Longest {
    Seconds time;
    int week = 1;
};

/// The longest of what `measure` gives for the days of a plan, at the least that its doses ask for.
template <class F>
Longest longest(const Plan& plan, const F& measure) {
    Longest result;
    for (const Week& week : plan.weeks)
        for (std::size_t day = 0; day < week.days.size(); ++day)
            if (const Duration time = measure(week, day); time.min > result.time) result = {time.min, week.number};
    return result;
}

std::string of_week(int week) { return week == 1 ? std::string() : fmt::format(" in week {}", week); }

/// The days of a plan on which an exercise is required, from 1.
bool has_neighbours(const Plan& plan, std::size_t exercise) {
    bool before = false;
    for (const Week& week : plan.weeks)
        for (std::size_t day = 0; day < week.days.size(); ++day) {
            const bool now = week.times(exercise, day).required > 0;
            if (before && now) return true;
            before = now;
        }
    return false;
}

bool is_own_choice(const std::optional<Judgement>& frequency) {
    return frequency && (frequency->verdict == Verdict::not_stated || frequency->verdict == Verdict::undocumented);
}

}  // namespace

void session_too_long(const Subject& subject, Diagnostics& diagnostics) {
    const auto& claimed = subject.routine().session_length;
    if (!claimed || !claimed->value.max) return;
    const Longest session = longest(plan_of(subject.routine()),
                                    [](const Week& week, std::size_t day) { return session_of(week, week.days[day]); });
    if (session.time <= *claimed->value.max) return;
    diagnostics.add(finding(rule("session-too-long"), claimed->span,
                            fmt::format("a session{} takes {} or more, and '{}' is claimed", of_week(session.week),
                                        in_words(session.time), claimed->value.text),
                            "'footplan show' gives the time of each exercise"));
}

void long_day(const Subject& subject, Diagnostics& diagnostics) {
    const Longest day =
        longest(plan_of(subject.routine()), [](const Week& week, std::size_t at) { return day_time(week, at); });
    if (day.time <= an_hour) return;
    diagnostics.add(
        finding(rule("long-day"), subject.routine().exercises_span,
                fmt::format("the exercises of one day{} take {} or more", of_week(day.week), in_words(day.time)),
                "'footplan show' gives the time of each exercise"));
}

void rest_days(const Subject& subject, Diagnostics& diagnostics) {
    const Routine& routine = subject.routine();
    const Plan plan = plan_of(routine);
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        if (!exercise.type || **exercise.type != ExerciseType::strength || subject.broken(exercise)) continue;
        const auto& frequency = frequency_of(routine, exercise.dose);
        if (!frequency || !is_own_choice(subject.verdicts(exercise)[Parameter::frequency])) continue;
        if (!has_neighbours(plan, i)) continue;
        const bool own = exercise.dose.frequency && subject.own(frequency->span);
        diagnostics.add(finding(rule("rest-days"), own ? frequency->span : place_of(exercise),
                                fmt::format("'{}' is strength work, and '{}' leaves no day between", label_of(exercise),
                                            frequency->value.text),
                                "write for example 'every other day' or 'on Mon, Wed, Fri'"));
    }
}

}  // namespace footplan::rules
