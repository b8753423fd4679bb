#include <CLI/CLI.hpp>

#include "cli/context.hpp"
#include "cli/labels.hpp"
#include "cli/portable.hpp"
#include "cli/routine_file.hpp"
#include "cli/sheet.hpp"
#include "export/routine.hpp"

namespace footplan::cli {

namespace {

struct ShowArguments {
    std::string routine;
    bool json = false;
    bool yaml = false;
};

Exit show(Context& context, const ShowArguments& arguments) {
    const auto routine = open_routine(context, arguments.routine);
    context.finish_check();
    context.tell_diagnostics();
    if (!routine || context.diagnostics().has_errors()) return Exit::routine;
    if (arguments.yaml) {
        context.print(exporter::routine_yaml(portable(context, *routine)));
        return Exit::done;
    }
    const Sheet sheet = make_sheet(context, make_plan(*routine, {}, whole_programme(*routine)));
    std::vector<Verdicts> verdicts;
    for (const Exercise& exercise : routine->exercises) verdicts.push_back(judge(*routine, exercise));
    context.print(arguments.json ? exporter::routine_json(sheet, verdicts)
                                 : exporter::routine_text(sheet, verdicts, read_labels(context)));
    return Exit::done;
}

}  // namespace

void add_show(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ShowArguments>();
    CLI::App* const command = app.add_subcommand("show", "Show a routine as footplan understands it");
    command->add_option("ROUTINE", arguments->routine, "Built-in routine or file")->required();
    CLI::Option* const json = command->add_flag("--json", arguments->json, "As JSON");
    command->add_flag("--yaml", arguments->yaml, "As a routine file that stands by itself, without a library")
        ->excludes(json);
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return show(context, *arguments); }; });
}

}  // namespace footplan::cli
