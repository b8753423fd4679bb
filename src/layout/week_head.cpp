#include "layout/week_head.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points above_rule = 1_mm;

}  // namespace

HeadTexts week_head_texts(const LayoutContext& context, std::size_t index, bool first_page, Shortening shortening,
                          bool brief) {
    const Week& week = context.weeks()[index];
    const words::SpokenWeek& spoken = context.spoken.weeks[index];
    HeadTexts texts;
    texts.below_corner = spoken.dates;
    texts.begins = !week.days[0].date && first_page;
    texts.opens = first_page;
    texts.week = &week;
    texts.stop = shortening < Shortening::all;
    // The densest page says what it is for in one line.
    texts.small_title = brief;
    if (context.narrow() || shortening >= Shortening::most) {
        // The line for a date would push the last exercise off a small page.
        texts.begins = false;
        texts.title = spoken.heading;
        std::swap(texts.corner, texts.below_corner);
        texts.small_corner = true;
        return texts;
    }
    texts.title =
        first_page ? context.spoken.title : context.labels().say(label("continued"), {{"title", context.spoken.title}});
    texts.corner = spoken.heading;
    texts.corner_heads = first_page;
    if (first_page && shortening == Shortening::none) {
        texts.below_title = context.speaker.sentences(brief ? std::string() : context.spoken.summary, spoken.minutes);
        const bool ends = index + 1 == context.spoken.weeks.size();
        if (ends && !context.spoken.afterwards.empty())
            texts.below_title = context.speaker.sentences(texts.below_title, context.spoken.afterwards);
    }
    texts.who = first_page;
    texts.logo = first_page && index == 0;
    return texts;
}

TableHead::TableHead(const LayoutContext& context, const WeekGrid& grid, std::size_t week, bool feet_apart)
    : context_(context),
      grid_(grid),
      week_(context.weeks()[week]),
      legend_(context, words::legend_of(context.request.sheet, context.spoken, context.labels(), week, week + 1),
              context.say(label("tick-each-time")),
              grid.above ? context.frame.area.size.width : grid.days_left - context.frame.area.left() - 3_mm),
      feet_apart_(feet_apart) {
    dates_ = week_.days[0].date && context.line("30", context.styles.muted).width() + 1_mm < grid.day_width;
    letters_ = std::ranges::any_of(week_.days, [&](const Day& day) {
        return context.line(context.speaker.weekday_short(day.weekday), context.styles.day).width() + 0.6_mm >
               grid.day_width;
    });
    days_height_ = context.styles.day.leading + (dates_ ? context.styles.muted.leading : Points{}) +
                   (feet_apart ? context.styles.small.leading : Points{}) + above_rule;
    height_ =
        grid.above ? legend_.height() + 1_mm + days_height_ : std::max(days_height_, legend_.height() + above_rule);
}

/// "Mon", or "M" if a column is no wider.
Paragraph TableHead::day_name(std::size_t index) const {
    const Weekday day = week_.days[index].weekday;
    if (!letters_) return context_.line(context_.speaker.weekday_short(day), context_.styles.day);
    const std::string letters = context_.say(label("day-letters"));
    const auto names = text::split(letters, ' ');
    const auto at = static_cast<std::size_t>(day);
    return context_.line(at < names.size() ? names[at] : "", context_.styles.day);
}

void TableHead::draw_day(Canvas& canvas, std::size_t day, Points top) const {
    const Points x = grid_.day_middle(day);
    const Weekday weekday = week_.days[day].weekday;
    // Letters are for the eye; those who hear the page hear the day.
    const auto header =
        canvas.open({page::Role::column_header, 1, 1, letters_ ? context_.speaker.weekday(weekday) : std::string()});
    Paragraph name = day_name(day);
    if (!name.empty()) name.lines.front().goes_on = dates_;
    canvas.paragraph(name, x, top, Align::center);
    top += context_.styles.day.leading;
    if (dates_) {
        const auto date = static_cast<unsigned>(std::chrono::year_month_day(*week_.days[day].date).day());
        canvas.paragraph(context_.line(std::to_string(date), context_.styles.muted), x, top, Align::center);
        top += context_.styles.muted.leading;
    }
    if (!feet_apart_) return;
    const auto decoration = canvas.decoration();
    const Points beside = (grid_.box + grid_.box_gap) / 2;
    canvas.paragraph(context_.line(context_.say(label("left-short")), context_.styles.small), x - beside, top,
                     Align::center);
    canvas.paragraph(context_.line(context_.say(label("right-short")), context_.styles.small), x + beside, top,
                     Align::center);
}

void TableHead::draw_legend(Canvas& canvas, Points top) const {
    const Points legend_top = grid_.above ? top : top + height_ - above_rule - legend_.height();
    legend_.draw(context_, canvas, {context_.frame.area.left(), legend_top});
}

void TableHead::draw(Canvas& canvas, Points top) const {
    const Points bottom = top + height_;
    const auto row = canvas.open(page::Role::row);
    {
        const std::string exercise = context_.say(label("exercise"));
        const auto header = canvas.open({page::Role::column_header, 1, 1, exercise});
        // Between the signs and the first day; above its boxes a table has no such room.
        if (!grid_.above)
            canvas.unseen(exercise, context_.styles.text.size,
                          {{grid_.days_left - 2.8_mm, bottom - days_height_}, {2.6_mm, {}}});
    }
    for (std::size_t day = 0; day < 7; ++day) draw_day(canvas, day, bottom - days_height_);
}

}  // namespace footplan::layout
