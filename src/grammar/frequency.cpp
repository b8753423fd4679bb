#include <array>

#include "grammar/corrected.hpp"
#include "grammar/frequency_part.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

std::string_view words_of(std::string_view text, const FrequencyPart& part) {
    return text.substr(part.begin, part.end - part.begin);
}

/// "3 times a day" and then "twice a day", or two ways to say on which days.
Mistake said_twice(std::string_view text, const FrequencyPart& part) {
    return mistake_at(text, part.begin, part.end, frequency_language.bad,
                      part.per_day ? "says a second time how often on a day" : "says a second time on which days",
                      "give the times a day once and the days once, as in 3 times a day, 5 days a week");
}

Mistake days_first(std::string_view text, const Cursor& cursor, const FrequencyPart& days,
                   const FrequencyPart& per_day) {
    std::string order(words_of(text, per_day));
    order.append(", ").append(words_of(text, days));
    Mistake mistake = mistake_at(text, cursor.text_begin(), cursor.text_end(), frequency_language.bad,
                                 "names the days before the times a day", "write " + order);
    if (cursor.at_end()) mistake.replacement = std::move(order);
    return mistake;
}

Parsed<Frequency> read_frequency(std::string_view text) {
    const auto tokens = tokenize(text);
    Cursor cursor(tokens);
    std::optional<FrequencyPart> per_day, days;
    do {
        const auto read_part = read_frequency_part(text, cursor);
        if (!read_part) return read_part.mistake();
        const FrequencyPart& part = read_part.value();
        if ((part.per_day ? per_day : days).has_value()) return said_twice(text, part);
        (part.per_day ? per_day : days) = part;
        if (part.per_day && days) return days_first(text, cursor, *days, part);
        if (cursor.peek().text == "," && cursor.peek(1).kind != TokenKind::end) cursor.take();
    } while (!cursor.at_end());
    Frequency frequency;
    if (per_day) frequency.per_day = *per_day->per_day;
    if (days) frequency.days = days->days;
    frequency.text = trimmed(text, cursor);
    return frequency;
}

/// Words that people use for how often, and which no correction is certain for.
struct Hint {
    std::string_view word;
    std::string_view help;
};
constexpr auto hints = std::to_array<Hint>({
    {"weekday", "name the days, as in on Mon, Tue, Wed, Thu, Fri"},
    {"weekend", "name the days, as in on Sat, Sun"},
    {"biweekly", "write twice a week or every 14 days"},
    {"month", "write the days or weeks, as in once a week or every 14 days"},
    {"monthly", "write the days, as in every 28 days"},
    {"hour", "write how often in a day, as in 8 times a day"},
    {"hourly", "write how often in a day, as in 8 times a day"},
    {"x", "write for example 3 times a day"},
});

void add_hint(Mistake& mistake, std::string_view text) {
    for (const Token& token : tokenize(text))
        for (const Hint& hint : hints)
            if (token.is_noun(hint.word)) {
                mistake.help = hint.help;
                return;
            }
}

}  // namespace

Parsed<Frequency> frequency(std::string_view text) {
    const auto result = read_or_correct(read_frequency, text, frequency_language, frequency_usages);
    if (result || result.mistake().rule != &frequency_language.bad || result.mistake().replacement) return result;
    Mistake mistake = result.mistake();
    add_hint(mistake, text);
    return mistake;
}

}  // namespace footplan::grammar
