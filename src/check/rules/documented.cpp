#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

using Compared = std::vector<const Documented*>;

std::string quoted(std::string_view text) { return fmt::format("'{}'", text); }

/// "'a', 'b' and 'c'", each once.
std::string sources_of(const std::vector<Statement>& statements) {
    std::vector<std::string> names;
    for (const Statement& statement : statements)
        if (std::ranges::find(names, quoted(statement.source)) == names.end())
            names.push_back(quoted(statement.source));
    const std::vector<std::string_view> views(names.begin(), names.end());
    return text::list(views, "and");
}

std::string_view lies(Relation relation, Parameter parameter) {
    const bool often = parameter == Parameter::frequency;
    switch (relation) {
        case Relation::left_out: return "is left out against";
        case Relation::below: return often ? "is less often than" : "is below";
        case Relation::above: return often ? "is more often than" : "is above";
        case Relation::reaches_below: return often ? "may be less often than" : "reaches below";
        case Relation::reaches_above: return often ? "may be more often than" : "reaches above";
        case Relation::reaches_both: return "reaches both below and above";
    }
    return "";
}

std::string message_of(Parameter parameter, const Judgement& judgement) {
    const std::string given = fmt::format("'{}: {}'", name_of(parameter), **judgement.given);
    const auto& statements = judgement.statements;
    const Statement& first = statements.front();
    const bool one_text =
        std::ranges::all_of(statements, [&](const Statement& other) { return other.text == first.text; });
    if (one_text && first.relation)
        return fmt::format("{} {} what {} {}: {}", given, lies(*first.relation, parameter), sources_of(statements),
                           statements.size() == 1 ? "states" : "state", first.text);
    std::vector<std::string> each;
    for (const Statement& statement : statements)
        each.push_back(fmt::format("{} ({})", statement.text, quoted(statement.source)));
    return fmt::format("{} lies outside of what its sources state: {}", given, fmt::join(each, ", "));
}

void add_related(const std::vector<Statement>& statements, Parameter parameter, Diagnostic& found) {
    for (const Statement& statement : statements)
        found.related.push_back({statement.span, fmt::format("'{}' states '{}: {}' here", statement.source,
                                                             name_of(parameter), statement.text)});
}

void report_outside(const Subject& subject, const Exercise& exercise, Parameter parameter, const Judgement& judgement,
                    Diagnostics& diagnostics) {
    const Span span = subject.own(judgement.given->span) ? judgement.given->span : place_of(exercise);
    Diagnostic found = finding(rule("outside-source"), span, message_of(parameter, judgement),
                               "follow the source, or say why not: # footplan: allow outside-source REASON");
    add_related(judgement.statements, parameter, found);
    diagnostics.add(std::move(found));
}

/// The dose with the frequency in force.
Dose in_force(const Subject& subject, Dose dose) {
    dose.frequency = frequency_of(subject.routine(), dose);
    return dose;
}

bool is_outside(const std::optional<Judgement>& judgement) {
    return judgement && judgement->verdict == Verdict::outside;
}

/// Nothing can be said of the frequency while the routine's own may be one that could not be read.
bool can_judge(const Subject& subject, const Exercise& exercise, Parameter parameter) {
    return parameter != Parameter::frequency || exercise.dose.frequency || !subject.broken();
}

}  // namespace

void outside_source(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const Compared compared = compared_with(subject.routine(), exercise);
    const Verdicts& verdicts = subject.verdicts(exercise);
    for (const Parameter parameter : all_parameters)
        if (is_outside(verdicts[parameter]) && verdicts[parameter]->given && can_judge(subject, exercise, parameter))
            report_outside(subject, exercise, parameter, *verdicts[parameter], diagnostics);

    for (const Progression& step : exercise.progression) {
        const Dose dose = dose_of_week(exercise.dose, exercise.progression, step.weeks.first);
        const Verdicts later = judge(in_force(subject, dose), compared);
        for (const Parameter parameter : all_parameters) {
            const auto& judgement = later[parameter];
            const bool of_step = is_outside(judgement) && judgement->given &&
                                 judgement->given->span.begin >= step.span.begin &&
                                 judgement->given->span.end <= step.span.end;
            if (of_step) report_outside(subject, exercise, parameter, *judgement, diagnostics);
        }
    }
}

void left_out(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const Verdicts& verdicts = subject.verdicts(exercise);
    Diagnostic found = finding(rule("outside-source"), place_of(exercise), "");
    std::vector<std::string> missing;
    for (const Parameter parameter : all_parameters) {
        const auto& judgement = verdicts[parameter];
        if (!is_outside(judgement) || judgement->given || !can_judge(subject, exercise, parameter)) continue;
        missing.push_back(fmt::format("'{}: {}' ({})", name_of(parameter), judgement->statements.front().text,
                                      sources_of(judgement->statements)));
        add_related(judgement->statements, parameter, found);
    }
    if (missing.empty()) return;
    found.message =
        fmt::format("'{}' leaves out what its source states: {}", label_of(exercise), fmt::join(missing, ", "));
    found.help = "follow the source, or say why not: # footplan: allow outside-source REASON";
    diagnostics.add(std::move(found));
}

void not_stated(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    const Verdicts& verdicts = subject.verdicts(exercise);
    std::vector<Statement> silent;
    for (const Documented* documented : compared_with(subject.routine(), exercise))
        silent.push_back({*documented->source, {}, documented->source.span, std::nullopt});
    for (const Parameter parameter : all_parameters) {
        const auto& judgement = verdicts[parameter];
        if (!judgement || judgement->verdict != Verdict::not_stated || !judgement->given) continue;
        const Span span = subject.own(judgement->given->span) ? judgement->given->span : place_of(exercise);
        diagnostics.add(finding(rule("not-stated"), span,
                                fmt::format("{} {} the {} of '{}' open: '{}' is the routine's own choice",
                                            sources_of(silent), silent.size() == 1 ? "leaves" : "leave",
                                            name_of(parameter), label_of(exercise), **judgement->given)));
    }
}

void undocumented(const Subject&, const Exercise& exercise, Diagnostics& diagnostics) {
    if (exercise.documented.empty())
        diagnostics.add(finding(rule("undocumented"), place_of(exercise),
                                fmt::format("no source is known for the dose of '{}'", label_of(exercise))));
}

void missing_frequency(const Subject& subject, const Exercise& exercise, Diagnostics& diagnostics) {
    // Of a documented exercise `left_out` says it, where a source states a frequency at all.
    if (!exercise.documented.empty() || frequency_of(subject.routine(), exercise.dose) || subject.broken()) return;
    diagnostics.add(finding(rule("missing-frequency"), place_of(exercise),
                            fmt::format("nothing says how often '{}' is done", label_of(exercise)),
                            "write for example 'frequency: 3 times a week' here or for the whole routine"));
}

}  // namespace footplan::rules
