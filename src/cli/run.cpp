#include "cli/run.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <new>

#include "base/files.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

constexpr std::string_view introduction =
    "Prints plans of foot exercises: weekly checklists to hang up and tick.\n"
    "Without a routine of your own: footplan generate --weeks 4 > plan.pdf";

constexpr std::string_view epilogue =
    "Exit codes: 0 done, 1 the routine has errors, 2 wrong usage, 3 cannot read or write.";

/// What is said names files and arguments, which may hold anything; `advice` is our own.
Exit complain(const Context& context, Exit code, std::string_view what, std::string_view advice = {}) {
    try {
        context.tell(fmt::format("footplan: {}\n{}", report::harmless(what), advice));
    } catch (const MachineError&) {
        // There is nobody left to tell; the exit code says it.
    }
    return code;
}

/// The first word that is neither an option nor an option's value has to be a command.
void check_command(const CLI::App& app, const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--library") {
            ++i;
            continue;
        }
        if (arguments[i].starts_with('-')) continue;
        std::vector<std::string> names;
        for (const CLI::App* const command : app.get_subcommands({})) names.push_back(command->get_name());
        if (std::ranges::find(names, arguments[i]) != names.end()) return;
        const std::vector<std::string_view> views(names.begin(), names.end());
        const std::string_view near = text::nearest(arguments[i], views);
        throw UsageError(
            near.empty() ? fmt::format("there is no command '{}': there are {}", arguments[i], text::list(views, "and"))
                         : fmt::format("there is no command '{}': did you mean '{}'?", arguments[i], near));
    }
}

/// What CLI11 answers itself: help and version on out, mistakes on err.
Exit answer(const Context& context, const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() != 0)
        return complain(context, Exit::usage, error.what(), "Run 'footplan --help' for what it takes.\n");
    std::ostringstream text;
    app.exit(error, text, text);
    context.print(text.str());
    return Exit::done;
}

Exit run_command(Context& context) {
    CLI::App app{std::string(introduction), "footplan"};
    app.footer(std::string(epilogue));
    app.set_version_flag("-V,--version", FOOTPLAN_VERSION);
    app.set_help_all_flag("--help-all", "Show the help of every command");
    app.require_subcommand(1);
    std::string folder;
    app.add_option("--library", folder, "Folder with exercises, routines and sources of your own (FOOTPLAN_LIBRARY)")
        ->type_name("DIR");
    app.fallthrough();

    Command chosen;
    for (const auto add : {add_generate, add_check, add_list, add_show, add_init, add_schema, add_explain})
        add(app, chosen);
    check_command(app, context.environment().arguments);
    try {
        std::vector<std::string> reversed(context.environment().arguments.rbegin(),
                                          context.environment().arguments.rend());
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return answer(context, app, error);
    }
    if (!folder.empty()) context.use_library_folder(folder);
    return chosen(context);
}

}  // namespace

int run(const Environment& environment) {
    Context context(environment);
    Exit code = Exit::machine;
    try {
        code = run_command(context);
    } catch (const UsageError& error) {
        code = complain(context, Exit::usage, error.what());
    } catch (const ReaderGone&) {
        // Whoever closes a pipe has read enough.
    } catch (const std::bad_alloc&) {
        code = complain(context, Exit::machine, "out of memory");
    } catch (const std::exception& error) {
        code = complain(context, Exit::machine, error.what());
    }
    return static_cast<int>(code);
}

}  // namespace footplan::cli
