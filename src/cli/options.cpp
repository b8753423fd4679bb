#include "cli/options.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/console.hpp"
#include "app/open.hpp"
#include "base/text.hpp"
#include "check/rules.hpp"
#include "cli/arguments.hpp"
#include "grammar/grammar.hpp"
#include "grammar/weekday.hpp"
#include "vocabulary/settings_keys.hpp"

namespace footplan::cli {

using app::UsageError;

namespace {

/// "mon,wed,fri", "Monday, Friday"
PreferredDays weekdays_of(std::string_view option, const std::string& text) {
    PreferredDays days;
    for (const std::string_view part : text::split(text, ',')) {
        const auto day = grammar::weekday_of(text::trim(part));
        if (!day) throw UsageError(fmt::format("{} takes weekdays such as mon,wed,fri, not '{}'", option, text));
        days.set(static_cast<std::size_t>(*day));
    }
    return days;
}

constexpr std::array<std::string_view, 3> color_names{"auto", "always", "never"};

}  // namespace

app::WeeksWanted weeks_option(const std::string& text) {
    const auto dash = text.find('-');
    const bool is_slice = dash != std::string::npos;
    const auto first = is_slice ? text::digits(std::string_view(text).substr(0, dash)) : std::optional(1);
    const auto last = text::digits(is_slice ? std::string_view(text).substr(dash + 1) : text);
    if (!first || !last || *first < 1 || *last < *first || *last > most_weeks)
        throw UsageError(
            fmt::format("--weeks takes a whole number from 1 to {0}, or some weeks of 1 to {0} such as 5-8, "
                        "not '{1}'",
                        most_weeks, text));
    return {*first, *last, is_slice};
}

Start start_option(const std::optional<std::string>& date, const std::optional<std::string>& week_starts) {
    if (date) {
        if (week_starts)
            throw UsageError("--week-starts is for undated plans: with --start the columns begin with that day");
        const auto day = grammar::date(*date);
        if (day) return start_on(day.value());
        throw UsageError(fmt::format("--start takes a date of the years {} to {} as year-month-day, not '{}': {}",
                                     grammar::first_year, grammar::last_year, *date, day.mistake().help));
    }
    if (!week_starts) return {std::nullopt, Weekday::mon, {}};
    const auto day = grammar::weekday_of(text::trim(*week_starts));
    const auto& choices = vocabulary::week_start_names;
    if (!day || std::ranges::find(choices, name_of(*day)) == choices.end())
        throw UsageError(fmt::format("--week-starts takes {}, not '{}'", text::list(choices), *week_starts));
    return {std::nullopt, *day, {}};
}

PreferredDays days_option(const std::optional<std::string>& days, const std::optional<std::string>& rest_days) {
    if (!days && !rest_days) return {};
    PreferredDays preferred = days ? weekdays_of("--days", *days) : PreferredDays{}.set();
    if (rest_days) preferred &= ~weekdays_of("--rest-days", *rest_days);
    if (preferred.none()) throw UsageError("--days and --rest-days leave no day of the week");
    return preferred.all() ? PreferredDays{} : preferred;
}

Paper paper_option(const std::string& name) {
    const std::string wanted = text::lower(name);
    const auto at = std::ranges::find(paper_names, std::string_view(wanted));
    if (at != paper_names.end()) return static_cast<Paper>(at - paper_names.begin());
    throw UsageError(
        fmt::format("--paper takes {}, not '{}'{}", text::list(paper_names), name,
                    text::nearest(wanted, paper_names).empty()
                        ? ""
                        : fmt::format(": {}", suggestion(wanted, {paper_names.begin(), paper_names.end()}, ""))));
}

Side side_option(const std::string& name) {
    const std::string wanted = text::lower(name);
    if (wanted == name_of(Side::left)) return Side::left;
    if (wanted == name_of(Side::right)) return Side::right;
    throw UsageError(fmt::format("--side takes left or right, not '{}'", name));
}

ColorMode color_option(const std::string& name) {
    const auto at = std::ranges::find(color_names, std::string_view(name));
    if (at == color_names.end())
        throw UsageError(fmt::format("--color takes {}, not '{}'", text::list(color_names), name));
    return static_cast<ColorMode>(at - color_names.begin());
}

std::string language_option(const std::string& tag) {
    if (app::prints_in(tag)) return tag;
    throw UsageError(fmt::format("--language: footplan does not print in the language '{}': write en", tag));
}

app::Fonts fonts_option(const Arguments& arguments) {
    const auto file = [&](std::string_view name) {
        return arguments.has(name) ? *arguments.value(name) : std::string();
    };
    return app::Fonts(file("font"), file("font-bold"));
}

std::set<std::string, std::less<>> ignored_rules(const std::vector<std::string>& ids) {
    for (const std::string& id : ids)
        if (const std::string why = why_not_ignored(id); !why.empty()) throw UsageError("--ignore: " + why);
    return {ids.begin(), ids.end()};
}

}  // namespace footplan::cli
