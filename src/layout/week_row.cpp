#include "layout/week_row.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;
using words::sentence;

namespace {

Style in_row(const Style& style, const Density& density, bool by_clauses) {
    Style set = style;
    set.leading = style.size * density.leading;
    set.by_clauses = by_clauses;
    return set;
}

int rows_of(int boxes, int columns) { return (boxes + columns - 1) / columns; }

Points boxes_height(const WeekGrid& grid, int rows) {
    return rows == 0 ? Points{} : grid.box * static_cast<double>(rows) + grid.box_gap * static_cast<double>(rows - 1);
}

}  // namespace

int boxes_a_time(const Template& look, const Dose& dose) {
    return look.sides == Sides::apart ? sides_of(side_of(dose)) : 1;
}

Points WeekRow::text_height() const {
    Points sum{};
    for (const Paragraph& text : texts) sum += text.height();
    return sum;
}

RowSetter::RowSetter(const Kit& kit, const WeekGrid& grid)
    : kit_(kit), grid_(grid), cache_(kit.routine().exercises.size()) {}

RowSetter::Spoken RowSetter::speak(const Dose& dose, std::size_t exercise) const {
    const std::string mark = kit_.say(label("chosen-mark"));
    const words::SpokenDose said = kit_.speaker.dose(dose);
    const ExerciseFacts& facts = kit_.request.facts(exercise);
    Spoken spoken{said.amount, said.frequency, {}};
    if (facts.amount_chosen) spoken.amount += mark;
    if (facts.frequency_chosen) spoken.frequency += mark;
    if (grid_.density.minutes) spoken.frequency = kit_.speaker.with_time(dose, spoken.frequency);
    if (dose.when && grid_.density.cues) {
        std::vector<std::string> cues;
        for (const auto& cue : **dose.when) cues.push_back(*cue);
        spoken.cues = kit_.speaker.list(cues);
    }
    return spoken;
}

std::vector<Paragraph> RowSetter::set(const Spoken& spoken, std::size_t exercise) const {
    const Density& density = grid_.density;
    const auto add = [&](std::vector<Paragraph>& texts, const std::string& text, const Style& style, bool by_clauses) {
        if (text.empty()) return;
        texts.push_back(kit_.set(text, in_row(style, density, by_clauses), grid_.text_width));
    };
    std::vector<Paragraph> texts;
    add(texts, **kit_.routine().exercises[exercise].name, kit_.styles.name, false);
    if (!density.dose) return texts;
    if (density.frequency_apart) {
        add(texts, sentence(spoken.amount), kit_.styles.text, true);
        add(texts, sentence(spoken.frequency), kit_.styles.muted, true);
        add(texts, sentence(spoken.cues), kit_.styles.muted, true);
    } else {
        add(texts, sentence(kit_.speaker.clauses({spoken.amount, spoken.frequency})), kit_.styles.text, true);
    }
    return texts;
}

/// Boxes stand one below the other as long as the row has the height anyway, else in as many columns as it takes.
void RowSetter::measure(WeekRow& row) const {
    if (const auto figure = kit_.request.figure(row.exercise); figure && grid_.figure_width > Points{} && !row.rest)
        row.figure_height = std::min(kit_.figure_height(*figure, grid_.figure_width), grid_.figure_width);
    const Points beside = grid_.above ? Points{} : std::max(row.text_height(), row.figure_height);
    int most = 0;
    for (const Times& times : row.times) most = std::max(most, times.required + times.optional);
    // Where three have room beside one another, they always stand so; a column for each foot stays one.
    if (!row.feet_apart) {
        row.columns = grid_.columns >= 3 ? std::clamp(most, 1, grid_.columns) : 1;
        while (row.columns < grid_.columns && row.columns < most &&
               boxes_height(grid_, rows_of(most, row.columns)) > beside)
            ++row.columns;
    }
    row.boxes_height = boxes_height(grid_, rows_of(most, row.columns));
    const Points content = grid_.above ? row.text_height() + (most > 0 ? 1_mm + row.boxes_height : Points{})
                                       : std::max(beside, row.boxes_height);
    row.height = content + grid_.density.pad * 2.0;
}

std::vector<WeekRow> RowSetter::rows(const Week& week) {
    std::vector<WeekRow> rows;
    for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e) {
        const Dose& dose = week.doses[e];
        if (!cache_[e] || cache_[e]->dose != dose) cache_[e] = Cached{dose, set(speak(dose, e), e)};
        WeekRow row;
        row.exercise = e;
        row.texts = cache_[e]->texts;
        const int factor = boxes_a_time(kit_.look, dose);
        for (std::size_t d = 0; d < 7; ++d) {
            const Times times = week.times(e, d);
            row.times[d] = {times.required * factor, times.optional * factor};
        }
        row.feet_apart = factor > 1 && grid_.columns >= factor;
        row.columns = row.feet_apart ? factor : 1;
        measure(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Takes the boxes for which a row has no room off it.
std::array<Times, 7> RowSetter::split_boxes(WeekRow& row, Points room) const {
    const double fitting = (room + grid_.box_gap) / (grid_.box + grid_.box_gap);
    const int most = std::max(1, static_cast<int>(fitting)) * row.columns;
    std::array<Times, 7> rest{};
    for (std::size_t d = 0; d < 7; ++d) {
        Times& times = row.times[d];
        const Times kept{std::min(times.required, most), std::min(times.optional, std::max(0, most - times.required))};
        rest[d] = {times.required - kept.required, times.optional - kept.optional};
        times = kept;
    }
    return rest;
}

std::optional<WeekRow> RowSetter::split(WeekRow& row, Points room) const {
    if (row.height <= room) return std::nullopt;
    const Points around = grid_.density.pad * 2.0;
    WeekRow rest;
    rest.exercise = row.exercise;
    rest.rest = true;
    rest.columns = row.columns;
    rest.feet_apart = row.feet_apart;
    // In a column of its own the text needs one line beside the boxes, above them it needs its own.
    const Points line = grid_.above && !row.texts.empty() ? row.texts.front().style.leading + 1_mm : Points{};
    rest.times = split_boxes(row, room - around - line);
    measure(row);
    Points left = room - around - (grid_.above && row.boxes_height > Points{} ? 1_mm + row.boxes_height : Points{});
    std::size_t kept = 0;
    for (; kept < row.texts.size() && row.texts[kept].height() <= left; ++kept) left -= row.texts[kept].height();
    if (kept < row.texts.size()) split_texts(row, rest, kept, left);
    const bool more_boxes = std::ranges::any_of(rest.times, [](const Times& times) { return !times.none(); });
    if (rest.texts.empty() && !more_boxes) return std::nullopt;
    // The rest says whose it is, unless it is the name itself that goes on.
    if (kept > 0 && !row.texts.empty() && row.texts.front().lines.size() <= 3) {
        const std::string name = **kit_.routine().exercises[row.exercise].name;
        rest.texts.insert(rest.texts.begin(), kit_.set(kit_.labels().say(label("continued"), {{"title", name}}),
                                                       row.texts.front().style, grid_.text_width));
    }
    measure(row);
    measure(rest);
    return rest;
}

void RowSetter::split_texts(WeekRow& row, WeekRow& rest, std::size_t kept, Points left) const {
    auto lines = static_cast<std::size_t>(std::max(0.0, left / row.texts[kept].style.leading));
    // At least one line below the name stays, so that splitting comes to an end.
    const bool named = row.texts.front().style.weight == page::Weight::bold;
    if (kept <= (named ? 1U : 0U)) lines = std::max<std::size_t>(lines, 1);
    if (Paragraph part = split_after(row.texts[kept], lines); !part.empty()) rest.texts.push_back(std::move(part));
    for (std::size_t i = kept + 1; i < row.texts.size(); ++i) rest.texts.push_back(std::move(row.texts[i]));
    row.texts.resize(lines == 0 ? kept : kept + 1);
}

Marks RowSetter::marks(const Week& week) const {
    Marks marks;
    for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e) {
        const ExerciseFacts& facts = kit_.request.facts(e);
        if (grid_.density.dose) marks.chosen |= facts.amount_chosen || facts.frequency_chosen;
        for (std::size_t d = 0; d < 7; ++d) {
            const Times times = week.times(e, d);
            marks.optional |= times.optional > 0;
            marks.rest |= times.none();
        }
    }
    return marks;
}

namespace {

/// The boxes of one day, in the middle of its cell.
void draw_boxes(const Kit& kit, const WeekGrid& grid, Canvas& canvas, const WeekRow& row, const Week& week,
                std::size_t day, Points middle) {
    const Times& times = row.times[day];
    const int boxes = times.required + times.optional;
    if (boxes == 0) {
        const Points dot = 1.2_mm;
        canvas.add(page::Shape{{{grid.day_middle(day) - dot / 2, middle - dot / 2}, {dot, dot}},
                               dot / 2,
                               std::nullopt,
                               kit.look.colors.rule});
        return;
    }
    const Points pitch = grid.box + grid.box_gap;
    const int columns = std::min(row.columns, boxes);
    const Points width = pitch * static_cast<double>(columns) - grid.box_gap;
    const Points left = grid.day_middle(day) - width / 2;
    const Points top = middle - boxes_height(grid, rows_of(boxes, columns)) / 2;
    for (int i = 0; i < boxes; ++i) {
        // The last ones stand in the middle below the others.
        const int in_line = std::min(columns, boxes - i / columns * columns);
        const Points shift = pitch * static_cast<double>(columns - in_line) / 2;
        const page::Point at{left + shift + pitch * static_cast<double>(i % columns),
                             top + pitch * static_cast<double>(i / columns)};
        const bool optional = i >= times.required;
        page::Stroke stroke = kit.ink(0.4_mm);
        if (optional) stroke.dash = 0.8_mm;
        canvas.add(page::TickBox{{at, {grid.box, grid.box}},
                                 0.7_mm,
                                 stroke,
                                 week.number,
                                 static_cast<int>(row.exercise),
                                 static_cast<int>(day),
                                 optional});
    }
}

bool has_boxes(const WeekRow& row) {
    return std::ranges::any_of(row.times, [](const Times& times) { return !times.none(); });
}

}  // namespace

void draw_row(const Kit& kit, const WeekGrid& grid, Canvas& canvas, const WeekRow& row, const Week& week, Points top,
              Points height) {
    const Points middle = top + height / 2;
    Points text_top = middle - row.text_height() / 2;
    Points boxes_middle = middle;
    Points band_top = top, band_bottom = top + height;
    if (grid.above) {
        const Points content = row.height - grid.density.pad * 2.0;
        text_top = middle - content / 2;
        boxes_middle = middle + content / 2 - row.boxes_height / 2;
        band_top = boxes_middle - row.boxes_height / 2 - 0.5_mm;
    }
    if (const auto figure = kit.request.figure(row.exercise); figure && row.figure_height > Points{})
        kit.draw_figure(
            canvas, *figure,
            {{kit.frame.area.left(), middle - row.figure_height / 2}, {grid.figure_width, row.figure_height}});
    for (const Paragraph& text : row.texts) {
        canvas.paragraph(text, grid.text_left, text_top);
        text_top += text.height();
    }
    if (!has_boxes(row)) return;
    for (std::size_t day = 0; day < 7; ++day) {
        draw_boxes(kit, grid, canvas, row, week, day, boxes_middle);
        if (kit.narrow() || (grid.above && day == 0)) continue;
        const Points x = grid.days_left + grid.day_width * static_cast<double>(day);
        canvas.line({x, band_top}, {x, band_bottom}, {0.15_mm, kit.look.colors.rule, {}});
    }
}

}  // namespace footplan::layout
