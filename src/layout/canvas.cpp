#include "layout/canvas.hpp"

#include <algorithm>

namespace footplan::layout {

namespace {

/// The baseline of a line of text within its height: the font's own height is in the middle.
Points baseline_in_line(const font::Face& face, const TextStyle& style) {
    const Points ascent = face.ascent(style.size), descent = face.descent(style.size);
    return (style.leading - ascent - descent) / 2 + ascent;
}

}  // namespace

Canvas::Opened::Opened(Canvas& canvas, std::optional<std::size_t> element) : canvas_(canvas), outer_(canvas.element_) {
    canvas_.element_ = element;
}

Canvas::Opened::~Opened() { canvas_.element_ = outer_; }

Canvas::Opened Canvas::open(page::Element element) {
    element.parent = element_;
    page_.elements.push_back(std::move(element));
    return {*this, page_.elements.size() - 1};
}

/// What is added next is content of an element.
void Canvas::tag(std::optional<std::size_t> element) {
    if (element && page::is_container(page_.elements[*element].role)) element.reset();
    const auto now = page_.tags.empty() ? std::nullopt : page_.tags.back().element;
    if (element != now) page_.tags.push_back({page_.items.size(), element});
}

void Canvas::add(page::Item item) {
    const bool drawn = std::holds_alternative<page::Line>(item) || std::holds_alternative<page::Shape>(item);
    tag(drawn ? std::nullopt : element_);
    page_.items.push_back(std::move(item));
}

void Canvas::add(page::Field field) {
    const Opened opened = open(page::Role::form_field);
    field.element = page_.elements.size() - 1;
    page_.fields.push_back(std::move(field));
}

void Canvas::text(const Paragraph::Line& line, const TextStyle& style, page::Point baseline, Align align) {
    if (line.text.empty()) return;
    if (align == Align::center) baseline.x -= line.width / 2;
    if (align == Align::right) baseline.x -= line.width;
    const font::Face& face = face_of(fonts_, style.weight);
    const Points above = baseline_in_line(face, style);
    // Where lines are closer than the font's own height, its letters still do not meet: what a run takes is its
    // share of the line.
    const auto put = [&](const std::string& words, page::Weight weight, Points left, Points width, bool goes_on) {
        add(page::Text{{baseline.x + left, baseline.y},
                       words,
                       style.size,
                       weight,
                       style.color,
                       width,
                       std::min(face.ascent(style.size), above),
                       std::min(face.descent(style.size), style.leading - above),
                       goes_on});
    };
    if (line.runs.empty()) return put(line.text, style.weight, {}, line.width, line.goes_on);
    for (std::size_t i = 0; i < line.runs.size(); ++i) {
        const Paragraph::Run& run = line.runs[i];
        const bool last = i + 1 == line.runs.size();
        const bool blank = !last && run.left + run.width < line.runs[i + 1].left;
        put(run.text, run.weight, run.left, run.width, last ? line.goes_on : blank);
    }
}

void Canvas::paragraph(page::Element element, const Paragraph& words, Points x, Points top, Align align) {
    if (words.empty()) return;
    const Opened opened = open(std::move(element));
    paragraph(words, x, top, align);
}

void Canvas::paragraphs(std::vector<Paragraph> texts, Points x, Points top, Align align) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].empty()) continue;
        texts[i].lines.back().goes_on = i + 1 < texts.size();
        paragraph(texts[i], x, top, align);
        top += texts[i].height();
    }
}

void Canvas::unseen(const std::string& text, Points size, const page::Rect& room) {
    if (text.empty()) return;
    const Points natural = fonts_.regular.width(text, size);
    const double stretch = natural > room.size.width ? room.size.width / natural : 1;
    add(page::UnseenText{{room.left(), room.top() + fonts_.regular.ascent(size)}, text, size, stretch});
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

void Canvas::line(page::Point from, page::Point to, const page::Stroke& stroke) { add(page::Line{from, to, stroke}); }

}  // namespace footplan::layout
