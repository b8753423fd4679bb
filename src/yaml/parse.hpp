#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "yaml/node.hpp"

namespace footplan::yaml {

/// Reads the one document of a file of valid UTF-8. What does not parse is
/// reported (rules: invalid-utf8, control-character, yaml-syntax, too-deep, too-large, several-documents)
/// and gives nothing.
std::optional<Node> parse(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

}  // namespace footplan::yaml
