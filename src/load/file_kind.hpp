#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"

namespace footplan::load {

/// What a file of YAML is; `look` is a template.
enum class FileKind { routine, exercise, sources, look, labels, roster, settings };

/// Told by the file's name and the keys at the left edge of its text, so that a file with mistakes is still taken
/// for what it is meant to be. Where nothing tells, a routine.
FileKind kind_of(std::string_view path, std::string_view text);

/// Whether the file is clearly not what it is given as, such as a template given as a routine. That is one message, on
/// the key that shows it, in place of all that such a file has too much and too little.
bool is_another_kind(const TextFiles& texts, FileId file, FileKind wanted, Diagnostics& diagnostics);

/// Whether a file has the name of settings, footplan.yaml or settings.yaml, and is no routine, template or roster that
/// is called so.
bool is_settings(std::string_view path, std::string_view text);

/// Whether a roster is a table (CSV) and not YAML: by the ending of its name, else by its first line.
bool is_table(std::string_view path, std::string_view text);

/// Whether a file that nobody named, found while walking folders, is one of footplan's and not another tool's YAML:
/// by keys that only footplan has at the left edge, or by its place in a library.
bool is_ours(std::string_view path, std::string_view text);

}  // namespace footplan::load
