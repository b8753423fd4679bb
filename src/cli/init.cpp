#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <filesystem>

#include "base/files.hpp"
#include "cli/context.hpp"

namespace footplan::cli {

namespace {

/// The routine that explains itself line by line.
constexpr std::string_view starter = "starter";

struct Arguments {
    std::string file;
    std::string from;
    std::string template_name;
};

Exit init(Context& context, const Arguments& arguments) {
    const bool is_template = !arguments.template_name.empty();
    const std::string name = is_template              ? arguments.template_name
                             : arguments.from.empty() ? std::string(starter)
                                                      : arguments.from;
    const auto file = is_template ? context.library().template_file(name) : context.library().routine(name);
    if (!file)
        throw UsageError(fmt::format("there is no {} '{}' to begin from: 'footplan list' shows what there is",
                                     is_template ? "template" : "routine", name));
    const std::string& text = context.sources()[*file].text();
    if (arguments.file == "-") {
        context.print(text);
        return Exit::done;
    }
    std::error_code ignored;
    if (std::filesystem::exists(arguments.file, ignored))
        throw MachineError(
            fmt::format("'{}' is there already: choose another name, or delete it first", arguments.file));
    files::write_whole(arguments.file, text);
    context.tell(is_template ? fmt::format("Wrote {0}. Edit it, then: footplan generate --template {0} -o plan.pdf\n",
                                           arguments.file)
                             : fmt::format("Wrote {0}. Edit it, then: footplan check {0}\n", arguments.file));
    return Exit::done;
}

}  // namespace

void add_init(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* const command = app.add_subcommand("init", "Write a routine or a template to begin from");
    command->add_option("FILE", arguments->file, "File to write; - for standard output")->required();
    CLI::Option* const from = command->add_option("--from", arguments->from, "Built-in routine to copy");
    from->type_name("NAME");
    command->add_option("--template", arguments->template_name, "Built-in template to copy instead")
        ->type_name("NAME")
        ->excludes(from);
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return init(context, *arguments); }; });
}

}  // namespace footplan::cli
