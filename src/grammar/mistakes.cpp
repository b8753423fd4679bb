#include "grammar/mistakes.hpp"

#include "base/text.hpp"

namespace footplan::grammar {

Mistake mistake_at(const Cursor& cursor, TextRange place, const Rule& rule, std::string_view what, std::string help) {
    std::string message = text::quoted(cursor.text(place.begin, place.end));
    message.append(" ").append(what);
    return {place.begin, place.end, &rule, std::move(message), std::move(help), std::nullopt};
}

Mistake unexpected(const Cursor& cursor, const Language& language) {
    const std::size_t begin = cursor.text_begin();
    const std::size_t end = cursor.text_end();
    const std::string name(language.name);
    const std::string help(language.examples);
    if (begin == end) return {0, cursor.text().size(), &language.bad, "'' is not " + name, help, std::nullopt};
    if (cursor.at_end()) return mistake_at(cursor, {begin, end}, language.bad, "breaks off", help);
    const std::size_t from = cursor.peek().begin;
    const std::string what = from == begin ? "is not " + name : "does not belong to " + name;
    return mistake_at(cursor, {from, end}, language.bad, what, help);
}

void add_hint(Mistake& mistake, std::string_view text, std::span<const Hint> hints) {
    if (mistake.replacement) return;
    for (const Token& token : tokenize(text))
        for (const Hint& hint : hints)
            if (token.is_noun(hint.word)) {
                mistake.help = hint.help;
                return;
            }
}

}  // namespace footplan::grammar
