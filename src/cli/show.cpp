#include <array>

#include <fmt/format.h>

#include "app/open.hpp"
#include "app/portable.hpp"
#include "app/sheet.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
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

Exit show(const Call& call) {
    const Arguments& arguments = call.arguments;
    const app::Setup setup{
        .library = std::string(call.library), .standard_input = standard_input(call), .pictures = false};
    app::Workspace workspace(setup);
    const auto checked = app::open_routine(workspace, arguments.operands().front());
    app::finish_check(workspace);
    call.console.say(app::problems_text(workspace, call.console.streams().err_has_color));
    if (!checked || workspace.diagnostics.has_errors()) return Exit::routine;
    if (arguments.has("yaml")) {
        call.console.print(yaml_of(call, workspace, *checked));
        return Exit::done;
    }
    const Sheet sheet = app::make_sheet(workspace, make_plan(checked->routine, {}, whole_programme(checked->routine)));
    call.console.print(arguments.has("json")
                           ? exporter::routine_json(sheet, checked->verdicts)
                           : exporter::routine_text(sheet, checked->verdicts, app::open_labels(workspace)));
    return Exit::done;
}

constexpr std::array show_options = std::to_array<Option>({
    {"json", "As JSON"},
    {"yaml", "As a complete, self-contained routine file, without a library"},
});

constexpr std::array show_examples = std::to_array<Example>({
    {"footplan show foot-basics", "each dose in words, its time, and what sources say of it"},
    {"footplan show mine.yaml --json | jq '.exercises[].id'", "for programs"},
});

constexpr std::array show_excludes = std::to_array<Pair>({{"json", "yaml"}});

}  // namespace

const Command show_command{
    .name = "show",
    .summary = "Show a routine as footplan understands it",
    .operand = {"ROUTINE", "Built-in routine, a file, or - for standard input", 1, 1},
    .options = show_options,
    .examples = show_examples,
    .run = show,
    .excludes = show_excludes,
    .reads = Reads::of_operands,
};

}  // namespace footplan::cli
