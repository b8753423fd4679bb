#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "grammar/words.hpp"

/// What people write beside the grammar. A text that cannot be read is put into
/// the grammar's words by rows of a table; the caller reads the result again,
/// so that only what can be read is ever offered as a correction.
namespace footplan::grammar {

/// One other way to write something. Words are separated by a blank; N is
/// for a number, M for one that is larger by one, D for a weekday, and they come
/// back in their order; ^ and $ are the two ends of the text.
struct Spelling {
    std::string_view written;
    std::string_view meant;
};

/// A language's other ways to write, and its words for finding misspelt ones.
struct Spellings {
    /// What all languages share comes first.
    std::span<const Spelling> amounts;
    std::span<const Spelling> rows;
    std::span<const std::string_view> vocabulary;
};

extern const Spellings quantity_spellings;
extern const Spellings time_spellings;
extern const Spellings tempo_spellings;
extern const Spellings frequency_spellings;

struct Rewritten {
    /// In the grammar's words as far as the table knows them.
    std::string text;
    /// The first word that was taken for a misspelt one; of kind `end` if there is none.
    Token misspelt;
};

/// Mends words that are one slip away from one of the vocabulary, then applies
/// the rows. Nothing if neither changes the text.
std::optional<Rewritten> rewrite(std::string_view text, const Spellings& spellings);

/// The first word that is one slip away from one of the vocabulary.
struct Resemblance {
    Token word;
    std::string_view meant;
};
std::optional<Resemblance> resembling(std::string_view text, const Spellings& spellings);

}  // namespace footplan::grammar
