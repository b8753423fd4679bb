#pragma once

#include <optional>
#include <vector>

#include "layout/foot.hpp"
#include "layout/week_grid.hpp"

namespace footplan::layout {

/// A row of a week's table, measured: an exercise, or the rest of one that is longer than a page.
struct WeekRow {
    std::size_t exercise = 0;
    /// Goes on with an exercise whose row was split.
    bool rest = false;
    /// Name, dose, frequency, cues: one below the other.
    std::vector<Paragraph> texts;
    /// By day; empty in the rest of a row that was split.
    std::array<Times, 7> times{};
    /// Boxes beside one another in a cell.
    int columns = 1;
    bool feet_apart = false;
    Points figure_height{};
    Points boxes_height{};
    /// Of the whole row, with the room above and below.
    Points height{};

    Points text_height() const;
};

/// Measures the rows of a week. What an exercise says is set once for all weeks in which it says the same.
class RowSetter {
public:
    RowSetter(const Kit& kit, const WeekGrid& grid);

    std::vector<WeekRow> rows(const Week& week);
    /// Takes as much off a row as makes it no higher than `room`, and gives the rest; nothing where all of it has room.
    std::optional<WeekRow> split(WeekRow& row, Points room) const;
    Marks marks(const Week& week) const;

private:
    struct Spoken {
        std::string amount, frequency, cues;
    };
    struct Cached {
        Dose dose;
        std::vector<Paragraph> texts;
    };
    Spoken speak(const Dose& dose, std::size_t exercise) const;
    std::vector<Paragraph> set(const Spoken& spoken, std::size_t exercise) const;
    void measure(WeekRow& row) const;
    std::array<Times, 7> split_boxes(WeekRow& row, Points room) const;
    void split_texts(WeekRow& row, WeekRow& rest, std::size_t kept, Points left) const;

    const Kit& kit_;
    const WeekGrid& grid_;
    std::vector<std::optional<Cached>> cache_;
};

/// Draws a row whose top is at `top` and which is `height` high: as high as it was measured, or higher.
void draw_row(const Kit& kit, const WeekGrid& grid, Canvas& canvas, const WeekRow& row, const Week& week, Points top,
              Points height);

/// Boxes for each time that a dose is asked for: two where each foot has its own.
int boxes_a_time(const Template& look, const Dose& dose);

}  // namespace footplan::layout
