#include "layout/canvas.hpp"

#include <algorithm>

namespace footplan::layout {

Points baseline_in_line(const font::Face& face, const Style& style) {
    const Points ascent = face.ascent(style.size), descent = face.descent(style.size);
    return (style.leading - ascent - descent) / 2 + ascent;
}

void Canvas::text(const Paragraph::Line& line, const Style& style, page::Point baseline, Align align) {
    if (line.text.empty()) return;
    if (align == Align::center) baseline.x -= line.width / 2;
    if (align == Align::right) baseline.x -= line.width;
    const font::Face& face = face_of(fonts_, style.weight);
    const Points above = baseline_in_line(face, style);
    // Where lines stand closer than the font's own height, its letters still do not meet: what a run takes is its
    // share of the line.
    items_.push_back(page::Text{baseline, line.text, style.size, style.weight, style.color, line.width,
                                std::min(face.ascent(style.size), above),
                                std::min(face.descent(style.size), style.leading - above)});
}

void Canvas::paragraph(const Paragraph& paragraph, Points x, Points top, Align align) {
    const Points first = baseline_in_line(face_of(fonts_, paragraph.style.weight), paragraph.style);
    for (const Paragraph::Line& line : paragraph.lines) {
        text(line, paragraph.style, {x, top + first}, align);
        top += paragraph.style.leading;
    }
}

void Canvas::centered_line(const Paragraph& line, Points x, Points middle, Align align) {
    if (line.empty()) return;
    const Points cap = face_of(fonts_, line.style.weight).cap_height(line.style.size);
    text(line.lines.front(), line.style, {x, middle + cap / 2}, align);
}

void Canvas::line(page::Point from, page::Point to, const page::Stroke& stroke) {
    items_.push_back(page::Line{from, to, stroke});
}

}  // namespace footplan::layout
