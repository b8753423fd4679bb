#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/rules.hpp"

/// What was found, in the forms in which people and programs take it. Diagnostics
/// come sorted; each function gives the whole output, ended by a line break
/// unless it is empty.
namespace footplan::report {

/// For people: place and message, the source line with the place underlined, what to write, related places.
/// `colour` adds ANSI escapes and changes nothing else.
std::string diagnostics_text(std::span<const Diagnostic> diagnostics, const TextFiles& texts, bool colour);

/// "2 errors and 1 warning in 3 files", of the files that were checked.
std::string diagnostics_summary(std::span<const Diagnostic> diagnostics, std::size_t files);

/// Section 5 of the design; lines and columns as in text, ends past the last character.
std::string diagnostics_json(std::span<const Diagnostic> diagnostics, const TextFiles& texts);

/// SARIF 2.1.0 (OASIS), as code scanning services take it. `version` is footplan's own.
std::string diagnostics_sarif(std::span<const Diagnostic> diagnostics, const TextFiles& texts,
                              std::span<const Rule> rules, std::string_view version);

/// Workflow commands of GitHub Actions, which become annotations of the lines.
std::string diagnostics_github(std::span<const Diagnostic> diagnostics, const TextFiles& texts);

/// A message in one line: what is wrong, then what to write.
std::string message_with_help(const Diagnostic& diagnostic);

}  // namespace footplan::report
