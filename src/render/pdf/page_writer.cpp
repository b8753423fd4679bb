#include "render/pdf/page_writer.hpp"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

#include "render/pdf/links.hpp"

namespace footplan::render {

namespace {

void set_stroke(Content& content, const page::Stroke& stroke) {
    content.line_width(stroke.width.value);
    content.stroke_color(stroke.color);
    content.dash(stroke.dash.value);
}

/// Distance of the control points of a quarter circle's curve, in radii.
constexpr double quarter_circle = 0.5523;

void round_rectangle(Content& content, double left, double bottom, double right, double top, double radius) {
    const double inset = radius * (1 - quarter_circle);
    content.move_to(left + radius, bottom);
    content.line_to(right - radius, bottom);
    content.curve_to(right - inset, bottom, right, bottom + inset, right, bottom + radius);
    content.line_to(right, top - radius);
    content.curve_to(right, top - inset, right - inset, top, right - radius, top);
    content.line_to(left + radius, top);
    content.curve_to(left + inset, top, left, top - inset, left, top - radius);
    content.line_to(left, bottom + radius);
    content.curve_to(left, bottom + inset, left + inset, bottom, left + radius, bottom);
    content.close();
}

}  // namespace

EmbeddedFont& Fonts::at(std::size_t weight) {
    auto& font = fonts_.at(weight);
    if (!font) font.emplace(haru_, files_.at(weight));
    return *font;
}

void Fonts::finish() {
    for (auto& font : fonts_)
        if (font) font->finish();
}

HPDF_Page PageWriter::write(const page::Page& page) {
    const double height = page.size.height.value;
    page_ = haru_.check(HPDF_AddPage(haru_.document()));
    haru_.check(HPDF_Page_SetWidth(page_, static_cast<HPDF_REAL>(page.size.width.value)));
    haru_.check(HPDF_Page_SetHeight(page_, static_cast<HPDF_REAL>(height)));
    content_ = Content::of_page();
    draw(page.items, height, {0, height, 0});
    for (const auto& panel : page.panels) draw(panel, height);
    auto* attributes = static_cast<HPDF_PageAttr>(page_->attr);
    haru_.append(attributes->contents, content_.finish());
    add_resources();
    return page_;
}

void PageWriter::draw(const std::vector<page::Item>& items, double height, const Frame& frame) {
    for (const auto& item : items) {
        if (const auto* area = std::get_if<page::Link>(&item))
            link(*area, frame);
        else
            std::visit(
                [&](const auto& drawn) {
                    if constexpr (!std::is_same_v<decltype(drawn), const page::Link&>) draw(drawn, height);
                },
                item);
    }
}

void PageWriter::draw(const page::Panel& panel, double page_height) {
    const double width = panel.size.width.value;
    const double height = panel.size.height.value;
    const double left = panel.at.x.value;
    const double top = page_height - panel.at.y.value;
    const int turns = (panel.quarter_turns % 4 + 4) % 4;
    content_.save();
    Frame frame{left, top, turns};
    switch (turns) {
        case 0: content_.axes(1, 0, 0, 1, left, top - height); break;
        case 1:
            content_.axes(0, -1, 1, 0, left, top);
            frame.x = left + height;
            break;
        case 2:
            content_.axes(-1, 0, 0, -1, left + width, top);
            frame.x = left + width;
            frame.y = top - height;
            break;
        default:
            content_.axes(0, 1, -1, 0, left + height, top - width);
            frame.y = top - width;
            break;
    }
    draw(panel.items, height, frame);
    content_.restore();
}

void PageWriter::draw(const page::Text& text, double height) {
    if (text.text.empty()) return;
    const auto weight = static_cast<std::size_t>(text.weight);
    content_.fill_color(text.color);
    content_.show(fonts_.at(weight).encode(text.text), weight, text.size.value, text.at.x.value,
                  height - text.at.y.value);
}

void PageWriter::draw(const page::Line& line, double height) {
    set_stroke(content_, line.stroke);
    content_.move_to(line.from.x.value, height - line.from.y.value);
    content_.line_to(line.to.x.value, height - line.to.y.value);
    content_.paint(false, true);
}

void PageWriter::draw(const page::Shape& shape, double height) {
    if (!shape.fill && !shape.stroke) return;
    if (shape.fill) content_.fill_color(*shape.fill);
    if (shape.stroke) set_stroke(content_, *shape.stroke);
    outline(shape.rect, shape.radius, height);
    content_.paint(shape.fill.has_value(), shape.stroke.has_value());
}

void PageWriter::draw(const page::TickBox& box, double height) {
    set_stroke(content_, box.stroke);
    outline(box.rect, box.radius, height);
    content_.paint(false, true);
}

void PageWriter::outline(const page::Rect& rect, Points radius, double height) {
    const double bottom = height - rect.bottom().value;
    const double round = std::min({radius.value, rect.size.width.value / 2, rect.size.height.value / 2});
    if (round > 0)
        round_rectangle(content_, rect.left().value, bottom, rect.right().value, height - rect.top().value, round);
    else
        content_.rectangle(rect.left().value, bottom, rect.size.width.value, rect.size.height.value);
}

void PageWriter::draw(const page::FigureUse& use, double height) {
    const auto placing = figures_.placing(use.figure, use.rect.left().value, height - use.rect.bottom().value,
                                          use.rect.size.width.value, use.rect.size.height.value);
    content_.begin_alternative(figures_.at(use.figure).alt);
    content_.save();
    content_.axes(placing.scale_x, 0, 0, placing.scale_y, placing.x, placing.y);
    content_.draw(use.figure);
    content_.restore();
    content_.end_alternative();
}

void PageWriter::link(const page::Link& link, const Frame& frame) {
    // Along the frame's x and y axes, which point right and down before they are turned.
    static constexpr std::array<std::array<int, 4>, 4> directions{
        {{1, 0, 0, -1}, {0, -1, -1, 0}, {-1, 0, 0, 1}, {0, 1, 1, 0}}};
    const auto& d = directions.at(static_cast<std::size_t>(frame.turns));
    const auto place = [&](Points right, Points down) {
        return std::pair{frame.x + d[0] * right.value + d[2] * down.value,
                         frame.y + d[1] * right.value + d[3] * down.value};
    };
    const auto [x1, y1] = place(link.rect.left(), link.rect.top());
    const auto [x2, y2] = place(link.rect.right(), link.rect.bottom());
    add_link(haru_, page_, std::min(x1, x2), std::min(y1, y2), std::max(x1, x2), std::max(y1, y2), link.url);
}

void PageWriter::add_resources() {
    HPDF_Dict resources = haru_.check(static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page_, "Resources", HPDF_OCLASS_DICT)));
    if (!content_.fonts().empty()) {
        HPDF_Dict fonts = haru_.dict_in(resources, "Font");
        for (const std::size_t weight : content_.fonts())
            haru_.add(fonts, ("F" + std::to_string(weight)).c_str(), fonts_.at(weight).object());
    }
    if (!content_.figures().empty()) {
        HPDF_Dict figures = haru_.dict_in(resources, "XObject");
        for (const std::size_t number : content_.figures())
            haru_.add(figures, ("X" + std::to_string(number)).c_str(), figures_.object(number));
    }
}

}  // namespace footplan::render
