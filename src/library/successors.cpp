#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/position.hpp"
#include "library/entries.hpp"

namespace footplan {

namespace {

/// Whether an entry only describes an exercise that a step brings: it has a name of its own and nothing to do.
bool only_describes(const Routine& routine, const Exercise& entry, const Dose& own) {
    if (entry.reference || entry.weeks || !entry.progression.empty() || is_prescribed(own)) return false;
    for (const Exercise& other : routine.exercises)
        for (const Progression& step : other.progression)
            if (step.exercise && is_called(entry, **step.exercise)) return true;
    return false;
}

/// Puts the exercises of a routine into their new order: each followed by those that its steps bring.
class Successors {
public:
    Successors(const Routine& routine, const std::vector<Dose>& own, Library& library, Diagnostics& diagnostics)
        : routine_(routine), own_(own), library_(library), diagnostics_(diagnostics) {}

    /// `own`: what the routine itself states of its dose, without the library.
    void add(Exercise exercise, const Dose& own) {
        const std::size_t at = result.size();
        result.push_back(std::move(exercise));
        for (std::size_t step = 0; step < result[at].progression.size(); ++step)
            if (result[at].progression[step].exercise) follow(at, step, own);
    }

    std::vector<Exercise> result;

private:
    /// The weeks of an exercise in which a step brings another; all of its weeks if a criterion decides.
    static std::optional<Placed<WeekRange>> weeks_of(const Exercise& exercise, const Progression& step) {
        if (step.once || !exercise.weeks) return step.once ? exercise.weeks : Placed<WeekRange>{step.weeks, step.place};
        WeekRange both = **exercise.weeks;
        both.first = std::max(both.first, step.weeks.first);
        if (step.weeks.last) both.last = std::min(both.last.value_or(*step.weeks.last), *step.weeks.last);
        // A step beyond the exercise's weeks brings nothing, and is reported as such.
        if (both.last && *both.last < both.first) return exercise.weeks;
        return Placed<WeekRange>{both, step.place};
    }

    void follow(std::size_t at, std::size_t index, const Dose& own) {
        const Progression step = result[at].progression[index];
        if (is_called(result[at], **step.exercise)) {
            report_itself(*step.exercise, diagnostics_);
            return;
        }
        auto next = text_of(*step.exercise);
        if (!next) return;
        const bool for_good = !step.once && !step.in_these_alone;
        Dose dose = own;
        for (const Progression& earlier : std::span(result[at].progression).first(index))
            if (!earlier.once && !earlier.exercise && !earlier.in_these_alone)
                dose = merged(std::move(dose), earlier.changes);
        // What describes the exercise comes with the step, and the step's own words before it.
        const Dose changes = merged(next->described, step.changes);
        result[at].progression[index].changes = changes;
        dose = merged(std::move(dose), changes);
        next->exercise.dose = merged(next->exercise.dose, dose);
        next->exercise.weeks = weeks_of(result[at], step);
        fill(next->exercise.source, result[at].source);
        next->exercise.follows = Succession{at, index};
        if (for_good) {
            auto& steps = result[at].progression;
            const auto later = steps.begin() + static_cast<std::ptrdiff_t>(index) + 1;
            next->exercise.progression.assign(std::make_move_iterator(later), std::make_move_iterator(steps.end()));
            steps.erase(later, steps.end());
        }
        result[at].progression[index].next = result.size();
        add(std::move(next->exercise), dose);
    }

    struct Next {
        /// With the dose of the library alone.
        Exercise exercise;
        /// What an entry that only describes it says of how it is done.
        Dose described;
    };

    /// The exercise that is meant.
    std::optional<Next> text_of(const Placed<std::string>& wanted) {
        const auto at =
            position_if(routine_.exercises, [&](const Exercise& exercise) { return is_called(exercise, *wanted); });
        if (at) {
            Exercise copy = routine_.exercises[*at];
            Dose described = only_describes(routine_, copy, own_[*at]) ? own_[*at] : Dose{};
            copy.dose = {};
            if (const Exercise* const known = copy.reference ? library_.exercise(**copy.reference) : nullptr)
                copy.dose = known->dose;
            copy.progression.clear();
            return Next{std::move(copy), std::move(described)};
        }
        const Exercise* const known = library_.exercise(*wanted);
        if (known == nullptr) {
            std::vector<std::string> ids = library_.exercise_ids();
            for (const Exercise& exercise : routine_.exercises) ids.push_back(exercise.id);
            report_unknown(rule("unknown-exercise"), wanted,
                           {"exercise", std::move(ids),
                            "'footplan list exercises' shows those of the library; one of your own is described in "
                            "'exercises', without a dose"},
                           diagnostics_);
            return std::nullopt;
        }
        Exercise copy = *known;
        copy.reference = wanted;
        copy.span = wanted.span;
        return Next{std::move(copy), {}};
    }

    const Routine& routine_;
    const std::vector<Dose>& own_;
    Library& library_;
    Diagnostics& diagnostics_;
};

}  // namespace

void add_successors(Routine& routine, const std::vector<Dose>& own, Library& library, Diagnostics& diagnostics) {
    // Most routines have no such step, and exercises are large.
    const auto brings_another = [](const Exercise& exercise) {
        return std::ranges::any_of(exercise.progression,
                                   [](const Progression& step) { return step.exercise.has_value(); });
    };
    if (std::ranges::none_of(routine.exercises, brings_another)) return;
    Successors successors(routine, own, library, diagnostics);
    for (std::size_t i = 0; i < routine.exercises.size(); ++i)
        if (!only_describes(routine, routine.exercises[i], own[i])) successors.add(routine.exercises[i], own[i]);
    routine.exercises = std::move(successors.result);
}

}  // namespace footplan
