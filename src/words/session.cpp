// How long something takes, to the nearest minute.

#include "words/amount.hpp"
#include "words/speaker.hpp"

namespace footplan::words {

namespace {

constexpr Seconds shortest_minute{45};

long whole_minutes(Seconds time) { return time.value / 60 + (time.value % 60 >= 30 ? 1 : 0); }

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

std::string Speaker::about(const Duration& time) const {
    if (!time.or_longer && time.complete) return about_minutes(time.or_shorter ? Seconds{} : time.min, time.max);
    // At least so many whole minutes; less than one says nothing.
    const Seconds least{time.min.value / 60 * 60};
    if (time.or_shorter || least == Seconds{}) return {};
    return labels_.say(label("at-least"), {{"amount", minutes(least, least)}});
}

}  // namespace footplan::words
