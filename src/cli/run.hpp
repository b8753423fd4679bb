#pragma once

#include <string>
#include <vector>

namespace footplan::cli {

/// When escape sequences of colour are written: for people who can see them, or by a wish that is given.
enum class ColorMode { automatic, always, never };

/// All that a run takes from the process around it, beside the standard streams.
struct Environment {
    /// Without the program's name.
    std::vector<std::string> arguments;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    /// The terminal only appends text: no colour, no line that is drawn anew.
    bool dumb_terminal = false;
    ColorMode color = ColorMode::automatic;
    /// Folder of exercises and routines of your own (FOOTPLAN_LIBRARY); --library replaces it.
    std::string library;
    /// Where the user's own settings are, if there are any; empty if the system does not say.
    std::string settings;
};

/// Runs footplan and gives its exit code.
int run(const Environment& environment);

/// The whole program: takes what it needs from the process around it, runs the command and gives the exit code.
int run_process(int argc, char** argv);

}  // namespace footplan::cli
