#include "app/figure_folder.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/utf8.hpp"

namespace footplan::app {

namespace fs = std::filesystem;

bool FigureFolder::is_free(const std::string& name, const std::string& bytes) const {
    if (const auto at = given_.find(utf8::folded(name)); at != given_.end()) return at->second == bytes;
    const std::string path = (fs::path(path_) / name).string();
    std::error_code error;
    // Also a link that leads nowhere is somebody's.
    if (fs::symlink_status(path, error).type() == fs::file_type::not_found) return true;
    return fs::is_regular_file(path, error) && files::holds(path, bytes);
}

std::string FigureFolder::name_for(std::string_view stem, std::string_view extension, const std::string& bytes) {
    std::string name = fmt::format("{}{}", stem, extension);
    for (int number = 2; !is_free(name, bytes); ++number) name = fmt::format("{}-{}{}", stem, number, extension);
    given_.try_emplace(utf8::folded(name), bytes);
    return name;
}

}  // namespace footplan::app
