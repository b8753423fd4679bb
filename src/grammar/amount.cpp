#include "grammar/amount.hpp"

#include <array>
#include <charconv>

#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

template <std::size_t N>
std::optional<int> place_in(const std::array<std::string_view, N>& words, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i)
        if (same_word(word, words[i])) return static_cast<int>(i) + 1;
    return std::nullopt;
}

/// Digits, perhaps with a point; nothing if the number is larger than is read.
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

Amount amount_of(Form form, std::optional<Number> min, std::optional<Number> max) {
    return {form, min, max, std::nullopt, 0, 0};
}

Number implied(long n) { return {n * 100, false, false, 0, 0}; }

/// "0x10" is a number to a program alone.
bool is_hexadecimal(const Cursor& cursor) {
    const Token& x = cursor.peek(1);
    return cursor.peek().text == "0" && x.begin == cursor.peek().end &&
           (x.text.starts_with('x') || x.text.starts_with('X'));
}

/// Hundredths of "½" and similar characters; of "and a half" too.
std::optional<long> accept_fraction(Cursor& cursor) {
    constexpr std::array<std::pair<std::string_view, long>, 3> fractions{{{"¼", 25}, {"½", 50}, {"¾", 75}}};
    for (const auto& [sign, hundredths] : fractions)
        if (cursor.peek().text == sign) {
            cursor.take();
            return hundredths;
        }
    if (cursor.accept({"and", "a", "half"})) return 50;
    return std::nullopt;
}

/// A number, and the end of a range or "or more" if one follows.
Parsed<Amount> number_or_range(Cursor& cursor, const Language& language, Adverbs adverbs) {
    const auto first = read_number(cursor, language, adverbs);
    if (!first) return first.mistake();
    if (cursor.accept({"or", "more"})) return amount_of(Form::at_least, first.value(), std::nullopt);
    if (cursor.peek().kind == TokenKind::dash)
        cursor.take();
    else if (!cursor.accept({"to"}))
        return amount_of(Form::exact, first.value(), first.value());
    const auto second = read_number(cursor, language, adverbs);
    if (!second) return second.mistake();
    const bool one_number = first.value().hundredths == second.value().hundredths;
    return amount_of(one_number ? Form::exact : Form::range, first.value(), second.value());
}

/// Behind "up to" and "about": a number or a range.
Parsed<Amount> read_bound(Cursor& cursor, const Language& language, Adverbs adverbs, Form form) {
    const auto read = number_or_range(cursor, language, adverbs);
    if (!read) return read.mistake();
    Amount amount = read.value();
    if (amount.form == Form::at_least) return unexpected(cursor, language);
    if (form == Form::up_to) {
        if (amount.form == Form::range) amount.least_max = amount.min;
        amount.min.reset();
    }
    amount.form = form;
    return amount;
}

Parsed<Amount> read_form(Cursor& cursor, const Language& language, Adverbs adverbs) {
    if (cursor.accept({"a", "few"})) return amount_of(Form::a_few, implied(2), std::nullopt);
    if (cursor.accept({"several"})) return amount_of(Form::several, implied(3), std::nullopt);
    if (cursor.accept({"as", "tolerated"})) return amount_of(Form::as_tolerated, std::nullopt, std::nullopt);
    if (cursor.accept({"repeat"})) return amount_of(Form::repeat, std::nullopt, std::nullopt);
    if (cursor.accept({"up", "to"})) return read_bound(cursor, language, adverbs, Form::up_to);
    if (cursor.accept({"about"})) return read_bound(cursor, language, adverbs, Form::about);
    if (!cursor.accept({"at", "least"})) return number_or_range(cursor, language, adverbs);
    const auto number = read_number(cursor, language, adverbs);
    if (!number) return number.mistake();
    return amount_of(Form::at_least, number.value(), std::nullopt);
}

bool is_zero(const std::optional<Number>& number) { return number && number->hundredths == 0 && !number->finer; }

/// What is behind the amount, for help that shows the whole text corrected; nothing if it is long.
std::string behind(const Cursor& cursor) {
    constexpr std::size_t most = 24;
    const std::string_view rest = cursor.text(cursor.passed(), cursor.text_end());
    return rest.size() > most ? std::string{} : std::string(rest);
}

/// Mistakes of numbers that can be read but ask for nothing, or for the impossible.
std::optional<Mistake> senseless(const Cursor& cursor, const Amount& amount) {
    if (is_zero(amount.least_max))
        return mistake_at(cursor, {amount.least_max->begin, amount.least_max->end}, rule("zero-amount"),
                          "asks for nothing", "write up to " + spelled(*amount.max) + behind(cursor));
    const bool zero_min = is_zero(amount.min);
    if (zero_min || is_zero(amount.max)) {
        const Number& zero = zero_min ? *amount.min : *amount.max;
        const bool only_min = amount.form == Form::range && !is_zero(amount.max);
        return mistake_at(cursor, {zero.begin, zero.end}, rule("zero-amount"), "asks for nothing",
                          only_min ? "write up to " + spelled(*amount.max) + behind(cursor)
                                   : "write 1 or more, or leave the key out");
    }
    const auto& first = amount.least_max ? amount.least_max : amount.min;
    if (first && amount.max && first->hundredths > amount.max->hundredths) {
        const std::string_view word = amount.form == Form::up_to   ? "up to "
                                      : amount.form == Form::about ? "about "
                                                                   : "";
        return mistake_at(cursor, {amount.begin, amount.end}, rule("min-above-max"), "begins above its end",
                          "write " + std::string(word) + spelled(*amount.max) + "-" + spelled(*first) + behind(cursor));
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> number_word(std::string_view word) {
    if (const auto small = place_in(number_words, word)) return small;
    const auto tens = place_in(words_of_tens, word);
    return tens ? std::optional(*tens * 10) : std::nullopt;
}

std::optional<int> accept_ones(Cursor& cursor, int tens) {
    if (tens < 20 || tens % 10 != 0) return std::nullopt;
    const std::size_t dash = cursor.peek().kind == TokenKind::dash ? 1 : 0;
    const auto ones = number_word(cursor.peek(dash).text);
    if (!ones || *ones > 9) return std::nullopt;
    for (std::size_t i = 0; i <= dash; ++i) cursor.take();
    return ones;
}

Parsed<Number> read_number(Cursor& cursor, const Language& language, Adverbs adverbs) {
    const Token token = cursor.peek();
    if (token.kind == TokenKind::dash && cursor.peek(1).kind == TokenKind::number)
        return mistake_at(cursor, {token.begin, cursor.peek(1).end}, language.bad, "is negative",
                          "write " + std::string(cursor.peek(1).text.substr(0, 12)) + ", or leave the key out");
    if (const auto fraction = accept_fraction(cursor))
        return Number{*fraction, false, false, token.begin, cursor.passed()};
    if (token.kind == TokenKind::number) {
        if (is_hexadecimal(cursor)) return unexpected(cursor, language);
        if (has_comma(cursor))
            return mistake_at(cursor, {token.begin, cursor.peek(2).end}, language.bad, "has a comma in its number",
                              "write decimals with a point and thousands without a mark, as in 1.5 and 1500");
        const auto number = parse_digits(token);
        if (!number)
            return mistake_at(cursor, {token.begin, token.end}, rule("number-too-large"),
                              "is larger than footplan reads",
                              "write a number up to " + std::to_string(largest_number));
        cursor.take();
        if (const auto fraction = number->whole() ? accept_fraction(cursor) : std::nullopt)
            return Number{number->hundredths + *fraction, false, false, number->begin, cursor.passed()};
        return *number;
    }
    const auto adverb = adverbs == Adverbs::yes ? place_in(adverbs_of_number, token.text) : std::nullopt;
    const auto value = adverb ? adverb : number_word(token.text);
    if (!value) return unexpected(cursor, language);
    const std::size_t begin = token.begin;
    cursor.take();
    const auto ones = adverb ? std::nullopt : accept_ones(cursor, *value);
    if (ones) return Number{(*value + *ones) * 100L, false, false, begin, cursor.passed()};
    const long half = adverb ? 0 : accept_fraction(cursor).value_or(0);
    return Number{*value * 100L + half, false, adverb.has_value(), begin, cursor.passed()};
}

Parsed<Amount> read_amount(Cursor& cursor, const Language& language, Adverbs adverbs) {
    const std::size_t begin = cursor.peek().begin;
    const auto read = read_form(cursor, language, adverbs);
    if (!read) return read;
    Amount amount = read.value();
    amount.begin = begin;
    amount.end = cursor.passed();
    if (auto mistake = senseless(cursor, amount)) return *std::move(mistake);
    return amount;
}

std::optional<Mistake> not_whole(const Cursor& cursor, const Amount& amount, const Language& language) {
    for (const auto& number : {amount.min, amount.max, amount.least_max}) {
        if (!number || number->whole()) continue;
        const long below = number->hundredths / 100;
        std::string help = "write " + (below > 0 ? std::to_string(below) + " or " : "") + std::to_string(below + 1);
        return mistake_at(cursor, {number->begin, number->end}, language.bad, "is not a whole number", std::move(help));
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
        case Form::up_to:
            return "up to " + (amount.least_max ? spelled(*amount.least_max, factor) + "-" : "") +
                   spelled(*amount.max, factor);
        case Form::about:
            return "about " + spelled(*amount.min, factor) +
                   (amount.min->hundredths == amount.max->hundredths ? "" : "-" + spelled(*amount.max, factor));
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
    if (amount.least_max) quantity.least_max = amount.least_max->value();
    return quantity;
}

}  // namespace footplan::grammar
