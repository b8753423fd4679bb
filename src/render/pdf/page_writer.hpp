#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "layout/page.hpp"
#include "render/pdf/content.hpp"
#include "render/pdf/embedded_font.hpp"
#include "render/pdf/figures.hpp"
#include "render/pdf/haru.hpp"

namespace footplan::render {

/// The fonts of a document by weight, each loaded when it is first used.
class Fonts {
public:
    Fonts(Haru& haru, const std::array<page::FontBytes, 2>& files) : haru_(haru), files_(files) {}

    EmbeddedFont& at(std::size_t weight);
    void finish();

private:
    Haru& haru_;
    const std::array<page::FontBytes, 2>& files_;
    std::array<std::optional<EmbeddedFont>, 2> fonts_;
};

/// Draws one page.
class PageWriter {
public:
    PageWriter(Haru& haru, Fonts& fonts, Figures& figures) : haru_(haru), fonts_(fonts), figures_(figures) {}

    HPDF_Page write(const page::Page& page);

private:
    /// Where the top left corner of a part of the page lies: on the sheet, with y
    /// upward, and turned by quarters clockwise.
    struct Frame {
        double x = 0;
        double y = 0;
        int turns = 0;
    };

    void draw(const std::vector<page::Item>& items, double height, const Frame& frame);
    void draw(const page::Panel& panel, double page_height);
    void draw(const page::Text& text, double height);
    void draw(const page::Line& line, double height);
    void draw(const page::Shape& shape, double height);
    void draw(const page::TickBox& box, double height);
    void draw(const page::FigureUse& use, double height);
    void outline(const page::Rect& rect, Points radius, double height);
    void link(const page::Link& link, const Frame& frame);
    void add_resources();

    Haru& haru_;
    Fonts& fonts_;
    Figures& figures_;
    HPDF_Page page_ = nullptr;
    Content content_ = Content::of_page();
};

}  // namespace footplan::render
