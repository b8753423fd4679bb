#include "pdf/boxes.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace footplan::pdf {

namespace {

/// Distance of the control points of a quarter circle's curve, in radii.
constexpr double quarter_circle = 0.5523;

void round_rectangle(Content& content, const Rectangle& rectangle, double radius) {
    const auto& [left, bottom, right, top] = rectangle;
    const double inset = radius * (1 - quarter_circle);
    content.move_to({left + radius, bottom});
    // A circle has no straight sides.
    const auto side_to = [&, has_sides = std::max(right - left, top - bottom) > 2 * radius + 0.01](Coordinates to) {
        if (has_sides) content.line_to(to);
    };
    side_to({right - radius, bottom});
    content.curve_to({right - inset, bottom}, {right, bottom + inset}, {right, bottom + radius});
    side_to({right, top - radius});
    content.curve_to({right, top - inset}, {right - inset, top}, {right - radius, top});
    side_to({left + radius, top});
    content.curve_to({left + inset, top}, {left, top - inset}, {left, top - radius});
    side_to({left, bottom + radius});
    content.curve_to({left, bottom + inset}, {left + inset, bottom}, {left + radius, bottom});
    content.close();
}

}  // namespace

void set_stroke(Content& content, const page::Stroke& stroke) {
    content.line_width(stroke.width.value);
    content.stroke_color(stroke.color);
    content.dash(stroke.dash.value);
}

void add_rectangle(Content& content, Coordinates corner, const page::Size& size, Points radius) {
    const double width = size.width.value;
    const double height = size.height.value;
    const double round = std::min({radius.value, width / 2, height / 2});
    if (round > 0)
        round_rectangle(content, rectangle(corner, size), round);
    else
        content.rectangle(corner, width, height);
}

const Boxes::Picture& Boxes::picture(const page::TickBox& box) {
    const Kind kind{box.rect.size, box.radius, box.stroke};
    const auto at = std::ranges::find(pictures_, kind, [](const auto& known) { return known.first; });
    if (at != pictures_.end()) return at->second;
    Content content = Content::of_picture(3);
    set_stroke(content, kind.stroke);
    add_rectangle(content, {0, 0}, kind.size, kind.radius);
    content.paint(false, true);
    const double margin = kind.stroke.width.value;
    const Rectangle bounds{-margin, -margin, kind.size.width.value + margin, kind.size.height.value + margin};
    HPDF_Dict form = haru_.form(haru_.stream(content.finish()), bounds);
    return pictures_.emplace_back(kind, Picture{fmt::format("B{}", pictures_.size()), form}).second;
}

}  // namespace footplan::pdf
