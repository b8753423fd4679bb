#include "cli/figures.hpp"

#include <map>
#include <utility>

#include "assets/assets.hpp"
#include "base/rules.hpp"

namespace footplan::cli {

namespace {

/// The folder of the file in which a figure is named, with its '/', or nothing for the current one.
std::string folder_of(const Context& context, const Placed<std::string>& name) {
    const std::string& path = context.sources()[name.span.file].path();
    return path.substr(0, path.rfind('/') + 1);
}

std::optional<figure::Picture> read_file(Context& context, const Placed<std::string>& name, const std::string& folder) {
    std::optional<std::string> bytes;
    if (context.library().is_built_in(name.span.file)) {
        if (const auto found = assets::find(folder + *name))
            bytes = std::string(*found);
        else
            context.diagnostics().add(finding(rule("figure-missing"), name.span, "this picture is not built in"));
    } else {
        bytes = figure::fetch(folder, *name, name.span, context.diagnostics());
    }
    if (!bytes) return std::nullopt;
    return figure::read(folder + *name, std::move(*bytes), name.span, context.sources(), context.diagnostics());
}

/// The picture of that name, read once however often it is named, and its path.
const std::optional<figure::Picture>& read_picture(Context& context, const Placed<std::string>& name,
                                                   const std::string& path) {
    const auto [at, fresh] = context.pictures().try_emplace(path);
    if (fresh) at->second = read_file(context, name, folder_of(context, name));
    return at->second;
}

}  // namespace

Pictures read_pictures(Context& context, const Routine& routine) {
    Pictures pictures;
    std::map<std::string, std::size_t> known;
    for (const Exercise& exercise : routine.exercises) {
        pictures.of.emplace_back();
        if (!exercise.figure) continue;
        const std::string path = folder_of(context, *exercise.figure) + **exercise.figure;
        if (const auto at = known.find(path); at != known.end()) {
            pictures.of.back() = at->second;
        } else if (const auto& picture = read_picture(context, *exercise.figure, path)) {
            pictures.of.back() = known[path] = pictures.list.size();
            pictures.list.push_back(*picture);
        }
    }
    return pictures;
}

void check_pictures(Context& context, FileId file, const std::vector<Exercise>& exercises) {
    for (const Exercise& exercise : exercises)
        if (exercise.figure && exercise.figure->span.file == file)
            read_picture(context, *exercise.figure, folder_of(context, *exercise.figure) + **exercise.figure);
}

}  // namespace footplan::cli
