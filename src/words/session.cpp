// How long one session of a dose takes, beside how often it is asked for.

#include "plan/duration.hpp"
#include "words/amount.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

namespace {

constexpr Seconds shortest_minute{45};

long whole_minutes(Seconds time) { return time.value / 60 + (time.value % 60 >= 30 ? 1 : 0); }

/// Whether the frequency is said as a number of times, each of which takes so long.
bool counted(const Frequency& frequency) {
    if (!is_exactly(frequency.per_day, 1)) return true;
    const auto* week = std::get_if<PerWeek>(&frequency.days);
    return week != nullptr && frequency.per_day.text.empty() && !is_exactly(week->days, 7) &&
           !is_exactly(week->days, 1);
}

/// "20 minutes", done once: the dose has said how long it takes.
bool says_its_time(const Dose& dose) {
    const bool one_part = !dose.phases || (*dose.phases)->empty();
    const bool timed = dose.work.duration || (dose.work.hold && !dose.work.reps);
    return timed && one_part && sides_of(side_of(dose)) == 1 && is_exactly(sets_of(dose), 1);
}

}  // namespace

std::string Speaker::minutes(Seconds min, Seconds max) const {
    if (max < shortest_minute) return labels_.say(label("under-a-minute"));
    constexpr long hundredths = 100;
    const long from = whole_minutes(min) * hundredths, to = whole_minutes(max) * hundredths;
    if (min < shortest_minute)
        return say_amount(labels_, {Form::up_to, std::nullopt, to}, label("minutes"), Joined::measured);
    return say_amount(labels_, {from == to ? Form::exact : Form::range, from, to}, label("minutes"), Joined::measured);
}

std::string Speaker::about_minutes(Seconds min, Seconds max) const {
    if (max < shortest_minute) return labels_.say(label("less-than-a-minute"));
    const std::string time = minutes(min, max);
    return min < shortest_minute ? time : labels_.say(label("about-time"), {{"time", time}});
}

std::string Speaker::with_time(const Dose& dose, const std::string& frequency) const {
    const Duration session = session_time(dose);
    if (!session.complete || session.max == Seconds{} || says_its_time(dose)) return frequency;
    const std::string time = minutes(session.min, session.max);
    if (!dose.frequency) return clauses({labels_.say(label("takes"), {{"time", time}}), frequency});
    return clauses({frequency, counted(**dose.frequency) ? labels_.say(label("time-each"), {{"time", time}}) : time});
}

}  // namespace footplan::words
