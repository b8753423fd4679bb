#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "export/routine.hpp"
#include "plan/duration.hpp"
#include "words/speaker.hpp"
#include "words/spoken.hpp"

namespace footplan::exporter {

namespace {

/// "45 s", "3 min 10 s", "10 to 12 min": whole minutes once the seconds no longer matter.
std::string length(Seconds time) {
    constexpr long exact_up_to = 600;
    if (time.value < 60) return fmt::format("{} s", time.value);
    if (time.value >= exact_up_to || time.value % 60 == 0) return fmt::format("{} min", (time.value + 30) / 60);
    return fmt::format("{} min {} s", time.value / 60, time.value % 60);
}

constexpr std::string_view not_stated = "time not stated";

std::string length(const Duration& duration) {
    const std::string from = length(duration.min);
    const std::string to = length(duration.max);
    const std::string text = from == to ? from : fmt::format("{} to {}", from, to);
    const bool at_least = !duration.complete || duration.or_longer;
    if (at_least && (duration.or_shorter || duration.min == Seconds{})) return std::string(not_stated);
    if (at_least) return fmt::format("at least {}", from);
    return duration.or_shorter ? fmt::format("up to {}", to) : text;
}

/// Where the values of verdicts begin, and what follows of a long line.
constexpr std::size_t verdict_indent = 16;

std::string verdict_line(Parameter parameter, const Judgement& judgement) {
    const std::string given = judgement.given ? text::one_line(**judgement.given) : "not given";
    const std::string sources = comparison(judgement, parameter);
    std::string line = fmt::format("     {:<10} {:<22} {}", name_of(parameter), given, name_of(judgement.verdict));
    if (!sources.empty()) line += fmt::format(" ({})", sources);
    return text::wrapped(line, verdict_indent) + "\n";
}

/// Lines below the heading of an exercise or of the routine.
class Lines {
public:
    explicit Lines(std::string_view indent) : indent_(indent) {}

    Lines& add(std::string_view text) {
        const std::string line = text::one_line(text);
        if (!line.empty()) text_ += text::wrapped(fmt::format("{}{}", indent_, line), indent_.size()) + "\n";
        return *this;
    }
    const std::string& text() const { return text_; }

private:
    std::string_view indent_;
    std::string text_;
};

std::string dose_text(const words::SpokenCard& card, const words::Speaker& speaker) {
    Lines lines("     ");
    std::string dose;
    for (const words::Said& said : card.first.dose) dose = speaker.sentences(dose, said.text);
    lines.add(dose);
    for (const auto* const said : {&card.first.build_up, &card.first.frequency, &card.first.cues, &card.first.note})
        if (*said) lines.add((*said)->text);
    lines.add(card.when_done);
    for (const words::SpokenChange& change : card.changes) lines.add(fmt::format("{}: {}", change.weeks, change.what));
    for (const words::SpokenStep& step : card.next_steps) lines.add(step.text);
    return lines.text();
}

std::string session_text(const Dose& dose) {
    const std::string time = length(session_time(dose));
    return fmt::format("     {}{}\n", time, time == not_stated ? "" : " a session");
}

/// Past the number: " 1. ".
constexpr std::size_t name_indent = 4;

std::string exercise_text(const Sheet& sheet, const words::SpokenCard& card, const Verdicts& verdicts,
                          const words::Speaker& speaker) {
    const Exercise& exercise = sheet.plan.routine.exercises[card.exercise];
    const std::string heading =
        fmt::format("{:>2}. {}{}", card.exercise + 1, text::one_line(card.name), exercise.figure ? "" : " (no figure)");
    std::string text = text::wrapped(heading, name_indent) + "\n";
    text += dose_text(card, speaker);
    text += session_text(sheet.plan.weeks.front().doses[card.exercise]);
    for (const Parameter parameter : all_parameters)
        if (const auto& judgement = verdicts[parameter]) text += verdict_line(parameter, *judgement);
    return text;
}

std::string head_text(const Routine& routine, const words::SpokenPlan& spoken, const words::Speaker& speaker) {
    Lines lines("");
    lines.add(fmt::format("{} ({})", spoken.title, routine.id));
    lines.add(spoken.summary);
    if (routine.complaint) lines.add(fmt::format("Complaint: {}.", **routine.complaint));
    lines.add(speaker.labels().say(words::label("end"), {{"text", spoken.length}}));
    lines.add(spoken.length_remark);
    for (const std::string& minutes : spoken.minutes) lines.add(minutes);
    return lines.add(spoken.claim).add(spoken.afterwards).text();
}

std::string sources_text(const words::SpokenPlan& spoken, const words::Speaker& speaker) {
    if (spoken.sources.empty()) return {};
    Lines lines("   ");
    for (const words::SpokenSource& source : spoken.sources)
        lines.add(fmt::format("{}: {}{}{}", source.id, source.text, source.url.empty() ? "" : " ", source.url));
    return fmt::format("\n{}\n{}", speaker.labels().say(words::label("sources")), lines.text());
}

}  // namespace

std::string routine_text(const Sheet& sheet, const std::vector<Verdicts>& verdicts, const words::Labels& labels) {
    const words::Speaker speaker(labels);
    const words::SpokenPlan spoken = words::speak(sheet, labels);
    std::string text = head_text(sheet.plan.routine, spoken, speaker);
    for (const words::SpokenCard& card : spoken.cards)
        text += "\n" + exercise_text(sheet, card, verdicts[card.exercise], speaker);
    return text + sources_text(spoken, speaker);
}

}  // namespace footplan::exporter
