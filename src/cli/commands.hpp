#pragma once

#include <string>
#include <string_view>

#include "cli/command.hpp"

/// One row per command; each is defined in the file of its name.
namespace footplan::cli {

extern const Command generate_command, check_command, list_command, show_command, init_command, schema_command,
    explain_command, diff_command, settings_command;

/// Where reports lead for more: docs/checks.md is below it. Until the project has an address, one that nobody can own
/// (RFC 2606).
inline constexpr std::string_view home_page = "https://footplan.example";

/// "footplan 0.2.0", and the libraries that it was built with.
std::string version_text();

/// What 'footplan' alone says: what to do first.
std::string short_help();
/// What 'footplan --help' says: the commands.
std::string general_help();
/// What 'footplan COMMAND --help' says: how to call it, examples, arguments and options.
std::string command_help(const Command& command);

}  // namespace footplan::cli
