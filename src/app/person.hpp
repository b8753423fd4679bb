#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/generate.hpp"
#include "app/open.hpp"
#include "load/roster.hpp"

namespace footplan::app {

/// Checks the routine of someone on a roster; the workspace has the file of the roster under the same id. Nothing is
/// returned if the row names none.
std::optional<CheckedRoutine> open_person(Workspace& workspace, const load::Person& person);

/// The template that the row names, else that of the job; reported if there is none.
std::optional<Template> open_look(Workspace& workspace, const load::Person& person, const Job& job);

/// What is to be printed for someone: the row's values before those of the command line.
Job job_for(const load::Person& person, const Job& common);

/// Every path that the plans of these people are made from, so that the file of one is never what another reads. Files
/// that cannot be read are passed over.
std::set<std::string> inputs_of(const Setup& setup, const Job& job, const std::shared_ptr<const TextFile>& roster,
                                std::span<const load::Person> people);

/// Checks a roster and the routine of everyone on it.
void check_roster(Workspace& workspace, FileId file);

/// Names of files without their endings, after the people: letters and digits of any script joined by '-', at most 100
/// bytes, never one that a system reserves, and no two that any disk takes for one.
std::vector<std::string> file_stems(std::span<const load::Person> people);

}  // namespace footplan::app
