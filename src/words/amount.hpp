#pragma once

#include <optional>
#include <string>

#include "model/quantity.hpp"
#include "words/labels.hpp"

namespace footplan::words {

/// An amount of something that a label counts, in whatever shape it is stated.
struct SpokenAmount {
    Form form = Form::exact;
    /// In hundredths of the unit that is printed, so that 1.5 minutes are exact. Of "up to 10 to 20" both are given.
    std::optional<long> min;
    std::optional<long> max;
};

SpokenAmount amount_of(const Quantity& quantity);
/// In the time's own unit: minutes stay minutes.
SpokenAmount amount_of(const Time& time);

/// How the two ends of a range are joined: "2 or 3" for neighbours among things that are counted, else "2 to 3".
enum class Joined { counted, measured };

/// "10 times", "8 to 12 times", "at least 3 seconds", "a few minutes"; the amount must not be as tolerated.
std::string say_amount(const Labels& labels, const SpokenAmount& amount, Label unit, Joined joined);

}  // namespace footplan::words
