#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "app/open.hpp"
#include "app/portable.hpp"
#include "app/print.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/settings_in_use.hpp"
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

constexpr std::array show_forms = std::to_array<DocumentForm>({{"text"}, {"json", ".json"}, {"yaml", ".yaml"}});

std::string document_of(std::string_view form, const std::vector<exporter::Shown>& shown, app::Workspace& workspace) {
    if (form == "json")
        return shown.size() == 1 ? exporter::routine_json(shown.front()) : exporter::routines_json(shown);
    std::string text;
    for (const exporter::Shown& one : shown)
        text +=
            (text.empty() ? "" : "\n") + exporter::routine_text(one.sheet, one.verdicts, app::open_labels(workspace));
    return text;
}

/// The libraries of routines, each that of its own folder: nothing else of settings is read.
class Libraries {
public:
    explicit Libraries(const Call& call) : call_(call), has_settings_(!call.arguments.has("no-settings")) {
        const auto& names = call.arguments.operands();
        const auto path = std::ranges::find_if(names, app::is_path);
        if (path != names.end()) beside_.push_back(*path);
    }

    /// Nothing if the settings have errors, which are said once.
    std::optional<std::string> of(const std::string& name) {
        std::optional<std::string> folder;
        if (has_settings_) folder = app::folder_of_all(app::is_path(name) || name == "-" ? std::vector{name} : beside_);
        const auto [at, fresh] = known_.try_emplace(folder);
        auto& [settings, can_be_used] = at->second;
        if (fresh) {
            settings = read_settings(call_, folder);
            settings->finish();
            can_be_used = say_problems(call_, *settings);
        }
        return can_be_used ? std::optional(library_of(call_, *settings)) : std::nullopt;
    }

    /// The files of all settings that were read.
    std::vector<std::string> files() const {
        std::vector<std::string> files;
        for (const auto& [folder, known] : known_)
            std::ranges::copy(paths_of(*known.settings), std::back_inserter(files));
        return files;
    }

private:
    const Call& call_;
    bool has_settings_;
    /// What built-in routines are named beside: the first path, if there is one.
    std::vector<std::string> beside_;
    struct Known {
        std::unique_ptr<app::Settings> settings;
        bool can_be_used = false;
    };
    std::map<std::optional<std::string>, Known> known_;
};

Exit show(const Call& call) {
    const auto& names = call.arguments.operands();
    const std::string_view form = form_of(call.arguments, show_forms);
    if (form == "yaml" && names.size() > 1) throw app::UsageError("a file has one routine: give one with --yaml");
    Libraries libraries(call);
    const std::string input = standard_input(call);
    std::vector<exporter::Shown> shown;
    std::vector<std::string> inputs;
    std::string yaml;
    for (const std::string& name : names) {
        const auto library = libraries.of(name);
        if (!library) continue;
        const app::Setup setup{.library = *library, .standard_input = input, .pictures = false};
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
    std::ranges::copy(libraries.files(), std::back_inserter(inputs));
    const app::Setup setup;
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
};

}  // namespace footplan::cli
