#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "check/subject.hpp"
#include "plan/duration.hpp"

namespace footplan::rules {

namespace {

constexpr Seconds an_hour{3600};

/// Time to read: "18 min", or "90 s" below two.
std::string in_words(Seconds time) {
    return time.value < 120 ? fmt::format("{} s", time.value) : fmt::format("{} min", (time.value + 30) / 60);
}

/// Once everything that a day requires.
Duration session_of(const Week& week, const Day& day) {
    Duration time;
    for (const Task& task : day.tasks)
        if (task.times.required > 0) time += session_time(week.doses[task.exercise]);
    return time;
}

/// All sessions of a day but what is spread over it by the hour, such as ice every two hours.
Seconds exercising(const Week& week, const Day& day) {
    Duration time;
    for (const Task& task : day.tasks) {
        const Dose& dose = week.doses[task.exercise];
        if (dose.frequency && (*dose.frequency)->every_hours) continue;
        for (int i = 0; i < task.times.required; ++i) time += session_time(dose);
    }
    return time.min;
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
        for (const Day& day : week.days)
            if (const Seconds time = measure(week, day); time > result.time) result = {time, week.number};
    return result;
}

std::string of_week(int week) { return week == 1 ? std::string() : fmt::format(" in week {}", week); }

void session_too_long(const Subject& subject, Findings& findings) {
    const auto& claimed = subject.routine().session_length;
    if (!claimed || !claimed->value.max) return;
    const Longest session =
        longest(subject.plan(), [](const Week& week, const Day& day) { return session_of(week, day).min; });
    if (session.time <= *claimed->value.max) return;
    findings.add(claimed->span,
                 fmt::format("a session{} takes {} or more, and '{}' is claimed", of_week(session.week),
                             in_words(session.time), claimed->value.text),
                 "'footplan show' gives the time of each exercise");
}

void long_day(const Subject& subject, Findings& findings) {
    if (has_own_sources(subject.routine())) return;
    const Longest day = longest(subject.plan(), exercising);
    if (day.time <= an_hour) return;
    findings.add(subject.routine().exercises_span,
                 fmt::format("the exercises of one day{} take {} or more", of_week(day.week), in_words(day.time)),
                 "'footplan show' gives the time of each exercise");
}

constexpr auto time_rows = std::to_array<CheckRule>({
    {{"session-too-long", Severity::warning, "a session takes longer than the routine claims",
      "The time is counted from the doses: sets x sides x phases x (reps x hold, or duration), and the rests. Correct "
      "session-length or the doses.",
      Waiving::allowed},
     {.of_library = false, .of_unlikely = false},
     nullptr,
     session_too_long},
    {{"long-day", Severity::warning, "the exercises of a day take more than an hour",
      "An hour a day is more than most people keep up, and most often comes from a dose that is done too often or for "
      "too long by mistake. What is done every few hours is not counted, and nothing is reported of a routine with a "
      "source of its own.",
      Waiving::allowed},
     {.of_library = false, .of_unlikely = false},
     nullptr,
     long_day},
});

}  // namespace

std::span<const CheckRule> time() { return time_rows; }

}  // namespace footplan::rules
