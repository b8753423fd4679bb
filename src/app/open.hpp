#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.hpp"
#include "check/verdict.hpp"
#include "load/file_kind.hpp"
#include "template/template.hpp"
#include "words/labels.hpp"

/// Files become checked values. What is wrong with one is in the workspace's diagnostics, before waivers.
namespace footplan::app {

/// A routine as everything after the check takes it.
struct CheckedRoutine {
    Routine routine;
    /// How the dose of each exercise compares with what is documented.
    std::vector<Verdicts> verdicts;
};

/// Reads, resolves and checks the routine that an argument names: a built-in id, one of the library's folder,
/// a path, or - for standard input. Nothing is returned if no routine could be made of it. Throws UsageError for an id
/// that nobody has, MachineError for a path that cannot be read.
std::optional<CheckedRoutine> open_routine(Workspace& workspace, const std::string& name);

/// The same for a text that is read already.
std::optional<CheckedRoutine> open_routine(Workspace& workspace, FileId file, std::string id);

/// The same for one that has been read; `affected` is the side that is meant by it.
CheckedRoutine check_read(Workspace& workspace, Routine routine, std::optional<Side> affected);

/// Throws UsageError for an exercise that was to be left out and that none of the routines, which are all that were
/// opened, has.
void refuse_unknown_without(const Workspace& workspace, std::span<const CheckedRoutine> routines);

/// The built-in template of that name, or the file of that path, with its logo. Throws as open_routine does.
std::optional<Template> open_template(Workspace& workspace, const std::string& name);

/// The name of a template as a file gives it; if it is a path, as the working directory sees it.
std::string template_seen_from(const TextFiles& texts, const Placed<std::string>& name);

/// A path that a file gives from its own folder, as the working directory sees it.
std::string path_seen_from(const TextFiles& texts, const Placed<std::string>& path);

/// Whether there are labels in a language.
bool prints_in(std::string_view language);

/// The words that footplan prints; `language` is that of one of its files of labels.
words::Labels open_labels(Workspace& workspace, const std::string& language = "en");

/// Checks a file that has been read, as what it is.
void check_file(Workspace& workspace, FileId file, load::FileKind kind);

/// Whether an argument can only mean a file, and no built-in thing.
bool is_path(const std::string& name);

/// What the routine of an argument is called: for a path the file's name without its ending.
std::string routine_id(const std::string& name);

}  // namespace footplan::app
