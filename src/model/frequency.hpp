#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/quantity.hpp"

namespace footplan {

enum class Weekday { mon, tue, wed, thu, fri, sat, sun };

/// Spellings that a routine may use and that JSON shows, in the order of the enum.
constexpr std::array<std::string_view, 7> weekday_names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

constexpr std::string_view name_of(Weekday day) { return weekday_names[static_cast<std::size_t>(day)]; }

/// So many days of each week; "daily" is 7 of 7.
struct PerWeek {
    Quantity days;
    /// Whether its author counted days ("5 days a week") and not times ("5 times a week"), for print.
    bool counts_days = false;
    bool operator==(const PerWeek&) const = default;
};

/// Days 1, 1+N, 1+2N ... of the plan, straight across weeks.
struct EveryDays {
    int days = 2;
    bool operator==(const EveryDays&) const = default;
};

/// The days on which another exercise of the same routine is not done: "on days without knee-bends".
struct OnDaysWithout {
    /// Its id.
    std::string exercise;
    bool operator==(const OnDaysWithout&) const = default;
};

/// Named days, in the order of the week, none twice.
struct OnWeekdays {
    std::vector<Weekday> days;
    bool operator==(const OnWeekdays&) const = default;
};

/// The hours of a day of which "every 2 hours" takes its share.
constexpr int waking_hours = 16;

/// "every 2 hours" or "every 2-3 hours": of a range the ends differ.
struct EveryHours {
    int least = 1;
    int most = 1;
    bool operator==(const EveryHours&) const = default;
};

/// How often: so many times on a day, on such days. FHIR Timing calls these
/// frequency and frequencyMax within a period.
struct Frequency {
    /// Times on a day that has any. Its text is empty if the author gave none: once.
    Quantity per_day = {Form::exact, 1, 1, ""};
    std::variant<PerWeek, EveryDays, OnWeekdays, OnDaysWithout> days = PerWeek{{Form::exact, 7, 7, ""}};
    std::string text;
    /// For print: `per_day` is then what fits into `waking_hours`.
    std::optional<EveryHours> every_hours{};

    bool operator==(const Frequency&) const = default;
};

}  // namespace footplan
