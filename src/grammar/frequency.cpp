#include <array>

#include "grammar/correction.hpp"
#include "grammar/description.hpp"
#include "grammar/frequency_part.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

/// "3 times a day" and then "twice a day", or two ways to say on which days.
Mistake said_twice(const Cursor& cursor, const FrequencyPart& part) {
    return mistake_at(cursor, {part.begin, part.end}, frequency_language.bad,
                      part.per_day ? "says a second time how often on a day" : "says a second time on which days",
                      "give the times a day once and the days once, as in 3 times a day, 5 days a week");
}

Parsed<Frequency> read_frequency(std::string_view text) {
    Cursor cursor(text);
    std::optional<FrequencyPart> per_day, days;
    do {
        const auto read_part = read_frequency_part(cursor);
        if (!read_part) return read_part.mistake();
        const FrequencyPart& part = read_part.value();
        std::optional<FrequencyPart>& kind = part.per_day ? per_day : days;
        if (kind) return said_twice(cursor, part);
        kind = part;
        if (cursor.peek().text == "," && cursor.peek(1).kind != TokenKind::end) cursor.take();
    } while (!cursor.at_end());
    Frequency frequency;
    if (per_day) frequency.per_day = *per_day->per_day;
    if (per_day) frequency.every_hours = per_day->every_hours;
    if (days) frequency.days = days->days;
    frequency.text = cursor.trimmed();
    return frequency;
}

constexpr std::string_view when_help =
    "name the sessions of a day under 'when', as in when: [in the morning, before bed]";
constexpr std::string_view side_help = "what is done on each side is written side: each";

constexpr auto frequency_hints = std::to_array<Hint>({
    {"for",
     "write how long under 'weeks', as in weeks: up to 2, or what comes then under 'progression', as in "
     "progression: [{week: 3, frequency: 3 times a week}]"},
    {"then", "write what comes then under 'progression', as in progression: [{week: 3, frequency: 3 times a week}]"},
    {"non", "write for example 3 times a week, which has a day between each two, and say it in a 'note'"},
    {"nonconsecutive", "write for example 3 times a week, which has a day between each two, and say it in a 'note'"},
    {"consecutive", "name the days, as in on Mon, Tue, Wed"},
    {"often", "leave 'frequency' out, and add 'note: as often as you can'"},
    {"most", "write for example at least 4 days a week, or 5 days a week"},
    {"noon", when_help},
    {"weekday", "name the days, as in on Mon, Tue, Wed, Thu, Fri"},
    {"weekend", "name the days, as in on Sat, Sun"},
    {"bi", "write twice a week or every 14 days"},
    {"semi", "write twice a week"},
    {"biweekly", "write twice a week or every 14 days"},
    {"month", "write the days or weeks, as in once a week or every 14 days"},
    {"monthly", "write the days, as in every 28 days"},
    {"hour", "write every 2 hours, up to every 8, or once a day, twice a day or every other day, whichever is meant"},
    {"few", "write a number, as in every 3 days, or several times a week"},
    {"minute", "write hourly at most, every 2 hours or 8 times a day"},
    {"min", "write hourly at most, every 2 hours or 8 times a day"},
    {"rest", "name the exercise that is not done then, as in on days without heel-raise"},
    {"off", "name the days, as in on Mon, Tue, Wed, Fri, Sat, Sun, or write for example every other day"},
    {"qod", "write 'every other day' if the prescriber's abbreviation is meant"},
    {"q", "write it without abbreviation, as in every 2 hours, 4 times a day or every other day"},
    {"mane", when_help},
    {"nocte", when_help},
    {"bd", "write 'twice a day' if the prescriber's abbreviation is meant, or name the days"},
    {"bid", "write 'twice a day' if the prescriber's abbreviation is meant"},
    {"tds", "write '3 times a day' if the prescriber's abbreviation is meant, or name the days"},
    {"tid", "write '3 times a day' if the prescriber's abbreviation is meant"},
    {"qds", "write '4 times a day' if the prescriber's abbreviation is meant"},
    {"qid", "write '4 times a day' if the prescriber's abbreviation is meant"},
    {"qd", "write 'daily' if the prescriber's abbreviation is meant, which is often misread as 4 times a day"},
    {"od", "write 'once a day' if the prescriber's abbreviation is meant"},
    {"eod", "write 'every other day', or 'when: [end of day]', whichever is meant"},
    {"morning", when_help},
    {"evening", when_help},
    {"night", when_help},
    {"nightly", when_help},
    {"bed", when_help},
    {"meal", when_help},
    {"breakfast", when_help},
    {"lunch", when_help},
    {"dinner", when_help},
    {"am", when_help},
    {"pm", when_help},
    {"except", "name the days, as in on Mon, Tue, Wed, Thu, Fri, Sat"},
    {"foot", side_help},
    {"leg", side_help},
    {"side", side_help},
    {"prn", "leave 'frequency' out and add 'note: as needed'"},
    {"required", "leave 'frequency' out and add 'note: as needed'"},
    {"needed", "leave 'frequency' out and add 'note: as needed'"},
    {"m", "name the days, as in on Mon, Wed, Fri: one letter can be two days (Tue, Thu; Sat, Sun)"},
    {"mwf", "name the days, as in on Mon, Wed, Fri"},
    {"t", "name the days, as in on Tue, Thu: one letter can be two days"},
    {"x", "write for example 3 times a day; how long it lasts is written under 'weeks'"},
    {"or", "write one of the two, or a range, as in 2-3 times a week"},
});

constexpr auto frequency_own_words =
    std::to_array<std::string_view>({"a", "hourly", "hour", "other", "every", "each", "on", "day", "week", "without"});

}  // namespace

constinit const Description frequency_description{
    .language = frequency_language,
    .hints = frequency_hints,
    .spellings = frequency_spellings,
    .own_words = frequency_own_words,
    .has_days = true,
    .incomplete = "does not say of which period: write for example 3 times a day or 3 times a week",
    .names_behind = "without",
};

Parsed<Frequency> frequency(std::string_view text) {
    const auto result = read_or_correct(read_frequency, text, frequency_language, frequency_spellings);
    if (result || result.mistake().rule != &frequency_language.bad) return result;
    Mistake mistake = result.mistake();
    // "b.i.d." is looked up as "bid".
    std::string letters(text);
    std::erase(letters, '.');
    add_hint(mistake, letters, frequency_hints);
    return mistake;
}

}  // namespace footplan::grammar
