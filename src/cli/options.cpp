#include "cli/options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "cli/context.hpp"

namespace footplan::cli {

namespace {

/// All of the text as a number of digits alone.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

int weeks_option(const std::string& text) {
    const auto weeks = digits(text);
    if (!weeks || *weeks < 1 || *weeks > most_weeks)
        throw UsageError(fmt::format("--weeks takes a whole number from 1 to {}, not '{}'", most_weeks, text));
    return *weeks;
}

std::optional<std::chrono::sys_days> parse_date(std::string_view text) {
    const auto parts = text::split(text, '-');
    if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2) return std::nullopt;
    const auto year = digits(parts[0]);
    const auto month = digits(parts[1]);
    const auto day = digits(parts[2]);
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date);
}

Start start_option(const std::string& date, const std::string& week_starts) {
    if (!date.empty()) {
        if (!week_starts.empty())
            throw UsageError("--week-starts is for undated plans: with --start the columns begin with that day");
        const auto day = parse_date(date);
        if (!day) throw UsageError(fmt::format("--start takes a date that exists, such as 2026-11-23, not '{}'", date));
        return start_on(*day);
    }
    if (week_starts.empty() || week_starts == "mon") return {std::nullopt, Weekday::mon};
    if (week_starts == "sun") return {std::nullopt, Weekday::sun};
    if (week_starts == "sat") return {std::nullopt, Weekday::sat};
    throw UsageError(fmt::format("--week-starts takes mon, sun or sat, not '{}'", week_starts));
}

}  // namespace footplan::cli
