#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "plan/sheet.hpp"

namespace footplan::cli {

/// How a plan is printed, beyond what the plan itself says.
struct PrintOptions {
    /// A built-in template, or a file.
    std::string template_name = "weekly";
    /// a4, letter, a5, legal; empty for the template's own.
    std::string paper;
    /// Files of fonts; empty for the built-in ones.
    std::string font;
    std::string font_bold;
    /// Folder that Markdown's pictures are written to; empty for none.
    std::string figures;
    /// Where the document goes; empty for standard output.
    std::string output;
    /// Name of the person it is for.
    std::string for_name;
};

/// One kind of output: a row of the table of formats.
struct Format {
    std::string_view name;
    std::string_view ending;
    /// Not to be written to a terminal.
    bool binary;
    /// The bytes of plans in one document. What is found on the way goes to the context's diagnostics.
    std::string (*print)(Context& context, const std::vector<Sheet>& sheets, const PrintOptions& options);
};

/// The format that is named; else the one of the output file's ending; else PDF.
const Format& format_option(const std::string& name, const std::string& output);

void add_print_options(CLI::App& command, PrintOptions& options);

}  // namespace footplan::cli
