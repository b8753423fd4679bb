// How often: so many times a day, on such days.

#include "words/amount.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

/// The days alone; empty for every day.
std::string Speaker::days(const Frequency& frequency, std::string_view other) const {
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
    if (const auto* without = std::get_if<OnDaysWithout>(&frequency.days))
        return labels_.say(label("on-days-without"), {{"exercise", other.empty() ? without->exercise : other}});
    const auto& [days, counts_days] = std::get<PerWeek>(frequency.days);
    if (is_exactly(days, 7)) return {};
    if (!days.min && !days.max) return labels_.say(label("as-often-as-tolerated"));
    // Once on each of so many days is so many times a week.
    const bool times = frequency.per_day.text.empty() && !frequency.every_hours && !counts_days;
    return say_amount(labels_, amount_of(days), times ? label("times-a-week") : label("days-a-week"), Joined::counted);
}

namespace {

/// "every hour", "every 2 hours", "every 2 to 3 hours"
std::string say_hours(const Labels& labels, const EveryHours& every) {
    if (every.most == 1) return labels.say(label("every-hour"));
    const Form form = every.least == every.most ? Form::exact : Form::range;
    return say_amount(labels, amount_of(Quantity{form, every.least, every.most, {}}), label("every-hours"),
                      Joined::measured);
}

}  // namespace

std::string Speaker::frequency(const Frequency& frequency, std::string_view other) const {
    const std::string on = days(frequency, other);
    const Quantity& per_day = frequency.per_day;
    if (!per_day.min && !per_day.max) {
        const std::string freely = labels_.say(label("as-often-as-tolerated"));
        return on == freely ? on : clauses({freely, on});
    }
    if (per_day.text.empty() && is_exactly(per_day, 1) && !frequency.every_hours)
        return on.empty() ? labels_.say(label("every-day")) : on;
    const std::string a_day = frequency.every_hours
                                  ? say_hours(labels_, *frequency.every_hours)
                                  : say_amount(labels_, amount_of(per_day), label("times-a-day"), Joined::counted);
    return on.empty() ? a_day : labels_.say(label("day-and-week"), {{"day", a_day}, {"week", on}});
}

}  // namespace footplan::words
