#include "layout/paragraph.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "layout/breaks.hpp"
#include "layout/flow.hpp"
#include "support/sheets.hpp"

using namespace footplan;
using namespace footplan::layout;
using namespace footplan::literals;

namespace {

std::vector<std::string> lines(std::string_view text, double ems, bool by_clauses = false) {
    const TextStyle style{page::Weight::regular, 12_pt, 16_pt, {}, by_clauses};
    std::vector<std::string> result;
    Breaks breaks;
    const Points width = test::fonts().regular.width("m", 12_pt) * ems;
    for (const auto& line : set_text(test::fonts(), breaks, text, style, width).lines) {
        CHECK((line.width <= width || utf8::count(line.text) == 1));
        result.push_back(line.text);
    }
    return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines break where Unicode allows it") {
    CHECK(lines("", 10).empty());
    CHECK(lines("one", 10) == Lines{"one"});
    CHECK(lines("one two", 3) == Lines{"one", "two"});
    CHECK(lines("heel-raise", 4) == Lines{"heel-", "raise"});
    CHECK(lines("10\u00a0times", 3).front() != "10");
    CHECK(lines("first\nsecond", 40) == Lines{"first", "second"});
}

TEST_CASE("a word wider than its column breaks, and no character is lost") {
    const std::string word = "Donaudampfschifffahrtsgesellschaft";
    std::string joined;
    for (const std::string& line : lines(word, 5)) joined += line;
    CHECK(joined == word);
    CHECK(lines("ab", 0.1) == Lines{"a", "b"});
    CHECK(lines("éé", 0.1) == Lines{"é", "é"});
}

TEST_CASE("a dose breaks after its clauses, and a number stays with what it counts") {
    CHECK(lines("6 rounds of 20 seconds, rest 10 to 15 seconds", 16, true) ==
          Lines{"6 rounds of 20 seconds,", "rest 10 to 15 seconds"});
    CHECK(lines("10 times, hold 3 seconds, each foot", 17, true) == Lines{"10 times, hold 3 seconds,", "each foot"});
    for (const std::string& line : lines("hold 3 seconds hold 4 seconds hold 5 seconds", 8))
        CHECK_FALSE((line.back() >= '0' && line.back() <= '9'));
}

TEST_CASE("things spread over as few pages as can be, evenly") {
    const std::vector<Points> five(5, 10_pt);
    using Counts = std::vector<std::size_t>;
    CHECK(spread({}, 0_pt, {30_pt, 30_pt}).empty());
    CHECK(spread(five, 0_pt, {100_pt, 100_pt}) == Counts{5});
    CHECK(spread(five, 0_pt, {40_pt, 40_pt}) == Counts{3, 2});
    CHECK(spread(five, 5_pt, {40_pt, 40_pt}) == Counts{3, 2});
    CHECK(spread(five, 0_pt, {20_pt, 40_pt}) == Counts{2, 3});
    // What follows the last of them needs room on its page.
    CHECK(spread(five, 0_pt, {50_pt, 50_pt, 0_pt}).size() == 1);
    CHECK(spread(five, 0_pt, {50_pt, 50_pt, 1_pt}).size() == 2);
    CHECK(spread({99_pt, 1_pt}, 0_pt, {10_pt, 10_pt}) == Counts{1, 1});
}

TEST_CASE("no page but the last is less than half full, if the others can be fuller") {
    using Counts = std::vector<std::size_t>;
    CHECK(spread({30_pt, 30_pt, 30_pt, 30_pt, 90_pt}, 0_pt, {100_pt, 100_pt}) == Counts{2, 2, 1});
    CHECK(spread({60_pt, 20_pt, 20_pt, 20_pt, 95_pt, 10_pt}, 0_pt, {100_pt, 100_pt}) == Counts{1, 3, 1, 1});
    // The last may be as empty as it is.
    CHECK(spread({90_pt, 90_pt, 5_pt}, 10_pt, {100_pt, 100_pt}) == Counts{1, 1, 1});
}
