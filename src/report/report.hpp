#pragma once

#include <functional>
#include <optional>
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

/// For programs that read lines: file:line:column: severity: message: what to write [rule]. One line for each finding,
/// whatever characters names and texts have.
std::string diagnostics_lines(std::span<const Diagnostic> diagnostics, const TextFiles& texts);

/// "2 errors and 1 warning in 3 files", of the files that were checked.
std::string diagnostics_summary(std::span<const Diagnostic> diagnostics, std::size_t files);

/// Section 5 of the design; lines and columns as in text, ends past the last character.
std::string diagnostics_json(std::span<const Diagnostic> diagnostics, const TextFiles& texts);

/// What reports say of footplan itself.
struct Tool {
    std::string_view version;
    /// Its address, without a slash at the end; docs/checks.md below it has every rule.
    std::string_view home;
};

/// The path of a file in the repository that is checked; nothing if the repository does not have that file.
using InRepository = std::function<std::optional<std::string>(const TextFile&)>;

/// SARIF 2.1.0 (OASIS), as code scanning services take it. Places are in files of the repository: of what is anywhere
/// else, or comes from standard input, only the name is said.
std::string diagnostics_sarif(std::span<const Diagnostic> diagnostics, const TextFiles& texts,
                              std::span<const Rule> rules, const Tool& tool, const InRepository& in_repository);

/// Workflow commands of GitHub Actions, which become annotations of the lines.
std::string diagnostics_github(std::span<const Diagnostic> diagnostics, const TextFiles& texts);

/// A message in one line: what is wrong, then what to write.
std::string message_with_help(const Diagnostic& diagnostic);

}  // namespace footplan::report
