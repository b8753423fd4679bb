#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "base/limits.hpp"
#include "yaml/node.hpp"

namespace footplan::yaml {

/// How much a file may contain: elements of a list or mapping, values in all, and bytes of text.
struct Bounds {
    std::size_t elements = limits::elements;
    std::size_t nodes = limits::yaml_nodes;
    std::size_t text_bytes = limits::yaml_text_bytes;
};

/// Reads the one document of a file of valid UTF-8. What does not parse is
/// reported (rules: invalid-utf8, control-character, yaml-syntax, too-deep, too-large, several-documents)
/// and gives nothing.
std::optional<Node> parse(const TextFiles& texts, FileId file, Diagnostics& diagnostics, const Bounds& bounds = {});

}  // namespace footplan::yaml
