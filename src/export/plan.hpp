#pragma once

#include <string>
#include <vector>

#include "plan/sheet.hpp"
#include "words/labels.hpp"

/// Plans as files that others read.
namespace footplan::exporter {

/// Pictures beside a Markdown file: for each exercise of a sheet the path to link, and what the picture shows.
struct MarkdownFigure {
    std::string path;
    std::string alt;
};

/// The plans in GitHub's dialect of Markdown: a heading and a table a week, then how to do each exercise. Texts of
/// the routine come out as text: nothing in them becomes markup. `figures` is empty, or has for each sheet one for
/// each exercise, with an empty path if there is none. Every exercise of a week is one row of its table.
std::string markdown(const std::vector<Sheet>& sheets, const words::Labels& labels,
                     const std::vector<std::vector<MarkdownFigure>>& figures = {});

/// The plans as section 5 of the design shapes them: every day with its tasks and their dose. Of an exercise
/// whose days the person chooses, the `max` of `times` is null.
std::string plan_json(const std::vector<Sheet>& sheets);

}  // namespace footplan::exporter
