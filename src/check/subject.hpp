#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/rules.hpp"
#include "check/check.hpp"
#include "check/verdict.hpp"

namespace footplan {

/// What a rule looks at: one file's exercises, and the routine that they make up.
class Subject {
public:
    Subject(FileId file, const Routine& routine, const Abilities& abilities, const Diagnostics& found);

    const Routine& routine() const { return routine_; }
    const Abilities& abilities() const { return abilities_; }
    /// Whether a place is in the file that is being checked, and not in the library behind it.
    bool own(Span span) const { return span.file == file_; }

    /// An error was found within an exercise: what it seems to lack may be there.
    bool broken(const Exercise& exercise) const { return any_within(exercise.span); }
    bool any_within(Span span) const;
    /// An error was found outside of the exercises: the routine's own keys may be incomplete.
    bool broken() const;

private:
    FileId file_;
    const Routine& routine_;
    const Abilities& abilities_;
    std::vector<Span> errors_;
};

/// Where an exercise is named: the routine's reference to it, else its name, else all of it.
Span place_of(const Exercise& exercise);
/// Its id, or its name where it has none, for messages.
std::string label_of(const Exercise& exercise);

/// A rule's check of one exercise, or of a routine as a whole: pure, adds what it finds.
using ExerciseCheck = void (*)(const Subject&, const Exercise&, Diagnostics&);
using RoutineCheck = void (*)(const Subject&, Diagnostics&);

namespace rules {
// dose.cpp
void missing_dose(const Subject&, const Exercise&, Diagnostics&);
void reps_and_duration(const Subject&, const Exercise&, Diagnostics&);
void tempo_with_hold(const Subject&, const Exercise&, Diagnostics&);
void hold_without_reps(const Subject&, const Exercise&, Diagnostics&);
void rest_without_sets(const Subject&, const Exercise&, Diagnostics&);
void single_phase(const Subject&, const Exercise&, Diagnostics&);
// bounds.cpp
void implausible_amount(const Subject&, const Exercise&, Diagnostics&);
// documented.cpp
void missing_frequency(const Subject&, const Exercise&, Diagnostics&);
void outside_source(const Subject&, const Exercise&, Diagnostics&);
void not_stated(const Subject&, const Exercise&, Diagnostics&);
void undocumented(const Subject&, const Exercise&, Diagnostics&);
// print.cpp
void unprintable_text(const Subject&, Diagnostics&);
void figure_missing(const Subject&, const Exercise&, Diagnostics&);
// keys.cpp
void too_many_cues(const Subject&, const Exercise&, Diagnostics&);
void idle_rest_between_reps(const Subject&, const Exercise&, Diagnostics&);
void idle_progression(const Subject&, const Exercise&, Diagnostics&);
void unused_source(const Subject&, Diagnostics&);
void idle_frequency(const Subject&, Diagnostics&);
// routine.cpp
void no_exercises(const Subject&, Diagnostics&);
void duplicate_exercise(const Subject&, Diagnostics&);
void many_exercises(const Subject&, Diagnostics&);
}  // namespace rules

/// Whether an amount lies outside what anybody prescribes and no documented source states as much.
bool is_implausible(const Exercise& exercise, Parameter parameter, const Placed<std::string>& given);

}  // namespace footplan
