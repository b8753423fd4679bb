#include "app/print.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "check/verdict.hpp"

namespace footplan::app {

namespace {

/// What the routine chose by itself, since the source leaves it open.
Chosen chosen_of(const Verdicts& verdicts) {
    const auto chosen = [&](Parameter parameter) {
        return verdicts[parameter] && verdicts[parameter]->verdict == Verdict::not_stated &&
               verdicts[parameter]->given.has_value();
    };
    return {chosen(Parameter::sets),     chosen(Parameter::reps), chosen(Parameter::hold),
            chosen(Parameter::duration), chosen(Parameter::rest), chosen(Parameter::frequency)};
}

/// `first` are the verdicts of its first week.
ExerciseFacts facts_of(const Plan& plan, std::size_t index, const Verdicts& first, Library& library) {
    const Exercise& exercise = plan.routine.exercises[index];
    ExerciseFacts facts;
    for (const std::string& id : cited_sources(plan.routine, exercise))
        if (const Publication* const source = find_source(plan.routine, library, id)) facts.sources.push_back(*source);
    std::optional<int> judged;
    Chosen chosen;
    for (const Week& week : plan.weeks) {
        if (!week.has(index)) {
            // There is nothing to mark.
            facts.chosen.push_back({});
            continue;
        }
        if (!judged || !judged_alike(exercise, *judged, week.number)) {
            judged = week.number;
            const bool as_first = judged_alike(exercise, first_week(exercise), week.number);
            chosen = chosen_of(as_first ? first : judge(plan.routine, exercise, week.number));
        }
        facts.chosen.push_back(chosen);
    }
    if (std::ranges::none_of(facts.chosen, &Chosen::any)) facts.chosen.clear();
    return facts;
}

/// Of the routine's text and those of its bases.
std::string version_of(const Workspace& workspace, const Routine& routine) {
    std::string text = workspace.texts[routine.file].text();
    if (routine.text.end > 0) text = text.substr(routine.text.begin, routine.text.end - routine.text.begin);
    for (const FileId base : routine.bases) text += workspace.texts[base].text();
    return version_id(text);
}

}  // namespace

std::string version_id(std::string_view text) { return fmt::format("{:06x}", text::fingerprint(text) & 0xFFFFFFU); }

Sheet make_sheet(Workspace& workspace, Plan plan, const std::vector<Verdicts>& verdicts) {
    Sheet sheet;
    for (std::size_t i = 0; i < plan.routine.exercises.size(); ++i)
        sheet.facts.push_back(facts_of(plan, i, verdicts.at(i), workspace.library));
    sheet.version = version_of(workspace, plan.routine);
    sheet.plan = std::move(plan);
    return sheet;
}

}  // namespace footplan::app
