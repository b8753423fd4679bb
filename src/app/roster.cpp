#include "app/generate.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <set>
#include <variant>

#include <fmt/format.h>

#include "app/person.hpp"
#include "app/print.hpp"
#include "app/progress.hpp"
#include "app/write.hpp"
#include "base/files.hpp"
#include "base/in_order.hpp"
#include "base/limits.hpp"
#include "load/file_kind.hpp"
#include "pdf/pdf.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::app {

namespace {

/// A roster that has been read.
struct Roster {
    /// Its text, which every workspace has as its first file, so that places in it mean the same there.
    std::shared_ptr<const TextFile> file;
    std::vector<load::Person> people;
    /// Looked for once, not for each row.
    bool has_waivers;
};

std::optional<Roster> read_roster(const Console& console, const Setup& setup, const Job& job) {
    Workspace workspace(setup);
    const FileId file = job.roster == "-"
                            ? workspace.texts.add("standard input", setup.standard_input)
                            : workspace.texts.add(job.roster, files::read(job.roster, limits::roster_bytes));
    auto people = load::roster(workspace.texts, file, workspace.diagnostics);
    finish_check(workspace);
    console.say(problems_text(workspace, console.streams().err_has_color));
    if (!people || workspace.diagnostics.has_errors()) return std::nullopt;
    const std::string& text = workspace.texts[file].text();
    const bool has_waivers = !load::is_table(job.roster, text) && text.find("footplan:") != std::string::npos;
    return Roster{workspace.texts.share(file), *std::move(people), has_waivers};
}

/// What came of one person's row.
struct Row {
    bool done = false;
    /// For the error output, a piece a problem: those of a routine are the same for everyone who has it.
    std::vector<std::string> said;
    /// For a document of all: pages if the format has them, else what they are made from.
    std::variant<std::monostate, page::Document, Sheet> part;
    /// Why the file could not be written.
    std::exception_ptr refused;
};

/// Plans are made side by side, each in a workspace of its own, and share what is in the setup.
class Run {
public:
    Run(const Console& console, const Setup& setup, const Job& job, const Roster& roster)
        : console_(console), setup_(setup), job_(job), roster_(roster), progress_(console, roster.people.size()) {}

    /// A file for each person.
    void write_files() {
        const auto stems = file_stems(roster_.people);
        const auto path_of = [&](const std::string& stem) {
            return fmt::format("{}/{}{}", job_.output_dir, stem, job_.format->ending);
        };
        const auto is_there = [&](const std::string& stem) { return files::exists(path_of(stem)); };
        // Looked up only if a file would be replaced.
        if (!job_.only_missing && std::ranges::any_of(stems, is_there))
            inputs_ = inputs_of(setup_, job_, roster_.file, roster_.people);
        const files::SignalsHeld held;
        files::make_folders(job_.output_dir);
        in_order(
            roster_.people.size(),
            [&](std::size_t i) {
                const std::string path = path_of(stems[i]);
                return job_.only_missing && files::exists(path) ? std::optional<Row>() : write_file(i, path);
            },
            [&](std::size_t i, const std::optional<Row>& row) {
                if (row)
                    take(i, *row);
                else
                    ++there_;
                if (held.arrived()) throw MachineError("stopped by a signal");
            });
    }

    /// One document of all.
    void write_document() {
        pdf::Writer writer;
        std::vector<Sheet> sheets;
        in_order(
            roster_.people.size(), [&](std::size_t i) { return make_part(i); },
            [&](std::size_t i, Row row) {
                take(i, row);
                if (auto* const pages = std::get_if<page::Document>(&row.part)) writer.add(std::move(*pages));
                if (auto* const sheet = std::get_if<Sheet>(&row.part)) sheets.push_back(std::move(*sheet));
            });
        if (done_ == 0) return;
        Workspace workspace(setup_);
        const Output output = job_.format->pages != nullptr
                                  ? Output{writer.finish(), {}, writer.pages(), {}}
                                  : job_.format->print(workspace, sheets, print_options(job_, Template{}, job_.output));
        if (job_.output.empty())
            console_.print(output.document);
        else
            write_output(output, job_.output, std::vector(inputs_.begin(), inputs_.end()));
        say_written(console_, job_, output);
    }

    /// Says how many were written and which were not; gives whether all were.
    bool conclude() {
        progress_.clear();
        const std::size_t all = roster_.people.size();
        std::string text = fmt::format("{} of {} plans written", done_, all);
        if (there_ > 0) text += fmt::format(", {} already there", there_);
        if (!missing_.empty()) text += fmt::format(", {} not written:", missing_.size());
        text += "\n";
        for (std::size_t i = 0; i < missing_.size() && i < limits::problems; ++i) text += missing_line(missing_[i]);
        if (missing_.size() > limits::problems)
            text += fmt::format("  and {} more\n", missing_.size() - limits::problems);
        if (!missing_.empty() || !job_.quiet) console_.say(text);
        return missing_.empty();
    }

private:
    /// Checks and plans it, and gives it to `make`, which fills the row.
    template <class Make>
    Row plan(std::size_t number, const Make& make) const {
        const load::Person& person = roster_.people[number];
        Workspace workspace(setup_);
        const FileId file = workspace.texts.add(roster_.file);
        const Job job = job_for(person, job_);
        const auto checked = open_person(workspace, person);
        auto look = open_look(workspace, person, job);
        // What other rows waive is not unused, so that the roster counts as a base.
        if (roster_.has_waivers && !workspace.diagnostics.all().empty()) {
            workspace.checked.push_back(file);
            workspace.bases.push_back(file);
        }
        finish_check(workspace);
        if (checked) refuse_endless_plan(workspace, job, checked->routine);
        Row row;
        if (checked && look && !workspace.diagnostics.has_errors()) {
            const Sheet sheet = sheet_of(workspace, job, *std::move(checked));
            if (!job.quiet) row.said.push_back(unmoved(sheet.plan));
            make(workspace, job, sheet, *std::move(look), row);
        }
        row.done = row.done && !workspace.diagnostics.has_errors();
        add_problems(workspace, row);
        return row;
    }

    Row write_file(std::size_t number, const std::string& path) const {
        return plan(number, [&](Workspace& workspace, const Job& job, const Sheet& sheet, Template look, Row& row) {
            const Output output = job.format->print(workspace, {sheet}, print_options(job, std::move(look), path));
            if (workspace.diagnostics.has_errors()) return;
            try {
                write_output(output, path, std::vector(inputs_.begin(), inputs_.end()));
                row.done = true;
            } catch (...) {
                row.refused = std::current_exception();
            }
        });
    }

    Row make_part(std::size_t number) {
        return plan(number, [&](Workspace& workspace, const Job& job, const Sheet& sheet, Template look, Row& row) {
            row.done = true;
            if (job.format->pages != nullptr)
                row.part = job.format->pages(workspace, sheet, print_options(job, std::move(look), job.output));
            else
                row.part = sheet;
            const std::lock_guard lock(mutex_);
            for (std::string& path : files_read(workspace)) inputs_.insert(std::move(path));
        });
    }

    void add_problems(const Workspace& workspace, Row& row) const {
        for (const Diagnostic& found : workspace.diagnostics.all())
            if (found.severity == Severity::error || (found.severity == Severity::warning && !job_.quiet))
                row.said.push_back(
                    report::diagnostics_text({&found, 1}, workspace.texts, console_.streams().err_has_color));
    }

    /// Says what is new, and counts the row.
    void take(std::size_t number, const Row& row) {
        for (const std::string& text : row.said) {
            if (text.empty() || !said_.insert(text).second) continue;
            progress_.clear();
            console_.say(text);
        }
        if (row.refused) std::rethrow_exception(row.refused);
        if (row.done)
            ++done_;
        else
            missing_.push_back(number);
        progress_.show(number + 1);
    }

    std::string missing_line(std::size_t number) const {
        const load::Person& person = roster_.people[number];
        return fmt::format("  {}:{}: {}\n", report::harmless(roster_.file->path()),
                           roster_.file->place(person.span.begin).line,
                           person.changes.for_name ? report::harmless(**person.changes.for_name) : "without a name");
    }

    const Console& console_;
    const Setup& setup_;
    const Job& job_;
    const Roster& roster_;
    Progress progress_;
    std::size_t done_ = 0;
    std::size_t there_ = 0;
    std::vector<std::size_t> missing_;
    std::set<std::string> said_;
    std::mutex mutex_;
    /// Every path that is read for the plans, so that none is written to.
    std::set<std::string> inputs_;
};

}  // namespace

bool generate_roster(const Console& console, const Setup& setup, const Job& job) {
    const auto roster = read_roster(console, setup, job);
    if (!roster) return false;
    Run run(console, setup, job, *roster);
    if (job.output_dir.empty())
        run.write_document();
    else
        run.write_files();
    return run.conclude();
}

}  // namespace footplan::app
