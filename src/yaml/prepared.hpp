#pragma once

#include <string>
#include <string_view>

#include "yaml/node.hpp"

/// The nodes of the files that come with footplan, parsed when it was built: most of a run's time would otherwise go
/// into parsing the same text again.
namespace footplan::yaml {

/// The nodes as bytes, without the file that they are of.
std::string pack(const Node& root);

/// The nodes that `pack` was given, as those of `file`.
Node unpack(std::string_view bytes, FileId file);

}  // namespace footplan::yaml
