#pragma once

#include <optional>
#include <vector>

#include "font/face.hpp"
#include "page/page.hpp"
#include "plan/sheet.hpp"
#include "template/template.hpp"
#include "words/labels.hpp"

namespace footplan::layout {

/// Everything that pages are made from. References are kept while pages are laid out, and no longer.
struct Request {
    const Sheet& sheet;
    const Template& look;
    const words::Labels& labels;
    const font::Family& fonts;
    /// Each once.
    std::vector<page::SharedFigure> figures;
    /// By exercise: index into the figures. May be shorter than the routine, or empty.
    std::vector<std::optional<std::size_t>> figure_of;
    /// Index into the figures.
    std::optional<std::size_t> logo;
    /// Boxes and lines are fields too, for a screen.
    bool fillable = false;

    std::optional<std::size_t> figure(std::size_t exercise) const {
        return exercise < figure_of.size() ? figure_of[exercise] : std::nullopt;
    }
    const ExerciseFacts& facts(std::size_t exercise) const {
        static const ExerciseFacts none;
        return exercise < sheet.facts.size() ? sheet.facts[exercise] : none;
    }
};

/// Lays one sheet out in pages. Whatever the texts, nothing lies over anything else, outside the margins or beyond the
/// page; what does not fit runs on.
page::Document lay_out(Request request);

/// Adds an empty page if the number of pages is odd, so that what follows begins on a sheet of its own when both
/// sides are printed.
void fill_sheets(page::Document& document);

}  // namespace footplan::layout
