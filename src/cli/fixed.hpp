#pragma once

#include <string>

#include "cli/context.hpp"
#include "load/file_kind.hpp"

namespace footplan::cli {

/// The text of a file with every certain correction made, those too that only
/// show once others are made. What was there stays where corrections do not help.
std::string corrected(const Context& context, const std::string& path, std::string text, load::FileKind kind);

}  // namespace footplan::cli
