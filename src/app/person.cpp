#include "app/person.hpp"

#include <exception>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "assets/assets.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"

namespace footplan::app {

namespace {

void check_language(Workspace& workspace, const load::Person& person) {
    if (!person.language || prints_in(**person.language)) return;
    workspace.diagnostics.add(
        finding(rule("wrong-value"), person.language->span,
                fmt::format("footplan does not print in the language {}", text::quoted(**person.language)),
                "write en, or leave it out"));
}

}  // namespace

std::optional<CheckedRoutine> open_person(Workspace& workspace, const load::Person& person) {
    for (const Diagnostic& found : person.problems.all()) workspace.diagnostics.add(found);
    check_language(workspace, person);
    if (!person.changes.base) return std::nullopt;
    return check_read(workspace, person.changes, person.side ? std::optional(**person.side) : workspace.setup.affected);
}

std::optional<Template> open_look(Workspace& workspace, const load::Person& person, const Job& job) {
    if (!person.look) return open_template(workspace, job.template_name);
    std::string why;
    try {
        return open_template(workspace, template_seen_from(workspace.texts, *person.look));
    } catch (const UsageError& error) {
        why = error.what();
    } catch (const MachineError& error) {
        why = error.what();
    }
    workspace.diagnostics.add(finding(rule("wrong-value"), person.look->span, std::move(why)));
    return std::nullopt;
}

Job job_for(const load::Person& person, const Job& common) {
    Job job = common;
    if (person.weeks) job.weeks = WeeksWanted{1, **person.weeks};
    if (person.start) {
        job.start = start_on(**person.start);
        job.start.preferred = common.start.preferred;
    }
    if (person.changes.for_name) job.for_name = text::one_line(**person.changes.for_name);
    if (person.paper) job.paper = **person.paper;
    if (person.language) job.language = **person.language;
    return job;
}

std::set<std::string> inputs_of(const Setup& setup, const Job& job, const std::shared_ptr<const TextFile>& roster,
                                std::span<const load::Person> people) {
    std::set<std::string> inputs{roster->path()};
    std::set<std::pair<std::string, std::string>> seen;
    for (const load::Person& person : people) {
        const auto& base = person.changes.base;
        const bool is_new = base && seen.emplace(**base, person.look ? **person.look : std::string()).second;
        // A row with changes can name files of its own.
        if (!is_new && person.changes.exercises.empty()) continue;
        Workspace workspace(setup);
        workspace.texts.add(roster);
        try {
            open_person(workspace, person);
            open_look(workspace, person, job);
        } catch (const std::exception&) {
            // What is wrong shows when the plan is made.
        }
        for (std::string& path : files_read(workspace)) inputs.insert(std::move(path));
    }
    return inputs;
}

void check_roster(Workspace& workspace, FileId file) {
    const auto people = load::roster(workspace.texts, file, workspace.diagnostics);
    if (!people) return;
    for (const load::Person& person : *people) {
        open_person(workspace, person);
        open_look(workspace, person, Job{});
    }
}

}  // namespace footplan::app
