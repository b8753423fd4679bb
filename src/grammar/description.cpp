#include "grammar/description.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "grammar/amount.hpp"
#include "grammar/units.hpp"
#include "grammar/weekday.hpp"

namespace footplan::grammar {

namespace {

/// What read_amount accepts.
constexpr auto amount_words =
    std::to_array<std::string_view>({"a", "few", "several", "as", "tolerated", "repeat", "up", "to", "about", "at",
                                     "least", "or", "more", "and", "half", "time"});

using WordList = std::vector<std::string_view>;

void add(WordList& words, const auto& more) { words.insert(words.end(), std::begin(more), std::end(more)); }

/// The words of rows, without their signs: N, M, D, the ends and marks.
void add_rows(WordList& words, std::span<const Spelling> rows) {
    const auto is_word = [](std::string_view part) {
        return !part.empty() && part.front() >= 'a' && part.front() <= 'z';
    };
    for (const Spelling& row : rows)
        for (const std::string_view part : text::split(row.written, ' '))
            if (is_word(part)) words.push_back(part);
}

WordList sorted(WordList words) {
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}  // namespace

std::vector<std::string_view> words_of_amounts() {
    WordList words;
    add(words, amount_words);
    add(words, number_words);
    add(words, words_of_tens);
    add(words, adverbs_of_number);
    add_rows(words, quantity_spellings.amounts);
    return sorted(std::move(words));
}

std::vector<std::string_view> words_of(const Description& description) {
    WordList words = words_of_amounts();
    add_rows(words, description.spellings.rows);
    add(words, description.spellings.vocabulary);
    add(words, description.own_words);
    if (description.has_unit)
        for (const UnitName& unit : unit_names) words.push_back(unit.spelling);
    if (description.has_days) {
        add(words, weekday_names);
        add(words, full_weekday_names);
        for (const auto& [name, day] : other_weekday_names) words.push_back(name);
    }
    return sorted(std::move(words));
}

}  // namespace footplan::grammar
