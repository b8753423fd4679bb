#pragma once

#include <vector>

#include "layout/paragraph.hpp"
#include "page/page.hpp"

namespace footplan::layout {

enum class Align { left, center, right };

/// Puts things on a page (or on a small page of a booklet), and says what they mean.
class Canvas {
public:
    Canvas(const font::Family& fonts, page::Page& page) : fonts_(fonts), page_(page) {}
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// As long as it lives, what is put on the page is content of an element.
    class Opened {
    public:
        Opened(Canvas& canvas, std::optional<std::size_t> element);
        Opened(const Opened&) = delete;
        Opened& operator=(const Opened&) = delete;
        ~Opened();

    private:
        Canvas& canvas_;
        std::optional<std::size_t> outer_;
    };
    /// Opens an element within the one that is open.
    [[nodiscard]] Opened open(page::Element element);
    [[nodiscard]] Opened open(page::Role role) { return open(page::Element{role}); }
    /// What is put on the page meanwhile is decoration, such as a title that is on every page.
    [[nodiscard]] Opened decoration() { return {*this, std::nullopt}; }

    /// The paragraph's first line begins at `top`; `x` is its left edge, middle or right edge.
    void paragraph(const Paragraph& paragraph, Points x, Points top, Align align = Align::left);
    /// The same as an element of its own; nothing for an empty one.
    void paragraph(page::Element element, const Paragraph& paragraph, Points x, Points top, Align align = Align::left);
    /// Paragraphs below one another that are one text.
    void paragraphs(std::vector<Paragraph> texts, Points x, Points top, Align align = Align::left);
    /// A text on one line whose flat capitals are in the middle of `middle`.
    void centered_line(const Paragraph& line, Points x, Points middle, Align align = Align::left);
    /// Words for boxes and dots, within `room`: read aloud, not seen.
    void unseen(const std::string& text, Points size, const page::Rect& room);
    /// Lines and shapes are decoration, whatever is open.
    void line(page::Point from, page::Point to, const page::Stroke& stroke);
    void add(page::Item item);
    /// As an element of its own; its index is filled in.
    void add(page::Field field);

private:
    void text(const Paragraph::Line& line, const TextStyle& style, page::Point baseline, Align align);
    void tag(std::optional<std::size_t> element);

    const font::Family& fonts_;
    page::Page& page_;
    std::optional<std::size_t> element_;
};

}  // namespace footplan::layout
