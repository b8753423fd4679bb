#include "layout/parts.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

#include "layout/flow.hpp"
#include "layout/week_head.hpp"
#include "layout/week_log.hpp"
#include "layout/week_row.hpp"
#include "layout/week_row_drawer.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points table_rule = 0.3_mm;

/// The pages of one week, set as closely as a density says, which is one of `densities`.
class WeekSetter {
public:
    WeekSetter(const LayoutContext& context, const Density& density, std::size_t week)
        : context_(context),
          density_(&density),
          week_(week),
          grid_(week_grid(context, density, week)),
          log_(context, grid_) {
        measure();
    }
    WeekSetter(const WeekSetter&) = delete;
    WeekSetter& operator=(const WeekSetter&) = delete;

    std::size_t pages() const { return counts_.size(); }
    const Density& density() const { return *density_; }

    std::vector<DraftPage> drafts() const {
        std::vector<DraftPage> drafts;
        std::size_t at = 0;
        for (std::size_t page = 0; page < counts_.size(); ++page) {
            drafts.push_back(draft({at, at + counts_[page]}, page));
            at += counts_[page];
        }
        return drafts;
    }

private:
    /// What is around the rows.
    struct Around {
        Foot foot;
        Head first, next;
        TableHead table_head;
        /// For rows.
        PageRooms rooms;
    };
    /// Rows of a page, from the first to behind the last.
    struct Rows {
        std::size_t begin, end;
    };

    const Week& week() const { return context_.weeks()[week_]; }

    bool feet_apart() const {
        return grid_.columns >= 2 && std::ranges::any_of(week().doses, [&](const Dose& dose) {
                   return boxes_a_time(context_.look, dose) > 1;
               });
    }

    Around around(Shortening shortening) const {
        const Density& density = grid_.density;
        const auto head = [&](bool first) {
            return Head(context_, week_head_texts(context_, week_, first, shortening, density.note_lines == 0));
        };
        const bool brief = density.brief_foot && context_.has_instructions();
        const auto extent = shortening != Shortening::none ? Foot::Extent::number
                            : brief                        ? Foot::Extent::without_source
                                                           : Foot::Extent::full;
        Around around{
            Foot(context_, extent), head(true), head(false), TableHead(context_, grid_, week_, feet_apart()), {}};
        const Points page =
            context_.frame.area.size.height - around.foot.height() - around.table_head.height() - above_foot;
        around.rooms = {page - around.first.height(), page - around.next.height(), log_.least_height()};
        return around;
    }

    void measure() {
        const RowSetter setter(context_, grid_);
        rows_ = setter.rows(week_);
        Points highest{};
        for (const WeekRow& row : rows_) highest = std::max(highest, row.height);
        // Head and foot give way before a row is torn, but a row as high as a page is torn in any case. When to stop is
        // said as long as a row, or a part of one, has room below it.
        const Points page = context_.frame.area.size.height;
        const Points wanted = std::min(highest, page * 0.6), least = std::min(highest, page * 0.4);
        for (const auto shortening : {Shortening::none, Shortening::some, Shortening::most, Shortening::all}) {
            around_.emplace(around(shortening));
            const Points enough = shortening == Shortening::most ? least : wanted;
            if (std::min(around_->rooms.first, around_->rooms.next) >= enough) break;
        }
        split_high_rows(setter);
        std::vector<Points> heights;
        for (const WeekRow& row : rows_) heights.push_back(row.height);
        counts_ = spread(heights, {}, around_->rooms);
        add_page_for_log(heights);
    }

    /// Where the rows leave no room for what is filled in by hand, that has a page of its own.
    void add_page_for_log(const std::vector<Points>& heights) {
        if (counts_.empty()) counts_.push_back(0);
        if (!log_.has_rows()) return;
        Points used = log_.rows_height();
        for (std::size_t i = heights.size() - counts_.back(); i < heights.size(); ++i) used += heights[i];
        if (used > (counts_.size() == 1 ? around_->rooms.first : around_->rooms.next)) counts_.push_back(0);
    }

    void split_high_rows(const RowSetter& setter) {
        const Points room = std::min(around_->rooms.first, around_->rooms.next);
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (auto rest = setter.split(rows_[i], room))
                rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*rest));
    }

    DraftPage draft(Rows rows, std::size_t page) const {
        const bool first = page == 0, last = page + 1 == counts_.size();
        DraftPage draft;
        Canvas canvas(context_.request.fonts, draft.page);
        const page::Rect& area = context_.frame.area;
        const Head& head = first ? around_->first : around_->next;
        head.draw(context_, canvas);
        Points y = area.top() + head.height();
        if (rows.end > rows.begin) y = draw_table(draft, canvas, rows, last, y);
        if (last) log_.draw(canvas, week(), y, bottom());
        draft.foot = around_->foot;
        draft.torn = std::any_of(rows_.begin() + static_cast<std::ptrdiff_t>(rows.begin),
                                 rows_.begin() + static_cast<std::ptrdiff_t>(rows.end), std::mem_fn(&WeekRow::rest));
        if (first)
            draft.page.label = context_.labels().say(label("week-short"), {{"week", std::to_string(week().number)}});
        if (first) draft.outline.push_back({context_.spoken.weeks[week_].heading, 0, area.top(), 0});
        return draft;
    }

    /// Where the foot begins.
    Points bottom() const { return context_.frame.area.bottom() - around_->foot.height() - above_foot; }

    /// Gives where the table ends.
    Points draw_table(DraftPage& draft, Canvas& canvas, Rows rows, bool last, Points y) const {
        const page::Rect& area = context_.frame.area;
        draft.begin_part();
        around_->table_head.draw_legend(canvas, y);
        const auto table = canvas.open(page::Role::table);
        around_->table_head.draw(canvas, y);
        y += around_->table_head.height();
        draft.begin_part();
        Points content{};
        for (std::size_t i = rows.begin; i < rows.end; ++i) content += rows_[i].height;
        const Points spare = bottom() - y - content - (last ? log_.least_height() : Points{});
        const Points stretch = stretch_of(spare, rows.end - rows.begin, last && log_.has_notes());
        const WeekRowDrawer drawer(context_, grid_, canvas, week_);
        for (std::size_t i = rows.begin; i < rows.end; ++i) {
            canvas.line({area.left(), y}, {area.right(), y}, context_.ink(table_rule));
            drawer.draw(rows_[i], y, rows_[i].height + stretch);
            y += rows_[i].height + stretch;
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
    const Density* density_;
    /// Its place in the plan.
    std::size_t week_;
    WeekGrid grid_;
    WeekLog log_;
    std::vector<WeekRow> rows_;
    /// Rows on each page.
    std::vector<std::size_t> counts_;
    std::optional<Around> around_;
};

/// Sets weeks one after the other.
class WeeksSetter {
public:
    explicit WeeksSetter(const LayoutContext& context) : context_(context) {}

    std::vector<DraftPage> drafts(std::size_t week) {
        // Weeks that are alike look alike, and only the first of them is set with each density.
        const auto known =
            std::ranges::find_if(known_, [&](const Known& other) { return has_rows_of(week, other.week); });
        if (known != known_.end())
            if (const WeekSetter setter(context_, *known->density, week); setter.pages() == known->pages)
                return setter.drafts();
        const auto setter = set(week);
        known_.push_back({week, &setter->density(), setter->pages()});
        return setter->drafts();
    }

private:
    /// A week that differs from those before it.
    struct Known {
        std::size_t week;
        const Density* density;
        std::size_t pages;
    };

    /// With the airiest density with which the week takes as few pages as can be.
    std::unique_ptr<WeekSetter> set(std::size_t week) const {
        std::unique_ptr<WeekSetter> best;
        for (const Density& density : densities(context_)) {
            auto setter = std::make_unique<WeekSetter>(context_, density, week);
            if (!best || setter->pages() < best->pages()) best = std::move(setter);
            if (best->pages() == 1) break;
        }
        return best;
    }

    /// Whether the rows of two weeks say the same and have the same boxes.
    bool has_rows_of(std::size_t week, std::size_t other) const {
        const auto& rows = context_.spoken.weeks[week].exercises;
        const Week &a = context_.weeks()[week], &b = context_.weeks()[other];
        return rows == context_.spoken.weeks[other].exercises &&
               std::ranges::all_of(rows, [&](const words::SpokenExercise& row) {
                   if (boxes_a_time(context_.look, a.doses[row.exercise]) !=
                       boxes_a_time(context_.look, b.doses[row.exercise]))
                       return false;
                   for (std::size_t day = 0; day < a.days.size(); ++day)
                       if (!(a.times(row.exercise, day) == b.times(row.exercise, day))) return false;
                   return true;
               });
    }

    const LayoutContext& context_;
    std::vector<Known> known_;
};

}  // namespace

bool week_fits(const LayoutContext& context) {
    return (context.look.box + between_boxes) * 7.0 <= context.frame.area.size.width + between_boxes;
}

std::vector<DraftPage> week_pages(const LayoutContext& context) {
    std::vector<DraftPage> drafts;
    WeeksSetter setter(context);
    for (std::size_t week = 0; week < context.weeks().size(); ++week)
        for (DraftPage& draft : setter.drafts(week)) drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace footplan::layout
