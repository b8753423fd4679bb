#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "export/routine.hpp"
#include "plan/duration.hpp"
#include "words/speaker.hpp"

namespace footplan::exporter {

namespace {

/// "45 s", "3 min 10 s", "10 to 12 min": whole minutes once the seconds no longer matter.
std::string length(Seconds time) {
    constexpr long exact_up_to = 600;
    if (time.value < 60) return fmt::format("{} s", time.value);
    if (time.value >= exact_up_to || time.value % 60 == 0) return fmt::format("{} min", (time.value + 30) / 60);
    return fmt::format("{} min {} s", time.value / 60, time.value % 60);
}

std::string length(const Duration& duration) {
    const std::string from = length(duration.min);
    const std::string to = length(duration.max);
    const std::string text = from == to ? from : fmt::format("{} to {}", from, to);
    return duration.complete ? text : fmt::format("at least {}", from);
}

Duration week_time(const Week& week) {
    Duration sum{};
    for (std::size_t day = 0; day < week.days.size(); ++day) sum += day_time(week, day);
    return sum;
}

/// From the shortest day to the longest.
Duration day_range(const Week& week) {
    Duration range = day_time(week, 0);
    for (std::size_t day = 1; day < week.days.size(); ++day) {
        const Duration time = day_time(week, day);
        range.min = std::min(range.min, time.min);
        range.max = std::max(range.max, time.max);
        range.complete = range.complete && time.complete;
    }
    return range;
}

std::string sources_of(const Judgement& judgement) {
    std::vector<std::string> parts;
    for (const Statement& statement : judgement.statements)
        parts.push_back(judgement.verdict == Verdict::within ? statement.source
                                                             : fmt::format("{}: {}", statement.source, statement.text));
    return text::one_line(fmt::format("{}", fmt::join(parts, ", ")));
}

std::string verdict_line(Parameter parameter, const Judgement& judgement) {
    const std::string given = judgement.given ? text::one_line(**judgement.given) : "not given";
    const std::string sources = sources_of(judgement);
    std::string line = fmt::format("     {:<10} {:<22} {}", name_of(parameter), given, name_of(judgement.verdict));
    if (!sources.empty()) line += fmt::format(" ({})", sources);
    return line + "\n";
}

std::string exercise_text(const Plan& plan, std::size_t index, const Verdicts& verdicts,
                          const words::Speaker& speaker) {
    const Exercise& exercise = plan.routine.exercises[index];
    const Dose& dose = plan.weeks.front().doses[index];
    std::string text =
        fmt::format("{:>2}. {}{}\n     {}\n     {} a session\n", index + 1, text::one_line(**exercise.name),
                    exercise.figure ? "" : " (no figure)", words::sentence(text::one_line(speaker.dose_line(dose))),
                    length(session_time(dose)));
    for (const Parameter parameter : all_parameters)
        if (const auto& judgement = verdicts[parameter]) text += verdict_line(parameter, *judgement);
    return text;
}

}  // namespace

std::string routine_text(const Plan& plan, const std::vector<Verdicts>& verdicts, const words::Labels& labels) {
    const words::Speaker speaker(labels);
    const Routine& routine = plan.routine;
    const Week& first = plan.weeks.front();
    std::string text = fmt::format("{} ({})\n", text::one_line(*routine.title), text::one_line(routine.id));
    if (routine.summary) text += text::one_line(**routine.summary) + "\n";
    text += fmt::format("{}; {} a day, {} a week\n",
                        labels.count(words::label("weeks"), static_cast<long>(plan.weeks.size())),
                        length(day_range(first)), length(week_time(first)));
    for (std::size_t i = 0; i < routine.exercises.size(); ++i)
        text += "\n" + exercise_text(plan, i, verdicts[i], speaker);
    return text;
}

}  // namespace footplan::exporter
