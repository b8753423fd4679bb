#pragma once

#include <map>
#include <string>
#include <string_view>

namespace footplan::app {

/// A file that belongs beside a document.
struct SideFile {
    std::string path;
    std::string bytes;
};

/// The folder of a run for pictures beside its documents. It chooses names and writes nothing: a file that is already
/// there is used if it is the same picture, and else left alone.
class FigureFolder {
public:
    explicit FigureFolder(std::string path) : path_(std::move(path)) {}

    const std::string& path() const { return path_; }
    /// The name in the folder for a picture: `stem` and `extension`, with a number between them if another picture or
    /// any other file has that name.
    std::string name_for(std::string_view stem, std::string_view extension, const std::string& bytes);

private:
    bool is_free(const std::string& name, const std::string& bytes) const;

    std::string path_;
    /// The names of this run, folded as file systems without capitals do, and their pictures.
    std::map<std::string, std::string> given_;
};

}  // namespace footplan::app
