#pragma once

#include <chrono>
#include <string>

#include "json/json.hpp"
#include "plan/sheet.hpp"

/// Values of the model in the shapes of section 5 of the design.
namespace footplan::exporter {

Json to_json(const Quantity& quantity);
Json to_json(const Time& time);
Json to_json(const Tempo& tempo);
Json to_json(const Frequency& frequency);
Json to_json(const BuildUp& growth);
Json to_json(const WeekRange& weeks);
Json to_json(const Publication& publication);
Json to_json(const std::string& text);
Json to_json(Side side);
Json to_json(BodyPart part);
Json to_json(PhasesPer per);
Json to_json(ExerciseType type);

/// Anything that may not be given: null then.
template <class T>
Json to_json(const std::optional<Placed<T>>& value) {
    return value ? to_json(**value) : Json(nullptr);
}

Json to_json(const Texts& texts);

/// The members sets to session_seconds of an exercise, for the dose in force.
void add_dose(Json& object, const Dose& dose);

/// The members that say what an exercise is and how its dose goes on: part to documented.
void add_exercise(Json& object, const Routine& routine, const Exercise& exercise);

/// What is true of a routine as a whole: summary to log.
void add_routine(Json& object, const Routine& routine);

/// The sources that a sheet cites, each once.
Json cited(const Sheet& sheet);

/// A calendar date as 2026-11-23.
std::string iso_date(std::chrono::sys_days date);

}  // namespace footplan::exporter
