#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/verdict.hpp"
#include "model/routine.hpp"
#include "words/speaker.hpp"

namespace footplan::app {

/// A part of a dose that is compared: a row of the table.
struct Aspect {
    /// The key.
    std::string_view name;
    /// Whether two doses mean the same by it, in whatever words: "30 s", "30 sec", "half a minute".
    bool (*same)(const Dose& a, const Dose& b);
    /// As a person reads it; nothing if the dose does not state it.
    std::optional<std::string> (*words)(const Dose& dose, const words::Speaker& speaker);
    /// What the sources are compared by.
    std::optional<Parameter> parameter = std::nullopt;
};

std::span<const Aspect> aspects();

/// A text or a value of a routine, or of one of its exercises outside of the dose, by its key.
struct StatedText {
    std::string_view name;
    /// Nothing if it is not given.
    std::optional<std::string> text;
};

/// Those of every routine and of every exercise, each time in the same order.
std::vector<StatedText> routine_texts(const Routine& routine);
std::vector<StatedText> exercise_texts(const Exercise& exercise);

}  // namespace footplan::app
