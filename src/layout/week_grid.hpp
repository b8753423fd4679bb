#pragma once

#include <array>
#include <span>

#include "layout/kit.hpp"

namespace footplan::layout {

/// How closely the rows of a week stand: the first with which a week fits its page is taken.
struct Density {
    /// Share of the template's width of figures.
    double figure;
    Points pad;
    /// Of the text, in its size.
    double leading;
    /// What a row says below the name: nothing where the page is small.
    bool dose;
    /// Cues are printed below the frequency.
    bool cues;
    /// The frequency has a line of its own.
    bool frequency_apart;
    /// How long one session takes is said behind the frequency.
    bool minutes;
    Points log_row;
    /// Lines for notes that a page has to have room for; none where notes may be left out.
    int note_lines;
    /// Width of a day in sides of a box.
    double day = 2.5;
    /// Width of the text that days leave room for, in its size.
    double text = 16.5;
};

/// From airy to dense.
std::span<const Density> densities(const Kit& kit);

/// Where the columns of a week's table are: the exercises, and seven days.
struct WeekGrid {
    Density density;
    /// The exercise's text stands above its boxes, since there is no room beside them.
    bool above = false;
    /// Zero where there are no figures.
    Points figure_width{};
    Points text_left{};
    Points text_width{};
    Points days_left{};
    Points day_width{};

    /// Side of a box, the gap between two, and the room that a box leaves in its cell.
    Points box{};
    Points box_gap{};
    /// How many boxes stand beside one another in a cell at most.
    int columns = 1;

    Points day_middle(std::size_t day) const { return days_left + day_width * (static_cast<double>(day) + 0.5); }
    Points days_right() const { return days_left + day_width * 7.0; }
};

WeekGrid week_grid(const Kit& kit, const Density& density);

}  // namespace footplan::layout
