#include "cli/run.hpp"

#include <exception>
#include <new>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/settings_in_use.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

app::Streams streams_of(const Environment& environment, ColorMode color) {
    const auto has_color = [&](bool is_terminal) {
        return color == ColorMode::always ||
               (color == ColorMode::automatic && is_terminal && !environment.dumb_terminal);
    };
    app::Streams streams;
    streams.out_is_terminal = environment.out_is_terminal;
    streams.err_is_terminal = environment.err_is_terminal;
    streams.err_redraws = environment.err_is_terminal && !environment.dumb_terminal;
    streams.out_has_color = has_color(environment.out_is_terminal);
    streams.err_has_color = has_color(environment.err_is_terminal);
    return streams;
}

/// What is said names files and arguments, which may contain anything: each line is made harmless.
Exit complain(const app::Console& console, Exit code, std::string_view what) {
    std::string text = "footplan: ";
    for (const std::string_view line : text::split(what, '\n')) text += report::harmless(line) + "\n";
    try {
        console.say(text);
    } catch (const MachineError&) {
        // There is nobody left to read it; the exit code says it.
    }
    return code;
}

Exit run_command(const Environment& environment) {
    const app::Console plain(streams_of(environment, environment.color));
    const Arguments arguments(environment.arguments);
    if (arguments.has("version")) {
        plain.print(version_text());
        return Exit::done;
    }
    if (arguments.has("help")) {
        plain.print(arguments.command() ? command_help(*arguments.command()) : general_help());
        return Exit::done;
    }
    if (!arguments.command()) {
        plain.say(short_help());
        return Exit::usage;
    }
    try {
        const auto color = arguments.value("color");
        const app::Console console(streams_of(environment, color ? color_option(*color) : environment.color));
        const app::Settings none({}, {});
        const Call before{console, arguments, environment, none, {}};
        const auto settings = read_settings(before, arguments.command()->reads);
        const bool usable = say_problems(before, *settings);
        // What is asked for only looks things up, such as what to write in the settings.
        if (!usable && arguments.command()->reads != Reads::of_working_directory) return Exit::routine;
        const std::string library = library_of(before, *settings);
        const Exit code = arguments.command()->run({console, arguments, environment, *settings, library});
        return usable || code != Exit::done ? code : Exit::routine;
    } catch (const app::UsageError& error) {
        throw app::UsageError(with_help_named(error.what(), arguments.command()));
    }
}

}  // namespace

int run(const Environment& environment) {
    const app::Console console(streams_of(environment, ColorMode::never));
    Exit code = Exit::machine;
    try {
        code = run_command(environment);
    } catch (const app::UsageError& error) {
        code = complain(console, Exit::usage, error.what());
    } catch (const ReaderGone&) {
        // Whoever closes a pipe has read enough.
    } catch (const std::bad_alloc&) {
        code = complain(console, Exit::machine, "out of memory");
    } catch (const std::exception& error) {
        code = complain(console, Exit::machine, error.what());
    }
    return static_cast<int>(code);
}

}  // namespace footplan::cli
