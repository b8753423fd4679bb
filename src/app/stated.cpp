#include "app/stated.hpp"

#include <array>
#include <variant>

#include <fmt/format.h>

#include "check/same.hpp"

namespace footplan::app {

namespace {

using words::Speaker;

constexpr auto say_sets = [](const Quantity& sets, const Speaker& speaker) { return speaker.sets(sets); };
constexpr auto say_reps = [](const Quantity& reps, const Speaker& speaker) { return speaker.reps(reps); };
constexpr auto say_time = [](const Time& time, const Speaker& speaker) { return speaker.time(time); };
constexpr auto say_tempo = [](const Tempo& tempo, const Speaker& speaker) { return speaker.tempo(tempo); };
constexpr auto say_frequency = [](const Frequency& f, const Speaker& speaker) { return speaker.frequency(f); };
constexpr auto quote = [](const std::string& text, const Speaker&) { return fmt::format("'{}'", text); };
constexpr auto say_step = [](const std::variant<Quantity, Time>& by, const Speaker& speaker) {
    const auto* quantity = std::get_if<Quantity>(&by);
    return quantity ? quantity->text : speaker.time(std::get<Time>(by));
};

template <class T, class Say>
std::optional<std::string> words_of(const std::optional<Placed<T>>& value, const Speaker& speaker, Say say) {
    return value ? std::optional<std::string>(say(**value, speaker)) : std::nullopt;
}

std::optional<std::string> reps(const Work& work, const Speaker& speaker) {
    const auto found = words_of(work.reps, speaker, say_reps);
    return found && work.unit ? fmt::format("{} ({})", *found, **work.unit) : found;
}

/// Texts one after the other.
class Joined {
public:
    explicit Joined(std::string_view between) : between_(between) {}

    void add(const std::optional<std::string>& part, std::string_view before = "") {
        if (!part) return;
        if (!text_.empty()) text_ += between_;
        text_.append(before).append(*part);
    }
    const std::string& text() const { return text_; }

private:
    std::string_view between_;
    std::string text_;
};

/// The parts of one phase, as one text.
std::string phase(const Phase& phase, const Speaker& speaker) {
    Joined all(" ");
    all.add(*phase.name);
    all.add(words_of(phase.sets, speaker, say_sets));
    all.add(reps(phase.work, speaker));
    all.add(words_of(phase.work.hold, speaker, say_time));
    all.add(words_of(phase.work.duration, speaker, say_time));
    all.add(words_of(phase.work.rest_between_reps, speaker, say_time));
    all.add(words_of(phase.rest, speaker, say_time));
    all.add(words_of(phase.work.tempo, speaker, say_tempo));
    all.add(words_of(phase.work.task, speaker, quote));
    all.add(words_of(phase.work.load, speaker, quote));
    return all.text();
}

constexpr auto say_phases = [](const std::vector<Phase>& phases, const Speaker& speaker) {
    Joined all(", ");
    for (const Phase& one : phases) all.add(phase(one, speaker));
    return all.text();
};

constexpr auto say_cues = [](const Texts& cues, const Speaker&) {
    Joined all(", ");
    for (const auto& cue : cues) all.add(*cue);
    return all.text();
};

constexpr auto say_build_up = [](const BuildUp& up, const Speaker& speaker) {
    Joined all(", ");
    all.add(words_of(up.sets, speaker, say_sets), "to ");
    all.add(words_of(up.reps, speaker, say_reps), "to ");
    all.add(words_of(up.hold, speaker, say_time), "to hold ");
    all.add(words_of(up.duration, speaker, say_time), "to ");
    all.add(words_of(up.load, speaker, quote), "to ");
    all.add(words_of(up.by, speaker, say_step), "by ");
    all.add(words_of(up.every, speaker, quote), "every ");
    all.add(words_of(up.once, speaker, quote), "once ");
    return all.text();
};

/// The row of a value, by the function that gives it of a dose and the one that says it.
template <class Get, class Say>
constexpr Aspect aspect(std::string_view name, Get, Say, std::optional<Parameter> parameter = std::nullopt) {
    return {name, [](const Dose& a, const Dose& b) { return means_same(Get{}(a), Get{}(b)); },
            [](const Dose& dose, const Speaker& speaker) { return words_of(Get{}(dose), speaker, Say{}); }, parameter};
}

// None are one.
constexpr Aspect sets{
    "sets", [](const Dose& a, const Dose& b) { return means_same(sets_of(a), sets_of(b)); },
    [](const Dose& dose, const Speaker& speaker) { return std::optional(speaker.sets(sets_of(dose))); },
    Parameter::sets};

constexpr Aspect repetitions{
    "reps",
    [](const Dose& a, const Dose& b) {
        return means_same(a.work.reps, b.work.reps) && (!a.work.reps || means_same(a.work.unit, b.work.unit));
    },
    [](const Dose& dose, const Speaker& speaker) { return reps(dose.work, speaker); }, Parameter::reps};

constexpr Aspect side{
    "side", [](const Dose& a, const Dose& b) { return side_of(a) == side_of(b); },
    [](const Dose& dose, const Speaker&) { return std::optional(fmt::format("side {}", name_of(side_of(dose)))); }};

constexpr Aspect per{"phases-per",
                     [](const Dose& a, const Dose& b) {
                         return a.phases.has_value() == b.phases.has_value() &&
                                (!a.phases || phases_per(a) == phases_per(b));
                     },
                     [](const Dose& dose, const Speaker&) {
                         return dose.phases ? std::optional(std::string(name_of(phases_per(dose)))) : std::nullopt;
                     }};

constexpr std::array all_aspects = std::to_array<Aspect>({
    sets,
    repetitions,
    aspect(
        "hold", [](const Dose& dose) -> auto& { return dose.work.hold; }, say_time, Parameter::hold),
    aspect(
        "duration", [](const Dose& dose) -> auto& { return dose.work.duration; }, say_time, Parameter::duration),
    aspect(
        "rest", [](const Dose& dose) -> auto& { return dose.rest; }, say_time, Parameter::rest),
    aspect(
        "rest-between-reps", [](const Dose& dose) -> auto& { return dose.work.rest_between_reps; }, say_time),
    aspect(
        "tempo", [](const Dose& dose) -> auto& { return dose.work.tempo; }, say_tempo),
    aspect(
        "task", [](const Dose& dose) -> auto& { return dose.work.task; }, quote),
    aspect(
        "load", [](const Dose& dose) -> auto& { return dose.work.load; }, quote),
    side,
    aspect(
        "phases", [](const Dose& dose) -> auto& { return dose.phases; }, say_phases),
    per,
    aspect(
        "build-up", [](const Dose& dose) -> auto& { return dose.build_up; }, say_build_up),
    aspect(
        "frequency", [](const Dose& dose) -> auto& { return dose.frequency; }, say_frequency, Parameter::frequency),
    aspect(
        "when", [](const Dose& dose) -> auto& { return dose.when; }, say_cues),
    aspect(
        "note", [](const Dose& dose) -> auto& { return dose.note; }, quote),
});

}  // namespace

std::span<const Aspect> aspects() { return all_aspects; }

}  // namespace footplan::app
