#pragma once

#include <vector>

#include "layout/week_grid.hpp"

namespace footplan::layout {

/// What is filled in by hand below the table of a week: a row of fields for each log, and lines for notes.
class WeekLog {
public:
    WeekLog(const LayoutContext& context, const WeekGrid& grid);

    bool has_rows() const { return !rows_.empty(); }
    bool has_notes() const { return notes_; }
    /// Of the rows alone.
    Points rows_height() const;
    /// What a page needs for all of it, at the least.
    Points least_height() const;
    void draw(Canvas& canvas, const Week& week, Points top, Points bottom) const;

private:
    struct Row {
        Log log;
        std::string said;
        Paragraph words;
    };
    Points row_height() const;
    void draw_row(Canvas& canvas, const Week& week, const Row& row, Points top) const;

    const LayoutContext& context_;
    const WeekGrid& grid_;
    std::vector<Row> rows_;
    bool notes_ = false;
};

}  // namespace footplan::layout
