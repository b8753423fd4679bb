#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/routine.hpp"
#include "template/template.hpp"
#include "words/labels.hpp"

/// Files become values of the model. Every mistake of a file is reported in one go; what could be read is
/// returned, so that later layers can look at it too. Nothing is returned if the file is not YAML, or not a
/// mapping at its top.
namespace footplan::load {

/// A routine as it is written: its exercises still refer to the library.
std::optional<Routine> routine(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics);

/// An exercise of the library; `id` is the file's name.
std::optional<Exercise> exercise(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics);

/// The sources of a library: a mapping of ids to what is known of each.
std::vector<Publication> source_list(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

/// Reads a template. What a key does not give keeps its default. Every mistake is reported; with errors nothing is
/// returned. `name` is how the template was asked for.
std::optional<Template> read_template(const TextFiles& texts, FileId file, std::string name, Diagnostics& diagnostics);

/// Gets each text of a file of labels with its place.
using LabelVisitor = std::function<void(const Placed<std::string>&)>;

/// Reads a file of labels. Unknown, missing and wrong labels are reported; with any of these nothing is returned.
std::optional<words::Labels> read_labels(const TextFiles& texts, FileId file, Diagnostics& diagnostics,
                                         const LabelVisitor& visit = {});

}  // namespace footplan::load
