#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "grammar/grammar.hpp"

namespace footplan::grammar {

namespace {

std::optional<std::chrono::sys_days> date_of(std::string_view year, std::string_view month, std::string_view day) {
    const auto y = text::digits(year);
    const auto m = text::digits(month);
    const auto d = text::digits(day);
    if (year.size() != 4 || !y || !m || !d || *y < first_year || *y > last_year) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*y), std::chrono::month(static_cast<unsigned>(*m)),
                                           std::chrono::day(static_cast<unsigned>(*d))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date);
}

std::string iso(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

/// The dates that a text in another order can mean: 23.11.2026, 11/23/2026, 2026-1-1.
std::vector<std::string> readings(std::string_view text) {
    std::vector<std::string> found;
    const auto add = [&](std::optional<std::chrono::sys_days> day) {
        if (day && std::ranges::find(found, iso(*day)) == found.end()) found.push_back(iso(*day));
    };
    for (const char separator : {'-', '.', '/'}) {
        const auto parts = text::split(text, separator);
        if (parts.size() != 3) continue;
        add(date_of(parts[0], parts[1], parts[2]));
        add(date_of(parts[2], parts[1], parts[0]));
        // A full stop is between day and month alone.
        if (separator != '.') add(date_of(parts[2], parts[0], parts[1]));
    }
    return found;
}

}  // namespace

Parsed<std::chrono::sys_days> date(std::string_view text) {
    const std::string_view written = text::trim(text);
    const auto parts = text::split(written, '-');
    if (parts.size() == 3 && parts[1].size() == 2 && parts[2].size() == 2)
        if (const auto day = date_of(parts[0], parts[1], parts[2])) return *day;
    const auto dates = readings(written);
    const std::vector<std::string_view> views(dates.begin(), dates.end());
    return Mistake{0,
                   text.size(),
                   &rule("bad-date"),
                   fmt::format("{} is not a date of the years {} to {} as year-month-day", text::quoted(written),
                               first_year, last_year),
                   dates.empty() ? "a date is written as in 2026-11-23" : fmt::format("write {}", text::list(views)),
                   {}};
}

}  // namespace footplan::grammar
