// How often, when, and what a dose grows to.

#include "plan/duration.hpp"
#include "words/amount.hpp"
#include "words/spoken_dose.hpp"

namespace footplan::words {

namespace {

/// Whether the frequency is said as a number of times, each of which takes so long.
bool is_counted(const Frequency& frequency) {
    if (!is_exactly(frequency.per_day, 1)) return true;
    const auto* week = std::get_if<PerWeek>(&frequency.days);
    return week != nullptr && !week->counts_days && frequency.per_day.text.empty() && !is_exactly(week->days, 7) &&
           !is_exactly(week->days, 1);
}

/// "20 minutes", done once: the dose has said how long it takes.
bool time_is_said(const Dose& dose) {
    const bool one_part = !dose.phases || (*dose.phases)->empty();
    const bool timed = dose.work.duration || (dose.work.hold && !dose.work.reps);
    return timed && one_part && sides_of(side_of(dose)) == 1 && is_exactly(sets_of(dose), 1);
}

/// "about 1 minute"; empty if it is not known or said already.
std::string session(const Speaker& speaker, const Dose& dose) {
    const Duration time = session_time(dose);
    if (!time.complete || time.max == Seconds{} || time_is_said(dose)) return {};
    return speaker.about(time);
}

bool has_cues(const Dose& dose) { return dose.when && !(*dose.when)->empty(); }

/// "3 times a day" as a part of a sentence, marked where the routine chose it.
std::string often(const Speaker& speaker, const Dose& dose, const DoseContext& context) {
    const std::string text = speaker.frequency(**dose.frequency, context.other);
    return context.chosen.frequency ? text + speaker.labels().say(label("chosen-mark")) : text;
}

/// What a dose grows to, without the "up to" that the sentence says already.
template <class T>
T goal(T amount) {
    if (amount.form != Form::up_to) return amount;
    amount.form = amount.least_max ? Form::range : Form::exact;
    amount.min = amount.least_max ? amount.least_max : amount.max;
    amount.least_max.reset();
    return amount;
}

std::string grown(const Speaker& speaker, const Dose& dose, const BuildUp& to) {
    const Labels& labels = speaker.labels();
    std::vector<std::string> parts;
    if (to.sets) parts.push_back(speaker.sets(goal(**to.sets)));
    if (to.reps) parts.push_back(speaker.reps(goal(**to.reps), dose.work.unit ? **dose.work.unit : std::string()));
    if (to.hold) parts.push_back(labels.say(label("build-up-to-hold"), {{"time", speaker.time(goal(**to.hold))}}));
    if (to.duration) parts.push_back(speaker.time(goal(**to.duration)));
    if (to.load) parts.push_back(**to.load);
    return speaker.list(parts);
}

std::string amount(const Speaker& speaker, const std::variant<Quantity, Time>& by) {
    if (const auto* time = std::get_if<Time>(&by)) return speaker.time(*time);
    return speaker.number(std::get<Quantity>(by));
}

std::string build_up(const Speaker& speaker, const Dose& dose, const BuildUp& growth) {
    const Labels& labels = speaker.labels();
    const std::string what = grown(speaker, dose, growth);
    const std::string by = growth.by ? amount(speaker, **growth.by) : std::string();
    const std::string every = growth.every ? **growth.every : std::string();
    if (growth.by && growth.every)
        return labels.say(label("build-up-by-every"), {{"what", what}, {"amount", by}, {"every", every}});
    if (growth.by) return labels.say(label("build-up-by"), {{"what", what}, {"amount", by}});
    if (growth.every) return labels.say(label("build-up-every"), {{"what", what}, {"every", every}});
    return labels.say(label("build-up"), {{"what", what}});
}

}  // namespace

std::optional<Said> say_build_up(const Speaker& speaker, const Dose& dose) {
    if (!dose.build_up) return std::nullopt;
    const BuildUp& growth = **dose.build_up;
    std::string text = build_up(speaker, dose, growth);
    if (growth.once) text = speaker.labels().say(label("once"), {{"criterion", **growth.once}, {"what", text}});
    return Said{Topic::build_up, as_sentence(speaker, text)};
}

std::optional<Said> say_frequency(const Speaker& speaker, const Dose& dose, const DoseContext& context) {
    const Labels& labels = speaker.labels();
    const std::string time = session(speaker, dose);
    const auto each = [&](const std::string& text) { return labels.say(label("each-session"), {{"time", text}}); };
    std::string text = say_often(speaker, dose, context);
    if (!dose.frequency && !time.empty()) text = speaker.sentences(text, as_sentence(speaker, each(time)));
    if (dose.frequency && !time.empty())
        text = as_sentence(speaker, speaker.clauses({often(speaker, dose, context),
                                                     is_counted(**dose.frequency) ? each(time) : time}));
    return text.empty() ? std::nullopt : std::optional<Said>({Topic::frequency, text});
}

std::string say_often(const Speaker& speaker, const Dose& dose, const DoseContext& context) {
    if (dose.frequency) return as_sentence(speaker, often(speaker, dose, context));
    return has_cues(dose) ? std::string() : as_sentence(speaker, speaker.labels().say(label("choose-days")));
}

std::optional<Said> say_cues(const Speaker& speaker, const Dose& dose) {
    if (!has_cues(dose)) return std::nullopt;
    std::string all;
    for (const auto& cue : **dose.when)
        all = all.empty() ? *cue : speaker.labels().say(label("cues"), {{"first", all}, {"second", *cue}});
    return Said{Topic::cues, as_sentence(speaker, speaker.labels().say(label("when"), {{"cues", all}}))};
}

}  // namespace footplan::words
