#include <array>

#include "grammar/amount.hpp"
#include "grammar/correction.hpp"
#include "grammar/description.hpp"
#include "grammar/grammar.hpp"
#include "grammar/units.hpp"

namespace footplan::grammar {

namespace {

constexpr Language tempo_language{
    rule("bad-tempo"), "a tempo",
    "write the times for up, hold and down, as in 2-1-2 s, or for up and down, as in 3-3 s"};

constexpr std::size_t most_parts = 3;

/// Numbers with a hyphen between them, as many as there are, up to one more than a tempo has.
Parsed<std::vector<Number>> read_numbers(Cursor& cursor) {
    std::vector<Number> numbers;
    do {
        const auto number = read_number(cursor, tempo_language, Adverbs::no);
        if (!number) return number.mistake();
        numbers.push_back(number.value());
        if (cursor.peek().kind != TokenKind::dash) break;
        cursor.take();
    } while (numbers.size() <= most_parts);
    return numbers;
}

std::string joined(const std::vector<Number>& numbers) {
    std::string result;
    for (const Number& number : numbers) result += (result.empty() ? "" : "-") + spelled(number);
    return result;
}

std::optional<Mistake> wrong_unit(const Cursor& cursor, const std::vector<Number>& numbers) {
    if (cursor.at_end())
        return mistake_at(cursor, {cursor.text_begin(), cursor.text_end()}, rule("missing-unit"), "needs a unit",
                          "write " + joined(numbers) + " s");
    const Token& word = cursor.peek();
    const UnitName* const unit = find_unit(word);
    if (unit == nullptr) return unexpected(cursor, tempo_language);
    if (unit->seconds <= 60) return std::nullopt;
    return mistake_at(cursor, {word.begin, word.end}, tempo_language.bad, "is longer than any repetition",
                      "write " + joined(numbers) + " s");
}

Parsed<Tempo> tempo_of(const Cursor& cursor, const std::vector<Number>& numbers, const UnitName& unit) {
    std::vector<Seconds> parts;
    for (const Number& number : numbers) {
        const long hundredths = number.hundredths * unit.seconds;
        if (number.finer || hundredths % 100 != 0)
            return mistake_at(cursor, {number.begin, number.end}, tempo_language.bad, "does not come to whole seconds",
                              std::string(tempo_language.examples));
        parts.push_back(Seconds{hundredths / 100});
    }
    const bool pause = parts.size() == most_parts;
    const Tempo tempo{parts.front(), pause ? std::optional(parts[1]) : std::nullopt, parts.back(), unit.unit,
                      std::string(cursor.trimmed())};
    if (tempo.total() == Seconds{})
        return mistake_at(cursor, {cursor.text_begin(), cursor.text_end()}, rule("zero-amount"), "asks for nothing",
                          std::string(tempo_language.examples));
    return tempo;
}

Parsed<Tempo> read_tempo(std::string_view text) {
    Cursor cursor(text);
    const auto numbers = read_numbers(cursor);
    if (!numbers) return numbers.mistake();
    const std::size_t count = numbers.value().size();
    const bool only_a_time = cursor.at_end() || (find_unit(cursor.peek()) && cursor.peek(1).kind == TokenKind::end);
    if (count == 1 && !only_a_time) return unexpected(cursor, tempo_language);
    if (count == 1 || count > most_parts)
        return mistake_at(
            cursor, {cursor.text_begin(), cursor.text_end()}, tempo_language.bad,
            count == 1 ? "is one time, and a tempo has two or three" : "is more times than the three of a tempo",
            count == 1
                ? std::string(tempo_language.examples)
                : "write up, hold and down, as in 2-1-2 s: four numbers begin with up for some and with down for "
                  "others");
    if (auto mistake = wrong_unit(cursor, numbers.value())) return *std::move(mistake);
    const UnitName& unit = *find_unit(cursor.take());
    if (!cursor.at_end()) return unexpected(cursor, tempo_language);
    return tempo_of(cursor, numbers.value(), unit);
}

}  // namespace

constinit const Description tempo_description{
    .language = tempo_language,
    .spellings = tempo_spellings,
    .has_unit = true,
    .incomplete = "needs a unit: write for example 3-2-3 s",
};

Parsed<Tempo> tempo(std::string_view text) {
    const auto result = read_or_correct(read_tempo, text, tempo_language, tempo_spellings);
    if (result || result.mistake().rule != &tempo_language.bad) return result;
    // "3/1/3" and the like: what is wrong with it beside its strokes.
    const auto better = rewrite(text, tempo_spellings);
    if (!better || better->misspelt.kind != TokenKind::end) return result;
    const auto again = read_tempo(better->text);
    if (again) return result;
    Mistake mistake = result.mistake();
    mistake.rule = again.mistake().rule;
    mistake.help = again.mistake().help;
    return mistake;
}

}  // namespace footplan::grammar
