#pragma once

#include <string>

#include "json/json.hpp"
#include "model/exercise.hpp"
#include "plan/duration.hpp"

/// Values of the model in the shapes of section 5 of the design.
namespace footplan::exporter {

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

/// A calendar date as 2026-11-23.
std::string iso_date(std::chrono::sys_days date);

}  // namespace footplan::exporter
