#pragma once

#include <vector>

#include "layout/paragraph.hpp"
#include "page/page.hpp"

namespace footplan::layout {

enum class Align { left, center, right };

/// Puts things on a page (or on a small page of a booklet).
class Canvas {
public:
    Canvas(const font::Family& fonts, std::vector<page::Item>& items) : fonts_(fonts), items_(items) {}

    /// The paragraph's first line begins at `top`; `x` is its left edge, middle or right edge.
    void paragraph(const Paragraph& paragraph, Points x, Points top, Align align = Align::left);
    /// A text on one line whose flat capitals stand in the middle of `middle`.
    void centered_line(const Paragraph& line, Points x, Points middle, Align align = Align::left);
    void line(page::Point from, page::Point to, const page::Stroke& stroke);
    void add(page::Item item) { items_.push_back(std::move(item)); }

private:
    void text(const Paragraph::Line& line, const Style& style, page::Point baseline, Align align);

    const font::Family& fonts_;
    std::vector<page::Item>& items_;
};

/// The baseline of a line of text within its height: the font's own height stands in the middle.
Points baseline_in_line(const font::Face& face, const Style& style);

}  // namespace footplan::layout
