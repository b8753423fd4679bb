#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/generate.hpp"
#include "cli/run.hpp"
#include "plan/plan.hpp"
#include "template/template.hpp"

/// What the command line gives becomes checked values, or a UsageError that says what to write.
namespace footplan::cli {

class Arguments;

/// A whole number of weeks, 1 to most_weeks, or some of them: 5-8.
app::WeeksWanted weeks_option(const std::string& text);

/// --start and --week-starts: a date that exists, or the weekday of the first column.
Start start_option(const std::optional<std::string>& date, const std::optional<std::string>& week_starts);

/// The weekdays of --days, without those of --rest-days: mon,wed,fri. None are set if neither is given.
PreferredDays days_option(const std::optional<std::string>& days, const std::optional<std::string>& rest_days);

/// a4, letter, a5 or legal, in any case.
Paper paper_option(const std::string& name);

/// left or right.
Side side_option(const std::string& name);

/// auto, always or never.
ColorMode color_option(const std::string& name);

/// A language in which there are labels.
std::string language_option(const std::string& tag);

/// TrueType fonts of --font and --font-bold; those of footplan without them, or if the command does not have them.
app::Fonts fonts_option(const Arguments& arguments);

/// Ids of rules that a waiver may name too.
std::set<std::string, std::less<>> ignored_rules(const std::vector<std::string>& ids);

}  // namespace footplan::cli
