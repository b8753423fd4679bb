#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "cli/routine_file.hpp"
#include "load/file_kind.hpp"
#include "load/load.hpp"
#include "render/diagnostics.hpp"

namespace footplan::cli {

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string stdin_filename = "standard input";
    bool strict = false;
    bool quiet = false;
    bool notes = false;
};

using Findings = std::vector<Diagnostic>;

/// A form of output: a row of the table of forms.
struct Form {
    std::string_view name;
    std::string (*print)(const Findings&, Context&);
};

constexpr std::array forms = std::to_array<Form>({
    {"text",
     [](const Findings& found, Context& c) { return render::diagnostics_text(found, c.sources(), c.out_has_color()); }},
    {"json", [](const Findings& found, Context& c) { return render::diagnostics_json(found, c.sources()); }},
    {"sarif",
     [](const Findings& found, Context& c) { return render::diagnostics_sarif(found, c.sources(), FOOTPLAN_VERSION); }},
    {"github", [](const Findings& found, Context& c) { return render::diagnostics_github(found, c.sources()); }},
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
    return found;
}

void check_file(Context& context, const std::string& path, const std::string& stdin_filename) {
    const bool is_stdin = path == "-";
    std::string text = is_stdin ? files::read_stream(context.environment().in, stdin_filename, limits::yaml_file_bytes)
                                : files::read(path, limits::yaml_file_bytes);
    const std::string name = is_stdin ? stdin_filename : path;
    const load::FileKind kind = load::kind_of(name, text);
    const FileId file = context.sources().add(name, std::move(text));
    check_text(context, file, kind);
}

Exit check(Context& context, const Arguments& arguments) {
    const Form& form = form_option(arguments.format);
    if (arguments.files.empty()) throw UsageError("'footplan check' needs a file, a folder, or - for standard input");
    const auto paths = files_of(arguments.files);
    for (const std::string& path : paths) check_file(context, path, arguments.stdin_filename);
    context.finish_check();

    Findings shown;
    for (const Diagnostic& found : context.diagnostics().all())
        if (arguments.notes || found.severity != Severity::note) shown.push_back(found);
    const bool is_text = form.name == "text";
    if (!(is_text && arguments.quiet)) context.print(form.print(shown, context));
    if (is_text && !arguments.quiet) context.tell(render::diagnostics_summary(shown, paths.size()));
    const bool failed =
        context.diagnostics().has_errors() || (arguments.strict && context.diagnostics().count(Severity::warning) > 0);
    return failed ? Exit::routine : Exit::done;
}

}  // namespace

void add_check(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* const command = app.add_subcommand("check", "Say what is wrong with routines and exercises");
    command->add_option("FILE", arguments->files, "Files, or folders to search for *.yaml; - reads standard input");
    command->add_option("--format", arguments->format, "text, json, sarif or github")->type_name("FORMAT");
    command->add_option("--stdin-filename", arguments->stdin_filename, "What to call standard input")
        ->type_name("NAME");
    command->add_flag("--strict", arguments->strict, "Warnings fail too");
    command->add_flag("-q,--quiet", arguments->quiet, "Only the exit code says how it went");
    command->add_flag("--notes", arguments->notes, "Show notes too");
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return check(context, *arguments); }; });
}

}  // namespace footplan::cli
