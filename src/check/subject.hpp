#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/rules.hpp"
#include "check/check.hpp"
#include "check/verdict.hpp"

namespace footplan {

/// What a rule looks at: the exercises of one file, as a routine, or as a
/// routine of one where the file is an exercise of the library.
class Subject {
public:
    enum class Kind { routine, library_exercise };

    Subject(Kind kind, const Routine& routine, const TextFiles& texts, const Abilities& abilities,
            const Diagnostics& found);

    Kind kind() const { return kind_; }
    const Routine& routine() const { return routine_; }
    const TextFiles& texts() const { return texts_; }
    const Abilities& abilities() const { return abilities_; }

    /// Whether a place is in the file that is being checked or in its base, not in the library behind it.
    bool own(Span span) const { return is_own(routine_, span); }
    /// An error was found within an exercise: what it seems to lack may be there.
    bool broken(const Exercise& exercise) const;
    /// An error was found outside of the exercises: keys of the routine itself may be lacking.
    bool broken() const { return errors_outside_ > 0; }
    bool any_error() const { return !errors_.empty(); }

    /// How the dose of one of the routine's exercises stands to what is documented.
    const Verdicts& verdicts(const Exercise& exercise) const {
        return verdicts_[static_cast<std::size_t>(&exercise - routine_.exercises.data())];
    }
    /// Those of all exercises, in their order, when the rules are done.
    std::vector<Verdicts> verdicts() && { return std::move(verdicts_); }

private:
    Kind kind_;
    const Routine& routine_;
    const TextFiles& texts_;
    const Abilities& abilities_;
    std::vector<Span> errors_;
    std::size_t errors_outside_ = 0;
    std::vector<Verdicts> verdicts_;
};

/// Where an exercise is named: the routine's reference to it, else its name, else all of it.
Span place_of(const Exercise& exercise);
/// What its author calls it: the id that it refers to, else its name.
std::string label_of(const Exercise& exercise);

/// A rule's check of one exercise, or of a routine as a whole: adds what it finds, changes nothing else.
using ExerciseCheck = void (*)(const Subject&, const Exercise&, Diagnostics&);
using RoutineCheck = void (*)(const Subject&, Diagnostics&);

namespace rules {

// dose.cpp: keys that contradict or want one another
void missing_dose(const Subject&, const Exercise&, Diagnostics&);
void reps_and_duration(const Subject&, const Exercise&, Diagnostics&);
void tempo_with_hold(const Subject&, const Exercise&, Diagnostics&);
void hold_without_reps(const Subject&, const Exercise&, Diagnostics&);
void rest_without_sets(const Subject&, const Exercise&, Diagnostics&);
void single_phase(const Subject&, const Exercise&, Diagnostics&);

// bounds.cpp
void implausible_amount(const Subject&, const Exercise&, Diagnostics&);

// documented.cpp: against the published sources
void outside_source(const Subject&, const Exercise&, Diagnostics&);
void left_out(const Subject&, const Exercise&, Diagnostics&);
void not_stated(const Subject&, const Exercise&, Diagnostics&);
void undocumented(const Subject&, const Exercise&, Diagnostics&);
void missing_frequency(const Subject&, const Exercise&, Diagnostics&);

// print.cpp: what cannot be printed
void unprintable_text(const Subject&, Diagnostics&);

// keys.cpp: keys that do nothing
void too_many_cues(const Subject&, const Exercise&, Diagnostics&);
void idle_rest_between_reps(const Subject&, const Exercise&, Diagnostics&);
void idle_progression(const Subject&, const Exercise&, Diagnostics&);
void idle_frequency(const Subject&, Diagnostics&);
void idle_source(const Subject&, Diagnostics&);

// routine.cpp: the exercises together
void duplicate_exercise(const Subject&, Diagnostics&);
void many_exercises(const Subject&, Diagnostics&);

// time.cpp: what the doses come to
void session_too_long(const Subject&, Diagnostics&);
void long_day(const Subject&, Diagnostics&);
void rest_days(const Subject&, Diagnostics&);

}  // namespace rules
}  // namespace footplan
