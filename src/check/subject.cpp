#include "check/subject.hpp"

#include <algorithm>

namespace footplan {

namespace {

/// The end counts as well: what is missing at the end of a mapping is reported right after it.
bool contains(Span outer, Span inner) {
    return outer.file == inner.file && outer.begin <= inner.begin && inner.begin <= outer.end;
}

}  // namespace

Subject::Subject(Kind kind, const Routine& routine, const TextFiles& texts, const Abilities& abilities,
                 const Diagnostics& found)
    : kind_(kind), routine_(routine), texts_(texts), abilities_(abilities) {
    for (const Diagnostic& diagnostic : found.all()) {
        if (diagnostic.severity != Severity::error || !own(diagnostic.span)) continue;
        errors_.push_back(diagnostic.span);
        if (std::ranges::none_of(routine.exercises,
                                 [&](const Exercise& exercise) { return contains(exercise.span, diagnostic.span); }))
            ++errors_outside_;
    }
    verdicts_.reserve(routine.exercises.size());
    for (const Exercise& exercise : routine.exercises) verdicts_.push_back(judge(routine, exercise));
}

bool Subject::broken(const Exercise& exercise) const {
    return std::ranges::any_of(errors_, [&](Span error) { return contains(exercise.span, error); });
}

Span place_of(const Exercise& exercise) {
    if (exercise.reference) return exercise.reference->span;
    return exercise.name ? exercise.name->span : exercise.span;
}

std::string label_of(const Exercise& exercise) {
    if (exercise.reference) return **exercise.reference;
    return exercise.name ? **exercise.name : std::string("?");
}

}  // namespace footplan
