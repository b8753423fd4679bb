#include "grammar/correction.hpp"

#include <utility>

#include "base/text.hpp"

namespace footplan::grammar {

Mistake corrected(std::string_view text, const Rewritten& better, std::string replacement, const Language& language) {
    const Cursor cursor(text);
    const bool misspelt = better.misspelt.kind != TokenKind::end;
    Mistake mistake =
        misspelt ? mistake_at(cursor, {better.misspelt.begin, better.misspelt.end}, language.bad, "is misspelt", {})
                 : mistake_at(cursor, {cursor.text_begin(), cursor.text_end()}, language.bad,
                              "is not how " + std::string(language.name) + " is written", {});
    mistake.help = "write " + replacement;
    mistake.replacement = std::move(replacement);
    return mistake;
}

void point_at(Mistake& mistake, const Resemblance& word) {
    if (word.word.begin >= mistake.begin && word.word.end <= mistake.end) {
        mistake.begin = word.word.begin;
        mistake.end = word.word.end;
        mistake.message = text::quoted(word.word.text) + " does not belong here";
    }
    mistake.help =
        "perhaps '" + std::string(word.meant) + "' is meant for " + text::quoted(word.word.text) + "; " + mistake.help;
}

}  // namespace footplan::grammar
