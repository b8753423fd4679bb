#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/check_files.hpp"
#include "base/files.hpp"
#include "check/rules.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/options.hpp"
#include "cli/settings_in_use.hpp"
#include "report/report.hpp"

namespace footplan::cli {

namespace {

using Findings = std::vector<Diagnostic>;

/// The path of a file from the folder in which footplan runs, which is taken for the repository's. What is built in has
/// a path too; it is no file of the repository unless that has the same text there.
std::optional<std::string> in_folder(const TextFile& text) {
    auto path = files::path_in_folder(text.path());
    return path && files::holds(*path, text.text()) ? path : std::nullopt;
}

/// A form of output: a row of the table of forms.
struct ReportForm {
    DocumentForm form;
    std::string (*print)(const Findings&, const TextFiles&, bool color);
};

constexpr std::array report_forms = std::to_array<ReportForm>({
    {{"text"},
     [](const Findings& found, const TextFiles& texts, bool color) {
         return report::diagnostics_text(found, texts, color);
     }},
    {{"oneline"},
     [](const Findings& found, const TextFiles& texts, bool) { return report::diagnostics_lines(found, texts); }},
    {{"json", ".json"},
     [](const Findings& found, const TextFiles& texts, bool) { return report::diagnostics_json(found, texts); }},
    {{"sarif", ".sarif"},
     [](const Findings& found, const TextFiles& texts, bool) {
         return report::diagnostics_sarif(found, texts, all_rules(), {FOOTPLAN_VERSION, home_page}, in_folder);
     }},
    {{"github"},
     [](const Findings& found, const TextFiles& texts, bool) { return report::diagnostics_github(found, texts); }},
});

const ReportForm& report_form(const Arguments& arguments) {
    std::vector<DocumentForm> forms;
    for (const ReportForm& row : report_forms) forms.push_back(row.form);
    const std::string_view name = form_of(arguments, forms);
    return *std::ranges::find(report_forms, name, [](const ReportForm& row) { return row.form.name; });
}

/// Whether standard output has the corrected text or the diff, so that what remains is reported beside it.
bool prints_corrections(const Arguments& arguments) {
    return arguments.has("fix") && (arguments.has("dry-run") || std::ranges::count(arguments.operands(), "-") > 0);
}

struct Checked {
    std::span<const std::string> paths;
    /// How many of them could be read.
    std::size_t readable;
};

void show(const Call& call, const ReportForm& form, const Findings& shown, const TextFiles& texts,
          const Checked& checked) {
    const Arguments& arguments = call.arguments;
    const bool to_screen = form.form.name == "text" && !arguments.has("output");
    if (to_screen && arguments.has("quiet")) return;
    // A report without a file that could not be read would be taken for that of all.
    if (arguments.has("output") && checked.readable < checked.paths.size()) return;
    if (prints_corrections(arguments))
        call.console.say(form.print(shown, texts, call.console.streams().err_has_color));
    else
        write_document(call, form.print(shown, texts, document_has_color(call)), checked.paths);
    if (!arguments.has("quiet") && checked.readable > 0)
        call.console.say(report::diagnostics_summary(shown, checked.readable));
}

/// Files that have the same settings.
struct SettingsGroup {
    std::optional<std::string> folder;
    std::vector<std::string> paths;
};

/// In the order of the first file of each.
std::vector<SettingsGroup> grouped(const Call& call, const std::vector<std::string>& paths,
                                   const std::string& stdin_filename) {
    if (call.arguments.has("no-settings")) return {{std::nullopt, paths}};
    std::vector<SettingsGroup> groups;
    app::SettingsFolders folders;
    for (const std::string& path : paths) {
        const std::optional<std::string>& folder = folders.of(path == "-" ? stdin_filename : path);
        auto group = std::ranges::find(groups, folder, &SettingsGroup::folder);
        if (group == groups.end()) group = groups.insert(group, {folder, {}});
        group->paths.push_back(path);
    }
    return groups;
}

/// Gives the number of files that could be read. What is wrong with the settings is a finding like any other, and the
/// files are checked all the same.
std::size_t check_group(const Call& call, const SettingsGroup& group, const std::string& input,
                        const app::CheckOptions& options, app::Collector& collector) {
    const auto settings = read_settings(call, group.folder);
    settings->finish();
    const app::Setup setup{
        .library = library_of(call, *settings),
        .standard_input = input,
        .ignored = ignored_by(call, *settings),
    };
    const auto is_checked = [&](const Diagnostic& found) {
        const std::string& of = settings->workspace().texts[found.span.file].path();
        return std::ranges::any_of(group.paths, [&](const std::string& path) { return files::same_file(path, of); });
    };
    settings->workspace().diagnostics.drop(is_checked);
    collector.add(settings->workspace());
    return app::check_files(call.console, setup, group.paths, options, collector);
}

Exit check(const Call& call) {
    const Arguments& arguments = call.arguments;
    const ReportForm& form = report_form(arguments);
    if (arguments.has("output") && prints_corrections(arguments))
        throw app::UsageError("--output is for the report: with --fix, a diff or standard input's text is the result");
    app::CheckOptions options;
    options.stdin_filename = arguments.value_or("stdin-filename", options.stdin_filename);
    options.fix = arguments.has("fix");
    options.dry_run = arguments.has("dry-run");
    const std::string input = standard_input(call, options.stdin_filename);
    const auto paths = app::files_to_check(arguments.operands());
    app::Collector collector;
    std::size_t readable = 0;
    for (const SettingsGroup& group : grouped(call, paths, options.stdin_filename))
        readable += check_group(call, group, input, options, collector);
    const Diagnostics& found = collector.sorted();
    Findings shown;
    std::ranges::copy_if(found.all(), std::back_inserter(shown), [&](const Diagnostic& one) {
        return arguments.has("notes") || one.severity != Severity::note;
    });
    show(call, form, shown, collector.texts(), {paths, readable});
    if (readable < paths.size()) return Exit::machine;
    const bool failed = found.has_errors() || (arguments.has("strict") && found.count(Severity::warning) > 0);
    return failed ? Exit::routine : Exit::done;
}

constexpr std::array check_options = std::to_array<Option>({
    {"format", "text, oneline, json, sarif or github; else by the ending of the output file, else text", "FORMAT", 'f',
     false, "text oneline json sarif github"},
    json_option,
    output_option,
    {"stdin-filename", "What to call standard input", "NAME"},
    {"strict", "Warnings fail too"},
    ignore_option,
    {"notes", "Show notes too"},
    {"quiet", "Only the exit code says how it went", "", 'q'},
    {"fix", "Make the corrections that are certain"},
    {"dry-run", "With --fix: show them as a diff, and change nothing"},
});

constexpr std::array check_examples = std::to_array<Example>({
    {"footplan check mine.yaml", "what is wrong, where, and what to write instead"},
    {"footplan check --strict --format github .", "every routine of a repository, in a workflow"},
    {"footplan check -f oneline . | grep missing-unit", "a line for each finding, for programs"},
    {"footplan check --fix --dry-run mine.yaml", "the corrections that it would make"},
});

constexpr std::array check_excludes = std::to_array<Pair>({{"json", "format"}});
constexpr std::array check_needs = std::to_array<Pair>({{"dry-run", "fix"}});

}  // namespace

const Command check_command{
    .name = "check",
    .summary = "Report what is wrong with routines and other files",
    .operand = {"FILE", "Files, folders to search for *.yaml and *.yml, or - for standard input", 1, any_number},
    .options = check_options,
    .examples = check_examples,
    .run = check,
    .excludes = check_excludes,
    .needs = check_needs,
};

}  // namespace footplan::cli
