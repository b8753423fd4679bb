#pragma once

#include <array>
#include <span>
#include <string_view>

#include "vocabulary/routine_keys.hpp"
#include "vocabulary/settings_keys.hpp"

/// Every mapping that 'list keys' and 'explain' know.
namespace footplan::vocabulary {

/// A mapping and its keys, for people.
struct Mapping {
    std::string_view name;
    std::span<const Key> keys;
};

constexpr std::array mappings = std::to_array<Mapping>({
    {"a routine", routine_keys},
    {"an exercise", exercise_only_keys},
    {"an exercise in a routine, beside these", entry_only_keys},
    {"a dose: of an exercise, documented, or changed by a progression", dose_keys},
    {"a step of progression, beside the dose's", progression_only_keys},
    {"an element of documented, beside the dose's", documented_only_keys},
    {"an element of phases", phase_keys},
    {"build-up", build_up_keys},
    {"a source", source_keys},
    {"a settings file", settings_keys},
});

}  // namespace footplan::vocabulary
