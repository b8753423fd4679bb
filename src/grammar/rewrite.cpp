#include "grammar/rewrite.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/text.hpp"
#include "grammar/amount.hpp"
#include "grammar/weekday.hpp"

namespace footplan::grammar {

namespace {

using Words = std::vector<std::string>;

std::optional<int> value_of(std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc{} && end == word.data() + word.size() ? value : number_word(word);
}

bool is_number(std::string_view word) {
    return (!word.empty() && word.front() >= '0' && word.front() <= '9') || number_word(word);
}

bool matches(std::string_view word, std::string_view pattern) {
    if (pattern == "N" || pattern == "M") return is_number(word);
    if (pattern == "D") return weekday_of(word).has_value();
    return same_noun(word, pattern);
}

bool matches_at(const Words& words, std::size_t at, std::span<const std::string_view> pattern) {
    if (at + pattern.size() > words.size()) return false;
    std::optional<int> before;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string& word = words[at + i];
        if (!matches(word, pattern[i])) return false;
        if (pattern[i] == "M" && (!before || value_of(word) != *before + 1)) return false;
        if (pattern[i] == "N") before = value_of(word);
    }
    return true;
}

/// Words meant in place of `found`; numbers in words become digits, since they may be in a range.
Words filled(std::string_view meant, std::span<const std::string> found, std::span<const std::string_view> pattern) {
    Words numbers, days, result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto value = number_word(found[i]);
        if (pattern[i] == "N" || pattern[i] == "M") numbers.push_back(value ? std::to_string(*value) : found[i]);
        if (pattern[i] == "D") days.push_back(found[i]);
    }
    std::size_t number = 0, day = 0;
    for (const std::string_view word : text::split(meant, ' ')) {
        if (word == "N" || word == "M")
            result.push_back(numbers[number++]);
        else if (word == "D")
            result.push_back(days[day++]);
        else if (!word.empty())
            result.emplace_back(word);
    }
    return result;
}

/// Replaces every place that the row matches, from left to right.
bool apply(Words& words, const Spelling& usage) {
    const auto pattern = text::split(usage.written, ' ');
    bool changed = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!matches_at(words, at, pattern)) continue;
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
        const Words meant = filled(usage.meant, std::span(words).subspan(at, pattern.size()), pattern);
        words.insert(words.erase(from, from + static_cast<std::ptrdiff_t>(pattern.size())), meant.begin(), meant.end());
        at += meant.size() - 1;
        changed = true;
    }
    return changed;
}

bool is_known(const Token& token, const Spellings& spellings) {
    const auto has = [&](std::string_view word) { return token.is_noun(word) || same_noun(word, token.text); };
    if (std::ranges::any_of(spellings.vocabulary, has)) return true;
    for (const auto rows : {spellings.amounts, spellings.rows})
        for (const Spelling& row : rows)
            if (std::ranges::any_of(text::split(row.written, ' '), has)) return true;
    return number_word(token.text) || weekday_of(token.text);
}

/// The word of the vocabulary that is one slip away; nothing for a word that is short or known.
std::string_view meant_by(const Token& token, const Spellings& spellings, std::size_t shortest) {
    if (token.text.size() < shortest || token.kind != TokenKind::word || is_known(token, spellings)) return {};
    const std::string_view meant = text::nearest(token.text, spellings.vocabulary);
    if (meant.empty()) return {};
    const std::string word = text::lower(token.text);
    const std::string_view singular = std::string_view(word).substr(0, word.size() - (word.back() == 's' ? 1 : 0));
    return text::is_one_slip(word, meant) || text::is_one_slip(singular, meant) ? meant : std::string_view{};
}

/// With a capital if the author wrote one.
std::string cased(std::string_view meant, std::string_view written) {
    std::string result(meant);
    if (written.front() >= 'A' && written.front() <= 'Z')
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    return result;
}

/// Short words resemble too many others, for a hint and all the more for a correction.
constexpr std::size_t shortest_for_hint = 3;
constexpr std::size_t shortest_for_correction = 4;

/// Without the signs of the two ends.
std::string joined(const Words& words) {
    std::string result;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const bool glued = words[i] == "," || words[i] == "-" || words[i - 1] == "-";
        if (i > 1 && !glued) result += ' ';
        result += words[i];
    }
    return result;
}

}  // namespace

std::optional<Rewritten> rewrite(std::string_view text, const Spellings& spellings) {
    constexpr int rounds = 4;  // a row may make room for another
    Rewritten result;
    Words words{"^"};
    for (Cursor cursor(text); !cursor.at_end();) {
        const Token token = cursor.take();
        if (words.size() >= most_words) return std::nullopt;
        if (const auto tens = number_word(token.text))
            if (const auto ones = accept_ones(cursor, *tens)) {
                words.push_back(std::to_string(*tens + *ones));
                continue;
            }
        const std::string_view meant = meant_by(token, spellings, shortest_for_correction);
        if (!meant.empty() && result.misspelt.kind == TokenKind::end) result.misspelt = token;
        if (!meant.empty())
            words.push_back(cased(meant, token.text));
        else
            words.emplace_back(token.kind == TokenKind::dash ? "-" : token.text);
    }
    words.emplace_back("$");
    bool changed = result.misspelt.kind != TokenKind::end;
    for (int round = 0; round < rounds; ++round)
        for (const auto rows : {spellings.amounts, spellings.rows})
            for (const Spelling& row : rows) changed = apply(words, row) || changed;
    if (!changed) return std::nullopt;
    result.text = joined(words);
    return result;
}

std::optional<Resemblance> resembling(std::string_view text, const Spellings& spellings) {
    for (const Token& token : tokenize(text))
        if (const auto meant = meant_by(token, spellings, shortest_for_hint); !meant.empty())
            return Resemblance{token, meant};
    return std::nullopt;
}

}  // namespace footplan::grammar
