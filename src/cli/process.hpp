#pragma once

namespace footplan::cli {

/// The whole program: takes what it needs from the process around it, runs the command and gives the exit code.
int run_process(int argc, char** argv);

}  // namespace footplan::cli
