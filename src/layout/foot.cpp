#include "layout/foot.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points gap_below_rule = 1.6_mm;
constexpr Points between_signs = 4.5_mm;
constexpr Points between_notes = 8_mm;

std::string page_of(const Kit& kit, int page, int pages) {
    return kit.labels().say(label("page-of"), {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
}

std::string precautions_line(const Kit& kit) {
    std::string text;
    for (const auto& precaution : kit.routine().precautions) text = kit.speaker.sentences(text, *precaution);
    return text;
}

Points sign_size(const Kit& kit) { return kit.styles.small.size * 0.9; }
Points after_sign(const Kit& kit) { return kit.styles.small.size * 0.4; }

}  // namespace

Marks& Marks::operator|=(const Marks& other) {
    optional |= other.optional;
    rest |= other.rest;
    chosen |= other.chosen;
    return *this;
}

Foot::Foot(const Kit& kit, const Marks& marks, Warnings printed, Thrift thrift)
    : line_(kit.styles.small.leading), narrow_(kit.narrow()) {
    const Style& small = kit.styles.small;
    const Points area = kit.frame.area.size.width;
    sheet_ = kit.set(kit.request.sheet.version.empty()
                         ? kit.routine().id
                         : kit.labels().say(label("sheet-id"),
                                            {{"routine", kit.routine().id}, {"version", kit.request.sheet.version}}),
                     small, area / 2);
    const Points numbers = std::max(sheet_.width(), kit.line(page_of(kit, 88, 88), small).width());
    const Points beside = area - numbers - between_notes;
    width_ = narrow_ ? area : std::min(std::max(beside, area / 2), small.size * 44);
    if (thrift != Thrift::all) add_legend(kit, marks);
    place_legend(kit);
    if (narrow_ || thrift >= Thrift::some) return;
    // Nobody reads a foot that is longer than what stands above it; the instructions have them all, and larger.
    const Paragraph warnings = kit.set(precautions_line(kit), small, width_);
    const bool short_enough = warnings.height() < kit.frame.area.size.height / 6;
    if (printed == Warnings::printed && short_enough) texts_.push_back(warnings);
    const std::string source = kit.routine_source();
    if (!source.empty())
        texts_.push_back(kit.set(kit.labels().say(label("source"), {{"source", source}}), small, width_));
    for (const auto& contact : kit.look.contact) texts_.push_back(kit.set(*contact, small, width_));
}

void Foot::add_legend(const Kit& kit, const Marks& marks) {
    const auto add = [&](Entry::Sign sign, const std::string& words) {
        const Points sign_width = sign == Entry::Sign::text ? Points{} : sign_size(kit) + after_sign(kit);
        legend_.push_back({sign, kit.set(words, kit.styles.small, width_ - sign_width)});
    };
    if (marks.optional) {
        add(Entry::Sign::box, kit.say(label("legend-box")));
        add(Entry::Sign::optional, kit.say(label("legend-optional")));
    }
    if (marks.rest) add(Entry::Sign::rest, kit.say(label("legend-rest")));
    if (marks.chosen)
        add(Entry::Sign::text, kit.labels().say(label("legend-chosen"), {{"mark", kit.say(label("chosen-mark"))}}));
}

/// From left to right, and on the next line where there is no room.
void Foot::place_legend(const Kit& kit) {
    Points x{};
    for (const Entry& entry : legend_) {
        const Points sign = entry.sign == Entry::Sign::text ? Points{} : sign_size(kit) + after_sign(kit);
        const Points wide = sign + entry.words.width();
        if (legend_rows_ == 0 || x + wide > width_) {
            legend_rows_ += entry.words.lines.size();
            x = {};
        }
        places_.push_back({x, legend_rows_ - entry.words.lines.size()});
        x += wide + between_signs;
    }
}

Points Foot::height() const {
    Points left = line_ * static_cast<double>(legend_rows_);
    for (const Paragraph& text : texts_) left += text.height();
    // A small page has room for one column, and its number stands below.
    return gap_below_rule +
           (narrow_ ? left + std::max(line_, sheet_.height()) : std::max(left, sheet_.height() + line_));
}

void Foot::draw_sign(const Kit& kit, Canvas& canvas, Entry::Sign sign, page::Point left_middle) const {
    const Points size = sign_size(kit);
    if (sign == Entry::Sign::rest) {
        const Points dot = 1.2_mm;
        canvas.add(page::Shape{{{left_middle.x + (size - dot) / 2, left_middle.y - dot / 2}, {dot, dot}},
                               dot / 2,
                               std::nullopt,
                               kit.look.colors.rule});
        return;
    }
    page::Stroke stroke = kit.ink(0.35_mm);
    if (sign == Entry::Sign::optional) stroke.dash = 0.7_mm;
    canvas.add(page::Shape{{{left_middle.x, left_middle.y - size / 2}, {size, size}}, 0.5_mm, stroke, std::nullopt});
}

void Foot::draw_number(const Kit& kit, std::vector<page::Item>& items, int page, int pages) {
    const Style& small = kit.styles.small;
    Canvas canvas(kit.request.fonts, items);
    canvas.paragraph(kit.line(page_of(kit, page, pages), small), kit.frame.area.right(),
                     kit.frame.area.bottom() - small.leading, Align::right);
}

void Foot::draw(const Kit& kit, std::vector<page::Item>& items) const {
    Canvas canvas(kit.request.fonts, items);
    const page::Rect& area = kit.frame.area;
    Points y = area.bottom() - height();
    canvas.line({area.left(), y}, {area.right(), y}, kit.rule());
    y += gap_below_rule;
    if (narrow_)
        canvas.paragraph(sheet_, area.left(), area.bottom() - sheet_.height());
    else
        canvas.paragraph(sheet_, area.right(), area.bottom() - line_ - sheet_.height(), Align::right);
    for (std::size_t i = 0; i < legend_.size(); ++i) {
        const Points top = y + line_ * static_cast<double>(places_[i].row);
        Points x = area.left() + places_[i].x;
        if (legend_[i].sign != Entry::Sign::text) {
            draw_sign(kit, canvas, legend_[i].sign, {x, top + line_ / 2});
            x += sign_size(kit) + after_sign(kit);
        }
        canvas.paragraph(legend_[i].words, x, top);
    }
    y += line_ * static_cast<double>(legend_rows_);
    for (const Paragraph& text : texts_) {
        canvas.paragraph(text, area.left(), y);
        y += text.height();
    }
}

}  // namespace footplan::layout
