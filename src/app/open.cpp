#include "app/open.hpp"

#include <algorithm>
#include <cassert>
#include <filesystem>

#include <fmt/format.h>

#include "app/console.hpp"
#include "app/person.hpp"
#include "app/settings.hpp"
#include "assets/assets.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "base/unprintable.hpp"
#include "check/check.hpp"
#include "library/entries.hpp"
#include "load/load.hpp"

namespace footplan::app {

namespace {

/// What the check asks of the fonts.
Printable printable(const Setup& setup) { return {covered_by_fonts(setup)}; }

std::vector<std::string_view> views(const std::vector<std::string>& names) { return {names.begin(), names.end()}; }

[[noreturn]] void unknown_routine(const Workspace& workspace, const std::string& name) {
    const auto ids = workspace.library.routine_ids();
    const auto exercises = workspace.library.exercise_ids();
    if (std::ranges::find(exercises, name) != exercises.end())
        throw UsageError(fmt::format(
            "'{}' is an exercise, not a routine: name it in a routine; see 'footplan list routines'", name));
    const std::string_view near = text::nearest_or_longer(name, views(ids));
    throw UsageError(near.empty()
                         ? fmt::format("there is no routine '{}': see 'footplan list routines'; a file of your own is "
                                       "named with its ending, '{}.yaml'",
                                       name, name)
                         : fmt::format("there is no routine '{}': did you mean '{}'?", name, near));
}

[[noreturn]] void unknown_template(const Workspace& workspace, const std::string& name) {
    const auto names = workspace.library.template_names();
    const std::string_view near = text::nearest_or_longer(name, views(names));
    throw UsageError(near.empty()
                         ? fmt::format("there is no template '{}': there are {}", name, text::list(views(names), "and"))
                         : fmt::format("there is no template '{}': did you mean '{}'?", name, near));
}

/// Reports what is wrong with the figures that a file names itself.
void check_pictures(Workspace& workspace, FileId file, const std::vector<Exercise>& exercises) {
    if (!workspace.setup.pictures) return;
    for (const Exercise& exercise : exercises)
        if (exercise.figure && exercise.figure->span.file == file) workspace.pictures.read(*exercise.figure);
}

/// As a routine of one, so that what it refers to is looked up in the same way.
void check_exercise_file(Workspace& workspace, FileId file, std::string id) {
    auto exercise = load::exercise(workspace.texts, file, std::move(id), workspace.diagnostics);
    if (!exercise) return;
    Routine alone;
    alone.file = file;
    alone.exercises.push_back(std::move(*exercise));
    resolve(alone, workspace.library, workspace.diagnostics);
    check_exercise(alone.exercises.front(), workspace.texts, printable(workspace.setup), workspace.diagnostics);
    check_pictures(workspace, file, alone.exercises);
}

/// Leaves out what the person who prints it asked to leave out; at least one exercise stays.
void leave_out(Routine& routine, Workspace& workspace) {
    const auto& without = workspace.setup.without;
    if (without.empty()) return;
    lay_over_base(routine, workspace.library, workspace.diagnostics);
    routine.base.reset();
    routine.without.clear();
    number_uncalled(routine.exercises);
    for (const std::string& word : without) {
        const auto is_meant = [&](const Exercise& exercise) { return is_called(exercise, word); };
        if (std::erase_if(routine.exercises, is_meant) > 0) workspace.left_out.insert(word);
    }
    if (routine.exercises.empty()) throw UsageError(fmt::format("--without leaves nothing of '{}'", routine.id));
}

/// Says which side the affected one is, if the routine has such a side.
void take_side(Routine& routine, std::optional<Side> affected) {
    if (!affected) return;
    const auto take = [&](std::optional<Placed<Side>>& side) {
        if (side && **side == Side::affected) side->value = *affected;
    };
    take(routine.side);
    for (Exercise& exercise : routine.exercises) {
        take(exercise.dose.side);
        for (Progression& step : exercise.progression) take(step.changes.side);
    }
}

void report_unprintable(Workspace& workspace, const Placed<std::string>& text) {
    for (const Unprintable& found : unprintable(*text, covered_by_fonts(workspace.setup)))
        workspace.diagnostics.add(finding(rule("unprintable-text"), text.span, found.message, found.help));
}

std::optional<Template> read_template(Workspace& workspace, FileId file, const std::string& name) {
    auto look = load::read_template(workspace.texts, file, name, workspace.diagnostics);
    if (!look) return look;
    if (look->logo) workspace.pictures.read(*look->logo);
    for (const auto& line : look->contact) report_unprintable(workspace, line);
    return look;
}

std::string labels_name(std::string_view language) { return fmt::format("templates/labels/{}.yaml", language); }

void add_once(std::vector<FileId>& files, FileId file) {
    if (std::ranges::find(files, file) == files.end()) files.push_back(file);
}

}  // namespace

bool is_path(const std::string& name) {
    if (name.find('/') != std::string::npos || name.ends_with(".yaml") || name.ends_with(".yml")) return true;
    std::error_code ignored;
    return std::filesystem::is_regular_file(name, ignored);
}

std::string routine_id(const std::string& name) {
    if (name == "-") return "standard-input";
    return is_path(name) ? std::filesystem::path(name).stem().string() : name;
}

std::optional<CheckedRoutine> open_routine(Workspace& workspace, FileId file, std::string id) {
    workspace.checked.push_back(file);
    auto routine = load::routine(workspace.texts, file, std::move(id), workspace.diagnostics);
    if (!routine) return std::nullopt;
    return check_read(workspace, *std::move(routine), workspace.setup.affected);
}

CheckedRoutine check_read(Workspace& workspace, Routine routine, std::optional<Side> affected) {
    leave_out(routine, workspace);
    resolve(routine, workspace.library, workspace.diagnostics);
    take_side(routine, affected);
    auto verdicts = check_routine(routine, workspace.texts, printable(workspace.setup), workspace.diagnostics);
    check_pictures(workspace, routine.file, routine.exercises);
    for (const FileId base : routine.bases) {
        add_once(workspace.checked, base);
        add_once(workspace.bases, base);
        check_pictures(workspace, base, routine.exercises);
    }
    return CheckedRoutine{std::move(routine), std::move(verdicts)};
}

std::optional<CheckedRoutine> open_routine(Workspace& workspace, const std::string& name) {
    if (name == "-")
        return open_routine(workspace, workspace.texts.add("standard input", workspace.setup.standard_input),
                            routine_id(name));
    if (is_path(name)) {
        const FileId file = workspace.texts.add(name, files::read(name, limits::yaml_file_bytes));
        return open_routine(workspace, file, routine_id(name));
    }
    const auto file = workspace.library.routine(name);
    if (!file) unknown_routine(workspace, name);
    return open_routine(workspace, *file, name);
}

void refuse_unknown_without(const Workspace& workspace, std::span<const CheckedRoutine> routines) {
    std::vector<std::string> ids, names;
    for (const CheckedRoutine& checked : routines) {
        ids.push_back(fmt::format("'{}'", checked.routine.id));
        for (const Exercise& exercise : checked.routine.exercises) names.push_back(called(exercise));
    }
    for (const std::string& word : workspace.setup.without) {
        if (workspace.left_out.contains(word)) continue;
        const std::string_view near = text::nearest_or_longer(word, views(names));
        const std::string known =
            fmt::format("{} {}", routines.size() == 1 ? "it has" : "they have", text::list(views(names), "and"));
        throw UsageError(fmt::format("--without: no exercise '{}' in {}: {}", word, text::list(views(ids), "or"),
                                     near.empty() ? known : fmt::format("did you mean '{}'?", near)));
    }
}

std::optional<Template> open_template(Workspace& workspace, const std::string& name) {
    const auto file = is_path(name)
                          ? std::optional(workspace.texts.add(name, files::read(name, limits::yaml_file_bytes)))
                          : workspace.library.template_file(name);
    if (!file) unknown_template(workspace, name);
    workspace.checked.push_back(*file);
    return read_template(workspace, *file, name);
}

std::string path_seen_from(const TextFiles& texts, const Placed<std::string>& path) {
    const std::filesystem::path folder = std::filesystem::path(texts[path.span.file].path()).parent_path();
    return (folder / *path).lexically_normal().generic_string();
}

std::string template_seen_from(const TextFiles& texts, const Placed<std::string>& name) {
    const bool is_name = name->find('/') == std::string::npos && !name->ends_with(".yaml") && !name->ends_with(".yml");
    return is_name ? *name : path_seen_from(texts, name);
}

bool prints_in(std::string_view language) { return assets::find(labels_name(language)) != nullptr; }

words::Labels open_labels(Workspace& workspace, const std::string& language) {
    const auto file = assets::open(labels_name(language), workspace.texts);
    assert(file);
    workspace.library.add_built_in(*file);
    auto labels = load::read_labels(workspace.texts, *file, workspace.diagnostics);
    assert(labels && "the labels that come with footplan are whole");
    return *std::move(labels);
}

void check_file(Workspace& workspace, FileId file, load::FileKind kind) {
    const std::string path = workspace.texts[file].path();
    if (kind == load::FileKind::routine) {
        open_routine(workspace, file, std::filesystem::path(path).stem().string());
        return;
    }
    workspace.checked.push_back(file);
    switch (kind) {
        case load::FileKind::sources: load::source_list(workspace.texts, file, workspace.diagnostics); break;
        case load::FileKind::look: read_template(workspace, file, path); break;
        case load::FileKind::roster: check_roster(workspace, file); break;
        case load::FileKind::settings: check_settings(workspace, file); break;
        case load::FileKind::labels:
            load::read_labels(workspace.texts, file, workspace.diagnostics,
                              [&](const auto& text) { report_unprintable(workspace, text); });
            break;
        default: check_exercise_file(workspace, file, std::filesystem::path(path).stem().string());
    }
}

}  // namespace footplan::app
