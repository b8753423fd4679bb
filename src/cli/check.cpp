#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>

#include "base/files.hpp"
#include "base/in_order.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "check/fix.hpp"
#include "cli/collector.hpp"
#include "cli/context.hpp"
#include "cli/fixed.hpp"
#include "cli/progress.hpp"
#include "cli/routine_file.hpp"
#include "load/file_kind.hpp"
#include "load/load.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

namespace fs = std::filesystem;

struct CheckArguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string stdin_filename = "standard input";
    bool strict = false;
    bool quiet = false;
    bool notes = false;
    bool fix = false;
    bool dry_run = false;
};

using Findings = std::vector<Diagnostic>;

/// A form of output: a row of the table of forms.
struct Form {
    std::string_view name;
    std::string (*print)(const Findings&, Context&);
};

constexpr std::array forms = std::to_array<Form>({
    {"text",
     [](const Findings& found, Context& c) { return report::diagnostics_text(found, c.texts(), c.out_has_color()); }},
    {"json", [](const Findings& found, Context& c) { return report::diagnostics_json(found, c.texts()); }},
    {"sarif",
     [](const Findings& found, Context& c) { return report::diagnostics_sarif(found, c.texts(), FOOTPLAN_VERSION); }},
    {"github", [](const Findings& found, Context& c) { return report::diagnostics_github(found, c.texts()); }},
});

const Form& form_option(const std::string& name) {
    const auto at = std::ranges::find(forms, std::string_view(name), &Form::name);
    if (at != forms.end()) return *at;
    std::vector<std::string_view> names;
    for (const Form& form : forms) names.push_back(form.name);
    throw UsageError(fmt::format("--format takes {}, not '{}'", text::list(names), name));
}

/// The files that the arguments name: a folder stands for the *.yaml below it, in the order of their names.
std::vector<std::string> files_of(const std::vector<std::string>& arguments) {
    std::vector<std::string> found;
    for (const std::string& argument : arguments) {
        if (argument == "-" || !files::is_folder(argument)) {
            found.push_back(argument);
            continue;
        }
        std::vector<std::string> below;
        std::error_code error;
        for (fs::recursive_directory_iterator at(argument, error), end; !error && at != end; at.increment(error))
            if (at->path().extension() == ".yaml" && at->is_regular_file(error)) below.push_back(at->path().string());
        if (error) throw MachineError(fmt::format("cannot read '{}': {}", argument, error.message()));
        std::ranges::sort(below);
        found.insert(found.end(), below.begin(), below.end());
    }
    // A file that is named twice is checked once.
    std::set<std::string> seen;
    std::erase_if(found, [&](const std::string& path) { return !seen.insert(path).second; });
    return found;
}

/// A file's text as it is to be checked.
struct Input {
    std::string name;
    std::string text;
    load::FileKind kind;
};

Input read_input(const Context& context, const std::string& path, const CheckArguments& arguments) {
    Input input;
    if (path == "-") {
        input.name = arguments.stdin_filename;
        input.text = files::read_stream(context.environment().in, input.name, limits::yaml_file_bytes);
    } else {
        input.name = path;
        input.text = files::read(path, limits::yaml_file_bytes);
    }
    input.kind = load::kind_of(input.name, input.text);
    return input;
}

/// Corrects a file: where it stands, on the way from standard input to standard output, or, with --dry-run, only
/// shown as a diff. What is checked after that is the corrected text.
void fix(Context& context, const std::string& path, Input& input, const CheckArguments& arguments) {
    std::string better = corrected(context, input.name, input.text, input.kind);
    if (arguments.dry_run)
        context.print(unified_diff(input.name, input.text, better));
    else if (path == "-")
        context.print(better);
    else if (better != input.text)
        files::write_whole(path, better);
    input.text = std::move(better);
}

void check_file(Context& context, const std::string& path, const CheckArguments& arguments) {
    Input input = read_input(context, path, arguments);
    if (arguments.fix) fix(context, path, input, arguments);
    const FileId file = context.texts().add(input.name, std::move(input.text));
    check_text(context, file, input.kind);
}

/// Files that are checked together: enough that the library is read seldom, few enough to share out among cores.
constexpr std::size_t files_at_once = 64;

/// What was found in some of the files.
struct Part {
    std::unique_ptr<Context> context;
    /// Of files that cannot be read.
    std::vector<std::string> refused;
};

Part check_some(const Context& like, std::span<const std::string> paths, const CheckArguments& arguments) {
    Part part{like.fresh(), {}};
    for (const std::string& path : paths) {
        try {
            check_file(*part.context, path, arguments);
        } catch (const MachineError& error) {
            part.refused.emplace_back(error.what());
        }
    }
    part.context->finish_check();
    return part;
}

/// Checks every file and gives the number of those that could be read: of the others that is told, and nothing stops.
std::size_t check_files(Context& context, const std::vector<std::string>& paths, const CheckArguments& arguments) {
    // Corrections are printed while they are made, so they are made one after another.
    const std::size_t at_once = arguments.fix ? paths.size() : files_at_once;
    // Loaded here, fonts are shared.
    if (paths.size() > at_once) (void)context.fonts();
    std::size_t readable = paths.size();
    Progress progress(context, paths.size());
    Collector collector(context);
    const std::span all(paths);
    in_order(
        paths.empty() ? 0 : (paths.size() - 1) / at_once + 1,
        [&](std::size_t block) {
            const std::size_t begin = block * at_once;
            return check_some(context, all.subspan(begin, std::min(at_once, all.size() - begin)), arguments);
        },
        [&](std::size_t block, const Part& part) {
            if (!part.refused.empty()) progress.clear();
            for (const std::string& why : part.refused)
                context.tell(fmt::format("footplan: {}\n", report::harmless(why)));
            readable -= part.refused.size();
            collector.add(*part.context);
            progress.show(std::min((block + 1) * at_once, paths.size()));
        });
    context.diagnostics().sort();
    return readable;
}

void show(Context& context, const Form& form, std::size_t files, const CheckArguments& arguments) {
    Findings shown;
    for (const Diagnostic& found : context.diagnostics().all())
        if (arguments.notes || found.severity != Severity::note) shown.push_back(found);
    const bool is_text = form.name == "text";
    if (is_text && arguments.quiet) return;
    // Of a correction the result is the text or the diff; what remains is told beside it.
    const bool beside = arguments.fix && (arguments.dry_run || std::ranges::count(arguments.files, "-") > 0);
    beside ? context.tell(form.print(shown, context)) : context.print(form.print(shown, context));
    if (is_text && files > 0) context.tell(report::diagnostics_summary(shown, files));
}

Exit check(Context& context, const CheckArguments& arguments) {
    const Form& form = form_option(arguments.format);
    if (arguments.files.empty()) throw UsageError("'footplan check' needs a file, a folder, or - for standard input");
    const auto paths = files_of(arguments.files);
    const std::size_t readable = check_files(context, paths, arguments);
    show(context, form, readable, arguments);
    if (readable < paths.size()) return Exit::machine;
    const bool failed =
        context.diagnostics().has_errors() || (arguments.strict && context.diagnostics().count(Severity::warning) > 0);
    return failed ? Exit::routine : Exit::done;
}

}  // namespace

void add_check(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::App* const command = app.add_subcommand("check", "Say what is wrong with routines and exercises");
    command->add_option("FILE", arguments->files, "Files, or folders to search for *.yaml; - reads standard input");
    command->add_option("--format", arguments->format, "text, json, sarif or github")->type_name("FORMAT");
    command->add_option("--stdin-filename", arguments->stdin_filename, "What to call standard input")
        ->type_name("NAME");
    command->add_flag("--strict", arguments->strict, "Warnings fail too");
    command->add_flag("-q,--quiet", arguments->quiet, "Only the exit code says how it went");
    command->add_flag("--notes", arguments->notes, "Show notes too");
    CLI::Option* const fix = command->add_flag("--fix", arguments->fix, "Make the corrections that are certain");
    command->add_flag("--dry-run", arguments->dry_run, "Show them as a diff, and change nothing")->needs(fix);
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return check(context, *arguments); }; });
}

}  // namespace footplan::cli
