#pragma once

#include <vector>

#include "layout/legend.hpp"

namespace footplan::layout {

/// How close the rows of an overview are.
struct OverviewDensity {
    double leading;
    Points pad;
    /// Of the text, in the template's sizes.
    double scale = 1;
    /// Share of the template's width of figures; none for zero.
    double figure = 0;
    /// Boxes are no smaller than these.
    Points least_box{};
};

/// The columns of an overview: what an exercise is, and the days of some weeks beside one another.
struct OverviewGrid {
    Points name_width{};
    /// At the left of the name; zero if there is no figure, or no room for one that can be recognised.
    Points figure_width{};
    Points text_left{}, text_width{};
    Points day_width{};
    Points box{}, box_gap{};
    std::size_t weeks_in_band = 1;

    Points week_width() const { return day_width * 7.0; }
};

OverviewGrid overview_grid(const LayoutContext& context, const OverviewDensity& density);

/// Some weeks beside one another, with a row for each exercise.
class OverviewBand {
public:
    struct Row {
        std::size_t exercise = 0;
        Paragraph name{}, dose{};
        Points figure_height{};
        Points height{};
        /// Goes on with the text of a row that is higher than a page, and has no boxes.
        bool rest = false;
    };
    /// Rows, from the first to behind the last.
    struct Rows {
        std::size_t begin, end;
    };

    /// No row is higher than `room`.
    OverviewBand(const LayoutContext& context, const OverviewGrid& grid, const OverviewDensity& density,
                 std::size_t first_week, Points room);

    std::size_t first_week() const { return first_week_; }
    const std::vector<Row>& rows() const { return rows_; }
    Points head_height() const { return head_height_; }
    /// Draws the head of the band and some rows, each higher by `more`, and gives where they end.
    Points draw(Canvas& canvas, Rows rows, Points top, Points more) const;

private:
    struct WeekHead {
        Paragraph name, dates;
    };
    std::string dose(std::size_t exercise) const;
    void add_row(Row row, const OverviewDensity& density, Points room);
    int boxes(std::size_t week, std::size_t exercise, std::size_t day) const;
    Points boxes_height(std::size_t exercise) const;
    Points week_left(std::size_t index) const;
    const Week& week(std::size_t index) const { return context_->weeks()[first_week_ + index]; }
    void draw_head(Canvas& canvas, Points top) const;
    void draw_row(Canvas& canvas, const Row& row, Points top, Points height) const;
    void draw_day(Canvas& canvas, std::size_t week_index, std::size_t exercise, std::size_t day, Points middle) const;

    const LayoutContext* context_;
    const OverviewGrid* grid_;
    std::size_t first_week_;
    std::size_t count_;
    std::vector<WeekHead> heads_;
    std::vector<Row> rows_;
    Points head_height_{};
    Points dates_height_{};
};

}  // namespace footplan::layout
