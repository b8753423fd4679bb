#include "cli/portable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"

namespace footplan::cli {

namespace fs = std::filesystem;

namespace {

fs::path folder_of(const Context& context, FileId file) {
    return fs::absolute(fs::path(context.texts()[file].path()).parent_path() / ".").lexically_normal();
}

void cite(Context& context, Routine& routine, const std::string& id) {
    if (std::ranges::find(routine.sources, id, &Publication::id) != routine.sources.end()) return;
    if (const Publication* const source = find_source(routine, context.library(), id)) {
        Publication copy = *source;
        routine.sources.push_back(std::move(copy));
    }
}

bool is_built_in(Context& context, const Exercise& exercise) {
    const Exercise* const known = exercise.reference ? context.library().exercise(**exercise.reference) : nullptr;
    return known != nullptr && context.library().is_built_in(known->span.file);
}

/// The picture as it is named from the routine's own folder; a routine that is built in has the current one.
std::optional<std::string> figure_from(Context& context, const Routine& routine, const Placed<std::string>& figure) {
    const FileId named_in = figure.span.file;
    if (context.library().is_built_in(named_in)) return std::nullopt;
    if (named_in == routine.file) return *figure;
    const bool at_home = context.library().is_built_in(routine.file);
    const fs::path folder = at_home ? fs::current_path() / "" : folder_of(context, routine.file);
    const fs::path path = (folder_of(context, named_in) / *figure).lexically_normal().lexically_relative(folder);
    if (path.empty() || *path.begin() == "..") return std::nullopt;
    return path.generic_string();
}

}  // namespace

Routine portable(Context& context, Routine routine) {
    if (routine.source) cite(context, routine, **routine.source);
    for (Exercise& exercise : routine.exercises) {
        for (const Documented& documented : exercise.documented) cite(context, routine, *documented.source);
        const bool refers = is_built_in(context, exercise);
        if (!refers) exercise.reference.reset();
        if (!exercise.figure) continue;
        if (auto name = figure_from(context, routine, *exercise.figure)) {
            exercise.figure->value = std::move(*name);
            continue;
        }
        if (!refers || !context.library().is_built_in(exercise.figure->span.file))
            context.tell(fmt::format(
                "footplan: the figure '{}' of '{}' is left out: it lies outside the folder of the routine\n",
                text::one_line(**exercise.figure), text::one_line(**exercise.name)));
        exercise.figure.reset();
    }
    return routine;
}

}  // namespace footplan::cli
