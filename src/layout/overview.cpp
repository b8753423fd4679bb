#include "layout/parts.hpp"

#include <algorithm>

#include "layout/flow.hpp"
#include "layout/head.hpp"
#include "layout/overview_band.hpp"
#include "layout/sources.hpp"
#include "layout/week_row.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_bands = 6_mm;

/// From large to small, and of the larger ones those with pictures first, which are for routines that have some.
constexpr std::array<OverviewDensity, 10> densities_of_overview{{
    {1.36, 4_mm, 1.5, 3.2, 8_mm},
    {1.36, 4_mm, 1.5, 1.8, 8_mm},
    {1.32, 2.4_mm, 1.25, 1, 8_mm},
    {1.36, 4_mm, 1.5, 0, 8_mm},
    {1.32, 2.4_mm, 1.25},
    {1.32, 1.6_mm, 1, 0.8},
    {1.32, 1.6_mm},
    {1.2, 0.8_mm, 1, 0.8},
    {1.24, 1.1_mm},
    {1.2, 0.8_mm},
}};

class OverviewSetter {
public:
    OverviewSetter(const LayoutContext& context, const OverviewDensity& density)
        : context_(context),
          grid_(overview_grid(context, density)),
          foot_(context),
          head_(context, head_texts(true)),
          next_head_(context, head_texts(false)),
          legend_(context, context.spoken.legend, context.say(label("tick-each-time")), context.frame.area.size.width) {
        for (std::size_t week = 0; week < context.weeks().size(); week += grid_.weeks_in_band)
            bands_.emplace_back(context, grid_, density, week, room(1));
        place();
    }
    OverviewSetter(const OverviewSetter&) = delete;
    OverviewSetter& operator=(const OverviewSetter&) = delete;

    std::size_t pages() const { return pages_.size(); }
    bool has_figures() const { return grid_.figure_width > Points{}; }

    std::vector<DraftPage> drafts() const {
        std::vector<DraftPage> drafts;
        for (std::size_t page = 0; page < pages_.size(); ++page) drafts.push_back(draft(page));
        return drafts;
    }

private:
    /// Rows of one band that are on one page.
    struct Stretch {
        std::size_t band;
        OverviewBand::Rows rows;
    };

    HeadTexts head_texts(bool first) const {
        HeadTexts texts;
        const auto& weeks = context_.weeks();
        texts.opens = first;
        texts.title = first ? context_.spoken.title
                            : context_.labels().say(label("continued"), {{"title", context_.spoken.title}});
        texts.heading_title = !first;
        if (!first) return texts;
        for (const std::string& text :
             {context_.spoken.summary, context_.spoken.length_remark, context_.spoken.afterwards})
            if (!text.empty()) texts.below_title = context_.speaker.sentences(texts.below_title, text);
        texts.corner = context_.spoken.length;
        if (weeks.front().days[0].date)
            texts.below_corner = context_.speaker.dates(*weeks.front().days[0].date, *weeks.back().days[6].date);
        else
            texts.begins = true;
        texts.who = true;
        texts.logo = true;
        // Where nothing follows that says what to know before, it is here.
        texts.precautions = !context_.has_instructions();
        return texts;
    }

    Points top(std::size_t page) const {
        const Head& head = page == 0 ? head_ : next_head_;
        return context_.frame.area.top() + head.height() + legend_.height() + 1.5_mm;
    }
    Points bottom() const { return context_.frame.area.bottom() - foot_.height() - above_foot; }
    Points room(std::size_t page) const { return bottom() - top(page); }

    static Points height(const OverviewBand& band, OverviewBand::Rows rows) {
        Points height = band.head_height();
        for (std::size_t r = rows.begin; r < rows.end; ++r) height += band.rows()[r].height;
        return height;
    }

    /// A band goes below the one before it, or on the next page; one that is higher than a page is spread evenly.
    void place() {
        Points y{};
        for (std::size_t b = 0; b < bands_.size(); ++b) {
            const OverviewBand& band = bands_[b];
            const Points whole = height(band, {0, band.rows().size()});
            if (!pages_.empty() && y + between_bands + whole <= bottom()) {
                pages_.back().push_back({b, {0, band.rows().size()}});
                y += between_bands + whole;
                continue;
            }
            std::vector<Points> heights;
            Points highest{};
            for (const auto& row : band.rows()) {
                heights.push_back(row.height);
                highest = std::max(highest, row.height);
            }
            // On the smallest paper the first page has room for what is above the table and no more.
            if (pages_.empty() && band.head_height() + highest > room(0)) pages_.emplace_back();
            std::size_t at = 0;
            const PageRooms rooms{room(pages_.size()) - band.head_height(),
                                  room(pages_.size() + 1) - band.head_height()};
            for (const std::size_t count : spread(heights, {}, rooms)) {
                pages_.push_back({{b, {at, at + count}}});
                at += count;
            }
            // Weeks in which nothing is done have their dates all the same.
            if (at == 0) pages_.push_back({{b, {0, 0}}});
            y = top(pages_.size() - 1) + height(band, pages_.back().back().rows);
        }
    }

    DraftPage draft(std::size_t page) const {
        DraftPage draft;
        Canvas canvas(context_.request.fonts, draft.page);
        (page == 0 ? head_ : next_head_).draw(context_, canvas);
        Points y = top(page);
        legend_.draw(context_, canvas, {context_.frame.area.left(), y - legend_.height() - 1.5_mm});
        Points content = between_bands * std::max(0.0, static_cast<double>(pages_[page].size()) - 1);
        double rows = 0;
        for (const Stretch& stretch : pages_[page]) {
            content += height(bands_[stretch.band], stretch.rows);
            rows += static_cast<double>(stretch.rows.end - stretch.rows.begin);
        }
        // Few rows may be higher and still look like a table.
        const Points most = rows < 4 ? 9_mm : 6_mm;
        const Points more = std::clamp((bottom() - y - content) / std::max(1.0, rows), Points{}, most);
        for (const Stretch& stretch : pages_[page]) {
            const OverviewBand& band = bands_[stretch.band];
            if (stretch.rows.begin == 0) draft.outline.push_back({week_name(band.first_week()), 0, y, 0});
            draft.begin_part();
            y = band.draw(canvas, stretch.rows, y, more) + between_bands;
        }
        draft.foot = foot_;
        return draft;
    }

    std::string week_name(std::size_t week) const {
        return context_.labels().say(label("week-short"), {{"week", std::to_string(context_.weeks()[week].number)}});
    }

    const LayoutContext& context_;
    OverviewGrid grid_;
    Foot foot_;
    Head head_, next_head_;
    Legend legend_;
    std::vector<OverviewBand> bands_;
    std::vector<std::vector<Stretch>> pages_;
};

}  // namespace

std::vector<DraftPage> overview_pages(const LayoutContext& context) {
    // The largest with which the weeks take as few pages as with the smallest.
    const OverviewSetter smallest(context, densities_of_overview.back());
    for (const OverviewDensity& density : densities_of_overview) {
        const OverviewSetter setter(context, density);
        const bool usable = density.figure == 0 || setter.has_figures();
        if (usable && setter.pages() <= smallest.pages()) return setter.drafts();
    }
    return smallest.drafts();
}

}  // namespace footplan::layout
