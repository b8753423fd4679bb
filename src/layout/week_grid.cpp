#include "layout/week_grid.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;

namespace {

constexpr Points after_figure = 3_mm;
constexpr Points before_days = 1.5_mm;

}  // namespace

std::span<const Density> densities(const Kit& kit) {
    static constexpr std::array<Density, 5> on_pages{{
        {1.0, 2.6_mm, 1.36, true, true, true, true, 9_mm, 2},
        {1.0, 2.0_mm, 1.32, true, false, true, true, 9_mm, 2},
        {0.8, 1.7_mm, 1.28, true, false, false, true, 8_mm, 1},
        {0.65, 1.3_mm, 1.24, true, false, false, false, 8_mm, 1},
        {0.55, 0.9_mm, 1.2, true, false, false, false, 7.5_mm, 0, 2.2, 21},
    }};
    // A small page names the exercises; the cards say how.
    static constexpr std::array<Density, 2> on_small_pages{{
        {0, 1.2_mm, 1.25, false, false, false, false, 6_mm, 0},
        {0, 0.7_mm, 1.2, false, false, false, false, 6_mm, 0},
    }};
    if (kit.narrow()) return on_small_pages;
    return on_pages;
}

WeekGrid week_grid(const Kit& kit, const Density& density) {
    const page::Rect& area = kit.frame.area;
    const Points em = kit.look.sizes.text;
    WeekGrid grid{density};
    grid.box = kit.look.box;
    grid.box_gap = kit.narrow() ? 0.7_mm : std::max(1.1_mm, grid.box * 0.26);
    const Points pitch = grid.box + grid.box_gap;
    const int least_columns = kit.look.sides == Sides::apart ? 2 : 1;
    const Points narrowest = pitch * static_cast<double>(least_columns) + (kit.narrow() ? Points{} : 1.2_mm);
    const Points widest = pitch * 3.0 + 2.4_mm;
    Points day_names{};
    for (const Day& day : kit.weeks().front().days)
        day_names = std::max(day_names, kit.line(kit.speaker.weekday_short(day.weekday), kit.styles.strong).width());
    const Points comfortable = std::max({narrowest, grid.box * density.day, day_names + 1.4_mm});

    // First the text, then the figure, then room for boxes beside one another.
    const Points for_text = area.size.width - narrowest * 7.0 - before_days;
    grid.above = for_text < em * (kit.narrow() ? 5 : 10.5);
    if (grid.above) {
        grid.days_left = area.left();
        grid.day_width = area.size.width / 7;
        grid.text_left = area.left();
        grid.text_width = area.size.width;
    } else {
        const Points figure = kit.has_figures() ? kit.look.row_figure * density.figure : Points{};
        if (figure > Points{} && for_text - figure - after_figure > em * 11.5) grid.figure_width = figure;
        const Points beside = grid.figure_width > Points{} ? grid.figure_width + after_figure : Points{};
        const Points left_for_days = area.size.width - beside - em * density.text - before_days;
        grid.day_width = std::clamp(left_for_days / 7, narrowest, widest);
        // Where text is short of room, days give some of theirs, but not all.
        if (grid.day_width < comfortable && for_text - beside > em * 13) {
            const Points spare = (for_text - beside - em * 13) / 7;
            grid.day_width = std::min(comfortable, narrowest + spare);
        }
        grid.days_left = area.right() - grid.day_width * 7.0;
        grid.text_left = area.left() + beside;
        grid.text_width = grid.days_left - before_days - grid.text_left;
    }
    grid.columns = std::max(1, static_cast<int>((grid.day_width - 1.2_mm + grid.box_gap) / pitch));
    return grid;
}

}  // namespace footplan::layout
