#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"

namespace footplan::cli {

namespace {

Exit help(const Call& call) {
    if (call.arguments.operands().empty()) {
        call.console.print(general_help());
        return Exit::done;
    }
    const std::string& name = call.arguments.operands().front();
    const Command* const command = find_command(name);
    if (!command) refuse_unknown_command(name);
    call.console.print(command_help(*command));
    return Exit::done;
}

constexpr std::array help_examples = std::to_array<Example>({
    {"footplan help generate", "every option of 'generate', with examples"},
    {"footplan help", "all commands"},
});

constexpr Command help_command{
    .name = "help",
    .summary = "Show the help of a command",
    .operand = {"COMMAND", "A command; all of them without one", 0, 1},
    .options = {},
    .examples = help_examples,
    .run = help,
};

constexpr std::array common = std::to_array<Option>({
    {"library", "Folder with exercises, routines, templates and sources of your own (else FOOTPLAN_LIBRARY)", "DIR"},
    {"no-settings", "Read no settings, neither the folder's nor your own"},
    {"color", "auto (default: on a terminal), always or never", "WHEN", 0, false, "auto always never"},
    {"help", "Show this help", "", 'h'},
    {"version", "Show the version, and those of the libraries", "", 'V'},
});

}  // namespace

std::span<const Command> commands() {
    static const std::array all{generate_command, check_command,  list_command,    show_command,     diff_command,
                                init_command,     schema_command, explain_command, settings_command, help_command};
    return all;
}

const Command* find_command(std::string_view name) {
    const auto all = commands();
    const auto at = std::ranges::find(all, name, &Command::name);
    return at == all.end() ? nullptr : &*at;
}

std::span<const Option> common_options() { return common; }

std::string version_text() {
    return fmt::format("footplan {}\n{}\n", FOOTPLAN_VERSION, text::wrapped("with " FOOTPLAN_LIBRARIES));
}

}  // namespace footplan::cli
