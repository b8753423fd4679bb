#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "load/source_file.hpp"
#include "model/routine.hpp"

namespace footplan {

/// The exercises, sources, routines and templates that come with footplan, and before them those of a folder
/// of the user's own, which is laid out as routines/ is. A file is read when it is first asked for.
class Library {
public:
    /// `folder` may be empty. Files are added to `texts`, their mistakes to `diagnostics`; both outlive the library.
    Library(TextFiles& texts, Diagnostics& diagnostics, std::string folder);

    /// Nothing if no exercise has this id, or if its file cannot be understood. Stays valid.
    const Exercise* exercise(std::string_view id);
    const Publication* source(std::string_view id);

    /// The text of a routine or template (without templates/ and .yaml) as a file of `texts`.
    std::optional<FileId> routine(std::string_view id) { return open("", id); }
    std::optional<FileId> template_file(std::string_view name) { return open("templates/", name); }

    /// The file of a path, read once. Throws MachineError for one that cannot be read.
    FileId file(const std::string& path);
    const TextFiles& texts() const { return texts_; }

    /// Sorted; the folder's and the built-in ones together.
    std::vector<std::string> routine_ids() const { return ids(""); }
    std::vector<std::string> exercise_ids() const { return ids("exercises/"); }
    std::vector<std::string> template_names() const { return ids("templates/"); }
    const std::vector<Publication>& sources();

    /// Whether a file comes from the binary: then its figures do too.
    bool is_built_in(FileId file) const { return built_in_.contains(file); }
    /// Takes another file for one of the binary's.
    void add_built_in(FileId file) { built_in_.insert(file); }
    /// Takes a file for what is at the path: it is not read from there.
    void add_file(const std::string& path, FileId file) { files_.emplace(path, file); }

private:
    std::optional<FileId> open(std::string_view kind, std::string_view id);
    std::vector<std::string> ids(std::string_view kind) const;
    void read_sources();
    FileId built_in_sources();

    TextFiles& texts_;
    Diagnostics& diagnostics_;
    std::string folder_;
    std::set<FileId> built_in_;
    std::map<std::string, FileId> files_;
    std::map<std::string, std::optional<Exercise>, std::less<>> exercises_;
    std::vector<Publication> sources_;
    bool sources_read_ = false;
    std::optional<FileId> built_in_sources_;
    std::optional<load::SourceFile> source_file_;
};

/// Lays the routine over its base, fills in what the library knows of each exercise, the entry's own values before it,
/// then the routine's defaults, and puts the exercises that steps of a progression bring behind those whose place they
/// take. Reports references to exercises and sources that nobody knows, and changes that phases or weeks cannot take.
/// Afterwards every exercise has a name and an id.
void resolve(Routine& routine, Library& library, Diagnostics& diagnostics);

/// The source of that id: the routine's own or the library's; nothing if none has it.
const Publication* find_source(const Routine& routine, Library& library, std::string_view id);

}  // namespace footplan
