#include <algorithm>
#include <array>
#include <map>
#include <string>

#include <fmt/format.h>

#include "check/subject.hpp"

namespace footplan::rules {

namespace {

/// Whether there is a week that has both.
bool meet(const Routine& routine, std::size_t a, std::size_t b) {
    for (int week = 1; week <= most_weeks; ++week)
        if (is_done_in(routine, a, week) && is_done_in(routine, b, week)) return true;
    return false;
}

/// What tells an entry from another: the name that it gives itself, else what it refers to.
std::string identity(const Exercise& exercise) {
    const bool own_name = exercise.name && exercise.name->span.file == exercise.span.file &&
                          exercise.span.begin <= exercise.name->span.begin &&
                          exercise.name->span.end <= exercise.span.end;
    return own_name ? **exercise.name : label_of(exercise);
}

void duplicate_exercise(const Subject& subject, Findings& findings) {
    const auto& exercises = subject.routine().exercises;
    std::map<std::string, std::vector<std::size_t>> seen;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const std::string label = identity(exercises[i]);
        auto& others = seen[label];
        const auto first =
            std::ranges::find_if(others, [&](std::size_t other) { return meet(subject.routine(), other, i); });
        if (first != others.end())
            findings.add(place_of(exercises[i]), fmt::format("'{}' is twice in the routine", label),
                         "put the doses together, give one of them a name of its own, or give each its weeks",
                         {{place_of(exercises[*first]), "first given here"}});
        // Stages of one exercise that follow each other are few; copies by the hundred are compared with the first.
        if (others.size() < most_weeks && first == others.end()) others.push_back(i);
    }
}

void many_exercises(const Subject& subject, Findings& findings) {
    constexpr std::size_t kept_up = 10;
    const Routine& routine = subject.routine();
    std::size_t most = 0;
    for (const Week& week : subject.plan().weeks) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < routine.exercises.size(); ++i) count += is_done_in(routine, i, week.number) ? 1 : 0;
        most = std::max(most, count);
    }
    if (most <= kept_up) return;
    findings.add(routine.exercises_span,
                 fmt::format("{} exercises in a week, and few people keep up with more than {}", most, kept_up),
                 "choose the ones that matter");
}

/// Where an exercise says that the affected side is meant, in its dose or in a step.
const Placed<Side>* affected_side_of(const Exercise& exercise) {
    const auto affected = [](const Dose& dose) { return dose.side && **dose.side == Side::affected; };
    if (affected(exercise.dose)) return &*exercise.dose.side;
    for (const Progression& step : exercise.progression)
        if (affected(step.changes)) return &*step.changes.side;
    return nullptr;
}

void affected_side(const Subject& subject, Findings& findings) {
    for (const Exercise& exercise : subject.routine().exercises) {
        const Placed<Side>* const side = affected_side_of(exercise);
        if (!side) continue;
        findings.add(subject.own(side->span) ? side->span : place_of(exercise),
                     "the plan says 'affected', since the routine does not say which side that is",
                     "'footplan generate --side left' or '--side right' prints which");
        return;
    }
}

constexpr auto routine_topic_rows = std::to_array<CheckRule>({
    {{"duplicate-exercise", Severity::warning, "the same exercise is twice in a routine, in the same weeks",
      "Twice the exercise is twice the dose, and is more often left over from copying than meant. Put the doses "
      "together, use phases for its variants, or give each its weeks.",
      Waiving::allowed},
     {.of_library = false, .of_broken = true},
     nullptr,
     duplicate_exercise},
    {{"many-exercises", Severity::note, "a week has more than ten exercises",
      "People who are given more exercises do fewer of them (Henry 1999; Bachmann 2018). Choose the ones that matter.",
      Waiving::allowed},
     {.of_library = false},
     nullptr,
     many_exercises},
    {{"affected-side", Severity::note, "the affected side is not said to be left or right",
      "One routine serves people whose left or right side hurts. The plan says 'affected' until --side says which.",
      Waiving::allowed},
     {.of_library = false},
     nullptr,
     affected_side},
});

}  // namespace

std::span<const CheckRule> routine() { return routine_topic_rows; }

}  // namespace footplan::rules
