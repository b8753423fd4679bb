#pragma once

#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace footplan::cli {

/// What 'footplan' alone says: what to do first.
std::string short_help();
/// What 'footplan --help' says: the commands.
std::string general_help();
/// What 'footplan COMMAND --help' says: how to call it, examples, arguments and options.
std::string command_help(const Command& command);

}  // namespace footplan::cli
