#pragma once

#include <optional>
#include <string>

#include "cli/context.hpp"
#include "load/file_kind.hpp"

namespace footplan::cli {

/// Reads, resolves and checks the routine that an argument names: a built-in id, one of the library's folder, or
/// a path. What is wrong with it is in the context's diagnostics, before waivers; nothing is returned where no routine
/// could be made of it. Throws UsageError for an id that nobody has, MachineError for a path that cannot be read.
std::optional<Routine> open_routine(Context& context, const std::string& name);

/// Checks a file that is open already, as what it is.
void check_text(Context& context, FileId file, load::FileKind kind);

/// Whether an argument can only mean a file, and no built-in thing.
bool is_path(const std::string& name);

/// A file's name without folders and ending: what a routine is called.
std::string id_of_path(const std::string& path);

}  // namespace footplan::cli
