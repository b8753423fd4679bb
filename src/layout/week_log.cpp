#include "layout/week_log.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "layout/fields.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points after_table = 4_mm;
constexpr Points between_lines = 8.6_mm;

}  // namespace

WeekLog::WeekLog(const LayoutContext& context, const WeekGrid& grid) : context_(context), grid_(grid) {
    // A small page has room for the boxes alone.
    if (context.narrow()) return;
    const auto add_row = [&](Log log) {
        const std::string said = context.say(log == Log::pain ? label("pain") : label("minutes-taken"));
        rows_.push_back({log, said, context.line(said, context.styles.text)});
    };
    for (const auto& log : context.routine().log)
        if (*log == Log::notes)
            notes_ = true;
        else
            add_row(*log);
    if (context.routine().log.empty()) notes_ = true;
}

Points WeekLog::row_height() const {
    const Points above = grid_.above ? context_.styles.text.leading + 0.5_mm : Points{};
    return above + std::max(grid_.density.log_row, context_.styles.text.leading + 1_mm);
}

Points WeekLog::rows_height() const {
    return rows_.empty() ? Points{} : after_table + row_height() * static_cast<double>(rows_.size());
}

Points WeekLog::least_height() const {
    Points height = rows_height();
    if (notes_ && grid_.density.note_lines > 0)
        height += after_table + context_.styles.strong.leading +
                  between_lines * static_cast<double>(grid_.density.note_lines);
    return height;
}

void WeekLog::draw(Canvas& canvas, const Week& week, Points y, Points bottom) const {
    const page::Rect& area = context_.frame.area;
    if (!rows_.empty()) {
        y += after_table;
        for (const Row& row : rows_) {
            draw_row(canvas, week, row, y);
            y += row_height();
        }
    }
    if (!notes_) return;
    y += after_table;
    const Points heading = context_.styles.strong.leading;
    if (y + heading + between_lines * 0.6 > bottom) return;
    canvas.paragraph({page::Role::paragraph}, context_.line(context_.say(label("notes")), context_.styles.strong),
                     area.left(), y);
    y += heading;
    for (Points line = y + between_lines * 0.75; line <= bottom; line += between_lines)
        canvas.line({area.left(), line}, {area.right(), line}, context_.rule());
    add_field(context_, canvas,
              {page::Field::Kind::lines,
               {{area.left(), y}, {area.size.width, bottom - y}},
               field_name(week, "notes"),
               said_of_week(context_, week, context_.say(label("notes")))});
}

void WeekLog::draw_row(Canvas& canvas, const Week& week, const Row& row, Points top) const {
    const Points height = std::max(grid_.density.log_row, context_.styles.text.leading + 1_mm);
    {
        const auto words_of_row = canvas.open(page::Role::paragraph);
        if (grid_.above) {
            canvas.paragraph(row.words, context_.frame.area.left(), top);
            top += row.words.height() + 0.5_mm;
        } else {
            canvas.centered_line(row.words, context_.frame.area.left(), top + height / 2);
        }
    }
    const Points left = grid_.days_left, right = grid_.days_right();
    for (const Points y : {top, top + height}) canvas.line({left, y}, {right, y}, context_.rule());
    for (std::size_t day = 0; day <= 7; ++day) {
        const Points x = left + grid_.day_width * static_cast<double>(day);
        canvas.line({x, top}, {x, top + height}, context_.rule());
        if (day == 7) break;
        add_field(context_, canvas,
                  {page::Field::Kind::line,
                   {{x, top}, {grid_.day_width, height}},
                   field_name(week, fmt::format("{}-day-{}", row.log == Log::pain ? "pain" : "minutes", day + 1)),
                   said_of_day(context_, week, day, row.said)});
    }
}

}  // namespace footplan::layout
