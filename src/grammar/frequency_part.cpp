#include "grammar/frequency_part.hpp"

#include <algorithm>

#include "grammar/amount.hpp"
#include "grammar/weekday.hpp"

namespace footplan::grammar {

namespace {

using Days = decltype(Frequency::days);

/// The text with one stretch of it replaced, without the blanks round it.
std::string with(const Cursor& cursor, std::size_t begin, std::size_t end, std::string_view instead) {
    std::string result(cursor.text(cursor.text_begin(), begin));
    result += instead;
    return result.append(cursor.text(end, cursor.text_end()));
}

FrequencyPart days_part(Days days, std::size_t begin, std::size_t end) {
    return {std::nullopt, std::move(days), begin, end, std::nullopt};
}

PerWeek each_day(std::string_view words) { return {{Form::exact, 7, 7, std::string(words)}}; }

/// "every N days", of which N has been read.
Parsed<FrequencyPart> every_days(const Cursor& cursor, std::size_t begin, const Number& number) {
    const std::size_t end = cursor.passed();
    const auto wrong = [&](const Rule& rule, std::string_view what, std::string help) {
        return mistake_at(cursor, {number.begin, number.end}, rule, what, std::move(help));
    };
    if (number.hundredths == 0 && !number.finer)
        return wrong(rule("zero-amount"), "asks for nothing", "write daily or every other day");
    if (!number.whole())
        return wrong(frequency_language.bad, "is not a whole number of days", "write for example every 2 days");
    if (number.value() > most_days_between)
        return wrong(rule("number-too-large"), "days are longer than any plan lasts",
                     "write every " + std::to_string(most_days_between) + " days or fewer");
    if (number.value() == 1) {
        Mistake mistake = mistake_at(cursor, {begin, end}, frequency_language.bad, "is every day", "write daily");
        mistake.replacement = with(cursor, begin, end, "daily");
        return mistake;
    }
    return days_part(EveryDays{number.value()}, begin, end);
}

/// "every N hours" and "every N-M hours": as often as that fits into the hours of a day in which one is awake.
Parsed<FrequencyPart> every_hours(const Cursor& cursor, std::size_t begin, const Number& least, const Number& most) {
    // What fits once only may be meant for the night too: "every 12 hours" is twice a day.
    constexpr int most_hours = waking_hours / 2;
    for (const Number& number : {least, most}) {
        if (!number.whole() || number.value() < 1 || number.value() > most_hours)
            return mistake_at(cursor, {number.begin, number.end}, frequency_language.bad,
                              "is not a number of hours from 1 to " + std::to_string(most_hours),
                              "write for example every 2 hours, or the times a day, as in twice a day");
    }
    if (least.value() > most.value())
        return mistake_at(cursor, {least.begin, most.end}, rule("min-above-max"), "begins above its end",
                          "write every " + spelled(most) + "-" + spelled(least) + " hours");
    const int fewest = waking_hours / most.value(), times = waking_hours / least.value();
    Quantity per_day{fewest == times ? Form::exact : Form::range, fewest, times,
                     std::string(cursor.text(begin, cursor.passed()))};
    return FrequencyPart{std::move(per_day), {}, begin, cursor.passed(), EveryHours{least.value(), most.value()}};
}

Parsed<FrequencyPart> every_hour(const Cursor& cursor, std::size_t begin) {
    const Number one{100, false, false, begin, cursor.passed()};
    return every_hours(cursor, begin, one, one);
}

/// Behind "every": day, other day, N days, hour, N hours.
Parsed<FrequencyPart> every(Cursor& cursor, std::size_t begin) {
    if (cursor.accept_noun("day"))
        return days_part(each_day(cursor.text(begin, cursor.passed())), begin, cursor.passed());
    if (cursor.accept({"hour"})) return every_hour(cursor, begin);
    if (cursor.accept({"other"})) {
        if (!cursor.accept_noun("day")) return unexpected(cursor, frequency_language);
        return days_part(EveryDays{2}, begin, cursor.passed());
    }
    const auto number = read_number(cursor, frequency_language, Adverbs::no);
    if (!number) return number.mistake();
    const bool range = cursor.peek().kind == TokenKind::dash || cursor.peek().is("to");
    if (range) cursor.take();
    const auto most = range ? read_number(cursor, frequency_language, Adverbs::no) : number;
    if (!most) return most.mistake();
    if (cursor.accept_noun("hour")) return every_hours(cursor, begin, number.value(), most.value());
    if (!cursor.accept_noun("day")) return unexpected(cursor, frequency_language);
    if (range)
        return mistake_at(cursor, {begin, cursor.passed()}, frequency_language.bad, "does not say which days",
                          "write the shorter interval, as in every 2 days, or days of a week, as in 2-3 times a week");
    return every_days(cursor, begin, number.value());
}

/// Behind a first day: further ones with a dash or "to" before each, as in Mon-Fri and Mon-Wed-Fri.
std::vector<Token> joined_days(Cursor& cursor) {
    std::vector<Token> days{cursor.take()};
    while ((cursor.peek().kind == TokenKind::dash || (days.size() == 1 && cursor.peek().is("to"))) &&
           weekday_of(cursor.peek(1).text)) {
        cursor.take();
        days.push_back(cursor.take());
    }
    return days;
}

/// The days between two as well, round the end of the week if need be.
std::vector<Token> with_days_between(const Token& from, const Token& to) {
    std::vector<Token> days{from};
    const auto last = static_cast<std::size_t>(*weekday_of(to.text));
    for (auto day = static_cast<std::size_t>(*weekday_of(from.text)); day != last;) {
        day = (day + 1) % weekday_names.size();
        days.push_back({TokenKind::word, from.begin, to.end, weekday_names[day]});
    }
    return days;
}

/// Passes what may be between two named days, if a day follows.
bool another_day(Cursor& cursor) {
    const bool comma = cursor.peek().text == ",";
    const bool also = cursor.peek(comma ? 1 : 0).is("and");
    const std::size_t between = (comma ? 1U : 0U) + (also ? 1U : 0U);
    if (between == 0 || !weekday_of(cursor.peek(between).text)) return false;
    for (std::size_t i = 0; i < between; ++i) cursor.take();
    return true;
}

/// Behind "on": names of days. A dash between two is a range, more dashes are a list.
Parsed<FrequencyPart> weekdays(Cursor& cursor, std::size_t begin) {
    OnWeekdays named;
    do {
        if (!weekday_of(cursor.peek().text)) return unexpected(cursor, frequency_language);
        std::vector<Token> days = joined_days(cursor);
        if (days.size() == 2) days = with_days_between(days.front(), days.back());
        for (const Token& day : days) {
            const Weekday weekday = *weekday_of(day.text);
            if (std::ranges::count(named.days, weekday) > 0)
                return mistake_at(cursor, {day.begin, day.end}, rule("duplicate-value"), "is named twice",
                                  "name each day once");
            named.days.push_back(weekday);
        }
    } while (another_day(cursor));
    std::ranges::sort(named.days);
    return days_part(std::move(named), begin, cursor.passed());
}

/// Behind "on days without": the id of an exercise, up to a comma.
Parsed<FrequencyPart> days_without(Cursor& cursor, std::size_t begin) {
    const std::size_t id = cursor.peek().begin;
    if (cursor.at_end())
        return mistake_at(cursor, {begin, cursor.passed()}, frequency_language.bad, "does not name an exercise",
                          "write for example on days without heel-raise");
    while (!cursor.at_end() && cursor.peek().text != ",") cursor.take();
    return days_part(OnDaysWithout{std::string(cursor.text(id, cursor.passed()))}, begin, cursor.passed());
}

/// "3", "3 times", "twice", "5 days", and no more.
Mistake missing_period(const Cursor& cursor, const Amount& amount, std::string_view unit) {
    std::string words = spelled(amount);
    const auto& last = amount.max ? amount.max : amount.min;
    if (amount.form == Form::exact && last->adverb)
        words = cursor.text(amount.begin, amount.end);
    else
        words.append(" ").append(unit);
    return mistake_at(
        cursor, {amount.begin, cursor.passed()}, rule("missing-period"), "does not say of which period",
        unit == "days" ? "write " + words + " a week" : "write " + words + " a day or " + words + " a week");
}

/// "3 times every 2 weeks", which is read neither as 3 sessions on one day nor as 3 days.
Mistake times_every(const Cursor& cursor, const Amount& amount) {
    Mistake mistake = unexpected(cursor, frequency_language);
    const auto& last = amount.max ? amount.max : amount.min;
    const bool adverb = last && last->adverb;
    mistake.help =
        "write " + (adverb ? std::string(cursor.text(amount.begin, amount.end)) : spelled(amount) + " times") +
        " a day and the days, as in 3 times a day, every 3 days, or how many days a week, as in 2 days a week";
    return mistake;
}

/// Numbers that can be read but not be meant.
std::optional<Mistake> senseless(const Cursor& cursor, const Amount& amount, bool of_day) {
    if (auto mistake = not_whole(cursor, amount, frequency_language)) return mistake;
    const int most = of_day ? most_times_a_day : static_cast<int>(weekday_names.size());
    for (const auto& number : {amount.min, amount.max}) {
        if (!number || number->value() <= most) continue;
        return of_day ? mistake_at(cursor, {number->begin, number->end}, rule("number-too-large"),
                                   "times a day are more than a day has hours",
                                   "write " + std::to_string(most) + " times a day or fewer")
                      : mistake_at(cursor, {number->begin, number->end}, rule("number-too-large"),
                                   "is more than a week has days",
                                   "write up to 7 times a week, or give the times a day, as in twice a day");
    }
    return std::nullopt;
}

/// "3 times a day", "5 days a week", "at least twice a day".
Parsed<FrequencyPart> counted(Cursor& cursor, std::size_t begin) {
    const auto read = read_amount(cursor, frequency_language, Adverbs::yes);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    if (!amount.min && !amount.max)
        return mistake_at(cursor, {amount.begin, amount.end}, frequency_language.bad, "does not say how often",
                          std::string(frequency_language.examples));
    const auto& last = amount.max ? amount.max : amount.min;
    const bool adverb = last && last->adverb;
    const bool days = !adverb && cursor.accept_noun("day");
    const bool times = !adverb && !days && cursor.accept_noun("time");
    if (cursor.at_end() || cursor.peek().text == ",") return missing_period(cursor, amount, days ? "days" : "times");
    if (cursor.peek().is("every")) return times_every(cursor, amount);
    if (!adverb && !days && !times) return unexpected(cursor, frequency_language);
    if (!cursor.accept({"a"}) && !cursor.accept({"per"}) && !cursor.accept({"each"}))
        return unexpected(cursor, frequency_language);
    const bool of_day = !days && cursor.accept_noun("day");
    if (!of_day && !cursor.accept_noun("week")) return unexpected(cursor, frequency_language);
    if (auto mistake = senseless(cursor, amount, of_day)) return *std::move(mistake);
    Quantity quantity = quantity_of(amount, cursor.text(begin, cursor.passed()));
    if (!of_day) return days_part(PerWeek{std::move(quantity), days}, begin, cursor.passed());
    return FrequencyPart{std::move(quantity), {}, begin, cursor.passed(), std::nullopt};
}

}  // namespace

Parsed<FrequencyPart> read_frequency_part(Cursor& cursor) {
    const std::size_t begin = cursor.peek().begin;
    if (cursor.accept({"daily"}))
        return days_part(each_day(cursor.text(begin, cursor.passed())), begin, cursor.passed());
    if (cursor.accept({"hourly"})) return every_hour(cursor, begin);
    if (cursor.accept({"every"})) return every(cursor, begin);
    if (cursor.accept({"on", "days", "without"})) return days_without(cursor, begin);
    if (cursor.accept({"on"})) return weekdays(cursor, begin);
    return counted(cursor, begin);
}

}  // namespace footplan::grammar
