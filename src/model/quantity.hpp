#pragma once

#include <optional>
#include <string>

#include "base/units.hpp"

namespace footplan {

/// The shapes in which people state an amount.
enum class Form {
    exact,         // 10
    range,         // 8-12
    at_least,      // at least 8
    up_to,         // up to 12
    about,         // about 20
    a_few,         // a few: at least 2
    several,       // several: at least 3
    as_tolerated,  // as tolerated: both ends open
    repeat,        // repeat: both ends open, as the source gives no number
};

/// An amount as its author wrote it. An end that is open has no number:
/// "at least 8" has no max, "up to 12" no min, "as tolerated" neither.
struct Quantity {
    Form form = Form::exact;
    std::optional<int> min;
    std::optional<int> max;
    std::string text;
    /// Of "up to 10-20" the 10: the most is itself a range, which print repeats. Nothing is counted with it.
    std::optional<int> least_max{};

    bool operator==(const Quantity&) const = default;
};

/// What counts when nothing is said: once.
inline Quantity exactly(int n) { return {Form::exact, n, n, std::to_string(n)}; }

/// Whether it is this number and no other, whatever its words.
inline bool is_exactly(const Quantity& quantity, int n) {
    return quantity.form == Form::exact && quantity.min == n && quantity.max == n;
}

enum class TimeUnit { seconds, minutes, counts };

/// A time as its author wrote it: the ends in seconds (a count is taken for a
/// second), the unit for print.
struct Time {
    Form form = Form::exact;
    std::optional<Seconds> min;
    std::optional<Seconds> max;
    TimeUnit unit = TimeUnit::seconds;
    std::string text;
    /// Of "up to 10-20 s" the 10.
    std::optional<Seconds> least_max{};

    bool operator==(const Time&) const = default;
};

/// Lifting, pausing and lowering of a slow repetition, instead of a hold.
struct Tempo {
    Seconds up;
    /// Nothing if there is no pause at all: "3-3 s".
    std::optional<Seconds> hold;
    Seconds down;
    /// Seconds or counts, for print.
    TimeUnit unit = TimeUnit::seconds;
    std::string text;

    Seconds total() const { return up + hold.value_or(Seconds{}) + down; }
    bool operator==(const Tempo&) const = default;
};

}  // namespace footplan
