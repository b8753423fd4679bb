#pragma once

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

/// The author's words in single quotes, for messages: at most 40 characters,
/// what only controls or is no UTF-8 shown as U+FFFD.
std::string quoted(std::string_view text);

/// The text without the blanks round it.
std::string_view trimmed(std::string_view text, const Cursor& cursor);

/// A mistake in `text` from `begin` to `end`, whose message is the quoted words and then `what`.
Mistake mistake_at(std::string_view text, std::size_t begin, std::size_t end, const Rule& rule, std::string_view what,
                   std::string help);

/// What the cursor has come to cannot stand there: from that word to the end of
/// the text, or the whole text where nothing of it could be read or more should follow.
Mistake unexpected(std::string_view text, const Cursor& cursor, const Language& language);

}  // namespace footplan::grammar
