#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "grammar/mistakes.hpp"
#include "model/frequency.hpp"
#include "model/routine.hpp"

namespace footplan::grammar {

inline constexpr Language frequency_language{
    rule("bad-frequency"), "a frequency",
    "write for example daily, 3 times a day, 2-3 times a week, every other day or on Mon, Wed, Fri"};

/// More times a day than there are hours is a slip.
constexpr int most_times_a_day = 24;
/// What is farther apart happens once in the longest plan.
constexpr int most_days_between = 7 * most_weeks;

/// What is between the commas of a frequency: how often on a day, or on which days.
struct FrequencyPart {
    std::optional<Quantity> per_day;
    /// Counts if `per_day` is not given.
    decltype(Frequency::days) days;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<EveryHours> every_hours{};
};

/// Reads one part at the cursor and passes it.
Parsed<FrequencyPart> read_frequency_part(Cursor& cursor);

}  // namespace footplan::grammar
