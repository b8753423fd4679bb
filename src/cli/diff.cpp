#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "app/compare.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/settings_in_use.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

/// What is compared, and for whom.
struct Pairing {
    std::string before, after;
    /// Git runs a diff driver as: PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, after a renaming with two
    /// words more, and takes any exit code but 0 for a failure.
    std::string git_path;
};

Pairing pairing_of(const std::vector<std::string>& operands) {
    if (operands.size() == 7 || operands.size() == 9) return {operands[1], operands[4], operands[0]};
    if (operands.size() == 2) return {operands[0], operands[1], ""};
    throw app::UsageError("'footplan diff' compares two routines: OLD NEW");
}

/// One of the two, read with the library of its own folder: of two checkouts each has the one that belongs to it. Git
/// compares files in a folder of its own, without their pictures; `path` is where they belong.
struct Compared {
    Compared(const Call& call, const std::string& file, const std::string& path, const std::string& input)
        : name(file),
          settings(read_settings(call, std::vector{path})),
          setup{.library = library_of(call, *settings), .standard_input = input, .pictures = false},
          workspace(setup) {
        settings->finish();
    }

    std::string name;
    std::unique_ptr<app::Settings> settings;
    app::Setup setup;
    app::Workspace workspace;
};

std::optional<app::CheckedRoutine> checked_routine(const Call& call, Compared& side) {
    if (!say_problems(call, *side.settings)) return std::nullopt;
    auto checked = app::open_routine(side.workspace, side.name);
    app::finish_check(side.workspace);
    if (!side.workspace.diagnostics.has_errors()) return checked;
    call.console.say(app::problems_text(side.workspace, call.console.streams().err_has_color));
    return std::nullopt;
}

constexpr std::array diff_forms = std::to_array<DocumentForm>({{"text"}, {"json", ".json"}});

Exit diff(const Call& call) {
    const Pairing pairing = pairing_of(call.arguments.operands());
    const bool for_git = !pairing.git_path.empty();
    const bool json = form_of(call.arguments, diff_forms) == "json";
    if (for_git && !json) call.console.print(fmt::format("footplan diff {}\n", report::harmless(pairing.git_path)));
    if (for_git && (pairing.before == "/dev/null" || pairing.after == "/dev/null")) {
        call.console.print(pairing.before == "/dev/null" ? "a new routine\n" : "the routine is deleted\n");
        return Exit::done;
    }
    const std::string input = standard_input(call);
    Compared old(call, pairing.before, for_git ? pairing.git_path : pairing.before, input);
    Compared fresh(call, pairing.after, for_git ? pairing.git_path : pairing.after, input);
    const auto before = checked_routine(call, old);
    const auto after = checked_routine(call, fresh);
    // As for other programs that compare: a routine that cannot be understood is trouble, and no difference.
    if (!before || !after) return for_git ? Exit::done : Exit::usage;
    const exporter::Comparison comparison = app::compare(*before, *after, app::open_labels(fresh.workspace));
    auto inputs = app::files_read(old.workspace);
    std::ranges::copy(app::files_read(fresh.workspace), std::back_inserter(inputs));
    write_document(call, json ? exporter::changes_json(comparison) : exporter::changes_text(comparison), inputs);
    return for_git || comparison.changes.empty() ? Exit::done : Exit::routine;
}

constexpr std::array diff_options = std::to_array<Option>({
    {"format", "text or json; else by the ending of the output file, else text", "FORMAT", 'f', false, "text json"},
    json_option,
    output_option,
});

constexpr std::array diff_examples = std::to_array<Example>({
    {"footplan diff old.yaml new.yaml", "what has changed, week by week"},
    {"footplan diff foot-basics mine.yaml --json", "how your own routine differs from a built-in one"},
    {"git config diff.footplan.command 'footplan diff'",
     "for 'git diff', with '*.yaml diff=footplan' in .gitattributes"},
});

constexpr std::array diff_excludes = std::to_array<Pair>({{"json", "format"}});

}  // namespace

const Command diff_command{
    .name = "diff",
    .summary = "Show what changed between two routines, week by week",
    .operand = {"OLD NEW", "Built-in routines, files, or - for standard input", 2, 9},
    .options = diff_options,
    .examples = diff_examples,
    .run = diff,
    .excludes = diff_excludes,
};

}  // namespace footplan::cli
