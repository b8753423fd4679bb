#include "layout/weeks.hpp"

#include <algorithm>

#include "layout/flow.hpp"
#include "layout/head.hpp"
#include "layout/week_row.hpp"
#include "plan/duration.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points after_table = 4_mm;
constexpr Points between_notes = 8.6_mm;
const Points table_rule{0.3_mm};

std::string minutes(const Kit& kit, const Week& week) {
    Seconds least{}, most{};
    bool complete = true, first = true;
    for (std::size_t day = 0; day < 7; ++day) {
        if (week.days[day].tasks.empty()) continue;
        const Duration time = day_time(week, day);
        complete &= time.complete;
        least = first ? time.min : std::min(least, time.min);
        most = std::max(most, time.max);
        first = false;
    }
    if (most == Seconds{}) return {};
    return kit.speaker.minutes_a_day(least, most, complete);
}

HeadTexts head_texts(const Kit& kit, const Week& week, bool first_page) {
    const Routine& routine = kit.routine();
    const std::string number = std::to_string(week.number), total = std::to_string(kit.weeks().size());
    HeadTexts texts;
    const std::string of = kit.labels().say(label("week-of"), {{"week", number}, {"weeks", total}});
    if (week.days[0].date) texts.below_corner = kit.speaker.dates(*week.days[0].date, *week.days[6].date);
    texts.begins = !week.days[0].date && first_page;
    if (kit.narrow()) {
        texts.title = of;
        std::swap(texts.below_title, texts.below_corner);
        return texts;
    }
    texts.title = first_page ? *routine.title : kit.labels().say(label("continued"), {{"title", *routine.title}});
    texts.corner = of;
    texts.done = week.number;
    texts.total = static_cast<int>(kit.weeks().size());
    if (first_page)
        texts.below_title = kit.speaker.sentences(routine.summary ? **routine.summary : "", minutes(kit, week));
    texts.who = first_page;
    texts.logo = first_page && week.number == 1;
    return texts;
}

/// The pages of one week after another.
class WeekSetter {
public:
    WeekSetter(const Kit& kit, const Density& density) : kit_(kit), grid_(week_grid(kit, density)), rows_(kit, grid_) {
        for (const auto& log : kit.routine().log)
            if (*log == Log::notes)
                notes_ = true;
            else
                logs_.push_back(
                    kit.line(kit.say(*log == Log::pain ? label("pain") : label("minutes-taken")), kit.styles.text));
        if (kit.routine().log.empty()) notes_ = true;
    }

    /// How many pages all weeks take.
    std::size_t pages() {
        std::size_t count = 0;
        for (const Week& week : kit_.weeks()) count += measure(week).counts.size();
        return count;
    }

    std::vector<Leaf> leaves() {
        std::vector<Leaf> leaves;
        for (const Week& week : kit_.weeks()) {
            Measured measured = measure(week);
            std::size_t at = 0;
            for (std::size_t page = 0; page < measured.counts.size(); ++page) {
                const std::size_t count = measured.counts[page];
                leaves.push_back(leaf(week, measured, {at, at + count}, page == 0, page + 1 == measured.counts.size()));
                at += count;
            }
        }
        return leaves;
    }

private:
    struct Measured {
        std::vector<WeekRow> rows;
        std::vector<std::size_t> counts;
        Foot foot;
        Head first, next;
    };
    struct Range {
        std::size_t begin, end;
    };

    Points table_head_height(const Week& week) const {
        return kit_.styles.strong.leading + (week.days[0].date ? kit_.styles.muted.leading : Points{}) + 1_mm;
    }

    /// What stands below the table of a week's last page, at the least.
    Points end_height() const {
        Points height{};
        if (!logs_.empty()) height += after_table + log_height() * static_cast<double>(logs_.size());
        if (notes_) height += after_table + notes_heading() + between_notes * static_cast<double>(least_notes());
        return height;
    }
    Points log_height() const {
        const Points label = grid_.above ? kit_.styles.text.leading + 0.5_mm : Points{};
        return label + std::max(grid_.density.log_row, kit_.styles.text.leading + 1_mm);
    }
    Points notes_heading() const { return kit_.styles.strong.leading; }
    int least_notes() const { return kit_.narrow() ? 0 : std::max(1, grid_.density.note_lines); }

    Measured measure(const Week& week) {
        Measured measured{rows_.rows(week),
                          {},
                          Foot(kit_, rows_.marks(week)),
                          Head(kit_, head_texts(kit_, week, true)),
                          Head(kit_, head_texts(kit_, week, false))};
        const Points page = kit_.frame.area.size.height - measured.foot.height() - table_head_height(week) - 3_mm;
        const Points first = page - measured.first.height(), next = page - measured.next.height();
        split_high_rows(measured.rows, std::min(first, next));
        std::vector<Points> heights;
        for (const WeekRow& row : measured.rows) heights.push_back(row.height);
        measured.counts = spread(heights, {}, first, next, end_height());
        return measured;
    }

    void split_high_rows(std::vector<WeekRow>& rows, Points room) const {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (auto rest = rows_.split(rows[i], room))
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*rest));
    }

    Leaf leaf(const Week& week, const Measured& measured, Range range, bool first, bool last) const {
        Leaf leaf;
        Canvas canvas(kit_.request.fonts, leaf.items);
        const page::Rect& area = kit_.frame.area;
        const Head& head = first ? measured.first : measured.next;
        head.draw(kit_, canvas);
        Points y = area.top() + head.height();
        y = draw_table_head(canvas, week, y);
        const Points bottom = area.bottom() - measured.foot.height() - 3_mm;

        Points content{};
        for (std::size_t i = range.begin; i < range.end; ++i) content += measured.rows[i].height;
        const Points spare = bottom - y - content - (last ? end_height() : Points{});
        const Points stretch = stretch_of(spare, range.end - range.begin, last);
        for (std::size_t i = range.begin; i < range.end; ++i) {
            const WeekRow& row = measured.rows[i];
            canvas.line({area.left(), y}, {area.right(), y}, kit_.ink(table_rule));
            draw_row(kit_, grid_, canvas, row, week, y, row.height + stretch);
            y += row.height + stretch;
        }
        canvas.line({area.left(), y}, {area.right(), y}, kit_.ink(table_rule));
        if (last) draw_end(canvas, y, bottom);
        leaf.foot = measured.foot;
        if (first) leaf.outline.push_back({head_texts(kit_, week, true).corner, 0, area.top(), 0});
        return leaf;
    }

    /// Rows share room that nothing else needs, as long as they still look like a table.
    Points stretch_of(Points spare, std::size_t rows, bool last) const {
        const double share = last && notes_ ? 0.45 : 0.9;
        const Points most = rows < 4 ? 9_mm : 5_mm;
        return std::clamp(spare * share / static_cast<double>(rows), Points{}, most);
    }

    Points draw_table_head(Canvas& canvas, const Week& week, Points y) const {
        const Points height = table_head_height(week);
        const Points bottom = y + height - 1_mm;
        if (!grid_.above) {
            const Paragraph tick = kit_.set(kit_.say(label("tick-each-time")), kit_.styles.muted,
                                            grid_.days_left - kit_.frame.area.left() - 2_mm);
            if (tick.lines.size() == 1)
                canvas.paragraph(tick, kit_.frame.area.left(), bottom - kit_.styles.muted.leading);
        }
        for (std::size_t day = 0; day < 7; ++day) {
            const Points x = grid_.day_middle(day);
            canvas.paragraph(kit_.line(kit_.speaker.weekday_short(week.days[day].weekday), kit_.styles.strong), x, y,
                             Align::center);
            if (!week.days[day].date) continue;
            const auto date = static_cast<unsigned>(std::chrono::year_month_day(*week.days[day].date).day());
            canvas.paragraph(kit_.line(std::to_string(date), kit_.styles.muted), x, bottom - kit_.styles.muted.leading,
                             Align::center);
        }
        return y + height;
    }

    void draw_end(Canvas& canvas, Points y, Points bottom) const {
        if (!logs_.empty()) y += after_table;
        for (const Paragraph& log : logs_) {
            draw_log(canvas, log, y);
            y += log_height();
        }
        if (!notes_) return;
        y += after_table;
        if (y + notes_heading() + between_notes * 0.6 > bottom) return;
        canvas.paragraph(kit_.line(kit_.say(label("notes")), kit_.styles.strong), kit_.frame.area.left(), y);
        y += notes_heading();
        const page::Rect& area = kit_.frame.area;
        for (Points line = y + between_notes * 0.75; line <= bottom; line += between_notes)
            canvas.line({area.left(), line}, {area.right(), line}, kit_.rule());
    }

    void draw_log(Canvas& canvas, const Paragraph& words, Points top) const {
        const Points height = std::max(grid_.density.log_row, kit_.styles.text.leading + 1_mm);
        if (grid_.above) {
            canvas.paragraph(words, kit_.frame.area.left(), top);
            top += words.height() + 0.5_mm;
        } else {
            canvas.centered_line(words, kit_.frame.area.left(), top + height / 2);
        }
        const Points left = grid_.days_left, right = grid_.days_right();
        for (const Points y : {top, top + height}) canvas.line({left, y}, {right, y}, kit_.rule());
        for (int day = 0; day <= 7; ++day) {
            const Points x = left + grid_.day_width * static_cast<double>(day);
            canvas.line({x, top}, {x, top + height}, kit_.rule());
        }
    }

    const Kit& kit_;
    WeekGrid grid_;
    RowSetter rows_;
    std::vector<Paragraph> logs_;
    bool notes_ = false;
};

}  // namespace

std::vector<Leaf> week_leaves(const Kit& kit) {
    const auto choices = densities();
    const std::size_t weeks = kit.weeks().size();
    // The airiest with which the plan takes no more pages than it would at its densest.
    std::size_t fewest = weeks;
    if (WeekSetter airy(kit, choices.front()); airy.pages() == weeks) return airy.leaves();
    fewest = WeekSetter(kit, choices.back()).pages();
    for (const Density& density : choices)
        if (WeekSetter setter(kit, density); setter.pages() == fewest) return setter.leaves();
    return WeekSetter(kit, choices.back()).leaves();
}

}  // namespace footplan::layout
