#pragma once

#include <array>
#include <optional>
#include <span>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// How close the rows of a week are.
struct Density {
    /// Share of the template's width of figures; none for zero.
    double figure;
    Points pad;
    /// Of the text, in its size.
    double leading;
    /// Boxes beside one another in a cell, the same in all rows.
    int columns;
    Points log_row;
    /// Lines for notes that a page has to have room for; none if notes may be left out.
    int note_lines;
    /// The frequency follows the amount on the same line.
    bool joined = false;
    /// Whether a row says the dose below the name.
    bool dose = true;
    /// Boxes are no larger than these; the foot names no source if the instructions, where sources are listed, follow.
    std::optional<Points> largest_box{};
    bool brief_foot = false;
    /// Text is enlarged, as far as it is not large already.
    bool enlarged = false;
    /// Boxes are below a picture and its text, as large type has no room beside both.
    bool below = false;
};

/// From airy to dense.
std::span<const Density> densities(const LayoutContext& context);

/// Where the columns of a week's table are: the exercises, and seven days.
struct WeekGrid {
    Density density;
    /// The exercise's text is above its boxes, since there is no room beside them. Cues are below the picture.
    bool above = false;
    /// Zero if there are no figures.
    Points figure_width{};
    Points text_left{};
    /// Of the text in the rows, in the template's sizes.
    double text_scale = 1;
    Points days_left{};
    Points day_width{};

    /// Side of a box, and the gap between two.
    Points box{};
    Points box_gap{};
    /// How many boxes are beside one another in a cell.
    int columns = 1;
    /// Between text and the boxes that are below it.
    Points above_boxes{72 / 25.4};

    Points day_middle(std::size_t day) const { return days_left + day_width * (static_cast<double>(day) + 0.5); }
    Points days_right() const { return days_left + day_width * 7.0; }
    /// Height of so many boxes below one another.
    Points boxes_height(int rows) const;
};

/// Room between two boxes in any direction: a shaky hand ticks one and not two.
inline constexpr Points between_boxes{2 * 72 / 25.4};

/// Between a picture in a row and its text.
inline constexpr Points after_figure{3 * 72 / 25.4};

/// Of a week by its place in the plan: one in which no exercise has a picture has no column for them.
WeekGrid week_grid(const LayoutContext& context, const Density& density, std::size_t week);

}  // namespace footplan::layout
