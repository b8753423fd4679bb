#include "layout/foot.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points gap_below_rule = 1.4_mm;

std::string page_of(const LayoutContext& context, int page, int pages) {
    return context.labels().say(label("page-of"), {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
}

}  // namespace

Foot::Foot(const LayoutContext& context, Extent extent) : line_(context.styles.small.leading) {
    const Points width = context.frame.area.size.width;
    const Points number = context.line(page_of(context, 88, 88), context.styles.small).width();
    if (extent == Extent::number || context.narrow()) return;
    const Points measure = std::min(width, context.measure(context.styles.text) * 1.2);
    for (const words::LegendEntry& entry : context.spoken.legend)
        if (entry.sign == words::LegendEntry::Sign::text)
            texts_.push_back(context.set(entry.words, context.styles.text, measure));
    for (const auto& contact : context.look.contact)
        texts_.push_back(context.set(*contact, context.styles.text, measure));
    std::string title = context.spoken.title;
    if (const std::string& source = context.spoken.routine_source; !source.empty() && extent == Extent::full)
        title += " · " + context.labels().say(label("source"), {{"source", source}});
    title_ = context.set(title, context.styles.small, width - number - 8_mm);
    // A title of many lines is whole on the first page.
    if (title_.lines.size() > 2)
        title_ = context.set(context.spoken.title, context.styles.small, width - number - 8_mm);
    if (title_.lines.size() > 2) title_ = {};
}

Points Foot::height() const {
    Points texts{};
    for (const Paragraph& text : texts_) texts += text.height();
    return gap_below_rule + texts + std::max(title_.height(), line_);
}

void Foot::draw_number(const LayoutContext& context, page::Page& page, int number, int pages) {
    const TextStyle& small = context.styles.small;
    Canvas canvas(context.request.fonts, page);
    canvas.paragraph(context.line(page_of(context, number, pages), small), context.frame.area.right(),
                     context.frame.area.bottom() - small.leading, Align::right);
}

void Foot::draw(const LayoutContext& context, page::Page& page, bool first) const {
    Canvas canvas(context.request.fonts, page);
    const page::Rect& area = context.frame.area;
    Points y = area.bottom() - height();
    canvas.line({area.left(), y}, {area.right(), y}, context.rule());
    y += gap_below_rule;
    for (const Paragraph& text : texts_) {
        if (first)
            canvas.paragraph({page::Role::paragraph}, text, area.left(), y);
        else
            canvas.paragraph(text, area.left(), y);
        y += text.height();
    }
    canvas.paragraph(title_, area.left(), area.bottom() - title_.height());
}

}  // namespace footplan::layout
