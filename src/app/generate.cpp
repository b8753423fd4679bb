#include "app/generate.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <span>

#include <fmt/format.h>

#include "app/open.hpp"
#include "app/print.hpp"
#include "app/progress.hpp"
#include "app/write.hpp"
#include "base/files.hpp"
#include "base/in_order.hpp"
#include "base/unprintable.hpp"
#include "base/utf8.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::app {

namespace {

/// Of an option: it comes from the command line, so that no file is to be corrected.
void refuse_unprintable(const Setup& setup, std::string_view option, const std::string& text) {
    for (const Unprintable& found : unprintable(text, covered_by_fonts(setup)))
        throw UsageError(
            fmt::format("{} '{}': {}{}{}", option, text, found.message, found.help.empty() ? "" : ": ", found.help));
}

std::string problems(const Workspace& workspace, const Console& console, const Job& job) {
    if (!workspace.diagnostics.has_errors() && job.quiet) return {};
    return problems_text(workspace, console.streams().err_has_color);
}

bool generate_one(const Console& console, const Setup& setup, const Job& job) {
    Workspace workspace(setup);
    const auto output = print(workspace, job, job.routines, job.output);
    console.say(problems(workspace, console, job));
    if (!output) return false;
    if (!job.quiet) console.say(output->notes);
    if (job.output.empty()) {
        write_side_files(*output);
        console.print(output->document);
    } else {
        write_output(*output, job.output, files_read(workspace));
        say_written(console, job, *output);
    }
    return true;
}

std::string path_in(const Job& job, const std::string& name) {
    return fmt::format("{}/{}{}", job.output_dir, routine_id(name), job.format->ending);
}

/// What came of one routine among many.
struct Written {
    bool done = false;
    /// For the error output.
    std::string said;
    /// Why the file could not be written.
    std::exception_ptr refused;
};

Written write_single(const Console& console, const Setup& setup, const Job& job, std::size_t number,
                     std::span<const std::string> inputs) {
    const std::span name(&job.routines[number], 1);
    const std::string path = path_in(job, name.front());
    Workspace workspace(setup);
    const auto output = print(workspace, job, name, path);
    Written written{output.has_value(), problems(workspace, console, job), {}};
    if (!output) return written;
    if (!job.quiet) written.said += output->notes;
    try {
        auto read = files_read(workspace);
        read.insert(read.end(), inputs.begin(), inputs.end());
        files::make_folders(job.output_dir);
        write_output(*output, path, read);
    } catch (...) {
        written.refused = std::current_exception();
    }
    return written;
}

/// Names that differ, but not on every disk, are refused too.
void refuse_same_names(const Job& job) {
    std::map<std::string, std::string> paths;
    for (const std::string& name : job.routines) {
        const std::string path = path_in(job, name);
        const auto [at, fresh] = paths.emplace(utf8::folded(path), path);
        if (!fresh)
            throw UsageError(at->second == path
                                 ? fmt::format("two routines would be written to '{}'", path)
                                 : fmt::format("'{}' and '{}' are one file on some disks", at->second, path));
    }
}

/// What all routines read, so that the file of one is never what another is made from. Looked up only if a file would
/// be replaced. What is wrong with a routine shows when it is printed.
std::vector<std::string> inputs_of_all(const Setup& setup, const Job& job) {
    std::vector<std::string> inputs;
    const auto exists = [&](const std::string& name) { return files::exists(path_in(job, name)); };
    if (job.routines.size() < 2 || std::ranges::none_of(job.routines, exists)) return inputs;
    in_order(
        job.routines.size(),
        [&](std::size_t i) {
            Workspace workspace(setup);
            try {
                open_routine(workspace, job.routines[i]);
            } catch (const std::exception&) {
            }
            return files_read(workspace);
        },
        [&](std::size_t, const std::vector<std::string>& read) {
            inputs.insert(inputs.end(), read.begin(), read.end());
        });
    return inputs;
}

void say_all_written(const Console& console, const Job& job, std::size_t count) {
    if (job.quiet || !console.streams().err_is_terminal) return;
    console.say(
        fmt::format("Wrote {} of {} plans to {}\n", count, job.routines.size(), report::harmless(job.output_dir)));
}

/// A file for each routine; one that has errors gets none, and the others are written all the same.
bool generate_each(const Console& console, const Setup& setup, const Job& job) {
    refuse_same_names(job);
    const std::vector<std::string> inputs = inputs_of_all(setup, job);
    // Whichever thread a signal would meet, a file may be half written on another.
    const files::SignalsHeld held;
    std::size_t done = 0;
    Progress progress(console, job.routines.size());
    in_order(
        job.routines.size(), [&](std::size_t i) { return write_single(console, setup, job, i, inputs); },
        [&](std::size_t i, const Written& written) {
            if (!written.said.empty()) {
                progress.clear();
                console.say(written.said);
            }
            if (written.refused) std::rethrow_exception(written.refused);
            if (held.arrived()) throw MachineError("stopped by a signal");
            if (written.done) ++done;
            progress.show(i + 1);
        },
        // The names of pictures depend on those before them.
        job.figures ? 1 : all_cores());
    say_all_written(console, job, done);
    return done == job.routines.size();
}

}  // namespace

bool generate(const Console& console, const Setup& setup, const Job& job) {
    if (job.format->set_in_fonts && job.contact)
        for (const std::string& line : *job.contact) refuse_unprintable(setup, "--contact", line);
    if (!job.roster.empty()) return generate_roster(console, setup, job);
    if (job.format->set_in_fonts) refuse_unprintable(setup, "--for", job.for_name);
    return job.output_dir.empty() ? generate_one(console, setup, job) : generate_each(console, setup, job);
}

}  // namespace footplan::app
