#include "layout/week_row_drawer.hpp"

#include <algorithm>

#include "layout/fields.hpp"
#include "layout/legend.hpp"

namespace footplan::layout {

using namespace literals;

WeekRowDrawer::Tops WeekRowDrawer::tops(const WeekRow& row, Points top, Points height) const {
    const Points middle = top + height / 2;
    const Points figure = middle - row.figure_height / 2;
    if (!grid_.above) return {middle - row.text_height() / 2, middle - row.boxes_height / 2, figure, top, top + height};
    const Points content = row.height - grid_.density.pad * 2.0;
    const Points text = middle - content / 2;
    const Points boxes = middle + content / 2 - row.boxes_height;
    return {text, boxes, row.cues.empty() ? figure : text, boxes - 0.5_mm, top + height};
}

void WeekRowDrawer::draw(const WeekRow& row, Points top, Points height) const {
    const auto table_row = canvas_.open(page::Role::row);
    const Tops tops = this->tops(row, top, height);
    draw_header(row, tops);
    const bool has_boxes = row.most_boxes() > 0;
    for (std::size_t day = 0; day < 7; ++day) {
        if (!has_boxes) {
            const auto cell = canvas_.open(page::Role::cell);
            continue;
        }
        draw_boxes(row, day, tops.boxes);
        if (context_.narrow() || (grid_.above && day == 0)) continue;
        const Points x = grid_.days_left + grid_.day_width * static_cast<double>(day);
        canvas_.line({x, tops.rule_top}, {x, tops.rule_bottom}, {0.15_mm, context_.look.colors.rule, {}});
    }
}

void WeekRowDrawer::draw_header(const WeekRow& row, const Tops& tops) const {
    const auto header = canvas_.open(page::Role::row_header);
    draw_figure(row, tops.figure);
    Points top = tops.text;
    if (!row.texts.empty()) {
        canvas_.paragraph({page::Role::paragraph}, row.texts.front(), grid_.text_left, top);
        top += row.texts.front().height();
    }
    if (row.texts.size() > 1) {
        const auto dose = canvas_.open(page::Role::paragraph);
        canvas_.paragraphs({row.texts.begin() + 1, row.texts.end()}, grid_.text_left, top);
    }
    if (!row.cues.empty()) draw_cues(row, tops.boxes);
}

void WeekRowDrawer::draw_figure(const WeekRow& row, Points top) const {
    if (row.figure_height <= Points{}) return;
    context_.draw_row_figure(canvas_, row.exercise,
                             {{context_.frame.area.left(), top}, {grid_.figure_width, row.figure_height}});
}

void WeekRowDrawer::draw_cues(const WeekRow& row, Points boxes_top) const {
    const auto cues = canvas_.open(page::Role::paragraph);
    for (std::size_t i = 0; i < row.cues.size(); ++i) {
        const Points line = boxes_top + (grid_.box + grid_.box_gap) * static_cast<double>(i) + grid_.box / 2;
        Paragraph cue = row.cues[i];
        cue.lines.back().goes_on = i + 1 < row.cues.size();
        canvas_.paragraph(cue, grid_.days_left - beside_cue, line - cue.height() / 2, Align::right);
    }
}

/// The boxes of one day, from the top of their lines.
void WeekRowDrawer::draw_boxes(const WeekRow& row, std::size_t day, Points top) const {
    const Times& times = row.times[day];
    const int boxes = times.boxes();
    const Points middle = top + row.boxes_height / 2;
    // What the first part of a row has said is not said again.
    if (row.rest && times.none()) {
        const auto cell = canvas_.open(page::Role::cell);
        return;
    }
    // Boxes that are fields speak for themselves.
    const std::string said = context_.request.fillable && boxes > 0 ? std::string() : spoken_cell(context_, times);
    const auto cell = canvas_.open({page::Role::cell, 1, 1, said});
    const Points left = grid_.days_left + grid_.day_width * static_cast<double>(day);
    canvas_.unseen(said, context_.styles.text.size,
                   {{left + 0.5_mm, middle - context_.styles.text.size / 2}, {grid_.day_width - 1_mm, {}}});
    if (times.none()) return canvas_.add(rest_dot(context_, {grid_.day_middle(day), middle}));
    if (boxes == 0) return canvas_.add(open_ring(context_, {grid_.day_middle(day), middle}, grid_.box));
    const Points pitch = grid_.box + grid_.box_gap;
    const Points width = pitch * static_cast<double>(std::min(row.columns, row.most_boxes())) - grid_.box_gap;
    for (int i = 0; i < boxes; ++i) {
        const page::Point at{grid_.day_middle(day) - width / 2 + pitch * static_cast<double>(i % row.columns),
                             top + pitch * static_cast<double>(i / row.columns)};
        add_box(context_, canvas_, tick_box(context_, at, grid_.box, i >= times.required),
                {week_, row.exercise, day, row.boxes_before[day] + i + 1});
    }
}

}  // namespace footplan::layout
