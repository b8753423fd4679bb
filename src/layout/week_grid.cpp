#include "layout/week_grid.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;

namespace {

constexpr Points before_days = 1.5_mm;
/// Between a box and the rule beside it.
constexpr Points beside_rule = 1_mm;
/// Read from further away than 12 pt.
constexpr Points enlarged_text{15};
constexpr Points large_print{16};
/// Left of boxes that are below their text.
constexpr Points beside_boxes = 28_mm;

bool has_figures(const LayoutContext& context, std::size_t week) {
    return context.look.row_figure > Points{} &&
           std::ranges::any_of(context.spoken.weeks[week].exercises, [&](const words::SpokenExercise& said) {
               return context.request.figure(said.exercise).has_value();
           });
}

/// Picture and text, and below them the days, with their cues at the left.
void put_days_below(WeekGrid& grid, const LayoutContext& context, std::size_t week) {
    const page::Rect& area = context.frame.area;
    grid.above = true;
    grid.above_boxes = 2_mm;
    grid.figure_width = context.look.row_figure * grid.density.figure;
    grid.text_left = area.left() + grid.figure_width + after_figure;
    const auto has_cues = [](const words::SpokenExercise& said) { return !said.box_cues.empty(); };
    const bool cues = std::ranges::any_of(context.spoken.weeks[week].exercises, has_cues);
    grid.days_left = std::max(grid.text_left, area.left() + (cues ? beside_boxes : Points{}));
    grid.day_width = (area.right() - grid.days_left) / 7;
}

}  // namespace

std::span<const Density> densities(const LayoutContext& context) {
    // The first is for few exercises: on a page that they do not fill they are larger.
    static constexpr std::array<Density, 8> on_pages{{
        {1.8, 4_mm, 1.36, 1, 9_mm, 2, false, true, {}, false, true},
        {1.0, 2.6_mm, 1.32, 1, 9_mm, 2},
        {0.9, 1.9_mm, 1.28, 1, 9_mm, 2},
        {0.75, 1.4_mm, 1.24, 1, 8_mm, 1},
        {0, 1.3_mm, 1.24, 1, 8_mm, 1, true},
        {0, 0.7_mm, 1.15, 1, 7.5_mm, 0, true},
        {0, 0.7_mm, 1.15, 1, 7.5_mm, 0, true, true, 7_mm, true},
        {0, 0.8_mm, 1.2, 2, 7.5_mm, 0, true},
    }};
    static constexpr std::array<Density, 2> on_small_pages{{
        {0, 1.0_mm, 1.25, 1, 7.5_mm, 0, true},
        {0, 1.0_mm, 1.2, 1, 7.5_mm, 0, true, false},
    }};
    static constexpr std::array<Density, 4> on_pages_in_large_print{{
        {1.8, 4_mm, 1.3, 1, 9_mm, 2, false, true, {}, false, true, true},
        {1.0, 2.2_mm, 1.25, 1, 9_mm, 2, false, true, {}, false, false, true},
        {0.9, 1.4_mm, 1.2, 1, 9_mm, 1, false, true, {}, false, false, true},
        {0.9, 1_mm, 1.15, 1, 8_mm, 0, true, true, {}, false, false, true},
    }};
    if (context.narrow()) return on_small_pages;
    constexpr std::size_t few = 2;
    const auto is_many = [](const words::SpokenWeek& week) { return week.exercises.size() > few; };
    const bool many = std::ranges::any_of(context.spoken.weeks, is_many);
    bool pictures = false;
    for (std::size_t week = 0; week < context.weeks().size(); ++week) pictures |= has_figures(context, week);
    const bool large = pictures && context.look.sizes.text >= large_print;
    const std::span<const Density> all = large ? std::span<const Density>(on_pages_in_large_print) : on_pages;
    return all.subspan(many ? 1 : 0);
}

Points WeekGrid::boxes_height(int rows) const {
    return rows == 0 ? Points{} : box * static_cast<double>(rows) + box_gap * static_cast<double>(rows - 1);
}

WeekGrid week_grid(const LayoutContext& context, const Density& density, std::size_t week) {
    const page::Rect& area = context.frame.area;
    WeekGrid grid{density};
    if (density.enlarged) grid.text_scale = std::max(1.0, enlarged_text / context.look.sizes.text);
    const Points em = context.look.sizes.text * grid.text_scale;
    grid.box = std::min(context.look.box, density.largest_box.value_or(context.look.box));
    grid.box_gap = between_boxes;
    grid.columns = std::max(density.columns, context.look.sides == Sides::apart ? 2 : 1);
    const Points boxes =
        grid.box * static_cast<double>(grid.columns) + grid.box_gap * static_cast<double>(grid.columns - 1);
    Points names{};
    for (const Day& day : context.weeks().front().days)
        names = std::max(names, context.line(context.speaker.weekday_short(day.weekday), context.styles.day).width());
    const Points narrowest =
        context.narrow() ? boxes + grid.box_gap : std::max(boxes + beside_rule * 2.0, names + 0.8_mm);
    const Points widest = narrowest + 4_mm;

    const bool shown = density.figure > 0 && has_figures(context, week);
    if (shown && density.below && area.size.width > em * 26) {
        put_days_below(grid, context, week);
        return grid;
    }
    const Points for_text = area.size.width - narrowest * 7.0 - before_days;
    grid.above = for_text < em * (context.narrow() ? 30 : 9.5);
    if (grid.above) {
        grid.day_width = area.size.width / 7;
        grid.days_left = grid.text_left = area.left();
        // Boxes that have no room beside one another on a narrow page are below one another.
        while (grid.columns > 1 &&
               grid.box * static_cast<double>(grid.columns) + grid.box_gap * static_cast<double>(grid.columns) >
                   grid.day_width)
            --grid.columns;
        return grid;
    }
    // What is enlarged takes the room that the text leaves.
    const Points most = density.enlarged ? for_text - after_figure - em * 11 : for_text;
    const Points figure =
        std::max(std::min(context.look.row_figure * density.figure, most), context.least_row_figure());
    if (shown && for_text - figure - after_figure > em * 9) grid.figure_width = figure;
    const Points beside = grid.figure_width > Points{} ? grid.figure_width + after_figure : Points{};
    grid.day_width =
        std::clamp((area.size.width - beside - em * (density.joined ? 30 : 18) - before_days) / 7, narrowest, widest);
    grid.days_left = area.right() - grid.day_width * 7.0;
    grid.text_left = area.left() + beside;
    return grid;
}

}  // namespace footplan::layout
