#include <algorithm>
#include <array>
#include <limits>

#include <fmt/format.h>

#include "base/text.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

bool has_cues(const Dose& dose) { return dose.when && !(*dose.when)->empty(); }

/// Nothing says how often, and no source leaves it open in the same way.
bool lacks_frequency(const Routine& routine, const Exercise& exercise, const std::optional<Judgement>& verdict) {
    if (frequency_of(routine, exercise.dose) || has_cues(exercise.dose)) return false;
    if (exercise.follows) return false;
    return compared_with(routine, exercise).empty() || (verdict && verdict->verdict == Verdict::outside);
}

void add_stated(const Exercise& exercise, const std::optional<Judgement>& verdict, std::vector<Related>& related) {
    if (!verdict) return;
    for (const Statement& statement : verdict->statements)
        related.push_back({statement.span, fmt::format("for '{}' '{}' states '{}'", label_of(exercise),
                                                       statement.source, statement.text)});
}

void missing_frequency(const Subject& subject, Findings& findings) {
    const Routine& routine = subject.routine();
    std::vector<std::string> names;
    std::vector<Related> related;
    const Exercise* first = nullptr;
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        const auto& verdict = subject.verdicts(i)[Parameter::frequency];
        if (has_own_source(routine, exercise) || !lacks_frequency(routine, exercise, verdict)) continue;
        if (!first) first = &exercise;
        names.push_back(label_of(exercise));
        add_stated(exercise, verdict, related);
    }
    if (!first) return;
    findings.add(place_of(*first),
                 fmt::format("nothing says how often {} {} done", quoted_list(names), names.size() == 1 ? "is" : "are"),
                 "write for example 'frequency: 3 times a week' here or for the whole routine", std::move(related));
}

void cue_count(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Dose& dose : doses_in_force(subject.routine(), exercise)) {
        // One cue may name every session: "with meals".
        if (!has_cues(dose) || !dose.frequency || !subject.own(dose.when->span)) continue;
        const auto& cues = **dose.when;
        const Quantity& per_day = (*dose.frequency)->per_day;
        const auto count = static_cast<int>(cues.size());
        const int least = per_day.min.value_or(1);
        const int most = per_day.max.value_or(std::numeric_limits<int>::max());
        if ((count == 1 || count >= least) && count <= most) continue;
        const int sessions = count > most ? most : least;
        findings.add(
            count > most ? cues[static_cast<std::size_t>(most)].span : dose.when->span,
            fmt::format("'when' has {} cues for {} {} a day", count, sessions, sessions == 1 ? "session" : "sessions"),
            "give one cue for each session of a day", {{dose.frequency->span, "the frequency is given here"}});
    }
}

void repeated_cue(const Subject& subject, const Exercise& exercise, Findings& findings) {
    for (const Dose& dose : doses_in_force(subject.routine(), exercise)) {
        if (!dose.when || !subject.own(dose.when->span)) continue;
        const auto& cues = **dose.when;
        for (auto cue = cues.begin(); cue != cues.end(); ++cue) {
            const auto earlier = std::find_if(cues.begin(), cue, [&](const Placed<std::string>& other) {
                return text::lower(text::one_line(*other)) == text::lower(text::one_line(**cue));
            });
            if (earlier != cue)
                findings.add(cue->span, fmt::format("the cue {} is given twice", text::quoted(**cue)),
                             "write when the other session is", {{earlier->span, "first given here"}});
        }
    }
}

bool has_load(const Dose& dose) {
    const auto works = works_of(dose);
    return std::ranges::any_of(works, [](const Work& work) { return work.load.has_value(); });
}

/// The first week in which an exercise with a load is required on neighbouring days; the last day of the week before
/// counts as a neighbour.
const Week* week_with_neighbours(const Plan& plan, std::size_t exercise) {
    bool before = false;
    for (const Week& week : plan.weeks)
        for (std::size_t day = 0; day < week.days.size(); ++day) {
            const bool now = week.times(exercise, day).required > 0 && has_load(week.doses[exercise]);
            if (before && now) return &week;
            before = now;
        }
    return nullptr;
}

bool is_own_choice(const std::optional<Judgement>& frequency) {
    return frequency && (frequency->verdict == Verdict::not_stated || frequency->verdict == Verdict::undocumented);
}

void rest_days(const Subject& subject, Findings& findings) {
    const Routine& routine = subject.routine();
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        if (!exercise.type || **exercise.type != ExerciseType::strength) continue;
        const Week* const week = week_with_neighbours(subject.plan(), i);
        if (!week || !is_own_choice(judge(routine, exercise, week->number)[Parameter::frequency])) continue;
        const auto& frequency = week->doses[i].frequency;
        if (!frequency) continue;
        const bool of_routine = routine.frequency && frequency->span == routine.frequency->span;
        findings.add(
            !of_routine && subject.own(frequency->span) ? frequency->span : place_of(exercise),
            fmt::format("'{}' is strength work with a load, and '{}' leaves no day between{}", label_of(exercise),
                        frequency->value.text, week->number == 1 ? "" : fmt::format(" in week {}", week->number)),
            "write for example 'every other day' or 'on Mon, Wed, Fri'");
    }
}

constexpr auto frequency_rows = std::to_array<CheckRule>({
    {{"missing-frequency", Severity::warning, "neither the exercise nor the routine says how often",
      "Without a frequency a plan has one optional box a day. Nothing is reported if there are cues, or if a source "
      "that "
      "the dose is compared with leaves the frequency open as well.",
      Waiving::allowed},
     {.of_library = false},
     nullptr,
     missing_frequency},
    {{"cue-count", Severity::warning, "the cues do not fit the number of times a day",
      "Each cue is for one session of a day: two cues for three sessions leave one without, and a third cue for two "
      "sessions is never printed. A single cue may be for all of them (with meals).",
      Waiving::allowed},
     {},
     cue_count},
    {{"repeated-cue", Severity::warning, "two sessions of a day have the same cue",
      "Two boxes with one name look alike: another cue was meant, or one is left over.", Waiving::allowed},
     {},
     repeated_cue},
    {{"rest-days", Severity::note, "strength work with a load is done on neighbouring days",
      "Strength with a load is usually trained with a day of rest between sessions. Nothing is reported if the "
      "frequency is within what a documented source states, or if the routine has a source of its own.",
      Waiving::allowed},
     {.of_library = false},
     nullptr,
     rest_days},
});

}  // namespace

std::span<const CheckRule> frequency() { return frequency_rows; }

}  // namespace footplan::rules
