#include "words/amount.hpp"

namespace footplan::words {

namespace {

constexpr long hundredths = 100;

std::string digits(const Labels& labels, long value) {
    std::string text = std::to_string(value / hundredths);
    const long rest = value % hundredths;
    if (rest == 0) return text;
    text += labels.say(label("decimal-point")) + std::to_string(rest / 10);
    if (rest % 10 != 0) text += std::to_string(rest % 10);
    return text;
}

Operands operands(long value) {
    const long rest = value % hundredths;
    return {static_cast<double>(value) / hundredths, value / hundredths, rest == 0 ? 0 : rest % 10 == 0 ? 1 : 2};
}

Counted one_number(const Labels& labels, long value) { return {digits(labels, value), operands(value)}; }

/// A range takes the plural form of its end, as CLDR has it for most languages.
Counted range(const Labels& labels, long from, long to, Joined joined) {
    const bool neighbours = joined == Joined::counted && to - from == hundredths;
    const std::string first = digits(labels, from), last = digits(labels, to);
    const Label form = neighbours ? label("either") : label("range");
    return {labels.say(form, {{"from", first}, {"to", last}}), operands(to), false};
}

long in_unit(Seconds seconds, TimeUnit unit) {
    return seconds.value * hundredths / (unit == TimeUnit::minutes ? 60 : 1);
}

}  // namespace

SpokenAmount amount_of(const Quantity& quantity) {
    SpokenAmount amount{quantity.form, std::nullopt, std::nullopt};
    if (quantity.min) amount.min = *quantity.min * hundredths;
    if (quantity.max) amount.max = *quantity.max * hundredths;
    // Of "up to 10-20" both numbers are said.
    if (quantity.least_max) amount.min = *quantity.least_max * hundredths;
    return amount;
}

SpokenAmount amount_of(const Time& time) {
    SpokenAmount amount{time.form, std::nullopt, std::nullopt};
    if (time.min) amount.min = in_unit(*time.min, time.unit);
    if (time.least_max) amount.min = in_unit(*time.least_max, time.unit);
    if (time.max) amount.max = in_unit(*time.max, time.unit);
    return amount;
}

std::string say_amount(const Labels& labels, const SpokenAmount& amount, Label unit, Joined joined) {
    const auto with = [&](Label form, std::optional<long> from, std::optional<long> to) {
        const long end = to.value_or(from.value_or(0)), begin = from.value_or(end);
        const Counted number = begin == end ? one_number(labels, end) : range(labels, begin, end, joined);
        return labels.say(form, {{"amount", labels.count(unit, number)}});
    };
    const auto in_words = [&](Label number, long least) {
        return labels.count(unit, {labels.say(number), whole(least), false});
    };
    switch (amount.form) {
        case Form::exact: return labels.count(unit, one_number(labels, amount.min.value_or(0)));
        case Form::range:
            return labels.count(unit, range(labels, amount.min.value_or(0), amount.max.value_or(0), joined));
        case Form::at_least: return with(label("at-least"), amount.min, amount.min);
        case Form::up_to: return with(label("up-to"), amount.min, amount.max);
        case Form::about: return with(label("about"), amount.min, amount.max);
        case Form::a_few: return in_words(label("a-few"), 2);
        case Form::several: return in_words(label("several"), 3);
        case Form::as_tolerated:
        case Form::repeat: break;
    }
    return {};
}

}  // namespace footplan::words
