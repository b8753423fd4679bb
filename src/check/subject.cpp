#include "check/subject.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan {

namespace {

/// The end counts as well: what is missing at the end of a mapping is reported right after it.
bool contains(Span outer, Span inner) {
    return outer.file == inner.file && outer.begin <= inner.begin && inner.begin <= outer.end;
}

/// The plan of a routine as far as its doses change: a week for each step, those after the last are alike.
Plan plan_of(const Routine& routine) {
    int weeks = length_of(routine).most;
    for (const Exercise& exercise : routine.exercises) {
        weeks = std::max(weeks, first_week(exercise));
        for (const Progression& step : exercise.progression) weeks = std::max(weeks, step.weeks.first);
    }
    return make_plan(routine, {}, std::clamp(weeks, 1, most_weeks));
}

}  // namespace

Subject::Subject(Kind kind, const Routine& routine, const TextFiles& texts, const Printable& printable,
                 const Diagnostics& found)
    : kind_(kind), routine_(routine), texts_(texts), printable_(printable) {
    for (const Diagnostic& diagnostic : found.all()) {
        if (diagnostic.severity != Severity::error || !own(diagnostic.span)) continue;
        errors_.push_back(diagnostic.span);
        if (std::ranges::none_of(routine.exercises,
                                 [&](const Exercise& exercise) { return contains(exercise.span, diagnostic.span); }))
            ++errors_outside_;
    }
    verdicts_.reserve(routine.exercises.size());
    for (const Exercise& exercise : routine.exercises) verdicts_.push_back(judge(routine, exercise));
    if (kind == Kind::routine && errors_.empty()) plan_ = plan_of(routine);
}

bool Subject::broken(const Exercise& exercise) const {
    return std::ranges::any_of(errors_, [&](Span error) { return contains(exercise.span, error); });
}

std::vector<Dose> doses_in_force(const Routine& routine, const Exercise& exercise) {
    std::vector<Dose> doses{dose_of_week(exercise.dose, exercise.progression, first_week(exercise))};
    for (const Progression& step : exercise.progression)
        if (!step.once && !step.exercise)
            doses.push_back(dose_of_week(exercise.dose, exercise.progression, step.weeks.first));
    for (Dose& dose : doses) dose.frequency = frequency_of(routine, dose);
    return doses;
}

std::string quoted_list(const std::vector<std::string>& names) {
    std::vector<std::string> quoted;
    for (const std::string& name : names)
        if (std::string text = fmt::format("'{}'", name); std::ranges::find(quoted, text) == quoted.end())
            quoted.push_back(std::move(text));
    const std::vector<std::string_view> views(quoted.begin(), quoted.end());
    return text::list(views, "and");
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
