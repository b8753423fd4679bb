#include "app/pictures.hpp"

#include <algorithm>
#include <utility>

#include "assets/assets.hpp"
#include "base/rules.hpp"
#include "figure/prepared.hpp"

namespace footplan::app {

SharedPictures::Reference SharedPictures::find(const std::string& path,
                                               const std::function<std::pair<Reference, bool>()>& read) const {
    const auto entry = [&] {
        const std::lock_guard lock(mutex_);
        auto& known = entries_[path];
        if (!known) known = std::make_shared<Entry>();
        return known;
    }();
    // Whoever comes second waits for the first, which is quicker than to read it too.
    const std::lock_guard lock(entry->mutex);
    if (entry->picture) return entry->picture;
    auto [picture, keep] = read();
    if (keep) entry->picture = picture;
    return picture;
}

/// With its '/', or nothing for the current folder.
std::string Pictures::folder_of(const Placed<std::string>& name) const {
    const std::string& path = texts_[name.span.file].path();
    return path.substr(0, path.rfind('/') + 1);
}

std::string Pictures::path_of(const Placed<std::string>& name) const { return folder_of(name) + *name; }

std::optional<figure::Picture> Pictures::read_file(const Placed<std::string>& name) {
    std::optional<std::string> bytes;
    if (library_.is_built_in(name.span.file)) {
        const assets::Asset* const asset = assets::find(path_of(name));
        if (asset == nullptr)
            diagnostics_.add(finding(rule("figure-missing"), name.span, "this picture is not built in"));
        else if (!asset->prepared.empty())
            return figure::Picture{figure::unpack(asset->prepared), figure::FileType::svg, std::string(asset->bytes)};
        else
            bytes = std::string(asset->bytes);
    } else {
        bytes = figure::fetch(folder_of(name), *name, name.span, diagnostics_);
    }
    if (!bytes) return std::nullopt;
    return figure::read(path_of(name), std::move(*bytes), name.span, texts_, diagnostics_);
}

const SharedPictures::Reference& Pictures::read(const Placed<std::string>& name) {
    const auto [at, fresh] = known_.try_emplace(path_of(name));
    if (!fresh) return at->second;
    const bool built_in = library_.is_built_in(name.span.file);
    if (!built_in) files_.push_back(at->first);
    // A path may mean a file and something built in.
    at->second = shared_.find((built_in ? "built in: " : "") + at->first, [&] {
        const std::size_t before = diagnostics_.all().size();
        auto picture = read_file(name);
        const bool keep = picture && diagnostics_.all().size() == before;
        return std::pair{picture ? std::make_shared<const figure::Picture>(*std::move(picture)) : nullptr, keep};
    });
    return at->second;
}

RoutinePictures pictures_of(const Routine& routine, Pictures& pictures) {
    RoutinePictures found;
    for (const Exercise& exercise : routine.exercises) {
        found.of.emplace_back();
        if (!exercise.figure) continue;
        const auto& picture = pictures.read(*exercise.figure);
        if (!picture) continue;
        const auto at = std::ranges::find(found.list, picture);
        found.of.back() = static_cast<std::size_t>(at - found.list.begin());
        if (at == found.list.end()) found.list.push_back(picture);
    }
    return found;
}

}  // namespace footplan::app
