#pragma once

#include <string>

#include "cli/command.hpp"

namespace footplan::cli {

/// What standard input gives if one of the arguments is -; else nothing is read. `name` is what messages call it.
std::string standard_input(const Call& call, const std::string& name = "standard input");

}  // namespace footplan::cli
