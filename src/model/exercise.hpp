#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dose.hpp"

namespace footplan {

/// The T of FITT. Rest days depend on it.
enum class ExerciseType { strength, stretch, mobility, massage, balance };

constexpr std::array<std::string_view, 5> type_names{"strength", "stretch", "mobility", "massage", "balance"};
constexpr std::string_view name_of(ExerciseType type) { return type_names[static_cast<std::size_t>(type)]; }

using Texts = std::vector<Placed<std::string>>;

/// The dose that one published source states for an exercise, and no more.
struct Documented {
    Placed<std::string> source;
    Dose dose;
};

/// An exercise of the library or of a routine. In a routine an entry may refer
/// to one of the library and give only what differs: then `reference` is its id.
struct Exercise {
    /// Library: the file's name. Routine: the referred id, or for one of its own its name as an id.
    std::string id;
    std::optional<Placed<std::string>> reference;
    std::optional<Placed<std::string>> name;
    std::optional<Placed<ExerciseType>> type;
    std::optional<Placed<std::string>> position;
    std::optional<Placed<std::string>> figure;
    Texts also_called;
    Texts equipment;
    Texts steps;
    Texts cautions;
    std::vector<Documented> documented;
    Dose dose;
    std::vector<Progression> progression;
    /// The whole of what its author wrote; in a routine, of the entry.
    Span span;
};

}  // namespace footplan
