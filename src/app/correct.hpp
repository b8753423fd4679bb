#pragma once

#include <string>

#include "app/workspace.hpp"
#include "load/file_kind.hpp"

namespace footplan::app {

/// The text of a file with every certain correction made, also those that only show once others are made. Text that
/// corrections do not help stays as it was.
std::string corrected(const Setup& setup, const std::string& path, std::string text, load::FileKind kind);

}  // namespace footplan::app
