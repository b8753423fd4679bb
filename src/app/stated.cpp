#include "app/stated.hpp"

#include <array>
#include <variant>

#include <fmt/format.h>

namespace footplan::app {

namespace {

using words::Speaker;

std::string end_of(const std::optional<int>& number) { return number ? std::to_string(*number) : "open"; }
std::string end_of(const std::optional<Seconds>& time) { return time ? std::to_string(time->value) : "open"; }

std::string meaning_of(const Quantity& q) {
    return fmt::format("{} {} {} {}", static_cast<int>(q.form), end_of(q.min), end_of(q.max), end_of(q.least_max));
}

/// Seconds and minutes are one, counts another.
std::string meaning_of(const Time& t) {
    return fmt::format("{} {} {} {} {}", static_cast<int>(t.form), end_of(t.min), end_of(t.max), end_of(t.least_max),
                       t.unit == TimeUnit::counts);
}

std::string meaning_of(const Tempo& t) {
    return fmt::format("{} {} {} {}", t.up.value, t.hold.value_or(Seconds{}).value, t.down.value,
                       t.unit == TimeUnit::counts);
}

std::string meaning_of(const Frequency& f) {
    std::string text = meaning_of(f.per_day) + " ";
    if (f.every_hours) text += fmt::format("{} {} hours ", f.every_hours->least, f.every_hours->most);
    if (const auto* week = std::get_if<PerWeek>(&f.days)) text += "week " + meaning_of(week->days);
    if (const auto* every = std::get_if<EveryDays>(&f.days)) text += fmt::format("every {}", every->days);
    if (const auto* without = std::get_if<OnDaysWithout>(&f.days)) text += "without " + without->exercise;
    if (const auto* named = std::get_if<OnWeekdays>(&f.days))
        for (const Weekday day : named->days) text += name_of(day);
    return text;
}

template <class T, class Say>
std::optional<Stated> stated(const std::optional<Placed<T>>& value, const Say& say) {
    if (!value) return std::nullopt;
    return Stated{meaning_of(**value), say(**value)};
}

std::optional<Stated> text(const std::optional<Placed<std::string>>& value) {
    if (!value) return std::nullopt;
    return Stated{**value, fmt::format("'{}'", **value)};
}

std::optional<Stated> reps(const Work& work, const Speaker& speaker) {
    const std::string unit = work.unit ? **work.unit : "";
    auto found = stated(work.reps, [&](const Quantity& q) { return speaker.reps(q); });
    if (found && !unit.empty()) found = Stated{found->meaning + " " + unit, fmt::format("{} ({})", found->words, unit)};
    return found;
}

auto time_words(const Speaker& speaker) {
    return [&speaker](const Time& time) { return speaker.time(time); };
}

/// The parts of one phase, as one text.
void add_phase(Stated& all, const Phase& phase, const Speaker& speaker) {
    std::string words = *phase.name;
    const auto add = [&](const std::optional<Stated>& part, std::string_view name) {
        if (!part) return;
        all.meaning += fmt::format(" {} {}", name, part->meaning);
        words += fmt::format(" {}", part->words);
    };
    all.meaning += "\n" + *phase.name;
    add(stated(phase.sets, [&](const Quantity& q) { return speaker.sets(q); }), "sets");
    add(reps(phase.work, speaker), "reps");
    add(stated(phase.work.hold, time_words(speaker)), "hold");
    add(stated(phase.work.duration, time_words(speaker)), "duration");
    add(stated(phase.work.rest_between_reps, time_words(speaker)), "rest-between-reps");
    add(stated(phase.rest, time_words(speaker)), "rest");
    add(stated(phase.work.tempo, [&](const Tempo& tempo) { return speaker.tempo(tempo); }), "tempo");
    add(text(phase.work.task), "task");
    add(text(phase.work.load), "load");
    all.words += (all.words.empty() ? "" : ", ") + words;
}

std::optional<Stated> phases(const Dose& dose, const Speaker& speaker) {
    if (!dose.phases || (*dose.phases)->empty()) return std::nullopt;
    Stated all;
    for (const Phase& phase : **dose.phases) add_phase(all, phase, speaker);
    return all;
}

std::optional<Stated> cues(const Dose& dose, const Speaker&) {
    if (!dose.when || (*dose.when)->empty()) return std::nullopt;
    Stated all;
    for (const auto& cue : **dose.when) {
        all.meaning += *cue + "\n";
        all.words += (all.words.empty() ? "" : ", ") + *cue;
    }
    return all;
}

std::optional<Stated> build_up(const Dose& dose, const Speaker& speaker) {
    if (!dose.build_up) return std::nullopt;
    const BuildUp& up = **dose.build_up;
    Stated all;
    const auto add = [&](const std::optional<Stated>& part, std::string_view name) {
        if (!part) return;
        all.meaning += fmt::format(" {} {}", name, part->meaning);
        all.words += fmt::format("{}{} {}", all.words.empty() ? "" : ", ", name, part->words);
    };
    add(stated(up.sets, [&](const Quantity& q) { return speaker.sets(q); }), "to");
    add(stated(up.reps, [&](const Quantity& q) { return speaker.reps(q); }), "to");
    add(stated(up.hold, time_words(speaker)), "to hold");
    add(stated(up.duration, time_words(speaker)), "to");
    add(text(up.load), "to");
    if (up.by) {
        const auto& by = **up.by;
        const auto* q = std::get_if<Quantity>(&by);
        add(q ? Stated{meaning_of(*q), q->text}
              : Stated{meaning_of(std::get<Time>(by)), speaker.time(std::get<Time>(by))},
            "by");
    }
    add(text(up.every), "every");
    add(text(up.once), "once");
    return all;
}

constexpr std::array all_aspects = std::to_array<Aspect>({
    {"sets",
     [](const Dose& dose, const Speaker& speaker) -> std::optional<Stated> {
         // None are one.
         const Quantity sets = sets_of(dose);
         return Stated{meaning_of(sets), speaker.sets(sets)};
     },
     Parameter::sets},
    {"reps", [](const Dose& dose, const Speaker& speaker) { return reps(dose.work, speaker); }, Parameter::reps},
    {"hold", [](const Dose& dose, const Speaker& speaker) { return stated(dose.work.hold, time_words(speaker)); },
     Parameter::hold},
    {"duration",
     [](const Dose& dose, const Speaker& speaker) { return stated(dose.work.duration, time_words(speaker)); },
     Parameter::duration},
    {"rest", [](const Dose& dose, const Speaker& speaker) { return stated(dose.rest, time_words(speaker)); },
     Parameter::rest},
    {"rest-between-reps",
     [](const Dose& dose, const Speaker& speaker) { return stated(dose.work.rest_between_reps, time_words(speaker)); }},
    {"tempo",
     [](const Dose& dose, const Speaker& speaker) {
         return stated(dose.work.tempo, [&](const Tempo& tempo) { return speaker.tempo(tempo); });
     }},
    {"task", [](const Dose& dose, const Speaker&) { return text(dose.work.task); }},
    {"load", [](const Dose& dose, const Speaker&) { return text(dose.work.load); }},
    {"side",
     [](const Dose& dose, const Speaker&) -> std::
                                              optional<Stated> {
                                                  const std::string side(name_of(side_of(dose)));
                                                  return Stated{side, fmt::format("side {}", side)};
                                              }},
    {"phases", phases},
    {"phases-per",
     [](const Dose& dose, const Speaker&) -> std::
                                              optional<Stated> {
                                                  if (!dose.phases) return std::nullopt;
                                                  const std::string per(name_of(phases_per(dose)));
                                                  return Stated{per, per};
                                              }},
    {"build-up", build_up},
    {"frequency",
     [](const Dose& dose,
        const Speaker&
            speaker) { return stated(dose.frequency, [&](const Frequency& f) { return speaker.frequency(f); }); },
     Parameter::frequency},
    {"when", cues},
    {"note", [](const Dose& dose, const Speaker&) { return text(dose.note); }},
});

}  // namespace

std::span<const Aspect> aspects() { return all_aspects; }

}  // namespace footplan::app
