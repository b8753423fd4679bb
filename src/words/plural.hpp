#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace footplan::words {

/// A number as it is printed, by the operands of CLDR's plural rules (UTS 35, part 3, section 5.1.1).
struct Operands {
    /// The absolute value.
    double n = 0;
    /// Its whole part.
    long i = 0;
    /// How many decimals are printed.
    int v = 0;
};

inline Operands whole(long number) { return {static_cast<double>(number), number, 0}; }

/// The condition of one plural form, in CLDR's notation: `n % 10 = 2..4 and n % 100 != 12..14`. Of CLDR's operands n,
/// i and v; of its relations = and != over lists of numbers and ranges.
class PluralRule {
public:
    /// Nothing for a text that is not such a condition.
    static std::optional<PluralRule> parse(std::string_view text);

    bool holds(const Operands& number) const;

private:
    struct Relation {
        char operand = 'n';
        /// Zero if the operand is alone.
        long modulus = 0;
        bool negated = false;
        /// Both ends included.
        std::vector<std::pair<long, long>> ranges;

        bool holds(const Operands& number) const;
    };
    /// One of the lists is true as a whole.
    std::vector<std::vector<Relation>> alternatives_;
    friend class PluralParser;
};

}  // namespace footplan::words
