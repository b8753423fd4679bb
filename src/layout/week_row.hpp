#pragma once

#include <optional>
#include <vector>

#include "layout/week_grid.hpp"

namespace footplan::layout {

/// A row of a week's table, measured: an exercise, or the rest of one that is longer than a page.
struct WeekRow {
    std::size_t exercise = 0;
    /// Goes on with an exercise whose row was split.
    bool rest = false;
    /// Name and dose, one below the other.
    std::vector<Paragraph> texts;
    /// Of the lines of boxes, from the top.
    std::vector<Paragraph> cues;
    /// By day; empty in the rest of a row that was split.
    std::array<Times, 7> times{};
    /// In the first part of a row that was split.
    std::array<int, 7> boxes_before{};
    /// Boxes beside one another in a cell.
    int columns = 1;
    Points figure_height{};
    Points boxes_height{};
    /// Of the whole row, with the room above and below.
    Points height{};

    Points text_height() const;
    /// Of a day; 1 if days are open.
    int most_boxes() const;
};

/// Between a cue and the boxes beside it.
inline constexpr Points beside_cue{2 * 72 / 25.4};

/// Measures the rows of a week.
class RowSetter {
public:
    RowSetter(const LayoutContext& context, const WeekGrid& grid) : context_(context), grid_(grid) {}

    /// Of a week by its place in the plan.
    std::vector<WeekRow> rows(std::size_t week) const;
    /// Takes as much off a row as makes it no higher than `room`, and gives the rest; nothing if all of it has room.
    std::optional<WeekRow> split(WeekRow& row, Points room) const;

private:
    struct Texts {
        std::vector<Paragraph> texts, cues;
    };
    Texts set(const words::SpokenExercise& said) const;
    std::vector<Paragraph> set_cues(const words::SpokenExercise& said) const;
    void measure(WeekRow& row) const;
    Points least_above_boxes(const WeekRow& row) const;
    std::array<Times, 7> split_boxes(WeekRow& row, Points room) const;
    void split_texts(WeekRow& row, WeekRow& rest, std::size_t kept, Points left) const;

    const LayoutContext& context_;
    const WeekGrid& grid_;
};

/// Boxes for each time that a dose is asked for: two if each foot has its own.
int boxes_a_time(const Template& look, const Dose& dose);

}  // namespace footplan::layout
