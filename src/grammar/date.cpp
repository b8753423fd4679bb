#include <algorithm>
#include <array>
#include <string>
#include <string_view>
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

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

/// The number of the month that a word names by three letters or more; empty if it names none.
std::string month_of(std::string_view word) {
    const auto named = [&](std::string_view month) { return word.size() >= 3 && month.starts_with(word); };
    const auto month = std::ranges::find_if(months, named);
    return month == months.end() ? "" : fmt::format("{}", month - months.begin() + 1);
}

/// The words and numbers of a date, without what separates them: "23", "november" and "2026" of "November 23rd, 2026".
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text::lower(text))
        if (std::string_view(" .,-/").find(c) == std::string_view::npos)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    if (words.back().empty()) words.pop_back();
    for (std::string& word : words)
        for (const std::string_view ordinal : {"st", "nd", "rd", "th"})
            if (word.ends_with(ordinal) && text::digits(word.substr(0, word.size() - 2))) word.resize(word.size() - 2);
    return words;
}

/// The dates that a text in another order can mean: 23.11.2026, 11/23/2026, 2026-1-1, 20261123, 23 Nov 2026.
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
    if (text.size() == 8) add(date_of(text.substr(0, 4), text.substr(4, 2), text.substr(6)));
    const auto words = words_of(text);
    if (words.size() != 3) return found;
    for (const auto [year, month, day] : {std::array{2, 1, 0}, std::array{2, 0, 1}, std::array{0, 1, 2}})
        add(date_of(words[year], month_of(words[month]), words[day]));
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
