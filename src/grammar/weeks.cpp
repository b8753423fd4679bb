#include "grammar/amount.hpp"
#include "grammar/correction.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

constexpr Language range_language{rule("wrong-number"), "a range of weeks",
                                  "write for example 4, 4-12, from 4 or up to 3"};
constexpr Language length_language{rule("wrong-number"), "a number of weeks from 1 to 52",
                                   "write for example 6 or 4-6"};

/// A number of weeks, each from 1 to most_weeks.
std::optional<Mistake> out_of_bounds(const Cursor& cursor, const Amount& amount, const Language& language) {
    if (auto mistake = not_whole(cursor, amount, language)) return mistake;
    for (const auto& number : {amount.min, amount.max})
        if (number && number->value() > most_weeks)
            return mistake_at(cursor, {number->begin, number->end}, language.bad,
                              "is not a week from 1 to " + std::to_string(most_weeks), std::string(language.examples));
    return std::nullopt;
}

/// The whole text as an amount, with "week" before or behind it, as people write it.
Parsed<Amount> read_weeks(Cursor& cursor, const Language& language) {
    cursor.accept_noun("week");
    const bool from = cursor.accept({"from"});
    if (from) cursor.accept_noun("week");
    const auto read = read_amount(cursor, language, Adverbs::no);
    if (!read) return read.mistake();
    Amount amount = read.value();
    cursor.accept_noun("week");
    if (from) cursor.accept({"on"});
    if (!cursor.at_end()) return unexpected(cursor, language);
    if (auto mistake = out_of_bounds(cursor, amount, language)) return *std::move(mistake);
    if (from && amount.form == Form::exact)
        return Amount{Form::at_least, amount.min, std::nullopt, std::nullopt, amount.begin, amount.end};
    if (from && amount.form != Form::range) return unexpected(Cursor(cursor.text()), language);
    return amount;
}

}  // namespace

Parsed<WeekRange> weeks(std::string_view text) {
    Cursor cursor(text);
    const auto read = read_weeks(cursor, range_language);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    switch (amount.form) {
        case Form::exact:
        case Form::range: return WeekRange{amount.min->value(), amount.max->value()};
        case Form::at_least: return WeekRange{amount.min->value(), std::nullopt};
        case Form::up_to:
            if (amount.least_max) break;
            return WeekRange{1, amount.max->value()};
        default: break;
    }
    return mistake_at(cursor, {amount.begin, amount.end}, range_language.bad, "does not say which weeks",
                      std::string(range_language.examples));
}

Parsed<ProgrammeLength> programme_length(std::string_view text) {
    Cursor cursor(text);
    const auto read = read_weeks(cursor, length_language);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    if (amount.form == Form::exact || amount.form == Form::range)
        return ProgrammeLength{amount.min->value(), amount.max->value()};
    return mistake_at(cursor, {amount.begin, amount.end}, length_language.bad, "does not say how many weeks",
                      std::string(length_language.examples));
}

}  // namespace footplan::grammar
