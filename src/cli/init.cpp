#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "assets/assets.hpp"
#include "base/files.hpp"
#include "cli/context.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

struct InitArguments {
    std::string file;
    std::string from;
    std::string template_name;
};

/// The text to begin from.
std::string beginning(Context& context, const InitArguments& arguments) {
    if (arguments.from.empty() && arguments.template_name.empty())
        return std::string(assets::find("templates/starters/routine.yaml")->bytes);
    const bool is_template = !arguments.template_name.empty();
    const std::string& name = is_template ? arguments.template_name : arguments.from;
    const auto file = is_template ? context.library().template_file(name) : context.library().routine(name);
    if (!file)
        throw UsageError(fmt::format("there is no {} '{}' to begin from: 'footplan list' shows what there is",
                                     is_template ? "template" : "routine", name));
    return context.texts()[*file].text();
}

Exit init(Context& context, const InitArguments& arguments) {
    const std::string text = beginning(context, arguments);
    if (arguments.file == "-") {
        context.print(text);
        return Exit::done;
    }
    files::write_new(arguments.file, text);
    const std::string name = report::harmless(arguments.file);
    context.tell(!arguments.template_name.empty()
                     ? fmt::format("Wrote {0}. Edit it, then: footplan generate --template {0} -o plan.pdf\n", name)
                     : fmt::format("Wrote {0}. Edit it, then: footplan check {0}\n", name));
    return Exit::done;
}

}  // namespace

void add_init(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<InitArguments>();
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
