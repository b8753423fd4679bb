#include "layout/head.hpp"

#include <algorithm>

#include "layout/fields.hpp"
#include "layout/precautions.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_columns = 8_mm;
constexpr Points below_title_gap = 1_mm;
constexpr Points line_height = 8_mm;
constexpr Points logo_size = 14_mm;

/// The largest of the sizes in which a title takes no more than two lines and no word of it is broken; the smallest for
/// what never does.
Paragraph set_title(const LayoutContext& context, const std::string& text, Points width, std::size_t most_lines) {
    if (!context.narrow() && most_lines > 0)
        if (Paragraph title = context.set(text, context.styles.title, width);
            title.lines.size() <= most_lines && !title.breaks_word())
            return title;
    if (Paragraph heading = context.set(text, context.styles.heading, width);
        heading.lines.size() <= 2 && !heading.breaks_word())
        return heading;
    return context.set(text, context.styles.strong, width);
}

/// What would leave the page no room for the exercises is left to the pages of instructions.
void keep_lines(const LayoutContext& context, Paragraph& paragraph, Points room) {
    const auto lines = static_cast<std::size_t>(std::max(1.0, room / paragraph.style.leading));
    if (paragraph.lines.size() <= lines) return;
    split_after(paragraph, lines);
    auto& last = paragraph.lines.back();
    const auto blank = last.text.rfind(' ');
    last.text = blank == std::string::npos ? "…" : last.text.substr(0, blank) + " …";
    last.width = context.line(last.text, paragraph.style).width();
}

}  // namespace

Head::Head(const LayoutContext& context, const HeadTexts& texts)
    : texts_(texts), logo_(texts.logo && context.request.logo) {
    const Points width = context.frame.area.size.width;
    const Points half = width * 0.45;
    corner_ = context.set(texts.corner, texts.small_corner ? context.styles.small : context.styles.heading, half);
    below_corner_ = context.set(texts.below_corner, context.styles.muted, half);
    const Points corner_width = std::max(corner_.width(), below_corner_.width());
    set_titles(context, texts, corner_.empty() ? width : width - corner_width - between_columns);
    const Points left = title_.height() + (below_title_.empty() ? Points{} : below_title_gap + below_title_.height());
    const Points right = corner_.height() + below_corner_.height();
    if (logo_) logo_height_ = logo_size + 3_mm;
    band_ = std::max(left, right);
    set_who(context, texts);
    if (texts.stop) stop_ = StopLine(context, width);
    height_ = logo_height_ + band_ + who_;
    if (height_ > Points{}) height_ += context.narrow() ? 1.5_mm : 3.5_mm;
    height_ += stop_.height();
    if (texts.precautions) set_precautions(context, width);
    if (!precautions_.empty()) height_ += precautions_.height() + 2_mm;
}

void Head::set_titles(const LayoutContext& context, const HeadTexts& texts, Points width) {
    const Points room = context.frame.area.size.height;
    title_ = set_title(context, texts.title, width, texts.heading_title ? 0 : texts.small_title ? 1 : 2);
    keep_lines(context, title_, room / 6);
    below_title_ =
        context.set(texts.below_title, context.styles.muted, std::min(width, context.measure(context.styles.muted)));
    keep_lines(context, below_title_, room / 8);
}

void Head::set_who(const LayoutContext& context, const HeadTexts& texts) {
    const Points width = context.frame.area.size.width;
    if (texts.begins) begins_label_ = context.line(context.say(label("week-begins")), context.styles.muted);
    if (texts.who) {
        const std::string& name = context.spoken.for_name;
        if (name.empty()) {
            name_label_ = context.line(context.say(label("name-line")), context.styles.muted);
        } else {
            name_ = context.set(name, context.styles.strong, texts.begins ? width * 0.55 : width);
            keep_lines(context, name_, context.frame.area.size.height / 10);
        }
    }
    if (texts.who || texts.begins) who_ = 3.5_mm + std::max(name_.height(), line_height);
    if (texts.who && !texts.begins && !name_.empty()) who_ = 2.5_mm + name_.height();
}

void Head::set_precautions(const LayoutContext& context, Points width) {
    const Precautions precautions = precautions_of(context);
    std::string others;
    for (const std::string& text : precautions.all)
        if (!precautions.is_stop(text)) others = context.speaker.sentences(others, text);
    precautions_ = context.set(others, context.styles.text, width);
    keep_lines(context, precautions_, context.frame.area.size.height / 4);
}

void Head::draw_corner(const LayoutContext& context, Canvas& canvas, Points bottom) const {
    const Points right = context.frame.area.right();
    Points y = bottom - below_corner_.height();
    const page::Element corner{texts_.corner_heads ? page::Role::heading : page::Role::paragraph, 2};
    canvas.paragraph(corner, corner_, right, y - corner_.height(), Align::right);
    canvas.paragraph({page::Role::paragraph}, below_corner_, right, y, Align::right);
}

void Head::draw_who(const LayoutContext& context, Canvas& canvas, Points top) const {
    const page::Rect& area = context.frame.area;
    const Points base = top + who_;
    const Points split = area.left() + area.size.width * 0.6;
    const page::Stroke pen{0.35_mm, context.look.colors.muted, {}};
    const auto fill_in = [&](const Paragraph& words, Points from, Points to, std::string_view name) {
        canvas.paragraph({page::Role::paragraph}, words, from, base - words.height() - 0.8_mm);
        canvas.line({from, base}, {to, base}, pen);
        const Points left = from + words.width() + 2_mm;
        const std::string& said = words.lines.front().text;
        if (left < to)
            add_field(context, canvas,
                      {page::Field::Kind::line,
                       {{left, base - line_height}, {to - left, line_height}},
                       texts_.week ? field_name(*texts_.week, name) : std::string(name),
                       texts_.week ? said_of_week(context, *texts_.week, said) : said});
    };
    if (!name_.empty()) canvas.paragraph({page::Role::paragraph}, name_, area.left(), base - name_.height() - 0.8_mm);
    if (!name_label_.empty())
        fill_in(name_label_, area.left(), texts_.begins ? split - between_columns : area.right(), "name");
    if (!begins_label_.empty()) fill_in(begins_label_, texts_.who ? split : area.left(), area.right(), "begins");
}

void Head::draw(const LayoutContext& context, Canvas& canvas) const {
    const page::Rect& area = context.frame.area;
    if (logo_) {
        // At the left edge, whatever its proportions.
        const std::string words = context.figure_words(*context.request.logo, context.say(label("logo")));
        const auto opened = canvas.open({page::Role::figure, 1, 1, words});
        const Points by_height = logo_size / context.figure_height(*context.request.logo, 1_pt) * 1_pt;
        context.draw_figure(canvas, *context.request.logo,
                            {area.at, {std::min(by_height, area.size.width / 3), logo_size}});
    }
    const Points bottom = area.top() + logo_height_ + band_;
    Points y = bottom - below_title_.height();
    const Points title_top = y - (below_title_.empty() ? Points{} : below_title_gap) - title_.height();
    if (texts_.opens) {
        canvas.paragraph({page::Role::heading, 1}, title_, area.left(), title_top);
        canvas.paragraph({page::Role::paragraph}, below_title_, area.left(), y);
    } else {
        canvas.paragraph(title_, area.left(), title_top);
        canvas.paragraph(below_title_, area.left(), y);
    }
    draw_corner(context, canvas, bottom);
    if (who_ > Points{}) draw_who(context, canvas, bottom);
    const Points after = precautions_.empty() ? Points{} : precautions_.height() + 2_mm;
    const Points stop_top = area.top() + height_ - after - stop_.height();
    stop_.draw(context, canvas, {area.left(), stop_top});
    canvas.paragraph({page::Role::paragraph}, precautions_, area.left(), stop_top + stop_.height());
}

}  // namespace footplan::layout
