#include "cli/commands.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan::cli {

namespace {

/// Where the explanations begin; a longer name has a line of its own.
constexpr std::size_t column = 26;

/// "  name      what it is", the right part wrapped.
std::string row(std::string_view left, std::string_view right) {
    std::string line = fmt::format("  {}", left);
    if (line.size() + 2 > column) return line + "\n" + row("", right);
    line.resize(column, ' ');
    return text::wrapped(line.append(right), column) + "\n";
}

std::string left_of(const Option& option) {
    std::string text =
        option.letter ? fmt::format("-{}, --{}", option.letter, option.name) : fmt::format("    --{}", option.name);
    if (!option.value.empty()) text += fmt::format(" {}", option.value);
    return text;
}

std::string options_text(std::span<const Option> options) {
    std::string text;
    for (const Option& option : options) text += row(left_of(option), option.help);
    return text;
}

std::string examples_text(std::span<const Example> examples) {
    std::string text = "Examples:\n";
    for (const auto& [command, meaning] : examples) text += fmt::format("  {}\n      {}\n", command, meaning);
    return text;
}

std::string usage(const Command& command) {
    std::string text = fmt::format("footplan {} [OPTION]...", command.name);
    const Operand& operand = command.operand;
    if (operand.most == 0) return text;
    const std::string name = operand.most > operand.least + 1 || operand.most == any_number
                                 ? fmt::format("{}...", operand.name)
                                 : std::string(operand.name);
    return text + (operand.least == 0 ? fmt::format(" [{}]", name) : fmt::format(" {}", name));
}

constexpr std::string_view exit_codes =
    "Exit codes: 0 done, 1 the routine has errors, 2 wrong usage, 3 cannot read or\nwrite.\n";

}  // namespace

std::string short_help() {
    return "footplan prints plans of foot exercises: weekly checklists to hang up and tick.\n"
           "\n"
           "  footplan generate -o plan.pdf              a plan of four weeks\n"
           "  footplan init mine.yaml                    a routine of your own to edit\n"
           "  footplan check mine.yaml                   what is wrong with it\n"
           "  footplan generate mine.yaml -o plan.pdf    its plan\n"
           "\n"
           "See 'footplan --help' for all commands.\n";
}

std::string general_help() {
    std::string text =
        "Prints plans of foot exercises: weekly checklists to hang up and tick.\n\n"
        "Usage: footplan COMMAND [OPTION]...\n\nCommands:\n";
    for (const Command& command : commands()) text += row(command.name, command.summary);
    text += "\nOptions of every command:\n" + options_text(common_options());
    text +=
        "\nFirst steps:\n"
        "  footplan generate -o plan.pdf\n      a plan of four weeks, without a file of your own\n"
        "  footplan init mine.yaml\n      a routine of your own to edit\n";
    return text + "\n'footplan help COMMAND' shows the options of a command.\n" + std::string(exit_codes);
}

std::string command_help(const Command& command) {
    std::string text = fmt::format("{}.\n\nUsage: {}\n\n", command.summary, usage(command));
    text += examples_text(command.examples) + "\n";
    if (command.operand.most > 0) text += "Arguments:\n" + row(command.operand.name, command.operand.help) + "\n";
    if (!command.options.empty()) text += "Options:\n" + options_text(command.options) + "\n";
    return text + "Options of every command:\n" + options_text(common_options());
}

}  // namespace footplan::cli
