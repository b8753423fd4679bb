#pragma once

#include <string_view>

#include "grammar/words.hpp"
#include "model/quantity.hpp"

namespace footplan::grammar {

/// A spelling of a unit of time. Only `s`, `min` and `count` are the format's own.
struct UnitName {
    std::string_view spelling;
    TimeUnit unit;
    /// Seconds in one.
    long seconds;
    /// How the format writes it, and how many of those one is.
    std::string_view written;
    long factor;

    bool accepted() const { return spelling == written || unit == TimeUnit::counts; }
};

/// The unit that a word names, in any case and with or without a final s; null where it is none.
const UnitName* find_unit(const Token& word);

}  // namespace footplan::grammar
