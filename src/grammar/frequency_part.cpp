#include "grammar/frequency_part.hpp"

#include <algorithm>

#include "grammar/amount.hpp"
#include "grammar/weekday.hpp"

namespace footplan::grammar {

namespace {

using Days = decltype(Frequency::days);

/// The text with one stretch of it replaced, without the blanks round it.
std::string with(std::string_view text, const Cursor& cursor, std::size_t begin, std::size_t end,
                 std::string_view instead) {
    std::string result(text.substr(cursor.text_begin(), begin - cursor.text_begin()));
    result += instead;
    return result.append(text.substr(end, cursor.text_end() - end));
}

FrequencyPart days_part(Days days, std::size_t begin, std::size_t end) {
    return {std::nullopt, std::move(days), begin, end};
}

PerWeek each_day(std::string_view words) { return {{Form::exact, 7, 7, std::string(words)}}; }

/// "every N days", of which N has been read.
Parsed<FrequencyPart> every_days(std::string_view text, const Cursor& cursor, std::size_t begin, const Number& number) {
    const std::size_t end = cursor.passed();
    const auto wrong = [&](const Rule& rule, std::string_view what, std::string help) {
        return mistake_at(text, number.begin, number.end, rule, what, std::move(help));
    };
    if (number.hundredths == 0 && !number.finer)
        return wrong(rule("zero-amount"), "asks for nothing", "write daily or every other day");
    if (!number.whole())
        return wrong(frequency_language.bad, "is not a whole number of days", "write for example every 2 days");
    if (number.value() > most_days_between)
        return wrong(rule("number-too-large"), "days are longer than any plan lasts",
                     "write every " + std::to_string(most_days_between) + " days or fewer");
    if (number.value() == 1) {
        Mistake mistake = mistake_at(text, begin, end, frequency_language.bad, "is every day", "write daily");
        mistake.replacement = with(text, cursor, begin, end, "daily");
        return mistake;
    }
    return days_part(EveryDays{number.value()}, begin, end);
}

/// Behind "every": day, other day, N days.
Parsed<FrequencyPart> every(std::string_view text, Cursor& cursor, std::size_t begin) {
    if (cursor.accept_noun("day"))
        return days_part(each_day(text.substr(begin, cursor.passed() - begin)), begin, cursor.passed());
    if (cursor.accept({"other"})) {
        if (!cursor.accept_noun("day")) return unexpected(text, cursor, frequency_language);
        return days_part(EveryDays{2}, begin, cursor.passed());
    }
    const auto number = read_number(text, cursor, frequency_language, Adverbs::no);
    if (!number) return number.mistake();
    if (!cursor.accept_noun("day")) return unexpected(text, cursor, frequency_language);
    return every_days(text, cursor, begin, number.value());
}

/// "Mon-Fri", with the cursor at the dash: the days one by one, round the end of the week if need be.
Mistake day_range(std::string_view text, const Cursor& cursor, const Token& from, const Token& to) {
    std::string days(from.text);
    const auto last = static_cast<std::size_t>(*weekday_of(to.text));
    for (auto day = static_cast<std::size_t>(*weekday_of(from.text)); day != last;) {
        day = (day + 1) % weekday_names.size();
        std::string name(weekday_names[day]);
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
        days += ", " + (day == last ? std::string(to.text) : name);
    }
    Mistake mistake =
        mistake_at(text, from.begin, to.end, frequency_language.bad, "is a range of days", "name each day: " + days);
    mistake.replacement = with(text, cursor, from.begin, to.end, days);
    return mistake;
}

/// Passes what may stand between two named days, if a day follows.
bool another_day(Cursor& cursor) {
    const bool comma = cursor.peek().text == ",";
    const bool also = cursor.peek(comma ? 1 : 0).is("and");
    const std::size_t between = (comma ? 1U : 0U) + (also ? 1U : 0U);
    if (between == 0 || !weekday_of(cursor.peek(between).text)) return false;
    for (std::size_t i = 0; i < between; ++i) cursor.take();
    return true;
}

/// Behind "on": names of days.
Parsed<FrequencyPart> weekdays(std::string_view text, Cursor& cursor, std::size_t begin) {
    OnWeekdays named;
    do {
        const Token day = cursor.peek();
        const auto weekday = weekday_of(day.text);
        if (!weekday) return unexpected(text, cursor, frequency_language);
        if (std::ranges::count(named.days, *weekday) > 0)
            return mistake_at(text, day.begin, day.end, rule("duplicate-value"), "is named twice",
                              "name each day once");
        named.days.push_back(*weekday);
        cursor.take();
        const bool range = cursor.peek().kind == TokenKind::dash || cursor.peek().is("to");
        if (range && weekday_of(cursor.peek(1).text)) return day_range(text, cursor, day, cursor.peek(1));
    } while (another_day(cursor));
    std::ranges::sort(named.days);
    return days_part(std::move(named), begin, cursor.passed());
}

/// "3", "3 times", "twice", "5 days", and no more.
Mistake missing_period(std::string_view text, const Cursor& cursor, const Amount& amount, std::string_view unit) {
    std::string words = spelled(amount);
    const auto& last = amount.max ? amount.max : amount.min;
    if (amount.form == Form::exact && last->adverb)
        words = text.substr(amount.begin, amount.end - amount.begin);
    else
        words.append(" ").append(unit);
    return mistake_at(
        text, amount.begin, cursor.passed(), rule("missing-period"), "does not say of which period",
        unit == "days" ? "write " + words + " a week" : "write " + words + " a day or " + words + " a week");
}

/// Numbers that can be read but not be meant.
std::optional<Mistake> senseless(std::string_view text, const Amount& amount, bool of_day) {
    if (auto mistake = not_whole(text, amount, frequency_language)) return mistake;
    const int most = of_day ? most_times_a_day : static_cast<int>(weekday_names.size());
    for (const auto& number : {amount.min, amount.max}) {
        if (!number || number->value() <= most) continue;
        return of_day ? mistake_at(text, number->begin, number->end, rule("number-too-large"),
                                   "times a day are more than a day has hours",
                                   "write " + std::to_string(most) + " times a day or fewer")
                      : mistake_at(text, number->begin, number->end, rule("number-too-large"),
                                   "is more than a week has days",
                                   "write up to 7 times a week, or give the times a day, as in twice a day");
    }
    return std::nullopt;
}

/// "3 times a day", "5 days a week", "at least twice a day".
Parsed<FrequencyPart> counted(std::string_view text, Cursor& cursor, std::size_t begin) {
    const auto read = read_amount(text, cursor, frequency_language, Adverbs::yes);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    if (amount.form == Form::as_tolerated)
        return mistake_at(text, amount.begin, amount.end, frequency_language.bad, "does not say how often",
                          std::string(frequency_language.examples));
    const auto& last = amount.max ? amount.max : amount.min;
    const bool adverb = last && last->adverb;
    const bool days = !adverb && cursor.accept_noun("day");
    const bool times = !adverb && !days && cursor.accept_noun("time");
    if (cursor.at_end() || cursor.peek().text == ",")
        return missing_period(text, cursor, amount, days ? "days" : "times");
    if (!adverb && !days && !times) return unexpected(text, cursor, frequency_language);
    if (!cursor.accept({"a"}) && !cursor.accept({"per"}) && !cursor.accept({"each"}))
        return unexpected(text, cursor, frequency_language);
    const bool of_day = !days && cursor.accept_noun("day");
    if (!of_day && !cursor.accept_noun("week")) return unexpected(text, cursor, frequency_language);
    if (auto mistake = senseless(text, amount, of_day)) return *std::move(mistake);
    Quantity quantity = quantity_of(amount, text.substr(begin, cursor.passed() - begin));
    if (!of_day) return days_part(PerWeek{std::move(quantity)}, begin, cursor.passed());
    return FrequencyPart{std::move(quantity), {}, begin, cursor.passed()};
}

}  // namespace

Parsed<FrequencyPart> read_frequency_part(std::string_view text, Cursor& cursor) {
    const std::size_t begin = cursor.peek().begin;
    if (cursor.accept({"daily"}))
        return days_part(each_day(text.substr(begin, cursor.passed() - begin)), begin, cursor.passed());
    if (cursor.accept({"every"})) return every(text, cursor, begin);
    if (cursor.accept({"on"})) return weekdays(text, cursor, begin);
    return counted(text, cursor, begin);
}

}  // namespace footplan::grammar
