// Weekdays, dates, and how long a day's exercises take.

#include <algorithm>
#include <array>

#include "words/amount.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

namespace {

constexpr std::array weekday_labels{label("monday"), label("tuesday"),  label("wednesday"), label("thursday"),
                                    label("friday"), label("saturday"), label("sunday")};
constexpr std::array short_labels{label("mon"), label("tue"), label("wed"), label("thu"),
                                  label("fri"), label("sat"), label("sun")};
constexpr std::array month_labels{label("jan"), label("feb"), label("mar"), label("apr"), label("may"), label("jun"),
                                  label("jul"), label("aug"), label("sep"), label("oct"), label("nov"), label("dec")};

struct SpokenDate {
    std::string day, month, year;
};

SpokenDate spoken(const Labels& labels, std::chrono::sys_days date) {
    const std::chrono::year_month_day parts{date};
    return {std::to_string(static_cast<unsigned>(parts.day())),
            labels.say(month_labels[static_cast<unsigned>(parts.month()) - 1]),
            std::to_string(static_cast<int>(parts.year()))};
}

}  // namespace

std::string Speaker::weekday(Weekday day) const { return labels_.say(weekday_labels[static_cast<std::size_t>(day)]); }

std::string Speaker::weekday_short(Weekday day) const {
    return labels_.say(short_labels[static_cast<std::size_t>(day)]);
}

std::string Speaker::date(std::chrono::sys_days day) const {
    const SpokenDate at = spoken(labels_, day);
    return labels_.say(label("date"), {{"day", at.day}, {"month", at.month}, {"year", at.year}});
}

std::string Speaker::dates(std::chrono::sys_days first, std::chrono::sys_days last) const {
    const SpokenDate from = spoken(labels_, first), to = spoken(labels_, last);
    if (from.year != to.year)
        return labels_.say(label("dates-two-years"), {{"from", from.day},
                                                      {"from-month", from.month},
                                                      {"from-year", from.year},
                                                      {"to", to.day},
                                                      {"to-month", to.month},
                                                      {"to-year", to.year}});
    if (from.month != to.month)
        return labels_.say(label("dates-one-year"), {{"from", from.day},
                                                     {"from-month", from.month},
                                                     {"to", to.day},
                                                     {"to-month", to.month},
                                                     {"year", to.year}});
    return labels_.say(label("dates-one-month"),
                       {{"from", from.day}, {"to", to.day}, {"month", to.month}, {"year", to.year}});
}

}  // namespace footplan::words
