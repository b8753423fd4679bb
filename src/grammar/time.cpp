#include "grammar/amount.hpp"
#include "grammar/corrected.hpp"
#include "grammar/grammar.hpp"
#include "grammar/units.hpp"

namespace footplan::grammar {

namespace {

constexpr Language time_language{rule("bad-time"), "a time",
                                 "write for example 30 s, 10-15 s, 1-3 min, at least 3 s, 10 counts or a few min"};

Parsed<Time> read_time(std::string_view text);

Mistake missing_unit(std::string_view text, const Cursor& cursor, const Amount& amount) {
    const std::string number = spelled(amount);
    return mistake_at(text, cursor.text_begin(), cursor.text_end(), rule("missing-unit"), "needs a unit",
                      "write " + number + " s or " + number + " min");
}

Mistake certain(std::string_view text, const Cursor& cursor, std::string_view what, const std::string& replacement) {
    Mistake mistake =
        mistake_at(text, cursor.text_begin(), cursor.text_end(), time_language.bad, what, "write " + replacement);
    mistake.replacement = replacement;
    return mistake;
}

/// Seconds of a number in a unit; nothing where they are not whole.
std::optional<Seconds> seconds_of(const Number& number, const UnitName& unit) {
    const long hundredths = number.hundredths * unit.seconds;
    if (number.finer || hundredths % 100 != 0) return std::nullopt;
    return Seconds{hundredths / 100};
}

/// "1 min 30 s" and "30 s to 1 min" are two times in one: what they come to in
/// the unit that both have, else in seconds.
std::optional<Mistake> two_times(std::string_view text, Cursor cursor, const Number& first, const UnitName& unit) {
    const bool range = cursor.peek().kind == TokenKind::dash || cursor.peek().is("to");
    if (range || cursor.peek().is("and")) cursor.take();
    if (cursor.peek().kind != TokenKind::number) return std::nullopt;
    const auto second = read_number(text, cursor, time_language, Adverbs::no);
    if (!second) return std::nullopt;
    const UnitName* other = find_unit(cursor.peek());
    if (!other) return std::nullopt;
    cursor.take();
    const auto a = seconds_of(first, unit);
    const auto b = seconds_of(second.value(), *other);
    if (!cursor.at_end() || !a || !b || *a == Seconds{} || *b == Seconds{}) return std::nullopt;
    if (!range) return certain(text, cursor, "is two times", std::to_string((*a + *b).value) + " s");
    if (*a > *b) return std::nullopt;
    if (unit.written == other->written)
        return certain(text, cursor, "gives its unit twice",
                       spelled(first, unit.factor) + "-" + spelled(second.value(), other->factor) + " " +
                           std::string(unit.written));
    return certain(text, cursor, "is in two units", std::to_string(a->value) + "-" + std::to_string(b->value) + " s");
}

Mistake unknown_unit(std::string_view text, const Cursor& cursor, const Amount& amount) {
    const Token& word = cursor.peek();
    if (word.kind != TokenKind::word) return unexpected(text, cursor, time_language);
    const std::string number = spelled(amount);
    return mistake_at(text, word.begin, word.end, time_language.bad, "is not a unit of time",
                      "write " + number + " s, " + number + " min or " + number + " counts");
}

/// "3 sec" for "3 s"; a correction only where it says the same and can be read.
Mistake other_spelling(std::string_view text, const Token& word, const Amount& amount, const UnitName& unit) {
    Mistake mistake = mistake_at(text, word.begin, word.end, time_language.bad, "is not a unit that the format has",
                                 "write the time in s, min or counts, as in 60 min for an hour");
    const bool finer = (amount.min && amount.min->finer) || (amount.max && amount.max->finer);
    const bool vague = amount.form == Form::a_few || amount.form == Form::several;
    if (finer || (vague && unit.factor != 1)) return mistake;
    const std::string better = spelled(amount, unit.factor) + " " + std::string(unit.written);
    if (!read_time(better)) return mistake;
    mistake.help = "write " + better;
    mistake.replacement = better;
    return mistake;
}

Mistake trailing(std::string_view text, const Cursor& cursor) {
    Mistake mistake = unexpected(text, cursor, time_language);
    if (cursor.peek().is("each") || cursor.peek().is("per"))
        mistake.help = "what is done on each side is written side: each";
    return mistake;
}

Parsed<Time> time_of(std::string_view text, const Cursor& cursor, const Amount& amount, const UnitName& unit) {
    Time time{amount.form, std::nullopt, std::nullopt, unit.unit, std::string(trimmed(text, cursor))};
    for (const auto& [number, end] : {std::pair{amount.min, &time.min}, std::pair{amount.max, &time.max}}) {
        if (!number) continue;
        *end = seconds_of(*number, unit);
        if (!*end)
            return mistake_at(text, number->begin, number->end, time_language.bad, "does not come to whole seconds",
                              "write a whole number of seconds, as in 90 s for 1.5 min");
    }
    return time;
}

Parsed<Time> read_time(std::string_view text) {
    const auto tokens = tokenize(text);
    Cursor cursor(tokens);
    const auto found = read_amount(text, cursor, time_language, Adverbs::no);
    if (!found) return found.mistake();
    const Amount& amount = found.value();
    if (amount.form == Form::as_tolerated) {
        if (!cursor.at_end()) return trailing(text, cursor);
        return Time{amount.form, std::nullopt, std::nullopt, TimeUnit::seconds, std::string(trimmed(text, cursor))};
    }
    if (cursor.at_end()) return missing_unit(text, cursor, amount);
    const UnitName* unit = find_unit(cursor.peek());
    if (!unit) return unknown_unit(text, cursor, amount);
    const Token& word = cursor.take();
    if (!cursor.at_end()) {
        if (amount.form == Form::exact)
            if (auto mistake = two_times(text, cursor, *amount.min, *unit)) return *std::move(mistake);
        return trailing(text, cursor);
    }
    if (!unit->accepted()) return other_spelling(text, word, amount, *unit);
    return time_of(text, cursor, amount, *unit);
}

}  // namespace

Parsed<Time> time(std::string_view text) { return read_or_correct(read_time, text, time_language, time_usages); }

}  // namespace footplan::grammar
