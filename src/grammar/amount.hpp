#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "grammar/mistakes.hpp"
#include "model/quantity.hpp"

namespace footplan::grammar {

/// A number as it was written, to the hundredth: enough for every decimal of a
/// minute that makes whole seconds.
struct Number {
    long hundredths = 0;
    /// It has further decimals, which are lost.
    bool finer = false;
    /// Written as once, twice or thrice.
    bool adverb = false;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool whole() const { return !finer && hundredths % 100 == 0; }
    int value() const { return static_cast<int>(hundredths / 100); }
};

/// What a quantity, a time and the count of a frequency have in common. An open end has no number.
struct Amount {
    Form form = Form::exact;
    std::optional<Number> min;
    std::optional<Number> max;
    /// Of "up to 10-20" the 10.
    std::optional<Number> least_max{};
    /// In the text: from its first word to behind its last.
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Whether once, twice and thrice are numbers.
enum class Adverbs { no, yes };

/// Words for numbers, in the order of their values: from one, tens from ten, and those of a frequency.
inline constexpr std::array<std::string_view, 20> number_words{
    "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",     "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
inline constexpr std::array<std::string_view, 6> words_of_tens{"ten", "twenty", "thirty", "forty", "fifty", "sixty"};
inline constexpr std::array<std::string_view, 3> adverbs_of_number{"once", "twice", "thrice"};

/// The value of a word such as "three": up to twenty, and the tens up to sixty.
std::optional<int> number_word(std::string_view word);

/// Behind a number word: the five of "twenty-five" and "twenty five", which is no range.
std::optional<int> accept_ones(Cursor& cursor, int tens);

/// Reads one number at the cursor.
Parsed<Number> read_number(Cursor& cursor, const Language& language, Adverbs adverbs);

/// Reads an amount at the cursor and passes it. Neither end is zero, and the first is not above the second.
Parsed<Amount> read_amount(Cursor& cursor, const Language& language, Adverbs adverbs);

/// The mistake of a number that is not whole if only whole ones count.
std::optional<Mistake> not_whole(const Cursor& cursor, const Amount& amount, const Language& language);

/// The amount in the grammar's own words, its numbers times `factor`.
std::string spelled(const Amount& amount, long factor = 1);
std::string spelled(const Number& number, long factor = 1);

/// The quantity of an amount of whole numbers.
Quantity quantity_of(const Amount& amount, std::string_view text);

}  // namespace footplan::grammar
