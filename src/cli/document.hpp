#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.hpp"

/// What a command reads from standard input, and the document that it prints: in which form, and where it goes. -, -f
/// and -o mean the same in every command.
namespace footplan::cli {

/// What standard input gives if one of the arguments is -; else nothing is read. `name` is what messages call it.
std::string standard_input(const Call& call, const std::string& name = "standard input");

/// A form of a document, and the ending of files that have it; may be empty.
struct DocumentForm {
    std::string_view name;
    std::string_view ending = {};
};

inline constexpr Option output_option{"output", "File to write; else standard output", "FILE", 'o'};
inline constexpr Option json_option{"json", "Short for -f json"};

/// What -f names; else what a switch of that name asks for, such as --json; else what the ending of the output file
/// says; else the first of them. Throws UsageError for a form that is none of them.
std::string_view form_of(const Arguments& arguments, std::span<const DocumentForm> forms);

/// Whether the document goes to a terminal that shows colour.
bool document_has_color(const Call& call);

/// Writes the document to the file of -o, whole or not at all, or to standard output. None of `inputs`, the paths that
/// the run has read, is written to (UsageError).
void write_document(const Call& call, const std::string& document, std::span<const std::string> inputs = {});

}  // namespace footplan::cli
