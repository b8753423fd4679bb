#pragma once

#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace footplan::cli {

/// Lines are at most this wide.
constexpr std::size_t help_width = 80;

/// What 'footplan' alone says: what to do first.
std::string short_help();
/// What 'footplan --help' says: the commands.
std::string general_help();
/// What 'footplan COMMAND --help' says: how to call it, examples, arguments and options.
std::string command_help(const Command& command);

/// Words in lines of at most `width` characters, each ended by a line break; lines after the first are indented.
std::string wrapped(std::string_view text, std::size_t width = help_width, std::size_t indent = 0);

}  // namespace footplan::cli
