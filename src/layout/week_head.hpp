#pragma once

#include "layout/head.hpp"
#include "layout/legend.hpp"
#include "layout/week_grid.hpp"

namespace footplan::layout {

/// How much of a page's head and foot gives way to rows that would else be torn. When to stop gives way only if no row
/// has room below it.
enum class Shortening { none, some, most, all };

/// What the head of a page of a week, by its place in the plan, says.
HeadTexts week_head_texts(const LayoutContext& context, std::size_t week, bool first_page, Shortening shortening,
                          bool brief);

/// The first row of a week's table: what the signs mean, and the names and dates of the days.
class TableHead {
public:
    TableHead(const LayoutContext& context, const WeekGrid& grid, std::size_t week, bool feet_apart);

    Points height() const { return height_; }
    /// What the signs mean: said before the table, drawn at the left of its head.
    void draw_legend(Canvas& canvas, Points top) const;
    void draw(Canvas& canvas, Points top) const;

private:
    Paragraph day_name(std::size_t day) const;
    void draw_day(Canvas& canvas, std::size_t day, Points top) const;

    const LayoutContext& context_;
    const WeekGrid& grid_;
    const Week& week_;
    Legend legend_;
    bool feet_apart_;
    /// Where the columns are too narrow for dates, the week's own are above.
    bool dates_ = false;
    bool letters_ = false;
    Points days_height_{};
    Points height_{};
};

}  // namespace footplan::layout
