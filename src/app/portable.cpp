#include "app/portable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"

namespace footplan::app {

namespace fs = std::filesystem;

namespace {

fs::path folder_of(const Workspace& workspace, FileId file) {
    return fs::absolute(fs::path(workspace.texts[file].path()).parent_path() / ".").lexically_normal();
}

/// A source that is built in stays referred to; another one is written out as one that doses are compared with.
void cite(Workspace& workspace, Routine& routine, const std::string& id) {
    if (std::ranges::find(routine.sources, id, &Publication::id) != routine.sources.end()) return;
    const Publication* const source = find_source(routine, workspace.library, id);
    if (source == nullptr || workspace.library.is_built_in(source->span.file)) return;
    Publication copy = *source;
    copy.doses = Placed<SourceDoses>{SourceDoses::compared, source->span};
    routine.sources.push_back(std::move(copy));
}

bool is_built_in(Workspace& workspace, const Exercise& exercise) {
    const Exercise* const known = exercise.reference ? workspace.library.exercise(**exercise.reference) : nullptr;
    return known != nullptr && workspace.library.is_built_in(known->span.file);
}

/// The picture as it is named from the routine's own folder; a routine that is built in has the current one.
std::optional<std::string> figure_from(Workspace& workspace, const Routine& routine,
                                       const Placed<std::string>& figure) {
    const FileId named_in = figure.span.file;
    if (workspace.library.is_built_in(named_in)) return std::nullopt;
    if (named_in == routine.file) return *figure;
    const bool at_home = workspace.library.is_built_in(routine.file);
    const fs::path folder = at_home ? fs::current_path() / "" : folder_of(workspace, routine.file);
    const fs::path path = (folder_of(workspace, named_in) / *figure).lexically_normal().lexically_relative(folder);
    if (path.empty() || *path.begin() == "..") return std::nullopt;
    return path.generic_string();
}

}  // namespace

Portable portable(Workspace& workspace, Routine routine) {
    std::vector<std::string> lost;
    if (routine.source) cite(workspace, routine, **routine.source);
    for (Exercise& exercise : routine.exercises) {
        for (const Documented& documented : exercise.documented) cite(workspace, routine, *documented.source);
        if (exercise.source) cite(workspace, routine, **exercise.source);
        const bool refers = is_built_in(workspace, exercise);
        if (!refers) exercise.reference.reset();
        if (!exercise.figure) continue;
        if (auto name = figure_from(workspace, routine, *exercise.figure)) {
            exercise.figure->value = std::move(*name);
            continue;
        }
        if (!refers || !workspace.library.is_built_in(exercise.figure->span.file))
            lost.push_back(fmt::format("the figure '{}' of '{}' is left out: it is outside the folder of the routine",
                                       text::one_line(**exercise.figure), text::one_line(**exercise.name)));
        exercise.figure.reset();
    }
    return {std::move(routine), std::move(lost)};
}

}  // namespace footplan::app
