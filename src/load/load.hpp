#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/routine.hpp"

/// Files become values of the model. Every mistake of a file is reported in one go; what could be read is
/// returned, so that later layers can look at it too. Nothing is returned where the file is not YAML, or not a
/// mapping at its top.
namespace footplan::load {

/// A routine as it is written: its exercises still refer to the library.
std::optional<Routine> routine(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics);

/// An exercise of the library; `id` is the file's name.
std::optional<Exercise> exercise(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics);

/// The sources of a library: a mapping of ids to what is known of each.
std::vector<Publication> source_list(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

}  // namespace footplan::load
