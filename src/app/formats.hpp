#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/figure_folder.hpp"
#include "app/workspace.hpp"
#include "page/page.hpp"
#include "plan/sheet.hpp"
#include "template/template.hpp"

namespace footplan::app {

/// How a plan is printed, beyond what the plan itself says.
struct PrintOptions {
    /// How pages look, for formats that have pages.
    Template look;
    /// Of what footplan itself prints.
    std::string language = "en";
    /// Where a format puts pictures that are beside its document; none for no pictures.
    FigureFolder* figures = nullptr;
    /// Where the document goes, so that it can link its pictures; empty for standard output.
    std::string document;
    /// Each plan fills whole sheets that are printed on both sides.
    bool duplex = false;
    /// Boxes and lines are fields too, for a screen.
    bool fillable = false;
};

/// A document as bytes, with the files that belong beside it.
struct Output {
    std::string document;
    std::vector<SideFile> side_files;
    /// Pages, if the format has them.
    std::optional<std::size_t> pages;
    /// What the person should know of it, in lines for the error output.
    std::string notes = {};
};

/// One kind of output: a row of the table of formats.
struct Format {
    std::string_view name;
    /// A shorter name that is taken too; may be empty.
    std::string_view short_name;
    std::string_view ending;
    /// Not to be written to a terminal.
    bool binary;
    /// Sets texts in fonts, which have to have a shape for every character.
    bool set_in_fonts;
    /// Has pictures beside its document, so that --figures goes with it.
    bool side_files;
    /// Has fields that are filled in on a screen, so that --fillable goes with it.
    bool fields;
    /// Prints plans in one document. Writes nothing; what is found on the way goes to the diagnostics.
    Output (*print)(Workspace& workspace, const std::vector<Sheet>& sheets, const PrintOptions& options);
    /// The pages of one plan, for a document of many plans that differ in their looks; none if it has no pages.
    page::Document (*pages)(Workspace& workspace, const Sheet& sheet, const PrintOptions& options) = nullptr;
};

/// The format that is named; else the one of the output file's ending; else PDF. Throws UsageError for a name or an
/// ending that no format has.
const Format& choose_format(const std::optional<std::string>& name, const std::string& output);

}  // namespace footplan::app
