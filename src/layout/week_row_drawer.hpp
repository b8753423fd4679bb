#pragma once

#include "layout/week_row.hpp"

namespace footplan::layout {

/// Draws the rows of a week, which is given by its place in the plan.
class WeekRowDrawer {
public:
    WeekRowDrawer(const LayoutContext& context, const WeekGrid& grid, Canvas& canvas, std::size_t week)
        : context_(context), grid_(grid), canvas_(canvas), week_(week) {}

    /// A row whose top is at `top` and which is `height` high: as high as it was measured, or higher.
    void draw(const WeekRow& row, Points top, Points height) const;

private:
    /// Where the parts of a row begin, and which part of it the lines between days take.
    struct Tops {
        Points text, boxes, figure;
        Points rule_top, rule_bottom;
    };
    Tops tops(const WeekRow& row, Points top, Points height) const;
    void draw_header(const WeekRow& row, const Tops& tops) const;
    void draw_figure(const WeekRow& row, Points top) const;
    void draw_cues(const WeekRow& row, Points boxes_top) const;
    void draw_boxes(const WeekRow& row, std::size_t day, Points top) const;

    const LayoutContext& context_;
    const WeekGrid& grid_;
    Canvas& canvas_;
    std::size_t week_;
};

}  // namespace footplan::layout
