#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "template/template.hpp"

namespace footplan::load {

/// Reads a template. What a key does not give keeps its default. Every mistake is reported; with errors nothing is
/// returned. `name` is how the template was asked for.
std::optional<Template> read_template(const TextFiles& texts, FileId file, std::string name, Diagnostics& diagnostics);

}  // namespace footplan::load
