#include "cli/run.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace footplan::cli {

namespace {

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

[[noreturn]] void out_of_memory() {
    constexpr std::string_view message = "footplan: out of memory\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, message.data(), message.size());
    std::_Exit(3);
}

/// Libraries make tables before main begins, when nothing could catch what they throw.
[[gnu::constructor(101)]] void answer_for_early_memory() { std::set_new_handler(out_of_memory); }

/// A file that is opened later must not become a standard stream that was closed. Input and output are given
/// something that refuses to be read and written, so that nothing is lost in silence; errors may go nowhere.
void occupy_closed_streams() {
    for (const auto& [stream, mode] :
         {std::pair(STDIN_FILENO, O_WRONLY), std::pair(STDOUT_FILENO, O_RDONLY), std::pair(STDERR_FILENO, O_RDWR)})
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", mode) != stream) std::_Exit(3);
}

/// By no-color.org and bixense.com/clicolors.
ColorMode color_of_environment() {
    if (!variable("NO_COLOR").empty()) return ColorMode::never;
    const std::string forced = variable("CLICOLOR_FORCE");
    if (!forced.empty() && forced != "0") return ColorMode::always;
    return variable("CLICOLOR") == "0" ? ColorMode::never : ColorMode::automatic;
}

/// By the XDG Base Directory Specification: a path that is not absolute is taken as not given.
std::string settings_of_user() {
    const std::string config = variable("XDG_CONFIG_HOME");
    if (config.starts_with('/')) return config + "/footplan/settings.yaml";
    const std::string home = variable("HOME");
    return home.starts_with('/') ? home + "/.config/footplan/settings.yaml" : "";
}

Environment environment_of(int argc, char** argv) {
    Environment environment;
    environment.arguments.assign(argv + (argc > 0 ? 1 : 0), argv + argc);
    environment.out_is_terminal = isatty(STDOUT_FILENO) != 0;
    environment.err_is_terminal = isatty(STDERR_FILENO) != 0;
    environment.dumb_terminal = variable("TERM") == "dumb";
    environment.color = color_of_environment();
    environment.library = variable("FOOTPLAN_LIBRARY");
    environment.settings = settings_of_user();
    return environment;
}

}  // namespace

int run_process(int argc, char** argv) {
    occupy_closed_streams();
    // Both show in the write that fails: nobody reads the pipe, or a file may not grow so large.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const Environment environment = environment_of(argc, argv);
    std::set_new_handler(nullptr);
    try {
        return run(environment);
    } catch (const std::bad_alloc&) {
        out_of_memory();
    }
}

}  // namespace footplan::cli
