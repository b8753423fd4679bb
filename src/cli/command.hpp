#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "app/console.hpp"
#include "app/settings.hpp"

/// The commands and their options, as tables: reading the arguments, help, completions and man pages start from them.
namespace footplan::cli {

class Arguments;
struct Environment;

/// How a run ended. A contract: scripts depend on the numbers.
enum class Exit {
    done = 0,
    /// The routine has errors, or warnings under --strict; for diff: something has changed.
    routine = 1,
    usage = 2,
    /// Cannot read or write.
    machine = 3,
};

/// An option of a command.
struct Option {
    /// The long name, without dashes.
    std::string_view name;
    /// What it does, in a few words, without a full stop.
    std::string_view help;
    /// What its value is called; empty for a switch.
    std::string_view value = {};
    /// The short name; 0 for none.
    char letter = 0;
    /// Can be given more than once.
    bool repeats = false;
    /// The values that it takes, if these are all; separated by a blank.
    std::string_view choices = {};
};

/// What a command takes beside its options.
struct Operand {
    std::string_view name;
    std::string_view help;
    std::size_t least = 0;
    std::size_t most = 0;
};

constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// A real command line, and what it does.
struct Example {
    std::string_view command;
    std::string_view meaning;
};

/// Options that cannot be given together, or of which the first needs the second.
struct Pair {
    std::string_view first, second;
};

/// What a command works with.
struct Call {
    const app::Console& console;
    const Arguments& arguments;
    const Environment& environment;
    const app::Settings& settings;
    /// Folder of --library, else of the environment, else of the settings; may be empty.
    std::string_view library;
};

/// Which settings are read before a command runs.
enum class Reads {
    none,
    /// Those of the working directory, for their library. Mistakes in them do not stop the command.
    of_working_directory,
    /// Those of the folder of its operands, for their library.
    of_operands,
    /// The same; all of them are used.
    all_of_operands,
};

/// A command: a row of the table of commands.
struct Command {
    std::string_view name;
    /// One line, without a full stop.
    std::string_view summary;
    Operand operand;
    std::span<const Option> options;
    std::span<const Example> examples;
    Exit (*run)(const Call& call);
    std::span<const Pair> excludes = {};
    std::span<const Pair> needs = {};
    Reads reads = Reads::none;
};

/// In the order in which help lists them.
std::span<const Command> commands();
/// Nothing if there is none of that name.
const Command* find_command(std::string_view name);
/// The options that every command takes.
std::span<const Option> common_options();

}  // namespace footplan::cli
