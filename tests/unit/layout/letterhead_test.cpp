// What a clinic adds to a template: its logo, its contact lines, and room for the holes of a folder.

#include <doctest/doctest.h>

#include <algorithm>

#include "support/labels.hpp"
#include "support/page_checks.hpp"
#include "support/sheets.hpp"

using namespace footplan;
using namespace footplan::literals;
using namespace footplan::test;

namespace {

struct Used {
    std::size_t page;
    page::Rect rect;
};

std::vector<Used> uses_of(const page::Document& document, std::size_t figure) {
    std::vector<Used> uses;
    for (std::size_t p = 0; p < document.pages.size(); ++p)
        for (const page::Item& item : document.pages[p].items)
            if (const auto* use = std::get_if<page::FigureUse>(&item); use != nullptr && use->figure == figure)
                uses.push_back({p, use->rect});
    return uses;
}

const page::Text* find_text(const page::Page& page, std::string_view wanted) {
    for (const page::Item& item : page.items)
        if (const auto* text = std::get_if<page::Text>(&item); text != nullptr && text->text == wanted) return text;
    return nullptr;
}

/// Whether a text of the page is content of an element.
bool is_said(const page::Page& page, const page::Text& wanted) {
    std::size_t at = 0;
    while (std::get_if<page::Text>(&page.items[at]) != &wanted) ++at;
    std::optional<std::size_t> element;
    for (const page::Tag& tag : page.tags)
        if (tag.first <= at) element = tag.element;
    return element.has_value();
}

page::Figure logo(double width, double height) {
    page::FigurePath outline;
    outline.segments = {page::MoveTo{0, 0}, page::LineTo{width, 0}, page::LineTo{width, height}, page::Close{}};
    outline.fill = page::Color{};
    return {page::Drawing{width, height, {outline}}, "A clinic"};
}

/// The leftmost and the rightmost end of all texts of a page.
std::pair<Points, Points> text_extent(const page::Page& page) {
    Points left = page.size.width, right{};
    for (const page::Item& item : page.items)
        if (const auto* text = std::get_if<page::Text>(&item)) {
            left = std::min(left, text->at.x);
            right = std::max(right, text->at.x + text->width);
        }
    return {left, right};
}

}  // namespace

TEST_CASE("a logo stands once, at the left margin above the title, whatever its proportions") {
    const Sheet sheet = shipped_sheet("foot-basics", 2);
    struct Row {
        double width, height;
    };
    for (const char* const name : {"weekly", "large-print", "overview"})
        for (const auto& [width, height] : {Row{100, 100}, Row{60, 100}, Row{900, 60}}) {
            const Template look = shipped_template(name);
            layout::Request request{sheet, look, english(), fonts(), {}, {}, {}};
            request.figures.push_back(std::make_shared<const page::Figure>(logo(width, height)));
            request.logo = 0;
            const auto document = layout::lay_out(request);
            const auto uses = uses_of(document, 0);
            REQUIRE(uses.size() == 1);
            const page::Rect& rect = uses.front().rect;
            CHECK(uses.front().page == 0);
            CHECK(rect.left().value == doctest::Approx(look.margins.left.value));
            CHECK(rect.size.width / rect.size.height == doctest::Approx(width / height));
            const page::Text* title = find_text(document.pages.front(), "Foot basics");
            REQUIRE(title != nullptr);
            CHECK(rect.bottom() <= title->at.y - title->ascent);
            for (const std::string& fault : faults(document, request)) FAIL_CHECK(fault);
        }
}

TEST_CASE("contact lines stand at the foot of every page, one below the other") {
    const Sheet sheet = shipped_sheet("foot-basics", 2);
    for (const char* const name : {"weekly", "cards"}) {
        Template look = shipped_template(name);
        look.contact = {{"Example Street Clinic", {}}, {"01 23 45 67 89", {}}};
        const layout::Request request{sheet, look, english(), fonts(), {}, {}, {}};
        const auto document = layout::lay_out(request);
        for (const page::Page& page : document.pages) {
            const page::Text* clinic = find_text(page, "Example Street Clinic");
            const page::Text* telephone = find_text(page, "01 23 45 67 89");
            REQUIRE(clinic != nullptr);
            REQUIRE(telephone != nullptr);
            CHECK(clinic->at.x == telephone->at.x);
            CHECK(clinic->at.y < telephone->at.y);
            CHECK(clinic->at.y > page.size.height * 0.85);
            // Read aloud once: it is the same on every page.
            CHECK(is_said(page, *clinic) == (&page == &document.pages.front()));
        }
        for (const std::string& fault : faults(document, request)) FAIL_CHECK(fault);
    }
}

TEST_CASE("a punch margin is added at the left alone") {
    const Sheet sheet = shipped_sheet("ten-stretches-back-pain", 1);
    for (const char* const name : {"weekly", "large-print", "overview", "cards"}) {
        Template look = shipped_template(name);
        const layout::Request request{sheet, look, english(), fonts(), {}, {}, {}};
        const Points usual = text_extent(layout::lay_out(request).pages.front()).first;
        look.punch_margin = 20_pt;
        const auto document = layout::lay_out(request);
        CHECK((text_extent(document.pages.front()).first - usual).value == doctest::Approx(20));
        for (const page::Page& page : document.pages) {
            const auto [page_left, page_right] = text_extent(page);
            CHECK(page_left >= look.margins.left + 20_pt - 0.01_pt);
            CHECK(page_right <= page.size.width - look.margins.right + 0.01_pt);
        }
        for (const std::string& fault : faults(document, request)) FAIL_CHECK(fault);
    }
}
