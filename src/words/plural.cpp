#include "words/plural.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace footplan::words {

/// Reads a condition from left to right; each function takes what it names and says whether it was there.
class PluralParser {
public:
    explicit PluralParser(std::string_view text) : rest_(text) {}

    bool condition(PluralRule& rule) {
        do {
            auto& all = rule.alternatives_.emplace_back();
            do {
                if (!relation(all.emplace_back())) return false;
            } while (word("and"));
        } while (word("or"));
        skip_blanks();
        return rest_.empty();
    }

private:
    bool relation(PluralRule::Relation& relation) {
        skip_blanks();
        if (rest_.empty() || std::string_view("niv").find(rest_.front()) == std::string_view::npos) return false;
        relation.operand = rest_.front();
        rest_.remove_prefix(1);
        if (word("%") && !(number(relation.modulus) && relation.modulus > 0)) return false;
        relation.negated = word("!=");
        if (!relation.negated && !word("=")) return false;
        do {
            long from = 0;
            if (!number(from)) return false;
            long to = from;
            if (word("..") && !number(to)) return false;
            relation.ranges.emplace_back(from, to);
        } while (word(","));
        return true;
    }

    bool word(std::string_view wanted) {
        skip_blanks();
        if (!rest_.starts_with(wanted)) return false;
        rest_.remove_prefix(wanted.size());
        return true;
    }

    bool number(long& value) {
        skip_blanks();
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc{} || value < 0) return false;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return true;
    }

    void skip_blanks() {
        while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    }

    std::string_view rest_;
};

std::optional<PluralRule> PluralRule::parse(std::string_view text) {
    PluralRule rule;
    if (!PluralParser(text).condition(rule)) return std::nullopt;
    return rule;
}

bool PluralRule::Relation::holds(const Operands& number) const {
    double value = operand == 'n' ? number.n : static_cast<double>(operand == 'i' ? number.i : number.v);
    if (modulus > 0) value = std::fmod(value, static_cast<double>(modulus));
    // A range has whole numbers only: 1.5 is not in 1..2.
    const bool found = std::ranges::any_of(ranges, [&](const auto& range) {
        return value == std::floor(value) && value >= static_cast<double>(range.first) &&
               value <= static_cast<double>(range.second);
    });
    return found != negated;
}

bool PluralRule::holds(const Operands& number) const {
    return std::ranges::any_of(alternatives_, [&](const auto& all) {
        return std::ranges::all_of(all, [&](const Relation& relation) { return relation.holds(number); });
    });
}

}  // namespace footplan::words
