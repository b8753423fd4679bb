#include <algorithm>
#include <array>

#include "grammar/amount.hpp"
#include "grammar/correction.hpp"
#include "grammar/description.hpp"
#include "grammar/grammar.hpp"
#include "grammar/units.hpp"

namespace footplan::grammar {

namespace {

constexpr Language quantity_language{
    rule("bad-quantity"), "a quantity",
    "write for example 10, 8-12, at least 8, up to 12, about 20, a few, several, repeat or as tolerated"};

constexpr auto quantity_hints = std::to_array<Hint>({
    {"fatigue", "write 'as tolerated', and add 'note: to fatigue'"},
    {"failure", "write 'as tolerated', and add 'note: to failure'"},
    {"tired", "write 'as tolerated', and add a 'note' that says until when"},
    {"amrap", "write 'as tolerated', and add 'note: as many as possible'"},
    {"dozen", "write the number, as in 12"},
    {"hundred", "write the number, as in 100"},
    {"couple", "write the number, as in 2"},
    {"half", "write a whole number; what half a repetition is belongs in a 'note'"},
    {"½", "write a whole number; what half a repetition is belongs in a 'note'"},
    {"max", "write 'as tolerated', and add 'note: as many as possible'"},
    {"maximum", "write 'as tolerated', and add 'note: as many as possible'"},
    {"slow", "write the number alone, and add 'note: slowly', or a 'tempo' such as 3-1-3 s"},
    {"slowly", "write the number alone, and add 'note: slowly', or a 'tempo' such as 3-1-3 s"},
    {"then", "write one number, or phases: [{name: first set, reps: 15}, {name: second set, reps: 12}]"},
    {"many", "write 'as tolerated', and add 'note: as many as you can', if that is what the source says"},
});

constexpr auto quantity_own_words = std::to_array<std::string_view>({"rep", "repetition", "repeat", "set", "round"});

constexpr std::string_view each_side =
    "write the number and side: each if each side does that, or half of it and side: each if both sides together do it";
/// What a message says with the numbers of the text.
constexpr auto quantity_general_hints = std::to_array<Hint>({
    {"each", each_side},
    {"per", each_side},
    {"leg", each_side},
    {"foot", each_side},
    {"feet", each_side},
    {"side", each_side},
    {"left", each_side},
    {"right", each_side},
    {"of", "write sets and reps, as in sets: 3 and reps: 10"},
    {"s", "a quantity has no unit; write hold: 10 s or duration: 10 s"},
    {"sec", "a quantity has no unit; write hold: 10 s or duration: 10 s"},
    {"second", "a quantity has no unit; write hold: 10 s or duration: 10 s"},
    {"minute", "a quantity has no unit; write duration: 10 min"},
});

bool is_set(const Token& token) { return token.is_noun("set") || token.is_noun("round"); }
bool is_rep(const Token& token) {
    return token.is_noun("rep") || token.is_noun("repetition") || token.is_noun("repeat");
}
bool is_times(const Token& token) { return token.is("x") || token.text == "×"; }

std::string sets_and_reps(const std::string& sets, const std::string& reps) {
    return "sets: " + sets + " and reps: " + reps;
}

/// Whether a word behind an amount is of a side: "10/leg", "10 (each foot)", "10 L/R".
bool names_a_side(Cursor cursor) {
    constexpr auto words = std::to_array<std::string_view>(
        {"each", "per", "ea", "leg", "foot", "feet", "side", "l", "r", "left", "right"});
    while (!cursor.at_end()) {
        const Token& token = cursor.take();
        if (std::ranges::any_of(words, [&](std::string_view word) { return token.is_noun(word); })) return true;
    }
    return false;
}

/// "3x10" and "1 set of 10": two amounts, of which the first is perhaps sets.
std::optional<std::string> two_amounts(Cursor cursor, const std::string& first) {
    const bool sets = is_set(cursor.peek());
    const bool reps = is_rep(cursor.peek());
    if (sets || reps) cursor.take();
    if (!is_times(cursor.peek()) && !cursor.peek().is("of")) return std::nullopt;
    const bool of = cursor.take().is("of");
    const auto second = read_amount(cursor, quantity_language, Adverbs::no);
    if (!second) return std::nullopt;
    const std::string other = spelled(second.value());
    const std::string each = names_a_side(cursor) ? ", and side: each if each side does that" : "";
    if (const UnitName* const unit = find_unit(cursor.peek()))
        return "write " + std::string(sets ? "sets: " : "reps: ") + first + " and hold: " + other + " " +
               std::string(unit->written) + each;
    if (sets || (of && !reps)) return "write " + sets_and_reps(first, other) + each;
    if (reps) return "write " + sets_and_reps(other, first) + each;
    return "write " + sets_and_reps(first, other) + ", or " + sets_and_reps(other, first) + ", whichever is meant" +
           each;
}

/// "10 each way", "10 in each direction": phases rather than sides.
bool names_a_direction(Cursor cursor) {
    while (!cursor.at_end()) {
        const Token& token = cursor.take();
        if (token.is("way") || token.is("ways") || token.is_noun("direction")) return true;
    }
    return false;
}

std::string half(const Amount& amount) {
    const bool even = amount.form == Form::exact && amount.min->whole() && amount.min->value() % 2 == 0;
    return even ? std::to_string(amount.min->value() / 2) : "half of it";
}

/// Whether the word behind a number may be what is counted: "20 stones", and not "1OO", "one hundred" or "10 max".
bool is_counted(const Cursor& cursor, const Token& word) {
    const bool apart = word.begin > 0 && cursor.text()[word.begin - 1] == ' ';
    const bool of_calendar = word.is("days") || word.is("weeks") || word.is("months");
    return word.kind == TokenKind::word && apart && word.text.ends_with('s') && !of_calendar;
}

/// What is behind an amount: most often something that has a key of its own.
Mistake trailing(const Cursor& cursor, const Amount& amount) {
    Mistake mistake = unexpected(cursor, quantity_language);
    const Token& next = cursor.peek();
    const std::string number = spelled(amount);
    const UnitName* const unit = find_unit(next);
    if (auto help = two_amounts(cursor, number))
        mistake.help = std::move(*help);
    else if (names_a_direction(cursor))
        mistake.help = "write reps: " + number + " and phases: [forwards, backwards], each of which is done so often";
    else if (names_a_side(cursor) || next.is("a"))
        mistake.help = "write " + number + " and side: each if each side does " + number + ", or " + half(amount) +
                       " and side: each if both sides together do " + number;
    else if (is_rep(next))
        mistake.help = "write reps: " + number;
    else if (is_set(next))
        mistake.help = "write sets: " + number;
    else if (unit != nullptr)
        mistake.help = "a quantity has no unit; write hold: " + number + " " + std::string(unit->written) +
                       " or duration: " + number + " " + std::string(unit->written);
    else if (is_counted(cursor, next) && cursor.peek(1).kind == TokenKind::end)
        mistake.help = "write reps: " + number + " and unit: " + std::string(next.text.substr(0, 40));
    return mistake;
}

Parsed<Quantity> read_quantity(std::string_view text) {
    Cursor cursor(text);
    const auto amount = read_amount(cursor, quantity_language, Adverbs::no);
    if (!amount) return amount.mistake();
    if (!cursor.at_end()) return trailing(cursor, amount.value());
    if (auto mistake = not_whole(cursor, amount.value(), quantity_language)) return *std::move(mistake);
    return quantity_of(amount.value(), cursor.trimmed());
}

/// "10 reps" under reps, "3 sets" under sets: the key says the noun already.
Parsed<Quantity> without_noun(std::string_view text, bool (*is_noun)(const Token&)) {
    const auto tokens = tokenize(text);
    const auto& last = tokens.size() > 2 ? tokens[tokens.size() - 2] : tokens.back();
    if (!is_noun(last)) return quantity(text);
    auto result = quantity(text.substr(0, last.begin));
    if (!result) return quantity(text);
    Quantity value = result.value();
    value.text = Cursor(text).trimmed();
    return value;
}

}  // namespace

constinit const Description quantity_description{
    .language = quantity_language,
    .hints = quantity_hints,
    .general_hints = quantity_general_hints,
    .spellings = quantity_spellings,
    .own_words = quantity_own_words,
    .multiplied = "write sets and reps, as in sets: 3 and reps: 10, or sets: 10 and reps: 3, whichever is meant",
};

Parsed<Quantity> repetitions(std::string_view text) { return without_noun(text, is_rep); }

Parsed<Quantity> rounds(std::string_view text) { return without_noun(text, is_set); }

Parsed<Quantity> quantity(std::string_view text) {
    const auto result = read_or_correct(read_quantity, text, quantity_language, quantity_spellings);
    if (result || result.mistake().rule != &quantity_language.bad) return result;
    Mistake mistake = result.mistake();
    add_hint(mistake, text, quantity_hints);
    if (const auto slow = tempo(text)) mistake.help = "write tempo: " + slow.value().text;
    return mistake;
}

}  // namespace footplan::grammar
