#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "check/verdict.hpp"
#include "model/dose.hpp"
#include "words/speaker.hpp"

namespace footplan::app {

/// A value as two routines are compared by it, and as a person reads it.
struct Stated {
    /// The same for every way to write the same: "30 s", "30 sec", "half a minute".
    std::string meaning;
    std::string words;
};

/// A part of a dose that is compared: a row of the table.
struct Aspect {
    /// The key.
    std::string_view name;
    /// Nothing if the dose does not state it.
    std::optional<Stated> (*of)(const Dose& dose, const words::Speaker& speaker);
    /// What the sources are compared by.
    std::optional<Parameter> parameter = std::nullopt;
};

std::span<const Aspect> aspects();

}  // namespace footplan::app
