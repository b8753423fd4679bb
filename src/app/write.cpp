#include "app/write.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "app/console.hpp"
#include "base/files.hpp"

namespace footplan::app {

namespace fs = std::filesystem;

namespace {

void refuse_input(const std::string& path, std::span<const std::string> inputs) {
    for (const std::string& input : inputs)
        if (files::same_file(input, path))
            throw UsageError(fmt::format("'{}' is read: choose another file to write to", path));
}

void write_side_file(const SideFile& file) {
    std::error_code error;
    // It is the same picture then: the folder has looked (FigureFolder).
    if (fs::exists(file.path, error)) return;
    files::make_folders(fs::path(file.path).parent_path().string());
    files::write_new(file.path, file.bytes);
}

}  // namespace

void write_output(const Output& output, const std::string& path, std::span<const std::string> inputs) {
    refuse_input(path, inputs);
    const auto is_document = [&](const SideFile& file) {
        return fs::path(file.path).lexically_normal() == fs::path(path).lexically_normal();
    };
    if (std::ranges::any_of(output.side_files, is_document))
        throw UsageError(fmt::format("'{}' is a picture of the plan too: choose another file to write to", path));
    write_side_files(output);
    files::write_whole(path, output.document);
}

void write_side_files(const Output& output) {
    for (const SideFile& file : output.side_files) write_side_file(file);
}

}  // namespace footplan::app
