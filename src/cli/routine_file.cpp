#include "cli/routine_file.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "cli/figures.hpp"
#include "load/labels.hpp"
#include "load/load.hpp"
#include "load/template.hpp"

namespace footplan::cli {

namespace {

/// What the check asks of the fonts.
Abilities abilities(Context& context) {
    return {[&context](char32_t c) { return context.fonts().regular.covers(c) && context.fonts().bold.covers(c); }};
}

[[noreturn]] void unknown_routine(Context& context, const std::string& name) {
    const auto ids = context.library().routine_ids();
    const std::string_view near = text::nearest(name, std::vector<std::string_view>(ids.begin(), ids.end()));
    throw UsageError(
        near.empty()
            ? fmt::format("no routine is called '{}': 'footplan list routines' shows them; a file's name ends in .yaml",
                          name)
            : fmt::format("no routine is called '{}': did you mean '{}'?", name, near));
}

std::optional<Routine> read_routine(Context& context, FileId file, std::string id) {
    context.add_checked(file);
    auto routine = load::routine(context.texts(), file, std::move(id), context.diagnostics());
    if (!routine) return std::nullopt;
    resolve(*routine, context.library(), context.diagnostics());
    check_routine(*routine, context.texts(), abilities(context), context.diagnostics());
    check_pictures(context, file, routine->exercises);
    for (const FileId base : routine->bases) {
        context.add_checked(base);
        check_pictures(context, base, routine->exercises);
    }
    return routine;
}

/// As a routine of one, so that what it refers to is looked up in the same way.
void check_exercise_file(Context& context, FileId file, std::string id) {
    auto exercise = load::exercise(context.texts(), file, std::move(id), context.diagnostics());
    if (!exercise) return;
    Routine alone;
    alone.file = file;
    alone.exercises.push_back(std::move(*exercise));
    resolve(alone, context.library(), context.diagnostics());
    check_exercise(alone.exercises.front(), context.texts(), abilities(context), context.diagnostics());
    check_pictures(context, file, alone.exercises);
}

}  // namespace

bool is_path(const std::string& name) {
    if (name.find('/') != std::string::npos || name.ends_with(".yaml") || name.ends_with(".yml")) return true;
    std::error_code ignored;
    return std::filesystem::is_regular_file(name, ignored);
}

std::string id_of_path(const std::string& path) { return std::filesystem::path(path).stem().string(); }

void check_text(Context& context, FileId file, load::FileKind kind) {
    const std::string& path = context.texts()[file].path();
    if (kind == load::FileKind::routine) {
        read_routine(context, file, id_of_path(path));
        return;
    }
    context.add_checked(file);
    switch (kind) {
        case load::FileKind::sources: load::source_list(context.texts(), file, context.diagnostics()); break;
        case load::FileKind::look: load::read_template(context.texts(), file, path, context.diagnostics()); break;
        case load::FileKind::labels: load::read_labels(context.texts(), file, context.diagnostics()); break;
        default: check_exercise_file(context, file, id_of_path(path));
    }
}

std::optional<Routine> open_routine(Context& context, const std::string& name) {
    if (is_path(name)) {
        const FileId file = context.texts().add(name, files::read(name, limits::yaml_file_bytes));
        return read_routine(context, file, id_of_path(name));
    }
    const auto file = context.library().routine(name);
    if (!file) unknown_routine(context, name);
    return read_routine(context, *file, name);
}

}  // namespace footplan::cli
