#include "words/speaker.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "words/amount.hpp"

namespace footplan::words {

std::string Speaker::reps(const Quantity& quantity, std::string_view unit) const {
    if (quantity.form == Form::as_tolerated) return labels_.say(label("times-as-tolerated"));
    if (quantity.form == Form::repeat) return labels_.say(label("times-repeat"));
    if (!unit.empty()) return labels_.say(label("in-units"), {{"amount", number(quantity)}, {"unit", unit}});
    return say_amount(labels_, amount_of(quantity), label("times"), Joined::counted);
}

std::string Speaker::number(const Quantity& quantity) const {
    return say_amount(labels_, amount_of(quantity), label("number"), Joined::counted);
}

std::string Speaker::sets(const Quantity& quantity) const {
    if (quantity.form == Form::as_tolerated) return labels_.say(label("rounds-as-tolerated"));
    if (quantity.form == Form::repeat) return labels_.say(label("rounds-repeat"));
    return say_amount(labels_, amount_of(quantity), label("rounds"), Joined::counted);
}

namespace {

/// Half a minute and a minute and a half are said in seconds: nobody counts to 0.5 minutes.
bool is_said_in_seconds(const Time& time) {
    constexpr long minute = 60, longest = 2 * minute;
    bool whole = true, is_short = true;
    for (const auto& end : {time.min, time.max, time.least_max}) {
        whole = whole && (!end || end->value % minute == 0);
        is_short = is_short && (!end || end->value <= longest);
    }
    return !whole && is_short;
}

}  // namespace

std::string Speaker::time(const Time& written) const {
    Time time = written;
    if (time.unit == TimeUnit::minutes && is_said_in_seconds(time)) time.unit = TimeUnit::seconds;
    if (time.form == Form::as_tolerated) return labels_.say(label("time-as-tolerated"));
    switch (time.unit) {
        case TimeUnit::seconds: return say_amount(labels_, amount_of(time), label("seconds"), Joined::measured);
        case TimeUnit::minutes: return say_amount(labels_, amount_of(time), label("minutes"), Joined::measured);
        case TimeUnit::counts: return say_amount(labels_, amount_of(time), label("counts"), Joined::measured);
    }
    return {};
}

std::string Speaker::tempo(const Tempo& tempo) const {
    const Label unit = tempo.unit == TimeUnit::counts ? label("counts") : label("seconds");
    const auto time = [&](Seconds length) { return labels_.count(unit, length.value); };
    const std::string up = time(tempo.up), hold = time(tempo.hold.value_or(Seconds{})), down = time(tempo.down);
    if (tempo.hold.value_or(Seconds{}) == Seconds{})
        return labels_.say(label("tempo-without-hold"), {{"up", up}, {"down", down}});
    return labels_.say(label("tempo"), {{"up", up}, {"hold", hold}, {"down", down}});
}

std::string Speaker::list(const std::vector<std::string>& words) const {
    if (words.empty()) return {};
    std::string result = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Label join = i + 1 < words.size() ? label("list") : label("list-last");
        result = labels_.say(join, {{"first", result}, {"second", words[i]}});
    }
    return result;
}

std::string Speaker::clauses(const std::vector<std::string>& parts) const {
    std::string result;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        result = result.empty() ? part : labels_.say(label("clauses"), {{"first", result}, {"second", part}});
    }
    return result;
}

std::string Speaker::sentences(std::string_view first, std::string_view second) const {
    if (first.empty() || second.empty()) return std::string(first.empty() ? second : first);
    return labels_.say(label("sentences"), {{"first", first}, {"second", second}});
}

std::string sentence(std::string text) {
    if (text.empty()) return text;
    std::size_t after = 0;
    const char32_t first = utf8::next(text, after);
    std::string result;
    utf8::append(result, utf8::upper(first));
    return result.append(text, after);
}

}  // namespace footplan::words
