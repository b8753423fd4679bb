#pragma once

#include <string_view>

namespace footplan::load {

/// What a file of YAML is; `look` is a template.
enum class FileKind { routine, exercise, sources, look, labels };

/// Told by the file's name and the keys at the left edge of its text, so that a file with mistakes is still taken
/// for what it is meant to be. Where nothing tells, a routine.
FileKind kind_of(std::string_view path, std::string_view text);

/// Whether a file that nobody named, found while walking folders, is one of footplan's and not another tool's YAML:
/// by keys that only footplan has at the left edge, or by its place in a library.
bool is_ours(std::string_view path, std::string_view text);

}  // namespace footplan::load
