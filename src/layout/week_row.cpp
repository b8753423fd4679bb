#include "layout/week_row.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

/// Room for the cues beside the boxes of Monday.
constexpr Points widest_cue = 24_mm;

TextStyle in_row(const TextStyle& style, const WeekGrid& grid) {
    TextStyle set = style;
    set.size = style.size * grid.text_scale;
    set.leading = set.size * grid.density.leading;
    return set;
}

int rows_of(int boxes, int columns) { return (boxes + columns - 1) / columns; }

/// Lines of boxes that are in a row.
std::size_t kept_lines(const WeekRow& row) { return static_cast<std::size_t>(rows_of(row.most_boxes(), row.columns)); }

/// Whether a name is said again where its row goes on.
bool is_short(const Paragraph& name) { return name.lines.size() <= 3; }

/// Of a text that has no cues beside it.
Points text_width(const LayoutContext& context, const WeekGrid& grid) {
    return grid.above ? context.frame.area.right() - grid.text_left : grid.days_left - grid.text_left - beside_cue;
}

}  // namespace

int boxes_a_time(const Template& look, const Dose& dose) {
    return look.sides == Sides::apart ? sides_of(side_of(dose)) : 1;
}

int WeekRow::most_boxes() const {
    int most = 0;
    for (const Times& day : times) most = std::max(most, day.open ? 1 : day.boxes());
    return most;
}

Points WeekRow::text_height() const {
    Points sum{};
    for (const Paragraph& text : texts) sum += text.height();
    return sum;
}

std::vector<Paragraph> RowSetter::set_cues(const words::SpokenExercise& said) const {
    std::vector<Paragraph> cues;
    const Points beside = grid_.above ? grid_.days_left - context_.frame.area.left() - beside_cue : widest_cue;
    if (beside <= Points{} || grid_.columns > 1) return cues;
    TextStyle style = context_.styles.small;
    style.leading = style.size * 1.15;
    Points widest{};
    for (const std::string& cue : said.box_cues) {
        Paragraph words = context_.set(cue, style, beside);
        // What is longer than its line of boxes would run into the next one.
        if (words.height() > grid_.box + grid_.box_gap) return {};
        widest = std::max(widest, words.width());
        cues.push_back(std::move(words));
    }
    // A dose is not squeezed into a few letters for their sake.
    if (!grid_.above && text_width(context_, grid_) - widest - beside_cue < context_.styles.text.size * 9) cues.clear();
    return cues;
}

RowSetter::Texts RowSetter::set(const words::SpokenExercise& said) const {
    Texts result;
    result.cues = set_cues(said);
    Points cues{};
    if (!grid_.above)
        for (const Paragraph& cue : result.cues) cues = std::max(cues, cue.width());
    const Points width = text_width(context_, grid_) - (cues > Points{} ? cues + beside_cue : Points{});
    const auto add = [&](const std::string& text, const TextStyle& style) {
        if (!text.empty()) result.texts.push_back(context_.set(text, in_row(style, grid_), width));
    };
    add(said.name, context_.styles.name);
    if (!grid_.density.dose) return result;
    TextStyle numbers = context_.styles.text, strong = context_.styles.strong;
    numbers.emphasis = Emphasis::numbers;
    numbers.by_clauses = strong.by_clauses = true;
    // What differs from the week before stands out.
    std::string usual, changed;
    // Where rows are many, the cards alone have the notes.
    const bool notes_elsewhere = grid_.density.note_lines == 0 && context_.has_instructions();
    for (const words::Said& sentence : said.all()) {
        const bool labels_boxes = sentence.topic == words::Topic::cues && !result.cues.empty();
        if (labels_boxes || (sentence.topic == words::Topic::note && notes_elsewhere)) continue;
        std::string& line = sentence.changed ? changed : usual;
        line = context_.speaker.sentences(line, sentence.text);
        const bool ends = sentence.topic == words::Topic::frequency || sentence.topic == words::Topic::cues;
        if (grid_.density.joined || !ends) continue;
        add(usual, numbers);
        usual.clear();
    }
    add(usual, numbers);
    const std::string news = context_.say(label("added"));
    if (!said.added.empty()) add(said.added + ".", strong);
    if (!changed.empty()) add(context_.labels().say(label("named"), {{"name", news}, {"text", changed}}), strong);
    return result;
}

void RowSetter::measure(WeekRow& row) const {
    if (const auto figure = context_.request.figure(row.exercise); figure && grid_.figure_width > Points{} && !row.rest)
        row.figure_height = std::min(context_.figure_height(*figure, grid_.figure_width), grid_.figure_width);
    const int most = row.most_boxes();
    row.boxes_height = grid_.boxes_height(rows_of(most, row.columns));
    const Points boxes = most > 0 ? grid_.above_boxes + row.boxes_height : Points{};
    // Cues are beside the boxes, below a picture that else reaches down beside them.
    const Points below_figure = row.cues.empty() ? Points{} : boxes;
    const Points content = grid_.above ? std::max(row.text_height() + boxes, row.figure_height + below_figure)
                                       : std::max({row.text_height(), row.figure_height, row.boxes_height});
    row.height = content + grid_.density.pad * 2.0;
}

std::vector<WeekRow> RowSetter::rows(std::size_t index) const {
    const Week& week = context_.weeks()[index];
    std::vector<WeekRow> rows;
    for (const words::SpokenExercise& said : context_.spoken.weeks[index].exercises) {
        Texts texts = set(said);
        WeekRow row;
        row.exercise = said.exercise;
        row.texts = std::move(texts.texts);
        row.cues = std::move(texts.cues);
        const int factor = boxes_a_time(context_.look, week.doses[said.exercise]);
        for (std::size_t d = 0; d < 7; ++d) {
            row.times[d] = week.times(said.exercise, d);
            row.times[d].required *= factor;
            row.times[d].optional *= factor;
        }
        const bool feet_apart = factor > 1 && grid_.columns >= factor;
        row.columns = feet_apart ? factor : context_.look.sides == Sides::apart ? 1 : grid_.columns;
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
        const Times kept{std::min(times.required, most), std::min(times.optional, std::max(0, most - times.required)),
                         times.open};
        rest[d] = {times.required - kept.required, times.optional - kept.optional};
        times = kept;
    }
    return rest;
}

/// In a column of its own the text needs no room that boxes have. Above them it needs that of a name and a line, and
/// the picture its own if cues are below it.
Points RowSetter::least_above_boxes(const WeekRow& row) const {
    if (!grid_.above || row.texts.empty()) return {};
    const Paragraph& name = row.texts.front();
    const Points line = row.texts.size() > 1 ? row.texts[1].style.leading : Points{};
    const Points text = (is_short(name) ? name.height() : name.style.leading) + line;
    return grid_.above_boxes + std::max(text, row.cues.empty() ? Points{} : row.figure_height);
}

std::optional<WeekRow> RowSetter::split(WeekRow& row, Points room) const {
    if (row.height <= room) return std::nullopt;
    const Points around = grid_.density.pad * 2.0;
    WeekRow rest;
    rest.exercise = row.exercise;
    rest.rest = true;
    rest.columns = row.columns;
    rest.times = split_boxes(row, room - around - least_above_boxes(row));
    for (std::size_t d = 0; d < 7; ++d) rest.boxes_before[d] = row.boxes_before[d] + row.times[d].boxes();
    if (row.cues.size() > kept_lines(row)) {
        rest.cues.assign(row.cues.begin() + static_cast<std::ptrdiff_t>(kept_lines(row)), row.cues.end());
        row.cues.resize(kept_lines(row));
    }
    measure(row);
    Points left =
        room - around - (grid_.above && row.boxes_height > Points{} ? grid_.above_boxes + row.boxes_height : Points{});
    std::size_t kept = 0;
    for (; kept < row.texts.size() && row.texts[kept].height() <= left; ++kept) left -= row.texts[kept].height();
    if (kept < row.texts.size()) split_texts(row, rest, kept, left);
    const bool more_boxes = std::ranges::any_of(rest.times, [](const Times& times) { return !times.none(); });
    if (rest.texts.empty() && !more_boxes) return std::nullopt;
    // The rest says whose it is, unless it is the name itself that goes on.
    if (kept > 0 && !row.texts.empty() && is_short(row.texts.front())) {
        const std::string name = **context_.routine().exercises[row.exercise].name;
        rest.texts.insert(rest.texts.begin(), context_.set(context_.labels().say(label("continued"), {{"title", name}}),
                                                           row.texts.front().style, text_width(context_, grid_)));
    }
    measure(row);
    measure(rest);
    return rest;
}

void RowSetter::split_texts(WeekRow& row, WeekRow& rest, std::size_t kept, Points left) const {
    auto lines = static_cast<std::size_t>(std::max(0.0, left / row.texts[kept].style.leading));
    // At least one line below a name that is said again stays, so that splitting comes to an end.
    const Paragraph& name = row.texts.front();
    const bool named = name.style.weight == page::Weight::bold && is_short(name);
    if (kept <= (named ? 1U : 0U)) lines = std::max<std::size_t>(lines, 1);
    if (Paragraph part = split_after(row.texts[kept], lines); !part.empty()) rest.texts.push_back(std::move(part));
    for (std::size_t i = kept + 1; i < row.texts.size(); ++i) rest.texts.push_back(std::move(row.texts[i]));
    row.texts.resize(lines == 0 ? kept : kept + 1);
}

}  // namespace footplan::layout
