#include "layout/overview_band.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "layout/card.hpp"
#include "layout/fields.hpp"
#include "layout/week_grid.hpp"
#include "layout/week_row.hpp"

namespace footplan::layout {

using namespace literals;
using page::Role;
using words::label;

namespace {

constexpr Points between_weeks = 2.4_mm;
constexpr Points below_letters = 0.8_mm;
constexpr Points after_name = 2_mm;
/// Of a text beside a figure, in its own size.
constexpr double least_text_width = 11;

}  // namespace

OverviewGrid overview_grid(const LayoutContext& context, const OverviewDensity& density) {
    const Points width = context.frame.area.size.width;
    const Points em = context.look.sizes.text;
    OverviewGrid grid;
    grid.box = std::max(context.look.box, density.least_box);
    grid.box_gap = between_boxes;
    const Points narrowest = grid.box + grid.box_gap;
    const Points week = narrowest * 7.0 + between_weeks;
    const std::size_t all = context.weeks().size();
    const auto room = static_cast<std::size_t>(std::max(1.0, (width - em * 10) / week));
    const std::size_t bands = (all + std::min(room, all) - 1) / std::min(room, all);
    grid.weeks_in_band = (all + bands - 1) / bands;
    const double days = static_cast<double>(grid.weeks_in_band) * 7;
    const Points gaps = between_weeks * static_cast<double>(grid.weeks_in_band);
    // What the names do not need goes to the days, up to a comfortable width.
    grid.day_width = std::clamp((width - em * 18 - gaps) / days, std::min(narrowest, (width - gaps - em * 5) / days),
                                narrowest + 3_mm);
    grid.name_width = width - grid.day_width * days - gaps;
    const Points most = grid.name_width - after_figure - after_name - em * density.scale * least_text_width;
    const Points figure = std::min(context.look.row_figure * density.figure, most);
    if (context.has_figures() && figure >= context.least_row_figure()) grid.figure_width = figure;
    const Points beside = grid.figure_width > Points{} ? grid.figure_width + after_figure : Points{};
    grid.text_left = context.frame.area.left() + beside;
    grid.text_width = grid.name_width - after_name - beside;
    return grid;
}

OverviewBand::OverviewBand(const LayoutContext& context, const OverviewGrid& grid, const OverviewDensity& density,
                           std::size_t first_week, Points room)
    : context_(&context),
      grid_(&grid),
      first_week_(first_week),
      count_(std::min(grid.weeks_in_band, context.weeks().size() - first_week)) {
    Points names{};
    for (std::size_t w = 0; w < count_; ++w) {
        const std::string number = std::to_string(week(w).number);
        const words::SpokenWeek& spoken = context.spoken.weeks[first_week + w];
        WeekHead head{context.set(context.labels().say(label("week-short"), {{"week", number}}), context.styles.strong,
                                  grid.week_width()),
                      {}};
        head.dates = context.set(spoken.dates, context.styles.small, grid.week_width());
        names = std::max(names, head.name.height());
        dates_height_ = std::max(dates_height_, head.dates.height());
        heads_.push_back(std::move(head));
    }
    head_height_ = names + dates_height_ + context.styles.small.leading + below_letters;
    TextStyle name = context.styles.name, text = context.styles.text;
    // An exercise is no larger than the routine.
    name.size = std::max(name.size, std::min(name.size * density.scale, context.styles.title.size));
    text.size = text.size * density.scale;
    name.leading = name.size * density.leading;
    text.leading = text.size * density.leading;
    text.by_clauses = true;
    text.emphasis = Emphasis::numbers;
    for (std::size_t e = 0; e < context.routine().exercises.size(); ++e) {
        bool done = false;
        for (std::size_t w = 0; w < count_; ++w) done |= week(w).has(e);
        if (!done) continue;
        Row row{e, context.set(**context.routine().exercises[e].name, name, grid.text_width),
                context.set(dose(e), text, grid.text_width)};
        if (const auto figure = context.request.figure(e); figure && grid.figure_width > Points{})
            row.figure_height = std::min(context.figure_height(*figure, grid.figure_width), grid.figure_width);
        add_row(std::move(row), density, room - head_height_);
    }
}

/// As many rows as the text needs, none higher than a page.
void OverviewBand::add_row(Row row, const OverviewDensity& density, Points room) {
    room -= density.pad * 2.0;
    const auto lines = [](const Paragraph& text, Points height) {
        return static_cast<std::size_t>(std::max(1.0, height / text.style.leading));
    };
    for (;;) {
        Row rest{row.exercise};
        rest.rest = true;
        if (!row.name.empty()) rest.name = split_after(row.name, lines(row.name, room));
        if (!row.dose.empty() && !rest.name.empty()) std::swap(rest.dose, row.dose);
        if (!row.dose.empty()) rest.dose = split_after(row.dose, lines(row.dose, room - row.name.height()));
        const Points boxes = row.rest ? Points{} : boxes_height(row.exercise);
        row.height = std::max({row.name.height() + row.dose.height(), boxes, row.figure_height}) + density.pad * 2.0;
        rows_.push_back(std::move(row));
        if (rest.name.empty() && rest.dose.empty()) return;
        row = std::move(rest);
    }
}

/// The dose of the band's first week, and what changes within the band.
std::string OverviewBand::dose(std::size_t exercise) const {
    std::string all;
    const words::SpokenExercise* before = nullptr;
    for (std::size_t w = 0; w < count_; ++w) {
        const words::SpokenWeek& spoken = context_->spoken.weeks[first_week_ + w];
        const words::SpokenExercise* const now = spoken.find(exercise);
        if (now == nullptr) continue;
        std::vector<words::Said> said = now->all();
        if (before != nullptr) std::erase_if(said, [](const words::Said& sentence) { return !sentence.changed; });
        std::erase_if(said, [](const words::Said& sentence) { return sentence.topic == words::Topic::note; });
        const std::string text = context_->joined(said);
        const bool heads = w > 0 && !text.empty();
        const std::string week_name =
            context_->labels().say(label("week-short"), {{"week", std::to_string(spoken.number)}});
        if (!text.empty())
            all = context_->speaker.sentences(
                all, heads ? context_->labels().say(label("named"), {{"name", week_name}, {"text", text}}) : text);
        before = now;
    }
    return all;
}

int OverviewBand::boxes(std::size_t index, std::size_t exercise, std::size_t day) const {
    const Times times = week(index).times(exercise, day);
    return (times.open ? 1 : times.boxes()) * boxes_a_time(context_->look, week(index).doses[exercise]);
}

Points OverviewBand::boxes_height(std::size_t exercise) const {
    int most = 0;
    for (std::size_t w = 0; w < count_; ++w)
        for (std::size_t d = 0; d < 7; ++d) most = std::max(most, boxes(w, exercise, d));
    if (most == 0) return {};
    return grid_->box * static_cast<double>(most) + grid_->box_gap * static_cast<double>(most - 1);
}

Points OverviewBand::week_left(std::size_t index) const {
    return context_->frame.area.left() + grid_->name_width + between_weeks +
           (grid_->week_width() + between_weeks) * static_cast<double>(index);
}

Points OverviewBand::draw(Canvas& canvas, Rows rows, Points y, Points more) const {
    const auto table = canvas.open(Role::table);
    draw_head(canvas, y);
    y += head_height_;
    const Points left = context_->frame.area.left(), right = week_left(count_) - between_weeks;
    for (std::size_t r = rows.begin; r < rows.end; ++r) {
        canvas.line({left, y}, {right, y}, context_->ink(0.3_mm));
        draw_row(canvas, rows_[r], y, rows_[r].height + more);
        y += rows_[r].height + more;
    }
    canvas.line({left, y}, {right, y}, context_->ink(0.3_mm));
    return y;
}

void OverviewBand::draw_head(Canvas& canvas, Points y) const {
    const page::Rect& area = context_->frame.area;
    const TextStyle& small = context_->styles.small;
    const Points letters_top = y + head_height_ - below_letters - small.leading;
    {
        const auto row = canvas.open(Role::row);
        { const auto corner = canvas.open(Role::cell); }
        for (std::size_t w = 0; w < count_; ++w) {
            const auto header = canvas.open(page::Element{Role::column_header, 1, 7});
            std::vector<Paragraph> lines{heads_[w].name};
            if (!heads_[w].dates.empty()) lines.push_back(heads_[w].dates);
            canvas.paragraphs(lines, week_left(w), letters_top - dates_height_ - heads_[w].name.height());
        }
    }
    const auto row = canvas.open(Role::row);
    {
        const auto header = canvas.open(Role::column_header);
        canvas.unseen(context_->say(label("exercise")), context_->styles.text.size,
                      {{area.left(), y}, {grid_->name_width, {}}});
    }
    const std::string letters = context_->say(label("day-letters"));
    const auto names = text::split(letters, ' ');
    for (std::size_t w = 0; w < count_; ++w)
        for (std::size_t d = 0; d < 7; ++d) {
            const Weekday day = week(w).days[d].weekday;
            const auto at = static_cast<std::size_t>(day);
            const auto header = canvas.open({Role::column_header, 1, 1, context_->speaker.weekday(day)});
            if (at < names.size())
                canvas.paragraph(context_->line(names[at], small),
                                 week_left(w) + grid_->day_width * (static_cast<double>(d) + 0.5), letters_top,
                                 Align::center);
        }
}

void OverviewBand::draw_row(Canvas& canvas, const Row& row, Points top, Points height) const {
    const auto table_row = canvas.open(Role::row);
    const Points middle = top + height / 2;
    {
        const auto header = canvas.open(Role::row_header);
        if (row.figure_height > Points{})
            context_->draw_row_figure(canvas, row.exercise,
                                      {{context_->frame.area.left(), middle - row.figure_height / 2},
                                       {grid_->figure_width, row.figure_height}});
        const Points y = middle - (row.name.height() + row.dose.height()) / 2;
        canvas.paragraph({Role::paragraph}, row.name, grid_->text_left, y);
        canvas.paragraph({Role::paragraph}, row.dose, grid_->text_left, y + row.name.height());
    }
    for (std::size_t w = 0; w < count_; ++w) {
        const Points x = week_left(w) - between_weeks / 2;
        if (!row.rest) canvas.line({x, top}, {x, top + height}, {0.15_mm, context_->look.colors.rule, {}});
        for (std::size_t d = 0; d < 7; ++d)
            if (row.rest)
                const auto cell = canvas.open(Role::cell);
            else
                draw_day(canvas, w, row.exercise, d, middle);
    }
}

void OverviewBand::draw_day(Canvas& canvas, std::size_t week_index, std::size_t exercise, std::size_t day,
                            Points middle) const {
    const Week& shown = week(week_index);
    const int factor = boxes_a_time(context_->look, shown.doses[exercise]);
    Times times = shown.times(exercise, day);
    times.required *= factor;
    times.optional *= factor;
    if (!shown.has(exercise)) {
        const auto cell = canvas.open(Role::cell);
        return;
    }
    const int count = times.boxes();
    // Boxes that are fields speak for themselves.
    const std::string said = context_->request.fillable && count > 0 ? std::string() : spoken_cell(*context_, times);
    const auto cell = canvas.open({Role::cell, 1, 1, said});
    const Points left = week_left(week_index) + grid_->day_width * static_cast<double>(day);
    const Points x = left + grid_->day_width / 2;
    canvas.unseen(said, context_->styles.text.size,
                  {{left + 0.5_mm, middle - context_->styles.text.size / 2}, {grid_->day_width - 1_mm, {}}});
    if (times.none()) return canvas.add(rest_dot(*context_, {x, middle}));
    if (count == 0) return canvas.add(open_ring(*context_, {x, middle}, grid_->box));
    const Points pitch = grid_->box + grid_->box_gap;
    const Points top = middle - (pitch * static_cast<double>(count) - grid_->box_gap) / 2;
    for (int i = 0; i < count; ++i) {
        const page::Point at{x - grid_->box / 2, top + pitch * static_cast<double>(i)};
        add_box(*context_, canvas, tick_box(*context_, at, grid_->box, i >= times.required),
                {first_week_ + week_index, exercise, day, i + 1});
    }
}

}  // namespace footplan::layout
