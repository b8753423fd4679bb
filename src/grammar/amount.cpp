#include "grammar/amount.hpp"

#include <array>
#include <charconv>

#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

constexpr std::array<std::string_view, 12> number_words{"one",   "two",   "three", "four", "five",   "six",
                                                        "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
constexpr std::array<std::string_view, 3> adverbs_of_number{"once", "twice", "thrice"};

template <std::size_t N>
std::optional<int> place_in(const std::array<std::string_view, N>& words, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i)
        if (same_word(word, words[i])) return static_cast<int>(i) + 1;
    return std::nullopt;
}

/// Digits, perhaps with a point; nothing where the number is larger than is read.
std::optional<Number> parse_digits(const Token& token) {
    const std::string_view digits = token.text.substr(0, token.text.find('.'));
    long whole = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
    if (error != std::errc{} || whole > largest_number) return std::nullopt;
    Number number{whole * 100, false, false, token.begin, token.end};
    long weight = 10;
    for (const char c : token.text.substr(std::min(digits.size() + 1, token.text.size()))) {
        number.hundredths += (c - '0') * weight;
        if (weight == 0 && c != '0') number.finer = true;
        weight /= 10;
    }
    if (number.hundredths > largest_number * 100L) return std::nullopt;
    return number;
}

/// "1,5" and "1,000": in one country a decimal, in another a thousand.
bool has_comma(const Cursor& cursor) {
    const Token& number = cursor.peek();
    const Token& comma = cursor.peek(1);
    const Token& more = cursor.peek(2);
    return comma.text == "," && more.kind == TokenKind::number && comma.begin == number.end && more.begin == comma.end;
}

Amount amount_of(Form form, std::optional<Number> min, std::optional<Number> max) { return {form, min, max, 0, 0}; }

Number implied(long n) { return {n * 100, false, false, 0, 0}; }

/// A number, and the end of a range where one follows.
Parsed<Amount> number_or_range(std::string_view text, Cursor& cursor, const Language& language, Adverbs adverbs) {
    const auto first = read_number(text, cursor, language, adverbs);
    if (!first) return first.mistake();
    if (cursor.peek().kind == TokenKind::dash)
        cursor.take();
    else if (!cursor.accept({"to"}))
        return amount_of(Form::exact, first.value(), first.value());
    const auto second = read_number(text, cursor, language, adverbs);
    if (!second) return second.mistake();
    return amount_of(Form::range, first.value(), second.value());
}

Parsed<Amount> read_form(std::string_view text, Cursor& cursor, const Language& language, Adverbs adverbs) {
    if (cursor.accept({"a", "few"})) return amount_of(Form::a_few, implied(2), std::nullopt);
    if (cursor.accept({"several"})) return amount_of(Form::several, implied(3), std::nullopt);
    if (cursor.accept({"as", "tolerated"})) return amount_of(Form::as_tolerated, std::nullopt, std::nullopt);
    const bool at_least = cursor.accept({"at", "least"});
    const bool up_to = !at_least && cursor.accept({"up", "to"});
    const bool about = !at_least && !up_to && cursor.accept({"about"});
    if (!at_least && !up_to && !about) return number_or_range(text, cursor, language, adverbs);
    const auto number = read_number(text, cursor, language, adverbs);
    if (!number) return number.mistake();
    if (at_least) return amount_of(Form::at_least, number.value(), std::nullopt);
    if (up_to) return amount_of(Form::up_to, std::nullopt, number.value());
    return amount_of(Form::about, number.value(), number.value());
}

bool is_zero(const std::optional<Number>& number) { return number && number->hundredths == 0 && !number->finer; }

/// What stands behind the amount, for help that shows the whole text mended; nothing where it is long.
std::string behind(std::string_view text, const Cursor& cursor) {
    constexpr std::size_t most = 24;
    const std::string_view rest = text.substr(cursor.passed(), cursor.text_end() - cursor.passed());
    return rest.size() > most ? std::string{} : std::string(rest);
}

/// Mistakes of numbers that can be read but ask for nothing, or for the impossible.
std::optional<Mistake> senseless(std::string_view text, const Cursor& cursor, const Amount& amount) {
    const bool zero_min = is_zero(amount.min);
    if (zero_min || is_zero(amount.max)) {
        const Number& zero = zero_min ? *amount.min : *amount.max;
        const bool only_min = amount.form == Form::range && !is_zero(amount.max);
        return mistake_at(text, zero.begin, zero.end, rule("zero-amount"), "asks for nothing",
                          only_min ? "write up to " + spelled(*amount.max) + behind(text, cursor)
                                   : "write 1 or more, or leave the key out");
    }
    if (amount.min && amount.max && amount.min->hundredths > amount.max->hundredths)
        return mistake_at(text, amount.begin, amount.end, rule("min-above-max"), "begins above its end",
                          "write " + spelled(*amount.max) + "-" + spelled(*amount.min) + behind(text, cursor));
    return std::nullopt;
}

}  // namespace

std::optional<int> number_word(std::string_view word) { return place_in(number_words, word); }

Parsed<Number> read_number(std::string_view text, Cursor& cursor, const Language& language, Adverbs adverbs) {
    const Token& token = cursor.peek();
    if (token.kind == TokenKind::dash && cursor.peek(1).kind == TokenKind::number)
        return mistake_at(text, token.begin, cursor.peek(1).end, language.bad, "is negative",
                          "write " + std::string(cursor.peek(1).text.substr(0, 12)) + ", or leave the key out");
    if (token.kind == TokenKind::number) {
        if (has_comma(cursor))
            return mistake_at(text, token.begin, cursor.peek(2).end, language.bad, "has a comma in its number",
                              "write decimals with a point and thousands without a mark, as in 1.5 and 1500");
        const auto number = parse_digits(token);
        if (!number)
            return mistake_at(text, token.begin, token.end, rule("number-too-large"), "is larger than footplan reads",
                              "write a number up to " + std::to_string(largest_number));
        cursor.take();
        return *number;
    }
    const auto adverb = adverbs == Adverbs::yes ? place_in(adverbs_of_number, token.text) : std::nullopt;
    const auto value = adverb ? adverb : number_word(token.text);
    if (!value) return unexpected(text, cursor, language);
    cursor.take();
    return Number{*value * 100L, false, adverb.has_value(), token.begin, token.end};
}

Parsed<Amount> read_amount(std::string_view text, Cursor& cursor, const Language& language, Adverbs adverbs) {
    const std::size_t begin = cursor.peek().begin;
    const auto read = read_form(text, cursor, language, adverbs);
    if (!read) return read;
    Amount amount = read.value();
    amount.begin = begin;
    amount.end = cursor.passed();
    if (auto mistake = senseless(text, cursor, amount)) return *std::move(mistake);
    return amount;
}

std::optional<Mistake> not_whole(std::string_view text, const Amount& amount, const Language& language) {
    for (const auto& number : {amount.min, amount.max}) {
        if (!number || number->whole()) continue;
        const long below = number->hundredths / 100;
        std::string help = "write " + (below > 0 ? std::to_string(below) + " or " : "") + std::to_string(below + 1);
        return mistake_at(text, number->begin, number->end, language.bad, "is not a whole number", std::move(help));
    }
    return std::nullopt;
}

std::string spelled(const Number& number, long factor) {
    const long hundredths = number.hundredths * factor;
    std::string result = std::to_string(hundredths / 100);
    const long rest = hundredths % 100;
    if (rest == 0) return result;
    result.append(".").append(std::to_string(rest / 10));
    return rest % 10 == 0 ? result : result + std::to_string(rest % 10);
}

std::string spelled(const Amount& amount, long factor) {
    switch (amount.form) {
        case Form::exact: return spelled(*amount.min, factor);
        case Form::range: return spelled(*amount.min, factor) + "-" + spelled(*amount.max, factor);
        case Form::at_least: return "at least " + spelled(*amount.min, factor);
        case Form::up_to: return "up to " + spelled(*amount.max, factor);
        case Form::about: return "about " + spelled(*amount.min, factor);
        case Form::a_few: return "a few";
        case Form::several: return "several";
        case Form::as_tolerated: return "as tolerated";
        case Form::repeat: return "repeat";
    }
    return {};
}

Quantity quantity_of(const Amount& amount, std::string_view text) {
    Quantity quantity{amount.form, std::nullopt, std::nullopt, std::string(text), std::nullopt};
    if (amount.min) quantity.min = amount.min->value();
    if (amount.max) quantity.max = amount.max->value();
    return quantity;
}

}  // namespace footplan::grammar
