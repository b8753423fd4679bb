#include <map>
#include <string>

#include <fmt/format.h>

#include "check/subject.hpp"

namespace footplan::rules {

void duplicate_exercise(const Subject& subject, Diagnostics& diagnostics) {
    std::map<std::string, const Exercise*> seen;
    for (const Exercise& exercise : subject.routine().exercises) {
        const std::string label = label_of(exercise);
        const auto [first, fresh] = seen.try_emplace(label, &exercise);
        if (fresh) continue;
        Diagnostic found = finding(rule("duplicate-exercise"), place_of(exercise),
                                   fmt::format("'{}' stands twice in the routine", label),
                                   "put the doses together, or give one of them a name of its own");
        found.related.push_back({place_of(*first->second), "first given here"});
        diagnostics.add(std::move(found));
    }
}

void many_exercises(const Subject& subject, Diagnostics& diagnostics) {
    constexpr std::size_t kept_up = 4;
    const Routine& routine = subject.routine();
    if (routine.exercises.size() <= kept_up) return;
    diagnostics.add(
        finding(rule("many-exercises"), routine.exercises_span,
                fmt::format("{} exercises, and people keep up with no more than {}", routine.exercises.size(), kept_up),
                "choose the ones that matter, or say why there are more: # footplan: allow "
                "many-exercises REASON"));
}

}  // namespace footplan::rules
