// How often: so many times a day, on such days.

#include "words/amount.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

/// The days alone; empty for every day.
std::string Speaker::days(const Frequency& frequency) const {
    if (const auto* every = std::get_if<EveryDays>(&frequency.days)) {
        if (every->days == 1) return {};
        return every->days == 2 ? labels_.say(label("every-other-day"))
                                : labels_.count(label("every-days"), every->days);
    }
    if (const auto* on = std::get_if<OnWeekdays>(&frequency.days)) {
        std::vector<std::string> names;
        for (const Weekday day : on->days) names.push_back(weekday(day));
        return labels_.say(label("on-days"), {{"days", list(names)}});
    }
    const Quantity& days = std::get<PerWeek>(frequency.days).days;
    if (is_exactly(days, 7)) return {};
    if (days.form == Form::as_tolerated) return labels_.say(label("as-often-as-tolerated"));
    // Once on each of so many days is so many times a week.
    const Label unit = frequency.per_day.text.empty() ? label("times-a-week") : label("days-a-week");
    return say_amount(labels_, amount_of(days), unit, Joined::counted);
}

std::string Speaker::frequency(const Frequency& frequency) const {
    const std::string on = days(frequency);
    if (frequency.per_day.form == Form::as_tolerated) return clauses({labels_.say(label("as-often-as-tolerated")), on});
    if (frequency.per_day.text.empty() && is_exactly(frequency.per_day, 1))
        return on.empty() ? labels_.say(label("every-day")) : on;
    const std::string a_day = say_amount(labels_, amount_of(frequency.per_day), label("times-a-day"), Joined::counted);
    return on.empty() ? a_day : labels_.say(label("day-and-week"), {{"day", a_day}, {"week", on}});
}

}  // namespace footplan::words
