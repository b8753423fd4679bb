// Cards, on pages of their own and to be cut apart: what they are to someone who hears them, and where their label is.

#include <doctest/doctest.h>

#include <algorithm>

#include "support/labels.hpp"
#include "support/sheets.hpp"

using namespace footplan;
using namespace footplan::literals;
using namespace footplan::test;

namespace {

page::Document document(const Sheet& sheet, const char* look) {
    return layout::lay_out({sheet, shipped_template(look), english(), fonts(), {}, {}, {}});
}

/// How many elements of the document are items of such a list.
std::size_t items_of(const page::Document& document, page::Role list) {
    std::size_t count = 0;
    for (const page::Page& page : document.pages)
        for (const page::Element& element : page.elements)
            count +=
                element.role == page::Role::list_item && element.parent && page.elements[*element.parent].role == list;
    return count;
}

/// The nearest level line below a point.
Points line_below(const page::Page& page, page::Point point) {
    Points nearest = page.size.height;
    for (const page::Item& item : page.items)
        if (const auto* line = std::get_if<page::Line>(&item); line != nullptr && line->from.y == line->to.y &&
                                                               line->from.y > point.y && line->from.x <= point.x &&
                                                               line->to.x >= point.x)
            nearest = std::min(nearest, line->from.y);
    return nearest;
}

}  // namespace

TEST_CASE("steps are a numbered list, and precautions are none") {
    const Sheet sheet = shipped_sheet("foot-basics", 1);
    std::size_t steps = 0, cautions = 0;
    for (const Exercise& exercise : sheet.plan.routine.exercises) {
        steps += exercise.steps.size();
        cautions += exercise.cautions.size();
    }
    REQUIRE(steps > 10);
    CHECK(items_of(document(sheet, "weekly"), page::Role::numbered_list) == steps);
    CHECK(items_of(document(sheet, "cards"), page::Role::numbered_list) == steps);
}

TEST_CASE("the label of a card to be cut out is 1.5 mm above the line where it is cut") {
    std::size_t labels = 0;
    const Sheet sheet = shipped_sheet("foot-basics", 1);
    const auto cards = document(sheet, "cards");
    for (const page::Page& page : cards.pages)
        for (const page::Item& item : page.items)
            if (const auto* text = std::get_if<page::Text>(&item);
                text != nullptr && text->text.find(" \u00B7 Foot basics") != std::string::npos) {
                ++labels;
                const Points bottom = text->at.y + text->descent;
                CHECK(line_below(page, text->at) - bottom > 1.4_mm);
                CHECK(line_below(page, text->at) - bottom < 1.7_mm);
            }
    // One card more says what to know before beginning.
    CHECK(labels == sheet.plan.routine.exercises.size() + 1);
}
