#include "layout/weeks.hpp"

#include <algorithm>

#include "layout/flow.hpp"
#include "layout/week_head.hpp"
#include "layout/week_log.hpp"
#include "layout/week_row.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points table_rule = 0.3_mm;

/// The pages of one week after another.
class WeekSetter {
public:
    WeekSetter(const LayoutContext& context, const Density& density) : context_(context) {
        const std::size_t weeks = context_.weeks().size();
        grids_.reserve(weeks);
        logs_.reserve(weeks);
        measured_.reserve(weeks);
        for (std::size_t week = 0; week < weeks; ++week) {
            grids_.push_back(week_grid(context, density, week));
            logs_.emplace_back(context, grids_[week]);
            measured_.push_back(measure(week));
        }
    }
    WeekSetter(const WeekSetter&) = delete;
    WeekSetter& operator=(const WeekSetter&) = delete;

    /// How many pages all weeks take.
    std::size_t pages() const {
        std::size_t count = 0;
        for (const Measured& measured : measured_) count += measured.counts.size();
        return count;
    }

    std::vector<DraftPage> drafts() const {
        std::vector<DraftPage> drafts;
        for (std::size_t w = 0; w < measured_.size(); ++w) {
            const Measured& measured = measured_[w];
            std::size_t at = 0;
            for (std::size_t page = 0; page < measured.counts.size(); ++page) {
                const std::size_t count = measured.counts[page];
                drafts.push_back(draft(w, measured, {at, at + count}, page));
                at += count;
            }
        }
        return drafts;
    }

private:
    struct Measured {
        std::vector<WeekRow> rows;
        /// Rows on each page.
        std::vector<std::size_t> counts;
        Foot foot;
        Head first, next;
        TableHead table_head;
        /// For rows, on the first page and on the others.
        Points first_room, next_room;
    };
    /// Rows of a page, from the first to behind the last.
    struct Rows {
        std::size_t begin, end;
    };

    bool feet_apart(std::size_t week) const {
        return grids_[week].columns >= 2 && std::ranges::any_of(context_.weeks()[week].doses, [&](const Dose& dose) {
                   return boxes_a_time(context_.look, dose) > 1;
               });
    }

    Measured measure(std::size_t week, Shortening shortening) const {
        const Density& density = grids_[week].density;
        const auto head = [&](bool first) {
            return Head(context_, week_head_texts(context_, week, first, shortening, density.note_lines == 0));
        };
        const bool brief = density.brief_foot && context_.has_instructions();
        const auto extent = shortening != Shortening::none ? Foot::Extent::number
                            : brief                        ? Foot::Extent::without_source
                                                           : Foot::Extent::full;
        Measured measured{{},         {},          Foot(context_, extent),
                          head(true), head(false), TableHead(context_, grids_[week], week, feet_apart(week)),
                          {},         {}};
        const Points page =
            context_.frame.area.size.height - measured.foot.height() - measured.table_head.height() - above_foot;
        measured.first_room = page - measured.first.height();
        measured.next_room = page - measured.next.height();
        return measured;
    }

    Measured measure(std::size_t week) {
        const RowSetter setter(context_, grids_[week]);
        std::vector<WeekRow> rows = setter.rows(week);
        Points highest{};
        for (const WeekRow& row : rows) highest = std::max(highest, row.height);
        // Head and foot give way before a row is torn, but a row as high as a page is torn in any case.
        const Points wanted = std::min(highest, context_.frame.area.size.height * 0.6);
        std::optional<Measured> fitting;
        for (const auto shortening : {Shortening::none, Shortening::some, Shortening::most, Shortening::all}) {
            fitting.emplace(measure(week, shortening));
            if (std::min(fitting->first_room, fitting->next_room) >= wanted) break;
        }
        Measured& measured = *fitting;
        split_high_rows(setter, rows, std::min(measured.first_room, measured.next_room));
        std::vector<Points> heights;
        for (const WeekRow& row : rows) heights.push_back(row.height);
        measured.counts = spread(heights, {}, measured.first_room, measured.next_room, logs_[week].least_height());
        add_page_for_log(measured, logs_[week], heights);
        measured.rows = std::move(rows);
        return std::move(measured);
    }

    /// Where the rows leave no room for what is filled in by hand, that has a page of its own.
    static void add_page_for_log(Measured& measured, const WeekLog& log, const std::vector<Points>& heights) {
        if (measured.counts.empty()) measured.counts.push_back(0);
        if (!log.has_rows()) return;
        Points used = log.rows_height();
        for (std::size_t i = heights.size() - measured.counts.back(); i < heights.size(); ++i) used += heights[i];
        if (used > (measured.counts.size() == 1 ? measured.first_room : measured.next_room))
            measured.counts.push_back(0);
    }

    static void split_high_rows(const RowSetter& setter, std::vector<WeekRow>& rows, Points room) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (auto rest = setter.split(rows[i], room))
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*rest));
    }

    DraftPage draft(std::size_t week, const Measured& measured, Rows rows, std::size_t page) const {
        const bool first = page == 0, last = page + 1 == measured.counts.size();
        DraftPage draft;
        Canvas canvas(context_.request.fonts, draft.page);
        const page::Rect& area = context_.frame.area;
        const Head& head = first ? measured.first : measured.next;
        head.draw(context_, canvas);
        const Points bottom = area.bottom() - measured.foot.height() - above_foot;
        Points y = area.top() + head.height();
        if (rows.end > rows.begin) y = draw_table(draft, canvas, week, measured, rows, last, bottom, y);
        if (last) logs_[week].draw(canvas, context_.weeks()[week], y, bottom);
        draft.foot = measured.foot;
        if (first)
            draft.page.label =
                context_.labels().say(label("week-short"), {{"week", std::to_string(context_.weeks()[week].number)}});
        if (first) draft.outline.push_back({context_.spoken.weeks[week].heading, 0, area.top(), 0});
        return draft;
    }

    /// Gives where the table ends.
    Points draw_table(DraftPage& draft, Canvas& canvas, std::size_t week, const Measured& measured, Rows rows,
                      bool last, Points bottom, Points y) const {
        const page::Rect& area = context_.frame.area;
        draft.begin_part();
        measured.table_head.draw_legend(canvas, y);
        const auto table = canvas.open(page::Role::table);
        measured.table_head.draw(canvas, y);
        y += measured.table_head.height();
        draft.begin_part();
        Points content{};
        for (std::size_t i = rows.begin; i < rows.end; ++i) content += measured.rows[i].height;
        const Points spare = bottom - y - content - (last ? logs_[week].least_height() : Points{});
        const Points stretch = stretch_of(spare, rows.end - rows.begin, last && logs_[week].has_notes());
        for (std::size_t i = rows.begin; i < rows.end; ++i) {
            const WeekRow& row = measured.rows[i];
            canvas.line({area.left(), y}, {area.right(), y}, context_.ink(table_rule));
            draw_row(context_, grids_[week], canvas, row, week, y, row.height + stretch);
            y += row.height + stretch;
        }
        canvas.line({area.left(), y}, {area.right(), y}, context_.ink(table_rule));
        return y;
    }

    /// Rows share room that nothing else needs, as long as they still look like a table.
    static Points stretch_of(Points spare, std::size_t rows, bool above_notes) {
        const double share = above_notes ? 0.45 : 0.9;
        const Points most = rows < 4 ? 9_mm : 5_mm;
        return std::clamp(spare * share / static_cast<double>(rows), Points{}, most);
    }

    const LayoutContext& context_;
    /// By week.
    std::vector<WeekGrid> grids_;
    std::vector<WeekLog> logs_;
    std::vector<Measured> measured_;
};

}  // namespace

bool week_fits(const LayoutContext& context) {
    return (context.look.box + between_boxes) * 7.0 <= context.frame.area.size.width + between_boxes;
}

std::vector<DraftPage> week_pages(const LayoutContext& context) {
    // The airiest with which the plan takes as few pages as can be.
    std::unique_ptr<WeekSetter> best;
    for (const Density& density : densities(context)) {
        auto setter = std::make_unique<WeekSetter>(context, density);
        if (!best || setter->pages() < best->pages()) best = std::move(setter);
        if (best->pages() == context.weeks().size()) break;
    }
    return best->drafts();
}

}  // namespace footplan::layout
