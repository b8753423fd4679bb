#include "cli/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "check/verdict.hpp"

namespace footplan::cli {

namespace {

/// FNV-1a, 32 bits: a short name for a text, the same on every machine.
std::uint32_t fingerprint(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

ExerciseFacts facts_of(const Routine& routine, const Exercise& exercise, std::size_t weeks, Library& library) {
    ExerciseFacts facts;
    for (const Documented* const documented : compared_with(routine, exercise))
        if (const Publication* const source = find_source(routine, library, *documented->source))
            facts.sources.push_back(*source);
    const Verdicts verdicts = judge(routine, exercise);
    const auto chosen = [&](Parameter parameter) {
        return verdicts[parameter] && verdicts[parameter]->verdict == Verdict::not_stated;
    };
    const auto given = [&](Parameter parameter) { return chosen(parameter) && verdicts[parameter]->given.has_value(); };
    const Chosen parts{given(Parameter::sets),     given(Parameter::reps), given(Parameter::hold),
                       given(Parameter::duration), given(Parameter::rest), given(Parameter::frequency)};
    if (parts.any()) facts.chosen.assign(weeks, parts);
    facts.frequency_chosen = chosen(Parameter::frequency) && frequency_of(routine, exercise.dose).has_value();
    facts.amount_chosen = std::ranges::any_of(all_parameters, [&](Parameter parameter) {
        return parameter != Parameter::frequency && chosen(parameter) && verdicts[parameter]->given.has_value();
    });
    return facts;
}

}  // namespace

Sheet make_sheet(Context& context, Plan plan) {
    Sheet sheet;
    for (const Exercise& exercise : plan.routine.exercises)
        sheet.facts.push_back(facts_of(plan.routine, exercise, plan.weeks.size(), context.library()));
    sheet.version = fmt::format("{:06x}", fingerprint(context.texts()[plan.routine.file].text()) & 0xFFFFFFU);
    sheet.plan = std::move(plan);
    return sheet;
}

}  // namespace footplan::cli
