// Every template on every paper, either way, with routines of every size: nothing overlaps, leaves the margins or is
// too small, and boxes and tasks match.

#include <doctest/doctest.h>

#include <fmt/format.h>

#include "support/labels.hpp"
#include "support/page_checks.hpp"
#include "support/sheets.hpp"

using namespace footplan;
using namespace footplan::test;

namespace {

constexpr std::array templates{"weekly", "large-print", "overview", "cards", "booklet"};

/// Lays the sheet out in every template, paper and orientation.
void check_everywhere(const Sheet& sheet, const std::string& name, bool figures, Sides sides = Sides::together) {
    for (const char* const template_name : templates) {
        Template look = shipped_template(template_name);
        look.sides = sides;
        for (std::size_t paper = 0; paper < paper_names.size(); ++paper)
            for (std::size_t orientation = 0; orientation < orientation_names.size(); ++orientation) {
                look.paper = static_cast<Paper>(paper);
                look.orientation = static_cast<Orientation>(orientation);
                layout::Request request{sheet, look, english(), fonts(), {}, {}, {}};
                if (figures) add_figures(request);
                const auto found = faults(layout::lay_out(request), request);
                for (const std::string& fault : found)
                    FAIL_CHECK(fmt::format("{}, {}, {} {}: {}", name, template_name, paper_names[paper],
                                           orientation_names[orientation], fault));
            }
    }
}

}  // namespace

TEST_CASE("the shipped routines print well in every template on every paper") {
    for (const char* const id : {"foot-basics", "five-exercises-pain-and-balance", "five-exercises-posture",
                                 "five-exercises-20-minutes", "six-exercises-back-pain", "ten-stretches-back-pain"})
        check_everywhere(shipped_sheet(id, 4, true), id, true);
}

TEST_CASE("routines of one to forty exercises print well in every template on every paper") {
    for (const int count : {1, 4, 10, 25, 40})
        for (const bool figures : {false, true})
            check_everywhere(made_sheet(count, 2), fmt::format("{} exercises", count), figures);
}

TEST_CASE("the shortest texts print well") {
    for (const int count : {1, 4, 10}) check_everywhere(made_sheet(count, 1, Length::shortest), "shortest", true);
}

TEST_CASE("the longest texts run on") {
    for (const int count : {1, 4}) check_everywhere(made_sheet(count, 1, Length::longest), "longest", true);
}

TEST_CASE("boxes for each foot") { check_everywhere(made_sheet(4, 6), "apart", true, Sides::apart); }

TEST_CASE("a year of weeks") { check_everywhere(made_sheet(3, 52), "a year", false); }
