#pragma once

#include <string>
#include <vector>

namespace footplan::cli {

/// All that a run takes from the process around it.
struct Environment {
    /// Without the program's name.
    std::vector<std::string> arguments;
    int in = 0;
    int out = 1;
    int err = 2;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    bool no_color = false;
    /// Folder of exercises and routines of one's own (FOOTPLAN_LIBRARY); --library says otherwise.
    std::string library;
};

/// How a run ended. A contract: scripts depend on the numbers.
enum class Exit {
    done = 0,
    /// The routine has errors, or warnings under --strict.
    routine = 1,
    usage = 2,
    /// Cannot read or write.
    machine = 3,
};

/// Runs footplan and gives its exit code.
int run(const Environment& environment);

}  // namespace footplan::cli
