#pragma once

#include <string>
#include <vector>

#include "plan/sheet.hpp"
#include "words/labels.hpp"

namespace footplan::exporter {

/// Pictures beside a Markdown file: for each exercise of a sheet the path to link, and what the picture shows.
struct MarkdownFigure {
    std::string path;
    std::string alt;
};

/// The plans in GitHub's dialect of Markdown: a heading and a table a week, then how to do each exercise. Texts of
/// the routine come out as text: nothing in them becomes markup. `figures` is empty, or has for each sheet one for
/// each exercise, with an empty path where there is none. Every exercise of a week is one row of its table.
std::string markdown(const std::vector<Sheet>& sheets, const words::Labels& labels,
                     const std::vector<std::vector<MarkdownFigure>>& figures = {});

/// The text so that Markdown shows it as it is, on one line: no markup, no link, no address of mail.
std::string markdown_text(std::string_view text);

/// The same for what a picture shows.
std::string markdown_alt(std::string_view text);

}  // namespace footplan::exporter
