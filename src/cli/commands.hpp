#pragma once

#include <string>

#include "cli/command.hpp"

/// One row per command; each is defined in the file of its name.
namespace footplan::cli {

extern const Command generate_command, check_command, list_command, show_command, init_command, schema_command,
    explain_command, diff_command;

/// "footplan 0.2.0", and the libraries that it was built with.
std::string version_text();

}  // namespace footplan::cli
