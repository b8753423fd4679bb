#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "grammar/mistakes.hpp"
#include "grammar/rewrite.hpp"

namespace footplan::grammar {

/// The mistake of a text whose meaning is certain.
Mistake corrected(std::string_view text, const Rewritten& better, std::string replacement, const Language& language);

/// Says which word is wrong and which one it resembles.
void point_at(Mistake& mistake, const Resemblance& word);

/// What a correction comes to when it is read and, if that is a mistake with
/// a correction of its own, corrected again; nothing unless the result can be read.
template <class T>
std::optional<std::string> settled(Parsed<T> (*read)(std::string_view), std::string correction) {
    constexpr int most_steps = 4;
    for (int step = 0; step < most_steps; ++step) {
        const Parsed<T> result = read(correction);
        if (result) return correction;
        if (!result.mistake().replacement) return std::nullopt;
        correction = *result.mistake().replacement;
    }
    return std::nullopt;
}

/// What `read` makes of the text. Where it cannot be read but can be once it is put into the grammar's words, it is
/// read so; if a word was misspelt or a period is missing, the mistake offers that as its replacement.
template <class T>
Parsed<T> read_or_correct(Parsed<T> (*read)(std::string_view), std::string_view text, const Language& language,
                          const Spellings& spellings) {
    Parsed<T> result = read(text);
    if (result) return result;
    Mistake mistake = result.mistake();
    if (mistake.replacement) {
        auto correction = settled(read, *mistake.replacement);
        if (correction && correction != mistake.replacement) mistake.help = "write " + *correction;
        mistake.replacement = std::move(correction);
        return mistake;
    }
    if (mistake.rule != &language.bad && mistake.rule != &rule("missing-period")) return mistake;
    if (const auto better = rewrite(text, spellings)) {
        const bool certain = mistake.rule == &language.bad && better->misspelt.kind == TokenKind::end;
        if (Parsed<T> again = read(better->text); again && certain) {
            T value = again.value();
            value.text = Cursor(text).trimmed();
            return value;
        }
        if (auto correction = settled(read, better->text)) {
            if (mistake.rule == &language.bad) return corrected(text, *better, *std::move(correction), language);
            mistake.help = "write " + *correction;
            mistake.replacement = std::move(correction);
            return mistake;
        }
    }
    if (const auto word = resembling(text, spellings)) point_at(mistake, *word);
    return mistake;
}

}  // namespace footplan::grammar
