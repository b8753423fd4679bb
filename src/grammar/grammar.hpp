#pragma once

#include <chrono>
#include <string_view>

#include "grammar/parsed.hpp"
#include "model/frequency.hpp"
#include "model/quantity.hpp"
#include "model/routine.hpp"

/// The small languages in which people write doses. Case, a final s, "per" for
/// "a" and white space around words do not matter. Values keep the author's text.
namespace footplan::grammar {

/// Largest number that is read at all; a larger one is a mistake in every place.
constexpr int largest_number = 1'000'000;

/// 10 | 8-12 | at least 8 | up to 12 | about 20 | a few | several | as tolerated
Parsed<Quantity> quantity(std::string_view text);

/// A quantity, perhaps with the noun behind it: "10 reps", "3 sets".
Parsed<Quantity> repetitions(std::string_view text);
Parsed<Quantity> rounds(std::string_view text);

/// A quantity and a unit: s, min or counts. Decimals if they make whole seconds (1.5 min).
/// A number without a unit is the mistake `missing-unit`. "as tolerated" needs no unit.
Parsed<Time> time(std::string_view text);

/// Three times, up-hold-down: 2-1-2 s.
Parsed<Tempo> tempo(std::string_view text);

/// [per day][, per week], as in section 1 of docs/format.md.
Parsed<Frequency> frequency(std::string_view text);

/// Weeks of a programme: 4 | 4-12 | from 4 | up to 3, each from 1 to most_weeks.
Parsed<WeekRange> weeks(std::string_view text);

/// Years in which nobody means another one, and whose dates have four digits throughout a plan.
constexpr int first_year = 1900;
constexpr int last_year = 2999;

/// A date of these years as year-month-day: 2026-11-23. Of one in another order the help has what it can mean.
Parsed<std::chrono::sys_days> date(std::string_view text);

/// How many weeks: 4 | 4-6.
Parsed<ProgrammeLength> programme_length(std::string_view text);

}  // namespace footplan::grammar
