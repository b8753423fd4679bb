#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/check_files.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "load/file_kind.hpp"

namespace footplan::app {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

bool is_yaml(const fs::path& path) {
    const std::string ending = text::lower(path.extension().string());
    return ending == ".yaml" || ending == ".yml";
}

/// A file that is too large or may not be read is for the check to report, if its name is one of ours.
bool is_ours(const std::string& path) {
    try {
        return load::is_ours(path, files::read(path, limits::yaml_file_bytes));
    } catch (const MachineError&) {
        return true;
    }
}

std::vector<std::string> files_below(const std::string& folder) {
    std::vector<std::string> found;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (is_hidden(at->path())) {
            at.disable_recursion_pending();
            continue;
        }
        std::error_code of_entry;
        if (is_yaml(at->path()) && at->is_regular_file(of_entry) && is_ours(at->path().string()))
            found.push_back(at->path().string());
    }
    if (error) throw MachineError(fmt::format("cannot read '{}': {}", folder, error.message()));
    std::ranges::sort(found);
    return found;
}

}  // namespace

std::vector<std::string> files_to_check(const std::vector<std::string>& arguments) {
    std::vector<std::string> found;
    std::vector<std::string_view> empty;
    for (const std::string& argument : arguments) {
        if (argument == "-" || !files::is_folder(argument)) {
            found.push_back(argument);
            continue;
        }
        const auto below = files_below(argument);
        if (below.empty()) empty.push_back(argument);
        found.insert(found.end(), below.begin(), below.end());
    }
    if (found.empty())
        throw UsageError(
            fmt::format("there is nothing of footplan to check in '{}': it looks for *.yaml and *.yml with a "
                        "routine, an exercise, a template, sources or labels",
                        fmt::join(empty, "', '")));
    std::set<std::string> seen;
    std::erase_if(found, [&](const std::string& path) { return !seen.insert(path).second; });
    return found;
}

}  // namespace footplan::app
