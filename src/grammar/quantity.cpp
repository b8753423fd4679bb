#include "grammar/amount.hpp"
#include "grammar/corrected.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

constexpr Language quantity_language{
    rule("bad-quantity"), "a quantity",
    "write for example 10, 8-12, at least 8, up to 12, about 20, a few, several or as tolerated"};

/// What stands behind an amount: most often something that has a key of its own.
Mistake trailing(std::string_view text, const Cursor& cursor, const Amount& amount) {
    Mistake mistake = unexpected(text, cursor, quantity_language);
    const Token& next = cursor.peek();
    if (next.is("x") || next.text == "×")
        mistake.help = "sets and reps have a key each: write sets: 3 and reps: 10";
    else if (next.is_noun("rep") || next.is_noun("repetition") || next.is_noun("set") || next.is_noun("round"))
        mistake.help = "write " + spelled(amount) + "; the key says of what";
    else if (next.is("each") || next.is("per"))
        mistake.help = "what is done on each side is written side: each";
    else if (next.is_noun("s") || next.is_noun("sec") || next.is_noun("second") || next.is_noun("min") ||
             next.is_noun("minute"))
        mistake.help = "a quantity has no unit; a time belongs under hold or duration";
    return mistake;
}

Parsed<Quantity> read_quantity(std::string_view text) {
    const auto tokens = tokenize(text);
    Cursor cursor(tokens);
    const auto amount = read_amount(text, cursor, quantity_language, Adverbs::no);
    if (!amount) return amount.mistake();
    if (!cursor.at_end()) return trailing(text, cursor, amount.value());
    if (auto mistake = not_whole(text, amount.value(), quantity_language)) return *std::move(mistake);
    return quantity_of(amount.value(), trimmed(text, cursor));
}

}  // namespace

Parsed<Quantity> quantity(std::string_view text) {
    return read_or_correct(read_quantity, text, quantity_language, quantity_usages);
}

}  // namespace footplan::grammar
