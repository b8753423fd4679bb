#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

constexpr std::string_view follow_or_waive =
    "follow the source, or say why not: # footplan: allow outside-source REASON";

/// Statements with the same words and the same relation, which one clause can name together.
using Group = std::vector<const Statement*>;

std::vector<Group> grouped(const std::vector<Statement>& statements) {
    std::vector<Group> groups;
    for (const Statement& statement : statements) {
        const auto at = std::ranges::find_if(groups, [&](const Group& group) {
            return group.front()->text == statement.text && group.front()->relation == statement.relation;
        });
        if (at == groups.end())
            groups.push_back({&statement});
        else
            at->push_back(&statement);
    }
    return groups;
}

std::string joined(const std::vector<std::string>& parts) {
    const std::vector<std::string_view> views(parts.begin(), parts.end());
    return text::list(views, "and");
}

/// "the trial 'a' and the articles 'b' and 'c'": each by its kind, in the order of the first of each.
std::string names(const Group& group) {
    std::vector<std::optional<PublicationKind>> kinds;
    for (const Statement* one : group)
        if (std::ranges::find(kinds, one->kind) == kinds.end()) kinds.push_back(one->kind);
    std::vector<std::string> parts;
    for (const auto& kind : kinds) {
        std::vector<std::string> ids;
        for (const Statement* one : group)
            if (one->kind == kind)
                ids.push_back(one->group.empty() ? fmt::format("'{}'", one->source)
                                                 : fmt::format("'{}' ({})", one->source, one->group));
        const std::string_view plural = ids.size() == 1 ? "" : "s";
        parts.push_back(kind ? fmt::format("the {}{} {}", name_of(*kind), plural, joined(ids)) : joined(ids));
    }
    return joined(parts);
}

std::string message_of(Parameter parameter, const Judgement& judgement) {
    std::vector<std::string> clauses;
    for (const Group& group : grouped(judgement.statements))
        if (group.front()->relation)
            clauses.push_back(fmt::format("{} what {} {}: {}", verb_of(*group.front()->relation, parameter),
                                          names(group), group.size() == 1 ? "states" : "state", group.front()->text));
    return fmt::format("'{}: {}' {}", name_of(parameter), **judgement.given, fmt::join(clauses, "; it "));
}

std::vector<Related> places_of(const std::vector<Statement>& statements, Parameter parameter) {
    std::vector<Related> related;
    for (const Statement& statement : statements)
        related.push_back({statement.span, fmt::format("'{}' states '{}: {}' here", statement.source,
                                                       name_of(parameter), statement.text)});
    return related;
}

bool is_outside(const std::optional<Judgement>& judgement) {
    return judgement && judgement->verdict == Verdict::outside;
}

/// Nothing can be said of the frequency while the routine's own may be one that could not be read.
bool can_judge(const Subject& subject, const Exercise& exercise, Parameter parameter) {
    return parameter != Parameter::frequency || exercise.dose.frequency || !subject.broken();
}

/// The weeks in which the dose of an exercise, or what a source states of it, begins to differ from the week before.
std::set<int> weeks_of_change(const Subject& subject, const Exercise& exercise) {
    const int first = first_week(exercise);
    std::set<int> weeks{first};
    // No calendar knows when a criterion is reached: such a dose has one comparison and no week.
    if (awaits_criterion(subject.routine(), exercise)) return weeks;
    const auto last = exercise.weeks ? (*exercise.weeks)->last : std::nullopt;
    const int end = std::min(last.value_or(most_weeks), most_weeks);
    const auto add = [&](int week) {
        if (week > first && week <= end) weeks.insert(week);
    };
    const auto add_range = [&](const WeekRange& range) {
        add(range.first);
        if (range.last) add(*range.last + 1);
    };
    for (const Progression& step : exercise.progression)
        if (!step.once && !step.exercise) add_range(step.weeks);
    const int planned = length_of(subject.routine()).most;
    for (const Documented* documented : compared_with(subject.routine(), exercise)) {
        // What a source states of weeks that the routine does not have concerns nobody.
        const auto add_planned = [&](int week) {
            if (week <= planned) add(week);
        };
        if (documented->weeks) {
            add_planned((*documented->weeks)->first);
            if ((*documented->weeks)->last) add_planned(*(*documented->weeks)->last + 1);
        }
        for (const Progression& step : documented->progression) {
            if (step.once) continue;
            add_planned(step.weeks.first);
            if (step.weeks.last) add_planned(*step.weeks.last + 1);
        }
    }
    return weeks;
}

/// Everything of one week that is outside and has not been reported for an earlier one.
class OutsideReport {
public:
    OutsideReport(const Subject& subject, const Exercise& exercise, Findings& findings)
        : subject_(subject), exercise_(exercise), findings_(findings) {}

    void week(int number, const Verdicts& verdicts) {
        for (const Parameter parameter : all_parameters) {
            const auto& judgement = verdicts[parameter];
            if (is_outside(judgement) && judgement->given && can_judge(subject_, exercise_, parameter))
                report(number, parameter, *judgement);
        }
    }

private:
    void report(int week, Parameter parameter, const Judgement& judgement) {
        const Span place = judgement.given->span;
        const std::string message = message_of(parameter, judgement);
        if (!reported_.insert({place.begin, message}).second) return;
        // A step that is named by its place needs no week; a value of before does.
        const bool of_step = std::ranges::any_of(exercise_.progression, [&](const Progression& step) {
            return place.begin >= step.span.begin && place.end <= step.span.end;
        });
        const bool later = week != first_week(exercise_) && !of_step;
        findings_.add(subject_.own(place) ? place : place_of(exercise_),
                      later ? fmt::format("in week {} {}", week, message) : message, std::string(follow_or_waive),
                      places_of(judgement.statements, parameter));
    }

    const Subject& subject_;
    const Exercise& exercise_;
    Findings& findings_;
    std::set<std::pair<std::uint32_t, std::string>> reported_;
};

bool gives_work(const Exercise& exercise) {
    return std::ranges::any_of(works_of(exercise.dose), [](const Work& work) {
        return work.reps || work.duration || work.hold || work.tempo || work.task;
    });
}

/// Whether a dose gives repetitions or a hold in the place of a duration, or the other way round: then it leaves out
/// nothing, and does something else.
bool takes_its_place(const Dose& dose, Parameter parameter) {
    return std::ranges::any_of(works_of(dose), [&](const Work& work) {
        const bool counted = work.reps || work.hold || work.tempo;
        if (parameter == Parameter::duration) return counted;
        return (parameter == Parameter::reps || parameter == Parameter::hold) && work.duration && !counted;
    });
}

/// What a routine leaves out although its sources state it. Of a dose that is missing as a whole missing-dose speaks,
/// of a frequency missing-frequency.
void report_left_out(const Exercise& exercise, const Verdicts& verdicts, Findings& findings) {
    std::vector<std::string> missing;
    std::vector<Related> related;
    bool otherwise = false;
    for (const Parameter parameter : all_parameters) {
        const auto& judgement = verdicts[parameter];
        if (parameter == Parameter::frequency || !is_outside(judgement) || judgement->given) continue;
        otherwise = otherwise || takes_its_place(exercise.dose, parameter);
        for (const Group& group : grouped(judgement->statements))
            missing.push_back(fmt::format("'{}: {}' ({})", name_of(parameter), group.front()->text, names(group)));
        for (Related& place : places_of(judgement->statements, parameter)) related.push_back(std::move(place));
    }
    if (missing.empty()) return;
    findings.add(place_of(exercise),
                 fmt::format("'{}' {} a source states: {}", label_of(exercise),
                             otherwise ? "is done otherwise than" : "leaves out what", fmt::join(missing, ", ")),
                 std::string(follow_or_waive), std::move(related));
}

void outside_source(const Subject& subject, const Exercise& exercise, const Verdicts& verdicts, Findings& findings) {
    OutsideReport report(subject, exercise, findings);
    for (const int week : weeks_of_change(subject, exercise))
        report.week(week, week == first_week(exercise) ? verdicts : judge(subject.routine(), exercise, week));
    if (subject.kind() == Subject::Kind::routine && gives_work(exercise)) report_left_out(exercise, verdicts, findings);
}

void not_stated(const Subject& subject, const Exercise& exercise, const Verdicts& verdicts, Findings& findings) {
    for (const Parameter parameter : all_parameters) {
        const auto& judgement = verdicts[parameter];
        if (!judgement || judgement->verdict != Verdict::not_stated || !judgement->given) continue;
        findings.add(subject.own(judgement->given->span) ? judgement->given->span : place_of(exercise),
                     fmt::format("{} {} the {} of '{}' open: '{}' is the routine's own choice",
                                 quoted_list(judgement->silent), judgement->silent.size() == 1 ? "leaves" : "leave",
                                 name_of(parameter), label_of(exercise), **judgement->given));
    }
}

void undocumented(const Subject& subject, const Exercise& exercise, Findings& findings) {
    if (exercise.documented.empty() && !has_own_source(subject.routine(), exercise))
        findings.add(place_of(exercise), fmt::format("no source is known for the dose of '{}'", label_of(exercise)));
}

constexpr auto documented_rows = std::to_array<CheckRule>({
    {{"outside-source", Severity::warning, "a dose is outside of what its source states",
      "Compared are sets, reps, hold, duration, rest and frequency, week by week: with the source that the exercise "
      "or the routine names if that documents the exercise, else with every source that does. A range is within "
      "another that contains it. What follows a source of the routine's own is not compared. That a dose is within a "
      "source does not say that it suits anybody.",
      Waiving::allowed},
     {},
     nullptr,
     nullptr,
     outside_source},
    {{"not-stated", Severity::note, "a source documents the exercise and leaves this part of the dose open",
      "The routine chose the value, and the printed plan marks it so.", Waiving::allowed},
     {},
     nullptr,
     nullptr,
     not_stated},
    {{"undocumented", Severity::note, "no source is known for the dose of an exercise",
      "Add what a published source states under 'documented' in the exercise's file.", Waiving::allowed},
     {},
     undocumented},
});

}  // namespace

std::span<const CheckRule> documented() { return documented_rows; }

}  // namespace footplan::rules
