#include "library/library.hpp"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "assets/assets.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "load/load.hpp"

namespace footplan {

namespace {

constexpr std::string_view ending = ".yaml";

/// Where a kind of file is among the built-in ones.
std::string built_in_folder(std::string_view kind) {
    return kind == "templates/" ? std::string(kind) : fmt::format("routines/{}", kind);
}

/// An id is a file's name, so it must not lead anywhere else.
bool is_id(std::string_view id) {
    return !id.empty() && id.front() != '.' && id.find('/') == std::string_view::npos &&
           id.find('\0') == std::string_view::npos;
}

/// The id of an asset directly in `folder`, if that is what it is.
std::optional<std::string_view> id_in(std::string_view folder, std::string_view name) {
    if (!name.starts_with(folder) || !name.ends_with(ending)) return std::nullopt;
    name = name.substr(folder.size(), name.size() - folder.size() - ending.size());
    if (name.find('/') != std::string_view::npos || name == "sources") return std::nullopt;
    return name;
}

}  // namespace

Library::Library(TextFiles& texts, Diagnostics& diagnostics, std::string folder)
    : texts_(texts), diagnostics_(diagnostics), folder_(std::move(folder)) {
    if (!folder_.empty() && !files::is_folder(folder_))
        throw MachineError(fmt::format("cannot read the library '{}': it is not a folder", folder_));
}

std::optional<FileId> Library::open(std::string_view kind, std::string_view id) {
    if (!is_id(id)) return std::nullopt;
    if (!folder_.empty()) {
        const std::string path = fmt::format("{}/{}{}{}", folder_, kind, id, ending);
        std::error_code ignored;
        if (std::filesystem::exists(path, ignored)) return texts_.add(path, files::read(path, limits::yaml_file_bytes));
    }
    const std::string name = fmt::format("{}{}{}", built_in_folder(kind), id, ending);
    if (id == "sources") return std::nullopt;
    const auto file = assets::open(name, texts_);
    if (file) built_in_.insert(*file);
    return file;
}

FileId Library::file(const std::string& path) {
    const auto known = files_.find(path);
    if (known != files_.end()) return known->second;
    return files_.emplace(path, texts_.add(path, files::read(path, limits::yaml_file_bytes))).first->second;
}

std::vector<std::string> Library::ids(std::string_view kind) const {
    std::set<std::string, std::less<>> found;
    const std::string folder = built_in_folder(kind);
    for (const assets::Asset& asset : assets::all())
        if (const auto id = id_in(folder, asset.name)) found.emplace(*id);
    if (!folder_.empty()) {
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator(fmt::format("{}/{}", folder_, kind), ignored)) {
            const std::string name = entry.path().filename();
            // What cannot be opened by its id has none.
            if (const auto id = id_in("", name); id && is_id(*id)) found.emplace(*id);
        }
    }
    return {found.begin(), found.end()};
}

const Exercise* Library::exercise(std::string_view id) {
    auto at = exercises_.find(id);
    if (at == exercises_.end()) {
        std::optional<Exercise> read;
        if (const auto file = open("exercises/", id))
            read = load::exercise(texts_, *file, std::string(id), diagnostics_);
        at = exercises_.emplace(id, std::move(read)).first;
    }
    return at->second ? &*at->second : nullptr;
}

const std::vector<Publication>& Library::sources() {
    if (!std::exchange(sources_read_, true)) read_sources();
    return sources_;
}

void Library::read_sources() {
    if (!folder_.empty()) {
        const std::string path = folder_ + "/sources.yaml";
        std::error_code ignored;
        if (std::filesystem::exists(path, ignored))
            sources_ =
                load::source_list(texts_, texts_.add(path, files::read(path, limits::yaml_file_bytes)), diagnostics_);
    }
    for (Publication& source : load::source_list(texts_, built_in_sources(), diagnostics_))
        if (std::ranges::find(sources_, source.id, &Publication::id) == sources_.end())
            sources_.push_back(std::move(source));
}

FileId Library::built_in_sources() {
    if (!built_in_sources_) {
        built_in_sources_ = assets::open("routines/sources.yaml", texts_);
        assert(built_in_sources_);
        built_in_.insert(*built_in_sources_);
    }
    return *built_in_sources_;
}

const Publication* Library::source(std::string_view id) {
    if (folder_.empty()) {
        if (!source_file_) source_file_.emplace(texts_, built_in_sources(), diagnostics_);
        return source_file_->find(id);
    }
    const auto at = std::ranges::find(sources(), id, &Publication::id);
    return at == sources_.end() ? nullptr : &*at;
}

}  // namespace footplan
