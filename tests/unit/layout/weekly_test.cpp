#include <doctest/doctest.h>

#include <cstdlib>

#include "base/files.hpp"
#include "support/labels.hpp"
#include "support/sheets.hpp"
#include "support/text_view.hpp"

using namespace footplan;
using namespace footplan::test;

namespace {

std::size_t pages_of_weeks(const Sheet& sheet, bool figures) {
    const Template look = shipped_template("weekly");
    layout::Request request{sheet, look, english(), fonts(), {}, {}, {}};
    if (figures) add_figures(request);
    std::size_t pages = 0;
    for (const page::Page& page : layout::lay_out(request).pages)
        pages += std::ranges::any_of(
            page.items, [](const page::Item& item) { return std::holds_alternative<page::TickBox>(item); });
    return pages;
}

}  // namespace

TEST_CASE("ten exercises fit one week on A4") {
    CHECK(pages_of_weeks(shipped_sheet("ten-stretches-back-pain", 4), true) == 4);
    CHECK(pages_of_weeks(shipped_sheet("ten-stretches-back-pain", 4), false) == 4);
}

TEST_CASE("forty exercises run on, each page with the week in its head") {
    const Sheet sheet = made_sheet(40, 1);
    Template look = shipped_template("weekly");
    look.parts = {Part::weeks};
    const auto document = layout::lay_out({sheet, look, english(), fonts(), {}, {}, {}});
    CHECK(document.pages.size() > 2);
    for (const page::Page& page : document.pages) {
        const auto is_week = [](const page::Item& item) {
            const auto* text = std::get_if<page::Text>(&item);
            return text != nullptr && text->text == "Week 1 of 1";
        };
        CHECK(std::ranges::any_of(page.items, is_week));
    }
}

// The text view of one week and one card, read by a person. FOOTPLAN_REWRITE_GOLDEN=1 writes it anew and fails, so that
// nobody leaves it on; in CI it is refused.
TEST_CASE("the first week and the cards of foot-basics stand where they stood") {
    const Sheet sheet = shipped_sheet("foot-basics", 1, true);
    for (const char* const name : {"weekly", "overview", "booklet"}) {
        const Template look = shipped_template(name);
        const auto document = layout::lay_out({sheet, look, english(), fonts(), {}, {}, {}});
        const std::string path = std::string(FOOTPLAN_ROOT "/tests/golden/pages/") + name + ".txt";
        const std::string view = page::text_view(document);
        if (std::getenv("FOOTPLAN_REWRITE_GOLDEN") != nullptr) {
            REQUIRE(std::getenv("CI") == nullptr);
            files::write_whole(path, view);
            FAIL_CHECK("written anew: look at it, then run the test without FOOTPLAN_REWRITE_GOLDEN");
        }
        CHECK(view == files::read(path, 1 << 20));
    }
}
