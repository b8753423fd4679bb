#pragma once

#include <string>

#include "plan/plan.hpp"

/// What the command line gives becomes checked values, or a UsageError that says what to write.
namespace footplan::cli {

/// A whole number of weeks, 1 to most_weeks.
int weeks_option(const std::string& text);

/// --start and --week-starts: a date that exists, or the weekday of the first column. Both may be empty.
Start start_option(const std::string& date, const std::string& week_starts);

/// A date as 2026-11-23, if that is what the text is and the day exists.
std::optional<std::chrono::sys_days> parse_date(std::string_view text);

}  // namespace footplan::cli
