#pragma once

#include <span>
#include <string>
#include <string_view>

#include "grammar/parsed.hpp"
#include "grammar/words.hpp"

namespace footplan::grammar {

/// What messages say of one of the languages.
struct Language {
    /// Of a text that cannot be read.
    const Rule& bad;
    /// "a quantity"
    std::string_view name;
    /// "write for example 10 or 8-12"
    std::string_view examples;
};

/// A mistake in a part of the text, whose message is the quoted words and then `what`.
Mistake mistake_at(const Cursor& cursor, TextRange place, const Rule& rule, std::string_view what, std::string help);

/// What the cursor has come to does not belong there: from that word to the end of
/// the text, or the whole text if nothing of it could be read or more should follow.
Mistake unexpected(const Cursor& cursor, const Language& language);

/// What people write that can mean two things, or what no grammar says: the help for a text with such a word.
struct Hint {
    std::string_view word;
    std::string_view help;
};

/// Of a mistake without a certain correction: the help of the first hint whose word is in the text.
void add_hint(Mistake& mistake, std::string_view text, std::span<const Hint> hints);

}  // namespace footplan::grammar
