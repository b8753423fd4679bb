#include "app/print.hpp"

#include <utility>

#include <fmt/format.h>

#include "app/merge.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "report/snippet.hpp"

namespace footplan::app {

namespace {

/// One for each routine, or one of all; what is refused is in the diagnostics. Adds to `notes`.
std::vector<Sheet> sheets_of(Workspace& workspace, const Job& job, std::vector<CheckedRoutine> routines,
                             std::string& notes) {
    std::vector<Sheet> sheets;
    if (routines.size() > 1 && !job.separate) {
        if (auto merged = merged_sheet(workspace, job, routines)) {
            sheets.push_back(std::move(merged->sheet));
            notes += merged->notes;
        }
        return sheets;
    }
    sheets.reserve(routines.size());
    for (CheckedRoutine& checked : routines) sheets.push_back(sheet_of(workspace, job, std::move(checked)));
    return sheets;
}

}  // namespace

Extent extent_of(const Job& job, const Routine& routine) {
    if (!job.weeks) return whole_programme(routine);
    return job.weeks->is_slice ? slice_of(routine, job.weeks->first, job.weeks->last)
                               : first_weeks(routine, job.weeks->last);
}

void refuse_endless_plan(Workspace& workspace, const Job& job, const Routine& routine) {
    const std::size_t exercises = routine.exercises.size();
    const Extent extent = extent_of(job, routine);
    const int weeks = extent.last - extent.first + 1;
    if (exercises * static_cast<std::size_t>(weeks) <= limits::plan_rows) return;
    workspace.diagnostics.add(finding(
        rule("too-large"), routine.exercises_span,
        fmt::format("{} exercises in {} weeks make a plan of more than {} rows", exercises, weeks, limits::plan_rows),
        "print fewer weeks at a time"));
}

std::string name_on_plan(const Job& job, const Routine& routine) {
    if (!job.for_name.empty() || !routine.for_name) return job.for_name;
    return text::one_line(**routine.for_name);
}

Sheet sheet_of(Workspace& workspace, const Job& job, CheckedRoutine checked) {
    const Extent extent = extent_of(job, checked.routine);
    Sheet sheet = make_sheet(workspace, make_plan(std::move(checked.routine), job.start, extent), checked.verdicts);
    sheet.for_name = name_on_plan(job, sheet.plan.routine);
    return sheet;
}

PrintOptions print_options(const Job& job, Template look, const std::string& document) {
    if (job.paper) look.paper = *job.paper;
    if (job.contact) {
        look.contact.clear();
        for (const std::string& line : *job.contact) look.contact.push_back({line, {}});
    }
    return {std::move(look), job.language, job.figures, document, job.duplex, job.fillable};
}

std::optional<Output> print(Workspace& workspace, const Job& job, std::span<const std::string> names,
                            const std::string& document) {
    std::vector<CheckedRoutine> routines;
    for (const std::string& name : names)
        if (auto routine = open_routine(workspace, name)) routines.push_back(std::move(*routine));
    if (routines.size() == names.size()) refuse_unknown_without(workspace, routines);
    auto look = open_template(workspace, job.template_name);
    finish_check(workspace);
    for (const CheckedRoutine& checked : routines) refuse_endless_plan(workspace, job, checked.routine);
    if (workspace.diagnostics.has_errors()) return std::nullopt;
    std::string notes;
    const std::vector<Sheet> sheets = sheets_of(workspace, job, std::move(routines), notes);
    if (workspace.diagnostics.has_errors()) return std::nullopt;
    Output output = job.format->print(workspace, sheets, print_options(job, *std::move(look), document));
    if (workspace.diagnostics.has_errors()) return std::nullopt;
    output.notes += notes;
    for (const Sheet& sheet : sheets) output.notes += unmoved(sheet.plan);
    return output;
}

void say_written(const Console& console, const Job& job, const Output& output) {
    if (job.quiet || !console.streams().err_is_terminal) return;
    std::string text = "Wrote " + report::harmless(job.output);
    if (output.pages) text += fmt::format(", {} page{}", *output.pages, *output.pages == 1 ? "" : "s");
    console.say(text + "\n");
}

}  // namespace footplan::app
