#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/exercise.hpp"
#include "plan/duration.hpp"

/// Values of the model in the shapes of section 5 of the design.
namespace footplan::render {

/// Keys stay in the order in which they are written.
using Json = nlohmann::ordered_json;

Json to_json(const Quantity& quantity);
Json to_json(const Time& time);
Json to_json(const Tempo& tempo);
Json to_json(const Frequency& frequency);

/// Anything that may not be given: null then.
template <class T>
Json to_json(const std::optional<Placed<T>>& value) {
    return value ? to_json(**value) : Json(nullptr);
}

/// The members sets to session_seconds of an exercise, for the dose in force.
void add_dose(Json& object, const Dose& dose);

/// JSON text with two blanks of indentation and a final line break. What only controls, or turns the direction of a
/// text, is escaped, so that it can be shown on a terminal; bytes that are not UTF-8 become U+FFFD.
std::string text_of(const Json& json);

/// A calendar date as 2026-11-23.
std::string iso_date(std::chrono::sys_days date);

}  // namespace footplan::render
