#include <unistd.h>

#include <cstdlib>
#include <string>

#include "cli/run.hpp"

namespace {

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

int main(int argc, char** argv) {
    footplan::cli::Environment environment;
    environment.arguments.assign(argv + 1, argv + argc);
    environment.out_is_terminal = isatty(STDOUT_FILENO) != 0;
    environment.err_is_terminal = isatty(STDERR_FILENO) != 0;
    environment.no_color = !variable("NO_COLOR").empty();
    environment.library = variable("FOOTPLAN_LIBRARY");
    return footplan::cli::run(environment);
}
