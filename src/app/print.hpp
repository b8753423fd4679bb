#pragma once

#include <optional>
#include <span>
#include <string>

#include "app/generate.hpp"
#include "app/open.hpp"
#include "plan/plan.hpp"

/// From checked routines to what a format prints: the steps that every way to generate has in common.
namespace footplan::app {

/// The weeks that are asked for of a routine.
Extent extent_of(const Job& job, const Routine& routine);

/// Reports a plan that would take more time and memory than any file of a routine.
void refuse_endless_plan(Workspace& workspace, const Job& job, const Routine& routine);

/// Of the person; may be empty.
std::string name_on_plan(const Job& job, const Routine& routine);

/// The plan of a routine that has no errors.
Sheet sheet_of(Workspace& workspace, const Job& job, CheckedRoutine checked);

/// The plan of a checked routine with its sources, what the routine chose by itself, and the id of its version. The
/// verdicts are those of the check.
Sheet make_sheet(Workspace& workspace, Plan plan, const std::vector<Verdicts>& verdicts);

/// Short, for people to compare.
std::string version_id(std::string_view text);

/// How the job asks for it to be printed.
PrintOptions print_options(const Job& job, Template look, const std::string& document);

/// All routines that are named in one document, as one plan or each apart; nothing if one of them has an error.
std::optional<Output> print(Workspace& workspace, const Job& job, std::span<const std::string> names,
                            const std::string& document);

/// "Wrote plan.pdf, 7 pages": for people alone.
void say_written(const Console& console, const Job& job, const Output& output);

/// Why exercises of a plan are not moved to the weekdays that the person prefers, a line for each; empty if all are, or
/// none are preferred.
std::string unmoved(const Plan& plan);

}  // namespace footplan::app
