#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace footplan {

/// The text of a file with the corrections of its diagnostics made and nothing
/// else changed. Of corrections that overlap the first is made: what remains
/// shows when the result is checked again.
std::string fixed_text(std::string_view text, FileId file, std::span<const Diagnostic> diagnostics);

/// What changes from one text to another, as `diff -u` shows it and `patch` takes
/// it; empty if nothing does.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace footplan
