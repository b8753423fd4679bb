#include "layout/weeks.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "layout/flow.hpp"
#include "layout/head.hpp"
#include "layout/week_row.hpp"
#include "plan/duration.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points after_table = 4_mm;
constexpr Points between_hints = 8.6_mm;
constexpr Points table_rule = 0.3_mm;

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

std::string week_of(const Kit& kit, const Week& week) {
    const std::string number = std::to_string(week.number), total = std::to_string(kit.weeks().size());
    return kit.labels().say(label("week-of"), {{"week", number}, {"weeks", total}});
}

HeadTexts head_texts(const Kit& kit, const Week& week, bool first_page, Thrift thrift) {
    const Routine& routine = kit.routine();
    HeadTexts texts;
    const std::string of = week_of(kit, week);
    if (week.days[0].date) texts.below_corner = kit.speaker.dates(*week.days[0].date, *week.days[6].date);
    texts.begins = !week.days[0].date && first_page;
    if (kit.narrow() || thrift >= Thrift::most) {
        // The line for a date would push the last exercise off a small page.
        texts.begins = false;
        texts.title = of;
        std::swap(texts.corner, texts.below_corner);
        texts.small_corner = true;
        if (thrift == Thrift::all) texts.corner = {};
        return texts;
    }
    texts.title = first_page ? *routine.title : kit.labels().say(label("continued"), {{"title", *routine.title}});
    texts.corner = of;
    texts.done = week.number;
    texts.total = static_cast<int>(kit.weeks().size());
    if (first_page && thrift == Thrift::none)
        texts.below_title = kit.speaker.sentences(routine.summary ? **routine.summary : "", minutes(kit, week));
    texts.who = first_page;
    texts.logo = first_page && week.number == 1;
    return texts;
}

/// The pages of one week after another.
class WeekSetter {
public:
    WeekSetter(const Kit& kit, const Density& density) : kit_(kit), grid_(week_grid(kit, density)), rows_(kit, grid_) {
        // A small page has room for the boxes alone.
        if (kit.narrow()) return;
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
        measure_all();
        std::size_t count = 0;
        for (const Measured& measured : measured_) count += measured.counts.size();
        return count;
    }

    std::vector<Leaf> leaves() {
        std::vector<Leaf> leaves;
        measure_all();
        for (std::size_t w = 0; w < measured_.size(); ++w) {
            const Week& week = kit_.weeks()[w];
            const Measured& measured = measured_[w];
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
        /// For rows, on the first page and on the others.
        Points first_room, next_room;
    };
    struct Range {
        std::size_t begin, end;
    };

    void measure_all() {
        if (!measured_.empty()) return;
        measured_.reserve(kit_.weeks().size());
        for (const Week& week : kit_.weeks()) measured_.push_back(measure(week));
    }

    Points table_head_height(const Week& week) const {
        return kit_.styles.strong.leading + (dates_in_head(week) ? kit_.styles.muted.leading : Points{}) +
               (feet_apart(week) ? kit_.styles.small.leading : Points{}) + 1_mm;
    }

    /// Where the columns are too narrow for dates, the week's own stand above.
    bool dates_in_head(const Week& week) const {
        return week.days[0].date && kit_.line("30", kit_.styles.muted).width() + 1_mm < grid_.day_width;
    }

    bool feet_apart(const Week& week) const {
        return grid_.columns >= 2 &&
               std::ranges::any_of(week.doses, [&](const Dose& dose) { return boxes_a_time(kit_.look, dose) > 1; });
    }

    /// What stands below the table of a week's last page, at the least.
    Points end_height() const {
        Points height{};
        if (!logs_.empty()) height += after_table + log_height() * static_cast<double>(logs_.size());
        if (notes_ && grid_.density.note_lines > 0)
            height += after_table + notes_heading() + between_hints * static_cast<double>(grid_.density.note_lines);
        return height;
    }
    Points log_height() const {
        const Points label = grid_.above ? kit_.styles.text.leading + 0.5_mm : Points{};
        return label + std::max(grid_.density.log_row, kit_.styles.text.leading + 1_mm);
    }
    Points notes_heading() const { return kit_.styles.strong.leading; }

    Measured measure(const Week& week, Thrift thrift) const {
        const auto head = [&](bool first) {
            HeadTexts texts = head_texts(kit_, week, first, thrift);
            // The densest week says what it is for in one line.
            texts.small_title = grid_.density.note_lines == 0;
            if (texts.small_title && !texts.below_title.empty()) texts.below_title = minutes(kit_, week);
            return Head(kit_, texts);
        };
        Measured measured{{}, {}, Foot(kit_, rows_.marks(week), Warnings::printed, thrift), head(true), head(false),
                          {}, {}};
        const Points page = kit_.frame.area.size.height - measured.foot.height() - table_head_height(week) - 3_mm;
        measured.first_room = page - measured.first.height();
        measured.next_room = page - measured.next.height();
        return measured;
    }

    Measured measure(const Week& week) {
        std::vector<WeekRow> rows = rows_.rows(week);
        Points highest{};
        for (const WeekRow& row : rows) highest = std::max(highest, row.height);
        // Head and foot give way before a row is torn, but a row as high as a page is torn in any case.
        const Points wanted = std::min(highest, kit_.frame.area.size.height * 0.6);
        Measured measured = measure(week, Thrift::none);
        for (const Thrift thrift : {Thrift::some, Thrift::most, Thrift::all}) {
            if (std::min(measured.first_room, measured.next_room) >= wanted) break;
            measured = measure(week, thrift);
        }
        split_high_rows(rows, std::min(measured.first_room, measured.next_room));
        std::vector<Points> heights;
        for (const WeekRow& row : rows) heights.push_back(row.height);
        measured.counts = spread(heights, {}, measured.first_room, measured.next_room, end_height());
        add_page_for_logs(measured, heights);
        measured.rows = std::move(rows);
        return measured;
    }

    /// Where the rows leave no room for what is filled in by hand, that has a page of its own.
    void add_page_for_logs(Measured& measured, const std::vector<Points>& heights) const {
        if (logs_.empty()) return;
        Points used = after_table + log_height() * static_cast<double>(logs_.size());
        for (std::size_t i = heights.size() - measured.counts.back(); i < heights.size(); ++i) used += heights[i];
        if (used > (measured.counts.size() == 1 ? measured.first_room : measured.next_room))
            measured.counts.push_back(0);
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
        leaf.begin_part();
        y = draw_table_head(canvas, week, y);
        leaf.begin_part();
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
        if (first) leaf.label = kit_.labels().say(label("week-short"), {{"week", std::to_string(week.number)}});
        if (first) leaf.outline.push_back({week_of(kit_, week), 0, area.top(), 0});
        return leaf;
    }

    /// Rows share room that nothing else needs, as long as they still look like a table.
    Points stretch_of(Points spare, std::size_t rows, bool last) const {
        if (rows == 0) return {};
        const double share = last && notes_ ? 0.45 : 0.9;
        const Points most = rows < 4 ? 9_mm : 5_mm;
        return std::clamp(spare * share / static_cast<double>(rows), Points{}, most);
    }

    Points draw_table_head(Canvas& canvas, const Week& week, Points y) const {
        const Points height = table_head_height(week);
        Points bottom = y + height - 1_mm;
        if (feet_apart(week)) bottom -= kit_.styles.small.leading;
        if (!grid_.above) {
            const Paragraph tick = kit_.set(kit_.say(label("tick-each-time")), kit_.styles.muted,
                                            grid_.days_left - kit_.frame.area.left() - 2_mm);
            if (tick.lines.size() == 1)
                canvas.paragraph(tick, kit_.frame.area.left(), bottom - kit_.styles.muted.leading);
        }
        for (std::size_t day = 0; day < 7; ++day) {
            const Points x = grid_.day_middle(day);
            canvas.paragraph(day_name(week, day), x, y, Align::center);
            if (feet_apart(week)) {
                const Points beside = (grid_.box + grid_.box_gap) / 2;
                canvas.paragraph(kit_.line(kit_.say(label("left-short")), kit_.styles.small), x - beside, bottom,
                                 Align::center);
                canvas.paragraph(kit_.line(kit_.say(label("right-short")), kit_.styles.small), x + beside, bottom,
                                 Align::center);
            }
            if (!dates_in_head(week)) continue;
            const auto date = static_cast<unsigned>(std::chrono::year_month_day(*week.days[day].date).day());
            canvas.paragraph(kit_.line(std::to_string(date), kit_.styles.muted), x, bottom - kit_.styles.muted.leading,
                             Align::center);
        }
        return y + height;
    }

    /// "Mon", or "M" where a column is no wider.
    Paragraph day_name(const Week& week, std::size_t index_of_day) const {
        const Weekday day = week.days[index_of_day].weekday;
        const auto has_room = [&](const Day& other) {
            return kit_.line(kit_.speaker.weekday_short(other.weekday), kit_.styles.strong).width() + 1_mm <
                   grid_.day_width;
        };
        if (std::ranges::all_of(week.days, has_room))
            return kit_.line(kit_.speaker.weekday_short(day), kit_.styles.strong);
        const std::string letters = kit_.say(label("day-letters"));
        const auto names = text::split(letters, ' ');
        const auto index = static_cast<std::size_t>(day);
        return kit_.line(index < names.size() ? names[index] : "", kit_.styles.strong);
    }

    void draw_end(Canvas& canvas, Points y, Points bottom) const {
        if (!logs_.empty()) y += after_table;
        for (const Paragraph& log : logs_) {
            draw_log(canvas, log, y);
            y += log_height();
        }
        if (!notes_) return;
        y += after_table;
        if (y + notes_heading() + between_hints * 0.6 > bottom) return;
        canvas.paragraph(kit_.line(kit_.say(label("notes")), kit_.styles.strong), kit_.frame.area.left(), y);
        y += notes_heading();
        const page::Rect& area = kit_.frame.area;
        for (Points line = y + between_hints * 0.75; line <= bottom; line += between_hints)
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
    /// By week, once measured.
    std::vector<Measured> measured_;
};

}  // namespace

std::vector<Leaf> week_leaves(const Kit& kit) {
    const auto choices = densities(kit);
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
