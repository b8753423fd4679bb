#pragma once

#include <array>
#include <string_view>

#include "grammar/words.hpp"
#include "model/quantity.hpp"

namespace footplan::grammar {

/// A spelling of a unit of time.
struct UnitName {
    std::string_view spelling;
    TimeUnit unit;
    /// Seconds in one.
    long seconds;
    /// How the format writes it.
    std::string_view written;
};

inline constexpr std::array<UnitName, 9> unit_names{{
    {"s", TimeUnit::seconds, 1, "s"},
    {"sec", TimeUnit::seconds, 1, "s"},
    {"second", TimeUnit::seconds, 1, "s"},
    {"min", TimeUnit::minutes, 60, "min"},
    {"minute", TimeUnit::minutes, 60, "min"},
    {"count", TimeUnit::counts, 1, "counts"},
    {"h", TimeUnit::minutes, 3600, "h"},
    {"hr", TimeUnit::minutes, 3600, "h"},
    {"hour", TimeUnit::minutes, 3600, "h"},
}};

/// The unit that a word names, in any case and, unless it is a letter, with or without a final s; null if it is
/// none.
const UnitName* find_unit(const Token& word);

}  // namespace footplan::grammar
