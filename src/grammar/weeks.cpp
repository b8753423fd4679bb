#include "grammar/amount.hpp"
#include "grammar/corrected.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

constexpr Language range_language{rule("wrong-number"), "a range of weeks",
                                  "write for example 4, 4-12, from 4 or up to 3"};
constexpr Language length_language{rule("wrong-number"), "a number of weeks from 1 to 52",
                                   "write for example 6 or 4-6"};

/// A number of weeks, each from 1 to most_weeks.
std::optional<Mistake> out_of_bounds(std::string_view text, const Amount& amount, const Language& language) {
    if (auto mistake = not_whole(text, amount, language)) return mistake;
    for (const auto& number : {amount.min, amount.max})
        if (number && number->value() > most_weeks)
            return mistake_at(text, number->begin, number->end, language.bad,
                              "is not a week from 1 to " + std::to_string(most_weeks), std::string(language.examples));
    return std::nullopt;
}

/// The whole text as an amount, with "week" before or behind it where people write it.
Parsed<Amount> read_weeks(std::string_view text, const Language& language) {
    const auto tokens = tokenize(text);
    Cursor cursor(tokens);
    cursor.accept_noun("week");
    const bool from = cursor.accept({"from"});
    if (from) cursor.accept_noun("week");
    const auto read = read_amount(text, cursor, language, Adverbs::no);
    if (!read) return read.mistake();
    Amount amount = read.value();
    cursor.accept_noun("week");
    if (from) cursor.accept({"on"});
    if (!cursor.at_end()) return unexpected(text, cursor, language);
    if (auto mistake = out_of_bounds(text, amount, language)) return *std::move(mistake);
    if (from && amount.form == Form::exact)
        return Amount{Form::at_least, amount.min, std::nullopt, amount.begin, amount.end};
    if (from && amount.form != Form::range) return unexpected(text, Cursor(tokens), language);
    return amount;
}

Parsed<WeekRange> read_range(std::string_view text) {
    const auto read = read_weeks(text, range_language);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    switch (amount.form) {
        case Form::exact:
        case Form::range: return WeekRange{amount.min->value(), amount.max->value()};
        case Form::at_least: return WeekRange{amount.min->value(), std::nullopt};
        case Form::up_to: return WeekRange{1, amount.max->value()};
        default: break;
    }
    return mistake_at(text, amount.begin, amount.end, range_language.bad, "does not say which weeks",
                      std::string(range_language.examples));
}

Parsed<ProgrammeLength> read_length(std::string_view text) {
    const auto read = read_weeks(text, length_language);
    if (!read) return read.mistake();
    const Amount& amount = read.value();
    if (amount.form == Form::exact || amount.form == Form::range)
        return ProgrammeLength{amount.min->value(), amount.max->value()};
    return mistake_at(text, amount.begin, amount.end, length_language.bad, "does not say how many weeks",
                      std::string(length_language.examples));
}

}  // namespace

Parsed<WeekRange> weeks(std::string_view text) { return read_range(text); }

Parsed<ProgrammeLength> programme_length(std::string_view text) { return read_length(text); }

}  // namespace footplan::grammar
