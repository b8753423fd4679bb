#include "cli/figures.hpp"

#include <map>
#include <utility>

#include "assets/assets.hpp"
#include "base/rules.hpp"
#include "figure/prepared.hpp"

namespace footplan::cli {

namespace {

/// The folder of the file in which a figure is named, with its '/', or nothing for the current one.
std::string folder_of(const Context& context, const Placed<std::string>& name) {
    const std::string& path = context.texts()[name.span.file].path();
    return path.substr(0, path.rfind('/') + 1);
}

std::optional<figure::Picture> read_file(Context& context, const Placed<std::string>& name, const std::string& folder) {
    std::optional<std::string> bytes;
    if (context.library().is_built_in(name.span.file)) {
        const assets::Asset* const asset = assets::find(folder + *name);
        if (asset == nullptr)
            context.diagnostics().add(finding(rule("figure-missing"), name.span, "this picture is not built in"));
        else if (!asset->prepared.empty())
            return figure::Picture{figure::unpack(asset->prepared), figure::Kind::svg, std::string(asset->bytes)};
        else
            bytes = std::string(asset->bytes);
    } else {
        bytes = figure::fetch(folder, *name, name.span, context.diagnostics());
    }
    if (!bytes) return std::nullopt;
    return figure::read(folder + *name, std::move(*bytes), name.span, context.texts(), context.diagnostics());
}

std::string path_of(const Context& context, const Placed<std::string>& name) {
    return folder_of(context, name) + *name;
}

}  // namespace

const std::optional<figure::Picture>& read_picture(Context& context, const Placed<std::string>& name) {
    const auto [at, fresh] = context.pictures().try_emplace(path_of(context, name));
    if (fresh) at->second = read_file(context, name, folder_of(context, name));
    return at->second;
}

Pictures read_pictures(Context& context, const Routine& routine) {
    Pictures pictures;
    std::map<std::string, std::size_t> known;
    for (const Exercise& exercise : routine.exercises) {
        pictures.of.emplace_back();
        if (!exercise.figure) continue;
        const std::string path = path_of(context, *exercise.figure);
        if (const auto at = known.find(path); at != known.end()) {
            pictures.of.back() = at->second;
        } else if (const auto& picture = read_picture(context, *exercise.figure)) {
            pictures.of.back() = known[path] = pictures.list.size();
            pictures.list.push_back(*picture);
        }
    }
    return pictures;
}

void check_pictures(Context& context, FileId file, const std::vector<Exercise>& exercises) {
    for (const Exercise& exercise : exercises)
        if (exercise.figure && exercise.figure->span.file == file) read_picture(context, *exercise.figure);
}

}  // namespace footplan::cli
