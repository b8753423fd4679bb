#include "layout/head.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_columns = 8_mm;
constexpr Points below_title_gap = 1_mm;
constexpr Points bar_height = 1.7_mm;
constexpr Points around_bar = 1.5_mm;
constexpr Points line_height = 8_mm;
constexpr Points logo_size = 14_mm;

/// The largest of the sizes in which a title takes no more than two lines; the smallest for what never does.
Paragraph set_title(const Kit& kit, const std::string& text, Points width, std::size_t most_lines) {
    if (!kit.narrow())
        if (Paragraph title = kit.set(text, kit.styles.title, width); title.lines.size() <= most_lines) return title;
    if (Paragraph heading = kit.set(text, kit.styles.heading, width); heading.lines.size() <= 2) return heading;
    return kit.set(text, kit.styles.strong, width);
}

/// What would leave the page no room for the exercises is left to the pages of instructions.
void keep_lines(const Kit& kit, Paragraph& paragraph, Points room) {
    const auto lines = static_cast<std::size_t>(std::max(1.0, room / paragraph.style.leading));
    if (paragraph.lines.size() <= lines) return;
    split_after(paragraph, lines);
    auto& last = paragraph.lines.back();
    const auto blank = last.text.rfind(' ');
    last.text = blank == std::string::npos ? "…" : last.text.substr(0, blank) + " …";
    last.width = kit.line(last.text, paragraph.style).width();
}

/// Width of the bar of progress; many weeks stand closer.
constexpr Points longest_part = 7_mm, between_parts = 1.4_mm;
Points progress_width(int parts) {
    const double count = parts;
    return parts == 0 ? Points{} : std::min(longest_part * count + between_parts * (count - 1), 45_mm);
}

}  // namespace

Head::Head(const Kit& kit, const HeadTexts& texts) : texts_(texts), logo_(texts.logo && kit.request.logo) {
    const Points width = kit.frame.area.size.width;
    const Points half = width * 0.45;
    corner_ = kit.set(texts.corner, texts.small_corner ? kit.styles.small : kit.styles.heading, half);
    below_corner_ = kit.set(texts.below_corner, kit.styles.muted, half);
    const Points corner_width =
        std::max({corner_.width(), below_corner_.width(), std::min(progress_width(texts.total), half)});
    set_titles(kit, texts, corner_.empty() ? width : width - corner_width - between_columns);
    const Points left = title_.height() + (below_title_.empty() ? Points{} : below_title_gap + below_title_.height());
    const Points bar = texts.total > 0 ? bar_height + around_bar * 2 : Points{};
    const Points right = corner_.height() + bar + below_corner_.height();
    if (logo_) logo_height_ = logo_size + 3_mm;
    band_ = std::max(left, right);
    set_who(kit, texts);
    height_ = logo_height_ + band_ + who_;
    if (height_ > Points{}) height_ += kit.narrow() ? 2_mm : 4_mm;
}

void Head::set_titles(const Kit& kit, const HeadTexts& texts, Points width) {
    const Points room = kit.frame.area.size.height;
    title_ = set_title(kit, texts.title, width, texts.small_title ? 1 : 2);
    keep_lines(kit, title_, room / 6);
    below_title_ = kit.set(texts.below_title, kit.styles.muted, std::min(width, kit.measure(kit.styles.muted)));
    keep_lines(kit, below_title_, room / 8);
}

void Head::set_who(const Kit& kit, const HeadTexts& texts) {
    const Points width = kit.frame.area.size.width;
    if (texts.begins) begins_label_ = kit.line(kit.say(label("week-begins")), kit.styles.muted);
    if (texts.who) {
        const std::string& name = kit.request.sheet.for_name;
        if (name.empty()) {
            name_label_ = kit.line(kit.say(label("name-line")), kit.styles.muted);
        } else {
            name_ = kit.set(kit.labels().say(label("for"), {{"name", name}}), kit.styles.strong,
                            texts.begins ? width * 0.55 : width);
            keep_lines(kit, name_, kit.frame.area.size.height / 10);
        }
    }
    if (texts.who || texts.begins) who_ = 3.5_mm + std::max(name_.height(), line_height);
    if (texts.who && !texts.begins && !name_.empty()) who_ = 2.5_mm + name_.height();
}

void Head::draw_progress(const Kit& kit, Canvas& canvas, Points right, Points top) const {
    constexpr Points gap = between_parts;
    const double parts = texts_.total;
    const Points whole = std::min(progress_width(texts_.total), kit.frame.area.size.width * 0.45);
    // Many weeks make one bar, since parts of less than a millimetre cannot be told apart.
    const bool one_bar = (whole - gap * (parts - 1)) / parts < 1.5_mm;
    const auto part = [&](Points x, Points width, page::Color color) {
        canvas.add(page::Shape{{{x, top}, {width, bar_height}}, bar_height / 2, std::nullopt, color});
    };
    if (one_bar) {
        const Points done = std::max(whole * (texts_.done / parts), bar_height);
        part(right - whole, done, kit.look.colors.accent);
        if (whole - done > bar_height) part(right - whole + done, whole - done, kit.look.colors.light);
        return;
    }
    const Points width = (whole - gap * (parts - 1)) / parts;
    for (int i = 0; i < texts_.total; ++i)
        part(right - whole + (width + gap) * static_cast<double>(i), width,
             i < texts_.done ? kit.look.colors.accent : kit.look.colors.light);
}

void Head::draw_corner(const Kit& kit, Canvas& canvas, Points bottom) const {
    const Points right = kit.frame.area.right();
    Points y = bottom - below_corner_.height();
    canvas.paragraph(below_corner_, right, y, Align::right);
    if (texts_.total > 0) {
        y -= around_bar + bar_height;
        draw_progress(kit, canvas, right, y);
        y -= around_bar;
    }
    canvas.paragraph(corner_, right, y - corner_.height(), Align::right);
}

void Head::draw_who(const Kit& kit, Canvas& canvas, Points top) const {
    const page::Rect& area = kit.frame.area;
    const Points base = top + who_;
    const Points split = area.left() + area.size.width * 0.6;
    const page::Stroke pen{0.35_mm, kit.look.colors.muted, {}};
    const auto fill_in = [&](const Paragraph& words, Points from, Points to) {
        canvas.paragraph(words, from, base - words.height() - 0.8_mm);
        canvas.line({from, base}, {to, base}, pen);
    };
    if (!name_.empty()) canvas.paragraph(name_, area.left(), base - name_.height() - 0.8_mm);
    if (!name_label_.empty()) fill_in(name_label_, area.left(), texts_.begins ? split - between_columns : area.right());
    if (!begins_label_.empty()) fill_in(begins_label_, texts_.who ? split : area.left(), area.right());
}

void Head::draw(const Kit& kit, Canvas& canvas) const {
    const page::Rect& area = kit.frame.area;
    if (logo_) {
        // At the left edge, whatever its proportions.
        const Points by_height = logo_size / kit.figure_height(*kit.request.logo, 1_pt) * 1_pt;
        kit.draw_figure(canvas, *kit.request.logo, {area.at, {std::min(by_height, area.size.width / 3), logo_size}});
    }
    const Points bottom = area.top() + logo_height_ + band_;
    Points y = bottom - below_title_.height();
    canvas.paragraph(below_title_, area.left(), y);
    if (!below_title_.empty()) y -= below_title_gap;
    canvas.paragraph(title_, area.left(), y - title_.height());
    draw_corner(kit, canvas, bottom);
    if (who_ > Points{}) draw_who(kit, canvas, bottom);
}

}  // namespace footplan::layout
