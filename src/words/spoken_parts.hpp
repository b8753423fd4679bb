#pragma once

#include "words/spoken_dose.hpp"

namespace footplan::words {

/// Says the exercises of a sheet. Keeps references.
class ExerciseSpeaker {
public:
    ExerciseSpeaker(const Sheet& sheet, const Labels& labels)
        : sheet_(sheet), routine_(sheet.plan.routine), speaker_(labels) {}

    /// A week of the plan by its place; what differs from the week before is marked as changed.
    SpokenWeek week(std::size_t index) const;
    /// One exercise with a dose, as in the week at a place of the plan; nothing is marked as changed.
    SpokenExercise exercise(std::size_t exercise, const Dose& dose, const Chosen& chosen) const;

    const Speaker& speaker() const { return speaker_; }
    const std::string& name(std::size_t exercise) const { return **routine_.exercises[exercise].name; }

private:
    DoseContext context(std::size_t exercise, const Dose& dose, const Chosen& chosen) const;
    SpokenExercise in_week(std::size_t exercise, std::size_t index) const;
    std::string heading(const Week& week) const;

    const Sheet& sheet_;
    const Routine& routine_;
    Speaker speaker_;
};

/// The sentences of `now` that `before` does not have.
std::vector<Said> changed(const SpokenExercise& before, const SpokenExercise& now);

/// The cards of a sheet, from its weeks as they are spoken. `sources` are the plan's.
std::vector<SpokenCard> say_cards(const Sheet& sheet, const ExerciseSpeaker& exercises,
                                  const std::vector<SpokenWeek>& weeks, const std::vector<SpokenSource>& sources);

/// The sources of all exercises, each once, in the order in which they are first named.
std::vector<SpokenSource> say_sources(const Sheet& sheet, const Labels& labels);

/// "From week 3", "Week 5", "Weeks 5 to 7": `last` is the programme's last week if nothing follows.
std::string say_weeks(const Labels& labels, int first, int last, int last_of_programme);

}  // namespace footplan::words
