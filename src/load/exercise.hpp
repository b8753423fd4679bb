#pragma once

#include "load/values.hpp"

namespace footplan::load {

/// The sources of a routine or of a library: a mapping of ids to what is known of each.
std::vector<Publication> read_sources(Reader& reader, const Node& node);

/// One of them.
Publication read_source(Reader& reader, const yaml::Entry& entry);

}  // namespace footplan::load
