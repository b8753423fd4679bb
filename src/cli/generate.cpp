#include "app/generate.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/options.hpp"
#include "cli/settings_in_use.hpp"

namespace footplan::cli {

using app::UsageError;

namespace {

constexpr std::string_view default_routine = "foot-basics";

void refuse_terminal(const Call& call, const app::Job& job) {
    if (!job.output.empty() || !job.output_dir.empty()) return;
    if (call.console.streams().out_is_terminal && job.format->binary)
        throw UsageError(
            "a PDF is not for the terminal: add '> plan.pdf', or '-o plan.pdf', or '-f markdown' to read it here");
}

void refuse_file_as_folder(const std::string& folder) {
    if (!folder.empty() && files::exists(folder) && !files::is_folder(folder))
        throw MachineError(fmt::format("cannot write to '{}': it is not a folder", folder));
}

/// One routine named again and again: nothing is to be put together.
bool are_copies(const std::vector<std::string>& routines) {
    return std::ranges::all_of(routines, [&](const std::string& name) { return name == routines.front(); });
}

void refuse_named_twice(const std::vector<std::string>& routines) {
    for (auto name = routines.begin(); name != routines.end(); ++name)
        if (std::find(routines.begin(), name, *name) != name)
            throw UsageError(fmt::format(
                "'{}' is named twice: name it once for one plan of all, or add '--separate' for a plan each", *name));
}

/// What is to be made, checked. `figures` outlives the job.
app::Job job_of(const Call& call, std::optional<app::FigureFolder>& figures) {
    const Arguments& arguments = call.arguments;
    app::Job job;
    job.routines = arguments.operands();
    job.roster = arguments.value_or("roster", "");
    if (!job.roster.empty() && !job.routines.empty())
        throw UsageError(fmt::format("the roster names the routines: leave '{}' out", job.routines.front()));
    job.only_missing = arguments.has("only-missing");
    if (job.routines.empty()) job.routines.emplace_back(default_routine);
    if (const auto weeks = arguments.value("weeks")) job.weeks = weeks_option(*weeks);
    job.start = start_option(arguments.value("start"), arguments.has("start")
                                                           ? arguments.value("week-starts")
                                                           : value_given(call, call.settings, "week-starts"));
    job.start.preferred = days_option(arguments.value("days"), arguments.value("rest-days"));
    job.for_name = text::one_line(arguments.value_or("for", ""));
    const std::string output = arguments.value_or("output", "");
    job.format = &app::choose_format(arguments.value("format"), output == "-" ? "" : output);
    job.output = output == "-" ? "" : output;
    job.output_dir = arguments.value_or("output-dir", "");
    job.separate = arguments.has("separate") || are_copies(job.routines);
    if (!job.separate && job.output_dir.empty()) refuse_named_twice(job.routines);
    job.duplex = arguments.has("duplex");
    job.fillable = arguments.has("fillable");
    if (job.fillable && !job.format->fields)
        throw UsageError("--fillable goes with '-f pdf': the other formats have no fields");
    job.quiet = arguments.has("quiet");
    if (const auto look = value_given(call, call.settings, "template")) job.template_name = *look;
    if (const auto paper = value_given(call, call.settings, "paper")) job.paper = paper_option(*paper);
    if (const auto language = value_given(call, call.settings, "language")) job.language = language_option(*language);
    if (GivenValues contact = values_given(call, call.settings, "contact"); contact.by != GivenBy::nobody)
        job.contact = std::move(contact.values);
    if (job.contact)
        for (std::string& line : *job.contact) line = text::one_line(line);
    if (const auto folder = arguments.value("figures")) {
        if (!job.format->side_files)
            throw UsageError(
                "--figures goes with '-f markdown': the other formats contain their pictures or have none");
        refuse_file_as_folder(*folder);
        figures.emplace(*folder);
        job.figures = &*figures;
    }
    refuse_file_as_folder(job.output_dir);
    if (!job.roster.empty() && job.output_dir.empty() && job.output.empty() && !arguments.has("one-file"))
        throw UsageError("a roster needs --output-dir DIR for a file each, or --one-file for one document of all");
    refuse_terminal(call, job);
    return job;
}

std::set<std::string, std::less<>> as_set(const std::vector<std::string>& words) {
    return {words.begin(), words.end()};
}

Exit generate(const Call& call) {
    const Arguments& arguments = call.arguments;
    std::optional<app::FigureFolder> figures;
    const app::Job job = job_of(call, figures);
    std::optional<Side> side;
    if (const auto name = arguments.value("side")) side = side_option(*name);
    const app::Setup setup{
        .library = std::string(call.library),
        .fonts = fonts_option(arguments),
        .standard_input =
            job.roster == "-" ? call.console.read("standard input", limits::roster_bytes) : standard_input(call),
        .without = as_set(arguments.values("without")),
        .affected = side,
        .ignored = ignored_by(call, call.settings),
        .settings = paths_of(call.settings),
    };
    return app::generate(call.console, setup, job) ? Exit::done : Exit::routine;
}

constexpr std::array generate_options = std::to_array<Option>({
    {"weeks", "How many weeks, 1 to 52, or which: 5-8; else the routine's, else 4", "N|N-M", 'w'},
    {"start", "Date of the first day, such as 2026-11-23; without it the plan is undated", "DATE"},
    week_starts_option,
    {"days", "Weekdays for what is asked on some days a week: mon,wed,fri", "DAYS"},
    {"rest-days", "Weekdays that are kept free of it: sun", "DAYS"},
    {"for", "Name of the person it is for", "NAME"},
    {"without", "Exercise to leave out, by its id; can be given more than once", "ID", 0, true},
    {"separate", "A plan for each routine; else several are one plan, with the larger dose of what they share", ""},
    {"side", "Which side 'affected' is: left or right", "SIDE", 0, false, "left right"},
    {"output", "File to write; else standard output", "FILE", 'o'},
    {"output-dir", "Folder in which each routine gets its own file; made if needed", "DIR"},
    {"roster", "Table (CSV) or YAML of people, a row each: for, routine, start, weeks, language, template, paper, side",
     "FILE"},
    {"one-file", "With a roster: one document of all, for the printer", ""},
    {"only-missing", "With a roster: write the files that are not there yet, and leave the others", ""},
    {"format", "pdf, markdown (md) or json; else by the ending of the output file, else pdf", "FORMAT", 'f', false,
     "pdf markdown json"},
    template_name_option,
    paper_size_option,
    labels_language_option,
    contact_option,
    {"font", "TrueType font to set the plan in", "FILE.ttf"},
    {"font-bold", "Its bold weight", "FILE.ttf"},
    {"figures", "With markdown: folder to write the pictures to, and to link", "DIR"},
    ignore_option,
    {"duplex", "Begin each plan on a sheet of its own, for printing on both sides", ""},
    {"fillable", "Boxes, name, pain and notes can be filled in on a screen, as a PDF form", ""},
    {"quiet", "Show errors alone, no warnings", "", 'q'},
});

constexpr std::array generate_examples = std::to_array<Example>({
    {"footplan generate -o plan.pdf", "a plan of four weeks, without a file of your own"},
    {"footplan generate mine.yaml --start 2026-11-23 --for Ann -o ann.pdf", "a dated plan of your own routine"},
    {"footplan generate --template large-print | lp", "in large print, straight to the printer"},
    {"footplan generate heel-pain ankle-sprain -o both.pdf", "one checklist of two routines"},
    {"footplan generate *.yaml --output-dir plans", "one file per routine"},
    {"footplan generate --roster clinic.csv --output-dir plans", "one file per person"},
});

constexpr std::array generate_excludes = std::to_array<Pair>({
    {"output", "output-dir"},
    {"one-file", "output-dir"},
    {"roster", "for"},
    {"roster", "without"},
    {"roster", "figures"},
    {"roster", "separate"},
});
constexpr std::array generate_needs = std::to_array<Pair>({
    {"font-bold", "font"},
    {"one-file", "roster"},
    {"only-missing", "roster"},
    {"only-missing", "output-dir"},
});

}  // namespace

const Command generate_command{
    .name = "generate",
    .summary = "Check a routine and print its plan",
    .operand = {"ROUTINE", "Built-in routines, files, or - for standard input; foot-basics without one", 0, any_number},
    .options = generate_options,
    .examples = generate_examples,
    .run = generate,
    .excludes = generate_excludes,
    .needs = generate_needs,
    .reads = Reads::all_of_operands,
};

}  // namespace footplan::cli
