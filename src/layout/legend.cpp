#include "layout/legend.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_entries = 4_mm;
constexpr Points after_sign = 1.2_mm;

Points sign_size(const LayoutContext& context) { return context.styles.text.size * 0.85; }

}  // namespace

Legend::Legend(const LayoutContext& context, const std::vector<words::LegendEntry>& entries, const std::string& lead,
               Points width)
    : line_(context.styles.text.leading) {
    if (!lead.empty()) add(context, Sign::text, lead, width);
    // What the mark means is at the foot, where its long words have room.
    for (const words::LegendEntry& entry : entries)
        if (entry.sign != Sign::text) add(context, entry.sign, entry.words, width);
}

/// From left to right, and on the next line if there is no room.
void Legend::add(const LayoutContext& context, Sign sign, const std::string& words, Points width) {
    const Points beside = sign == Sign::text ? Points{} : sign_size(context) + after_sign;
    Entry entry{sign, context.set(words, context.styles.text, width - beside)};
    const Points wide = beside + entry.words.width();
    Points left{};
    if (!entries_.empty() && entries_.back().words.lines.size() == 1) {
        const Entry& last = entries_.back();
        left = last.left + (last.sign == Sign::text ? Points{} : sign_size(context) + after_sign) + last.words.width() +
               between_entries;
    }
    if (rows_ == 0 || left == Points{} || left + wide > width) {
        left = {};
        rows_ += entry.words.lines.size();
    }
    entry.left = left;
    entry.row = rows_ - entry.words.lines.size();
    width_ = std::max(width_, left + wide);
    entries_.push_back(std::move(entry));
}

void Legend::draw(const LayoutContext& context, Canvas& canvas, page::Point at) const {
    const Points size = sign_size(context);
    for (const Entry& entry : entries_) {
        const Points top = at.y + line_ * static_cast<double>(entry.row);
        const Points middle = top + line_ / 2;
        Points x = at.x + entry.left;
        if (entry.sign == Sign::rest)
            canvas.add(rest_dot(context, {x + size / 2, middle}));
        else if (entry.sign == Sign::open)
            canvas.add(open_ring(context, {x + size / 2, middle}, size));
        else if (entry.sign != Sign::text) {
            const page::TickBox box = tick_box(context, {x, middle - size / 2}, size, entry.sign == Sign::optional);
            canvas.add(page::Shape{box.rect, box.radius, box.stroke, std::nullopt});
        }
        if (entry.sign != Sign::text) x += size + after_sign;
        canvas.paragraph({page::Role::paragraph}, entry.words, x, top);
    }
}

page::TickBox tick_box(const LayoutContext& context, page::Point at, Points side, bool optional) {
    page::Stroke stroke = context.ink(0.4_mm);
    if (optional) stroke.dash = side * 0.12;
    page::TickBox box{{at, {side, side}}, side * 0.13, stroke};
    box.optional = optional;
    return box;
}

page::Shape open_ring(const LayoutContext& context, page::Point middle, Points size) {
    return {{{middle.x - size / 2, middle.y - size / 2}, {size, size}}, size / 2, context.ink(0.25_mm), std::nullopt};
}

page::Shape rest_dot(const LayoutContext& context, page::Point middle) {
    constexpr Points dot = 1.2_mm;
    return {{{middle.x - dot / 2, middle.y - dot / 2}, {dot, dot}}, dot / 2, std::nullopt, context.look.colors.rule};
}

std::string spoken_cell(const LayoutContext& context, const Times& times) {
    const words::Labels& labels = context.labels();
    if (times.none()) return labels.say(label("cell-rest"));
    if (times.boxes() == 0) return labels.say(label("legend-open"));
    const std::string boxes = labels.count(label("boxes"), times.required);
    const std::string more = labels.count(label("boxes-optional"), times.optional);
    if (times.optional == 0) return boxes;
    return times.required == 0 ? more : labels.say(label("list-last"), {{"first", boxes}, {"second", more}});
}

}  // namespace footplan::layout
