#pragma once

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

/// The unit that a word names, in any case and, unless it is a letter, with or without a final s; null where it is
/// none.
const UnitName* find_unit(const Token& word);

}  // namespace footplan::grammar
