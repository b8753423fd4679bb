#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <exception>
#include <set>
#include <span>

#include "base/files.hpp"
#include "base/in_order.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "cli/formats.hpp"
#include "cli/options.hpp"
#include "cli/progress.hpp"
#include "cli/routine_file.hpp"
#include "cli/sheet.hpp"

namespace footplan::cli {

namespace {

constexpr std::string_view default_routine = "foot-basics";

/// As the command line gives them, before they are checked.
struct GenerateArguments {
    std::vector<std::string> routines;
    std::string weeks;
    std::string start;
    std::string week_starts;
    std::string format;
    std::string output;
    std::string output_dir;
    PrintOptions print;
};

/// The same, checked: what is to be made, and where it goes.
struct Job {
    std::vector<std::string> routines;
    std::optional<int> weeks;
    Start start;
    const Format* format = nullptr;
    std::string output;
    std::string output_dir;
    PrintOptions print;
};

Job checked(Context& context, const GenerateArguments& arguments) {
    Job job;
    job.routines = arguments.routines;
    if (job.routines.empty()) job.routines.emplace_back(default_routine);
    if (!arguments.weeks.empty()) job.weeks = weeks_option(arguments.weeks);
    job.start = start_option(arguments.start, arguments.week_starts);
    job.format = &format_option(arguments.format, arguments.output);
    job.output = arguments.output == "-" ? "" : arguments.output;
    job.output_dir = arguments.output_dir;
    job.print = arguments.print;
    job.print.for_name = text::one_line(job.print.for_name);
    job.print.output = job.output;
    if (!job.print.figures.empty() && job.format->name != "markdown")
        throw UsageError(
            "--figures goes with '-f markdown': the other formats hold their pictures themselves or have none");
    if (!job.print.figures.empty() && !files::is_folder(job.print.figures))
        throw MachineError(fmt::format("cannot write to '{}': it is not a folder", job.print.figures));
    if (!job.output_dir.empty() && !files::is_folder(job.output_dir))
        throw MachineError(fmt::format("cannot write to '{}': it is not a folder", job.output_dir));
    const bool to_terminal = job.output.empty() && job.output_dir.empty() && context.environment().out_is_terminal;
    if (to_terminal && job.format->binary)
        throw UsageError(
            "a PDF is not for the terminal: add '> plan.pdf', or '-o plan.pdf', or '-f markdown' to read it here");
    return job;
}

int weeks_of(const Job& job, const Routine& routine) { return job.weeks.value_or(length_of(routine).most); }

/// Keeps the time and memory of a plan in proportion to those of a file.
void refuse_endless_plan(Context& context, const Job& job, const Routine& routine) {
    const std::size_t exercises = routine.exercises.size();
    const int weeks = weeks_of(job, routine);
    if (exercises * static_cast<std::size_t>(weeks) <= limits::plan_rows) return;
    context.diagnostics().add(finding(
        rule("too-large"), routine.exercises_span,
        fmt::format("{} exercises in {} weeks make a plan of more than {} rows", exercises, weeks, limits::plan_rows),
        "print fewer weeks at a time"));
}

Sheet sheet_of(Context& context, const Job& job, const Routine& routine) {
    const Extent extent = job.weeks ? first_weeks(routine, *job.weeks) : whole_programme(routine);
    Sheet sheet = make_sheet(context, make_plan(routine, job.start, extent));
    sheet.for_name = job.print.for_name;
    return sheet;
}

/// A slip such as `-o mine.yaml mine.yaml` must not cost the routine.
void refuse_to_overwrite_input(Context& context, const PrintOptions& print) {
    std::vector<std::string> inputs{print.font, print.font_bold};
    for (std::size_t i = 0; i < context.texts().size(); ++i)
        if (const FileId file{static_cast<std::uint32_t>(i)}; !context.library().is_built_in(file))
            inputs.push_back(context.texts()[file].path());
    for (const std::string& input : inputs)
        if (files::same_file(input, print.output))
            throw UsageError(fmt::format("'{}' is read for the plan: choose another file to write to", print.output));
}

/// All routines in one document; nothing where one of them has an error.
std::optional<std::string> print_one(Context& context, const Job& job, std::span<const std::string> names,
                                     const PrintOptions& print) {
    std::vector<Routine> routines;
    for (const std::string& name : names)
        if (auto routine = open_routine(context, name)) routines.push_back(std::move(*routine));
    context.finish_check();
    for (const Routine& routine : routines) refuse_endless_plan(context, job, routine);
    std::string bytes;
    if (!context.diagnostics().has_errors()) {
        std::vector<Sheet> sheets;
        sheets.reserve(routines.size());
        for (const Routine& routine : routines) sheets.push_back(sheet_of(context, job, routine));
        bytes = job.format->print(context, sheets, print);
    }
    return context.diagnostics().has_errors() ? std::nullopt : std::optional(std::move(bytes));
}

Exit write_one(Context& context, const Job& job) {
    const auto bytes = print_one(context, job, job.routines, job.print);
    context.tell_diagnostics();
    if (!bytes) return Exit::routine;
    if (job.output.empty()) {
        context.print(*bytes);
    } else {
        refuse_to_overwrite_input(context, job.print);
        files::write_whole(job.output, *bytes);
    }
    return Exit::done;
}

std::string path_in(const Job& job, const std::string& name) {
    return fmt::format("{}/{}{}", job.output_dir, id_of_path(name), job.format->ending);
}

/// What came of one routine among many.
struct Written {
    bool done = false;
    /// For err.
    std::string said;
    /// Why the file could not be written.
    std::exception_ptr refused;
};

Written write_single(const Context& like, const Job& job, std::size_t number) {
    const std::span name(&job.routines[number], 1);
    PrintOptions print = job.print;
    print.output = path_in(job, name.front());
    const auto context = like.fresh();
    const auto bytes = print_one(*context, job, name, print);
    Written written{bytes.has_value(), context->diagnostics_text(), {}};
    try {
        if (bytes) {
            refuse_to_overwrite_input(*context, print);
            files::write_whole(print.output, *bytes);
        }
    } catch (...) {
        written.refused = std::current_exception();
    }
    return written;
}

/// A file for each routine; one that has errors gets none, and the others are written all the same.
Exit write_each(Context& context, const Job& job) {
    std::set<std::string> paths;
    for (const std::string& name : job.routines)
        if (!paths.insert(path_in(job, name)).second)
            throw UsageError(fmt::format("two routines would be written to '{}'", path_in(job, name)));
    (void)context.fonts();
    // Whichever thread a signal would meet, a file may be half written on another.
    const files::SignalsHeld held;
    Exit result = Exit::done;
    Progress progress(context, job.routines.size());
    in_order(
        job.routines.size(), [&](std::size_t i) { return write_single(context, job, i); },
        [&](std::size_t i, const Written& written) {
            if (!written.said.empty()) {
                progress.clear();
                context.tell(written.said);
            }
            if (written.refused) std::rethrow_exception(written.refused);
            if (held.arrived()) throw MachineError("stopped by a signal");
            if (!written.done) result = Exit::routine;
            progress.show(i + 1);
        });
    return result;
}

Exit generate(Context& context, const GenerateArguments& arguments) {
    const Job job = checked(context, arguments);
    context.use_fonts(job.print.font, job.print.font_bold);
    return job.output_dir.empty() ? write_one(context, job) : write_each(context, job);
}

}  // namespace

void add_generate(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<GenerateArguments>();
    CLI::App* const command = app.add_subcommand("generate", "Check a routine and print its plan");
    command->add_option("ROUTINE", arguments->routines, "Built-in routines or files; foot-basics without one");
    command->add_option("-w,--weeks", arguments->weeks, "How many weeks, 1 to 52")->type_name("N");
    command->add_option("--start", arguments->start, "Date of the first day; without it the plan is undated")
        ->type_name("YYYY-MM-DD");
    command->add_option("--week-starts", arguments->week_starts, "First column of an undated plan: mon, sun or sat")
        ->type_name("DAY");
    command
        ->add_option("-f,--format", arguments->format,
                     "pdf, markdown or json; else by the ending of the output file, else pdf")
        ->type_name("FORMAT");
    CLI::Option* const output =
        command->add_option("-o,--output", arguments->output, "File to write; else standard output");
    output->type_name("FILE");
    command->add_option("--output-dir", arguments->output_dir, "Folder in which each routine gets a file of its own")
        ->type_name("DIR")
        ->excludes(output);
    add_print_options(*command, arguments->print);
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return generate(context, *arguments); }; });
}

}  // namespace footplan::cli
