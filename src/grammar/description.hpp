#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "grammar/mistakes.hpp"
#include "grammar/rewrite.hpp"

/// What is known of a small language without reading a text, for those who can only look at its words: the schema.
namespace footplan::grammar {

struct Description {
    const Language& language;
    /// What messages say of words that no text of the language has.
    std::span<const Hint> hints{};
    /// The same without the numbers of the text, if a message contains them.
    std::span<const Hint> general_hints{};
    const Spellings& spellings;
    /// Beside those of amounts and of the spellings.
    std::span<const std::string_view> own_words{};
    bool has_unit = false;
    bool has_days = false;
    /// What is said of a number alone; empty if that is a whole text of the language.
    std::string_view incomplete{};
    /// What is said of "3 x 10"; empty if that is not looked for.
    std::string_view multiplied{};
    /// A word behind which any name may follow.
    std::string_view names_behind{};
};

extern const Description quantity_description;
extern const Description time_description;
extern const Description tempo_description;
extern const Description frequency_description;

/// Every word that a text of the language may have, in lower case and without a final s, each once and sorted. What has
/// another word cannot be read.
std::vector<std::string_view> words_of(const Description& description);

/// The words that say how much and nothing else: "at", "least", "three", "times".
std::vector<std::string_view> words_of_amounts();

}  // namespace footplan::grammar
