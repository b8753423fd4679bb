#include <array>
#include "grammar/amount.hpp"
#include "grammar/corrected.hpp"

#include "grammar/grammar.hpp"
#include "grammar/units.hpp"

namespace footplan::grammar {

namespace {

constexpr Language tempo_language{rule("bad-tempo"), "a tempo", "write three times, up-hold-down, as in 2-1-2 s"};

/// Numbers with a hyphen between them, as many as there are, up to one more than a tempo has.
Parsed<std::vector<Number>> read_numbers(std::string_view text, Cursor& cursor) {
    std::vector<Number> numbers;
    do {
        const auto number = read_number(text, cursor, tempo_language, Adverbs::no);
        if (!number) return number.mistake();
        numbers.push_back(number.value());
        if (cursor.peek().kind != TokenKind::dash) break;
        cursor.take();
    } while (numbers.size() <= 3);
    return numbers;
}

std::string joined(const std::vector<Number>& numbers) {
    return spelled(numbers[0]) + "-" + spelled(numbers[1]) + "-" + spelled(numbers[2]);
}

Mistake wrong_count(std::string_view text, const Cursor& cursor, std::size_t count) {
    const std::string what = count == 1   ? "is one time where a tempo has three"
                             : count == 2 ? "is two times where a tempo has three"
                                          : "is more times than the three that a tempo has";
    return mistake_at(text, cursor.text_begin(), cursor.text_end(), tempo_language.bad, what,
                      std::string(tempo_language.examples));
}

std::optional<Mistake> wrong_unit(std::string_view text, const Cursor& cursor, const std::vector<Number>& numbers) {
    if (cursor.at_end())
        return mistake_at(text, cursor.text_begin(), cursor.text_end(), rule("missing-unit"), "needs a unit",
                          "write " + joined(numbers) + " s");
    const Token& word = cursor.peek();
    const UnitName* unit = find_unit(word);
    if (unit && unit->accepted()) return std::nullopt;
    if (!unit) return unexpected(text, cursor, tempo_language);
    Mistake mistake = mistake_at(text, word.begin, word.end, tempo_language.bad, "is not a unit that the format has",
                                 "write " + joined(numbers) + " s");
    if (unit->seconds == 1) mistake.replacement = joined(numbers) + " s";
    return mistake;
}

Parsed<Tempo> tempo_of(std::string_view text, const Cursor& cursor, const std::vector<Number>& numbers,
                       const UnitName& unit) {
    std::array<Seconds, 3> parts{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const long hundredths = numbers[i].hundredths * unit.seconds;
        if (numbers[i].finer || hundredths % 100 != 0)
            return mistake_at(text, numbers[i].begin, numbers[i].end, tempo_language.bad,
                              "does not come to whole seconds", std::string(tempo_language.examples));
        parts[i] = Seconds{hundredths / 100};
    }
    const Tempo tempo{parts[0], parts[1], parts[2], unit.unit, std::string(trimmed(text, cursor))};
    if (tempo.total() == Seconds{})
        return mistake_at(text, cursor.text_begin(), cursor.text_end(), rule("zero-amount"), "asks for nothing",
                          std::string(tempo_language.examples));
    return tempo;
}

Parsed<Tempo> read_tempo(std::string_view text) {
    const auto tokens = tokenize(text);
    Cursor cursor(tokens);
    const auto numbers = read_numbers(text, cursor);
    if (!numbers) return numbers.mistake();
    if (numbers.value().size() != 3) return wrong_count(text, cursor, numbers.value().size());
    if (auto mistake = wrong_unit(text, cursor, numbers.value())) return *std::move(mistake);
    const UnitName& unit = *find_unit(cursor.take());
    if (!cursor.at_end()) return unexpected(text, cursor, tempo_language);
    return tempo_of(text, cursor, numbers.value(), unit);
}

}  // namespace

Parsed<Tempo> tempo(std::string_view text) { return read_or_correct(read_tempo, text, tempo_language, tempo_usages); }

}  // namespace footplan::grammar
