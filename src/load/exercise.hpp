#pragma once

#include "load/reader.hpp"
#include "model/routine.hpp"

/// Nodes become doses, exercises and sources. Shared by the readers of routines and of the library.
namespace footplan::load {

/// Reads `value` into the part of `dose` that `key` names. False where the key is none of a dose's.
bool read_dose_key(Reader& reader, const Key& key, const Node& value, Dose& dose);

/// The same for what an exercise says beside its dose.
bool read_exercise_key(Reader& reader, const Key& key, const Node& value, Exercise& exercise);

std::vector<Progression> read_progression(Reader& reader, const Key& key, const Node& node);
std::vector<Publication> read_sources(Reader& reader, const Node& node);

}  // namespace footplan::load
