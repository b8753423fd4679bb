#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "app/open.hpp"
#include "app/portable.hpp"
#include "app/sheet.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/input.hpp"
#include "export/routine.hpp"
#include "plan/plan.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

std::string yaml_of(const Call& call, app::Workspace& workspace, const app::CheckedRoutine& checked) {
    const app::Portable portable = app::portable(workspace, checked.routine);
    for (const std::string& lost : portable.lost)
        call.console.say(fmt::format("footplan: {}\n", report::harmless(lost)));
    return exporter::routine_yaml(portable.routine);
}

constexpr std::array show_forms = std::to_array<Form>({{"text"}, {"json", ".json"}, {"yaml", ".yaml"}});

std::string document_of(std::string_view form, const std::vector<exporter::Shown>& shown, app::Workspace& workspace) {
    if (form == "json")
        return shown.size() == 1 ? exporter::routine_json(shown.front()) : exporter::routines_json(shown);
    std::string text;
    for (const exporter::Shown& one : shown)
        text +=
            (text.empty() ? "" : "\n") + exporter::routine_text(one.sheet, one.verdicts, app::open_labels(workspace));
    return text;
}

Exit show(const Call& call) {
    const auto& names = call.arguments.operands();
    const std::string_view form = form_of(call.arguments, show_forms);
    if (form == "yaml" && names.size() > 1) throw app::UsageError("a file has one routine: give one with --yaml");
    const app::Setup setup{
        .library = std::string(call.library), .standard_input = standard_input(call), .pictures = false};
    std::vector<exporter::Shown> shown;
    std::vector<std::string> inputs;
    std::string yaml;
    for (const std::string& name : names) {
        app::Workspace workspace(setup);
        auto checked = app::open_routine(workspace, name);
        app::finish_check(workspace);
        call.console.say(app::problems_text(workspace, call.console.streams().err_has_color));
        std::ranges::copy(app::files_read(workspace), std::back_inserter(inputs));
        if (!checked || workspace.diagnostics.has_errors()) continue;
        if (form == "yaml") yaml = yaml_of(call, workspace, *checked);
        const Routine& routine = checked->routine;
        shown.push_back(
            {app::make_sheet(workspace, make_plan(routine, {}, whole_programme(routine)), checked->verdicts),
             std::move(checked->verdicts)});
    }
    if (shown.size() < names.size()) return Exit::routine;
    app::Workspace workspace(setup);
    write_document(call, form == "yaml" ? yaml : document_of(form, shown, workspace), inputs);
    return Exit::done;
}

constexpr std::array show_options = std::to_array<Option>({
    {"format",
     "text, json or yaml (a complete, self-contained routine file); else by the ending of the output file, "
     "else text",
     "FORMAT", 'f', false, "text json yaml"},
    json_option,
    {"yaml", "Short for -f yaml"},
    output_option,
});

constexpr std::array show_examples = std::to_array<Example>({
    {"footplan show foot-basics", "each dose in words, its time, and what sources say of it"},
    {"footplan show mine.yaml --json | jq '.exercises[].id'", "for programs"},
    {"footplan show clinic/*.yaml --json", "several routines as one list"},
});

constexpr std::array show_excludes = std::to_array<Pair>({{"json", "yaml"}, {"json", "format"}, {"yaml", "format"}});

}  // namespace

const Command show_command{
    .name = "show",
    .summary = "Show routines as footplan understands them",
    .operand = {"ROUTINE", "Built-in routines, files, or - for standard input", 1, any_number},
    .options = show_options,
    .examples = show_examples,
    .run = show,
    .excludes = show_excludes,
    .reads = Reads::of_operands,
};

}  // namespace footplan::cli
