#include "layout/overview.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "layout/flow.hpp"
#include "layout/head.hpp"
#include "layout/week_row.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;
using words::sentence;

namespace {

constexpr std::size_t most_weeks_on_page = 6;
constexpr Points between_weeks = 2.4_mm;
constexpr Points between_bands = 4_mm;

/// How much of an exercise its row says, from most to least.
struct Detail {
    bool dose;
    double leading;
    Points pad;
};
constexpr std::array<Detail, 4> details{
    {{true, 1.32, 1.6_mm}, {true, 1.2, 0.8_mm}, {false, 1.3, 1_mm}, {false, 1.2, 0.6_mm}}};

/// Some weeks beside one another, with a row for each exercise.
struct Band {
    std::size_t first_week, weeks;
    struct Row {
        std::size_t exercise;
        Paragraph name, dose;
        Points height;
        /// Goes on with the text of a row that is higher than a page, and has no boxes.
        bool rest = false;
    };
    std::vector<Row> rows;
};

class OverviewSetter {
public:
    OverviewSetter(const Kit& kit, const Detail& detail)
        : kit_(kit), detail_(detail), foot_(kit, marks()), head_(kit, head_texts()) {
        const Points width = kit.frame.area.size.width;
        gap_ = std::max(0.6_mm, kit.look.box * 0.14);
        const Points narrowest = kit.look.box + gap_;
        const Points week = narrowest * 7.0 + between_weeks;
        const Points em = kit.look.sizes.text;
        const std::size_t all = std::min(kit.weeks().size(), most_weeks_on_page);
        const auto room = static_cast<std::size_t>(std::max(1.0, (width - em * 9.5) / week));
        const std::size_t bands = (all + std::min(room, all) - 1) / std::min(room, all);
        weeks_in_band_ = (all + bands - 1) / bands;
        const double days = static_cast<double>(weeks_in_band_) * 7;
        const Points gaps = between_weeks * static_cast<double>(weeks_in_band_);
        day_width_ =
            std::clamp((width - em * 15 - gaps) / days, std::min(narrowest, (width - gaps) / days), kit.look.box * 2.2);
        name_width_ = width - day_width_ * days - gaps;
        for (std::size_t week_index = 0; week_index < kit.weeks().size(); week_index += weeks_in_band_)
            add_band(week_index);
    }

    std::vector<Leaf> leaves() {
        place();
        std::vector<Leaf> leaves;
        for (const auto& page : pages_) leaves.push_back(leaf(page));
        return leaves;
    }

    /// No more pages than weeks ask for at six on each.
    bool fits() {
        place();
        return pages_.size() <= (kit_.weeks().size() + most_weeks_on_page - 1) / most_weeks_on_page;
    }

private:
    /// Rows of one band that stand on one page.
    struct Stretch {
        std::size_t band, begin, end;
    };

    Marks marks() const {
        Marks marks;
        for (const Week& week : kit_.weeks())
            for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e)
                for (std::size_t d = 0; d < 7; ++d) {
                    marks.optional |= week.times(e, d).optional > 0;
                    marks.rest |= week.times(e, d).none();
                }
        for (std::size_t e = 0; detail_.dose && e < kit_.routine().exercises.size(); ++e)
            marks.chosen |= kit_.request.facts(e).amount_chosen || kit_.request.facts(e).frequency_chosen;
        return marks;
    }

    HeadTexts head_texts() const {
        HeadTexts texts;
        const auto& weeks = kit_.weeks();
        texts.title = *kit_.routine().title;
        if (kit_.routine().summary) texts.below_title = **kit_.routine().summary;
        texts.corner = kit_.labels().count(label("weeks"), static_cast<long>(weeks.size()));
        if (weeks.front().days[0].date)
            texts.below_corner = kit_.speaker.dates(*weeks.front().days[0].date, *weeks.back().days[6].date);
        else
            texts.begins = true;
        texts.who = true;
        texts.logo = true;
        return texts;
    }

    void add_band(std::size_t first_week) {
        Band band{first_week, std::min(weeks_in_band_, kit_.weeks().size() - first_week), {}};
        Style name = kit_.styles.name, text = kit_.styles.text;
        name.leading = name.size * detail_.leading;
        text.leading = text.size * detail_.leading;
        text.by_clauses = true;
        const Points width = name_width_ - 1_mm;
        for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e) {
            Band::Row row{e, kit_.set(**kit_.routine().exercises[e].name, name, width), {}, {}};
            if (detail_.dose) row.dose = kit_.set(dose(band, e), text, width);
            add_row(band, std::move(row));
        }
        bands_.push_back(std::move(band));
    }

    /// As many rows as the text needs, none higher than a page.
    void add_row(Band& band, Band::Row row) const {
        const Points room = bottom() - kit_.frame.area.top() - head_.height() - band_head_height() - detail_.pad * 2.0;
        for (;;) {
            const auto lines = [](const Paragraph& text, Points height) {
                return static_cast<std::size_t>(std::max(1.0, height / text.style.leading));
            };
            Band::Row rest{row.exercise, {}, {}, {}, true};
            if (!row.name.empty()) rest.name = split_after(row.name, lines(row.name, room));
            if (!row.dose.empty() && !rest.name.empty()) std::swap(rest.dose, row.dose);
            if (!row.dose.empty()) rest.dose = split_after(row.dose, lines(row.dose, room - row.name.height()));
            const Points boxes = row.rest ? Points{} : boxes_height(most_boxes(band, row.exercise));
            row.height = std::max(row.name.height() + row.dose.height(), boxes) + detail_.pad * 2.0;
            band.rows.push_back(std::move(row));
            if (rest.name.empty() && rest.dose.empty()) return;
            row = std::move(rest);
        }
    }

    /// The dose of the band's first week, and its changes within the band.
    std::string dose(const Band& band, std::size_t exercise) const {
        const std::string mark = kit_.say(label("chosen-mark"));
        const ExerciseFacts& facts = kit_.request.facts(exercise);
        std::string all, last;
        for (std::size_t w = 0; w < band.weeks; ++w) {
            const Week& week = kit_.weeks()[band.first_week + w];
            words::SpokenDose spoken = kit_.speaker.dose(week.doses[exercise]);
            if (facts.amount_chosen) spoken.amount += mark;
            if (facts.frequency_chosen) spoken.frequency += mark;
            const std::string said = kit_.speaker.clauses({spoken.amount, spoken.frequency});
            if (said == last) continue;
            all = last.empty()
                      ? sentence(said)
                      : kit_.speaker.sentences(
                            all + ".", kit_.labels().say(label("from-week"),
                                                         {{"week", std::to_string(week.number)}, {"dose", said}}));
            last = said;
        }
        return all;
    }

    int boxes(std::size_t week, std::size_t exercise, std::size_t day) const {
        const Times times = kit_.weeks()[week].times(exercise, day);
        return (times.required + times.optional) * boxes_a_time(kit_.look, kit_.weeks()[week].doses[exercise]);
    }

    int most_boxes(const Band& band, std::size_t exercise) const {
        int most = 0;
        for (std::size_t w = 0; w < band.weeks; ++w)
            for (std::size_t d = 0; d < 7; ++d) most = std::max(most, boxes(band.first_week + w, exercise, d));
        return most;
    }

    Points boxes_height(int count) const {
        return count == 0 ? Points{}
                          : kit_.look.box * static_cast<double>(count) + gap_ * static_cast<double>(count - 1);
    }

    Points band_head_height() const {
        const bool dated = kit_.weeks().front().days[0].date.has_value();
        return kit_.styles.strong.leading + (dated ? kit_.styles.small.leading : Points{}) + kit_.styles.small.leading +
               0.8_mm;
    }

    Points bottom() const { return kit_.frame.area.bottom() - foot_.height() - 5_mm; }

    /// Bands one below the other; a band that the page has no room for goes on the next one, or is parted if it is
    /// higher than a page.
    void place() {
        if (!pages_.empty()) return;
        const Points top = kit_.frame.area.top() + head_.height();
        Points y = top;
        pages_.emplace_back();
        for (std::size_t b = 0; b < bands_.size(); ++b) {
            const auto& rows = bands_[b].rows;
            Points whole = band_head_height();
            for (const Band::Row& row : rows) whole += row.height;
            if (y > top && y + whole > bottom()) {
                pages_.emplace_back();
                y = top;
            }
            std::size_t begin = 0;
            Points at = y + band_head_height();
            for (std::size_t r = 0; r < rows.size(); ++r) {
                if (r > begin && at + rows[r].height > bottom()) {
                    pages_.back().push_back({b, begin, r});
                    pages_.emplace_back();
                    begin = r;
                    at = top + band_head_height();
                }
                at += rows[r].height;
            }
            pages_.back().push_back({b, begin, rows.size()});
            y = at + between_bands;
        }
    }

    Leaf leaf(const std::vector<Stretch>& stretches) const {
        Leaf leaf;
        Canvas canvas(kit_.request.fonts, leaf.items);
        head_.draw(kit_, canvas);
        Points y = kit_.frame.area.top() + head_.height();
        Points content{};
        double rows = 0;
        for (const Stretch& stretch : stretches) {
            content += band_head_height() + between_bands;
            for (std::size_t r = stretch.begin; r < stretch.end; ++r) content += bands_[stretch.band].rows[r].height;
            rows += static_cast<double>(stretch.end - stretch.begin);
        }
        const Points spare = bottom() - y - content + between_bands;
        const Points more = std::clamp(spare / rows, Points{}, 4_mm);
        for (const Stretch& stretch : stretches) {
            const Band& band = bands_[stretch.band];
            if (stretch.begin == 0) leaf.outline.push_back({week_name(kit_.weeks()[band.first_week]), 0, y, 0});
            y = draw_band_head(canvas, band, y);
            for (std::size_t r = stretch.begin; r < stretch.end; ++r) {
                draw_row(canvas, band, band.rows[r], y, band.rows[r].height + more);
                y += band.rows[r].height + more;
            }
            draw_rules(canvas, band, y);
            y += between_bands;
        }
        leaf.foot = foot_;
        return leaf;
    }

    std::string week_name(const Week& week) const {
        return kit_.labels().say(label("week-short"), {{"week", std::to_string(week.number)}});
    }

    Points week_left(std::size_t index) const {
        return kit_.frame.area.left() + name_width_ + between_weeks +
               (day_width_ * 7.0 + between_weeks) * static_cast<double>(index);
    }

    Points draw_band_head(Canvas& canvas, const Band& band, Points y) const {
        const std::string letters = kit_.say(label("day-letters"));
        const auto names = text::split(letters, ' ');
        const Points letters_top = y + band_head_height() - 0.8_mm - kit_.styles.small.leading;
        for (std::size_t w = 0; w < band.weeks; ++w) {
            const Week& week = kit_.weeks()[band.first_week + w];
            const Points left = week_left(w);
            canvas.paragraph(kit_.set(week_name(week), kit_.styles.strong, day_width_ * 7.0), left, y);
            if (week.days[0].date) {
                Paragraph dates = kit_.set(kit_.speaker.dates(*week.days[0].date, *week.days[6].date),
                                           kit_.styles.small, day_width_ * 7.0);
                if (dates.lines.size() == 1) canvas.paragraph(dates, left, y + kit_.styles.strong.leading);
            }
            for (std::size_t d = 0; d < 7; ++d) {
                const auto weekday = static_cast<std::size_t>(week.days[d].weekday);
                if (weekday < names.size())
                    canvas.paragraph(kit_.line(names[weekday], kit_.styles.small),
                                     left + day_width_ * (static_cast<double>(d) + 0.5), letters_top, Align::center);
            }
        }
        return y + band_head_height();
    }

    void draw_rules(Canvas& canvas, const Band& band, Points y) const {
        const Points right = week_left(band.weeks) - between_weeks;
        canvas.line({kit_.frame.area.left(), y}, {right, y}, kit_.ink(0.3_mm));
    }

    void draw_row(Canvas& canvas, const Band& band, const Band::Row& row, Points top, Points height) const {
        const Points left = kit_.frame.area.left();
        const Points right = week_left(band.weeks) - between_weeks;
        canvas.line({left, top}, {right, top}, kit_.ink(0.3_mm));
        const Points middle = top + height / 2;
        Points y = middle - (row.name.height() + row.dose.height()) / 2;
        canvas.paragraph(row.name, left, y);
        canvas.paragraph(row.dose, left, y + row.name.height());
        if (row.rest) return;
        for (std::size_t w = 0; w < band.weeks; ++w) {
            const Points x = week_left(w) - between_weeks / 2;
            canvas.line({x, top}, {x, top + height}, {0.15_mm, kit_.look.colors.rule, {}});
            for (std::size_t d = 0; d < 7; ++d)
                draw_day(canvas, band.first_week + w, row.exercise, d, week_left(w), middle);
        }
    }

    void draw_day(Canvas& canvas, std::size_t week_index, std::size_t exercise, std::size_t day, Points left,
                  Points middle) const {
        const Week& week = kit_.weeks()[week_index];
        const int count = boxes(week_index, exercise, day);
        const Points x = left + day_width_ * (static_cast<double>(day) + 0.5);
        if (count == 0) {
            const Points dot = 1_mm;
            canvas.add(page::Shape{
                {{x - dot / 2, middle - dot / 2}, {dot, dot}}, dot / 2, std::nullopt, kit_.look.colors.rule});
            return;
        }
        const int required = week.times(exercise, day).required * boxes_a_time(kit_.look, week.doses[exercise]);
        const Points box = kit_.look.box;
        for (int i = 0; i < count; ++i) {
            const Points y = middle - boxes_height(count) / 2 + (box + gap_) * static_cast<double>(i);
            page::Stroke stroke = kit_.ink(0.35_mm);
            if (i >= required) stroke.dash = 0.8_mm;
            canvas.add(page::TickBox{{{x - box / 2, y}, {box, box}},
                                     0.6_mm,
                                     stroke,
                                     week.number,
                                     static_cast<int>(exercise),
                                     static_cast<int>(day),
                                     i >= required});
        }
    }

    const Kit& kit_;
    Detail detail_;
    Foot foot_;
    Head head_;
    Points gap_, day_width_, name_width_;
    std::size_t weeks_in_band_ = 1;
    std::vector<Band> bands_;
    std::vector<std::vector<Stretch>> pages_;
};

}  // namespace

std::vector<Leaf> overview_leaves(const Kit& kit) {
    for (const Detail& detail : details)
        if (OverviewSetter setter(kit, detail); setter.fits()) return setter.leaves();
    return OverviewSetter(kit, details[1]).leaves();
}

}  // namespace footplan::layout
