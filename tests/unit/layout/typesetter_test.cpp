#include "layout/typesetter.hpp"

#include <doctest/doctest.h>

#include "support/sheets.hpp"

using namespace footplan;
using namespace footplan::layout;
using namespace footplan::literals;

namespace {

constexpr TextStyle plain{page::Weight::regular, 12_pt, 16_pt, {}, false};

bool same(const Paragraph& a, const Paragraph& b) {
    return std::ranges::equal(a.lines, b.lines, [](const Paragraph::Line& x, const Paragraph::Line& y) {
        return x.text == y.text && x.width == y.width;
    });
}

}  // namespace

TEST_CASE("a text that is remembered is set as it would be anew, whatever was asked for in between") {
    Typesetter typesetter(test::fonts());
    const std::string words = "Lift the heel, then lower it, and rest for 5 seconds; twice a day.";
    TextStyle bold = plain, large = plain, clauses = plain;
    bold.weight = page::Weight::bold;
    large.size = 18_pt;
    clauses.by_clauses = true;
    for (int round = 0; round < 2; ++round)
        for (const TextStyle& style : {plain, bold, large, clauses})
            for (const Points width : {80_pt, 81_pt, 200_pt, 1000_pt}) {
                CAPTURE(width.value);
                Breaks breaks;
                CHECK(same(typesetter.text(words, style, width), set_text(test::fonts(), breaks, words, style, width)));
                CHECK(same(typesetter.line(words, style), set_line(test::fonts(), words, style)));
            }
}

TEST_CASE("colour and leading are those that are asked for now") {
    Typesetter typesetter(test::fonts());
    (void)typesetter.text("Heel raise", plain, 100_pt);
    TextStyle other = plain.with({200, 0, 0});
    other.leading = 20_pt;
    const Paragraph again = typesetter.text("Heel raise", other, 100_pt);
    CHECK(again.style.color == page::Color{200, 0, 0});
    CHECK(again.height() == 20_pt);
}
