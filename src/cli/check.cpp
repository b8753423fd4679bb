#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "app/check_files.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "check/rules.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/options.hpp"
#include "cli/settings_in_use.hpp"
#include "cli/settings_options.hpp"
#include "report/report.hpp"

namespace footplan::cli {

namespace {

using Findings = std::vector<Diagnostic>;

/// A form of output: a row of the table of forms.
struct ReportForm {
    std::string_view name;
    std::string (*print)(const Findings&, const TextFiles&, bool color);
};

constexpr std::array report_forms = std::to_array<ReportForm>({
    {"text", [](const Findings& found, const TextFiles& texts,
                bool color) { return report::diagnostics_text(found, texts, color); }},
    {"json",
     [](const Findings& found, const TextFiles& texts, bool) { return report::diagnostics_json(found, texts); }},
    {"sarif", [](const Findings& found, const TextFiles& texts,
                 bool) { return report::diagnostics_sarif(found, texts, all_rules(), FOOTPLAN_VERSION); }},
    {"github",
     [](const Findings& found, const TextFiles& texts, bool) { return report::diagnostics_github(found, texts); }},
});

const ReportForm& form_option(const std::string& name) {
    const auto at = std::ranges::find(report_forms, std::string_view(name), &ReportForm::name);
    if (at != report_forms.end()) return *at;
    std::vector<std::string_view> names;
    for (const ReportForm& form : report_forms) names.push_back(form.name);
    throw app::UsageError(fmt::format("--format takes {}, not '{}'{}", text::list(names), name,
                                      text::nearest(name, names).empty() ? "" : ": " + suggestion(name, names, "")));
}

void show(const Call& call, const ReportForm& form, const Findings& shown, const TextFiles& texts, std::size_t files) {
    const Arguments& arguments = call.arguments;
    const bool is_text = form.name == "text";
    if (is_text && arguments.has("quiet")) return;
    // Of a correction the result is the text or the diff; what remains is reported beside it.
    const auto& operands = arguments.operands();
    const bool beside = arguments.has("fix") && (arguments.has("dry-run") || std::ranges::count(operands, "-") > 0);
    const app::Streams& streams = call.console.streams();
    const std::string text = form.print(shown, texts, beside ? streams.err_has_color : streams.out_has_color);
    if (beside)
        call.console.say(text);
    else
        call.console.print(text);
    if (!arguments.has("quiet") && files > 0) call.console.say(report::diagnostics_summary(shown, files));
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
    std::map<std::string, std::optional<std::string>> known;
    for (const std::string& path : paths) {
        const std::string name = path == "-" ? stdin_filename : path;
        const auto slash = name.rfind('/');
        const std::string folder = slash == std::string::npos ? "" : name.substr(0, slash + 1);
        const auto [at, fresh] = known.try_emplace(folder);
        if (fresh) at->second = app::folder_with_settings(folder);
        auto group = std::ranges::find(groups, at->second, &SettingsGroup::folder);
        if (group == groups.end()) group = groups.insert(group, {at->second, {}});
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
    const ReportForm& form = form_option(arguments.value_or("format", "text"));
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
    show(call, form, shown, collector.texts(), readable);
    if (readable < paths.size()) return Exit::machine;
    const bool failed = found.has_errors() || (arguments.has("strict") && found.count(Severity::warning) > 0);
    return failed ? Exit::routine : Exit::done;
}

constexpr std::array check_options = std::to_array<Option>({
    {"format", "text (default), json, sarif or github", "FORMAT", 'f', false, "text json sarif github"},
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
    {"footplan check --fix --dry-run mine.yaml", "the corrections that it would make"},
});

constexpr std::array check_needs = std::to_array<Pair>({{"dry-run", "fix"}});

}  // namespace

const Command check_command{
    .name = "check",
    .summary = "Report what is wrong with routines and other files",
    .operand = {"FILE", "Files, folders to search for *.yaml and *.yml, or - for standard input", 1, any_number},
    .options = check_options,
    .examples = check_examples,
    .run = check,
    .needs = check_needs,
};

}  // namespace footplan::cli
