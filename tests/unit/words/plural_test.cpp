#include "words/plural.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace footplan::words;

namespace {

std::string holding(std::string_view rule, long last) {
    const auto parsed = PluralRule::parse(rule);
    if (!parsed) return "not a rule";
    std::string numbers;
    for (long number = 0; number <= last; ++number)
        if (parsed->holds(whole(number))) numbers += (numbers.empty() ? "" : " ") + std::to_string(number);
    return numbers;
}

}  // namespace

// The rules of English, Polish, Russian and Slovenian as CLDR 42 gives them, and the samples that stand beside them.
TEST_CASE("plural rules of CLDR hold for CLDR's samples") {
    CHECK(holding("i = 1 and v = 0", 25) == "1");
    CHECK(holding("v = 0 and i % 10 = 2..4 and i % 100 != 12..14", 35) == "2 3 4 22 23 24 32 33 34");
    CHECK(holding("v = 0 and i % 10 = 1 and i % 100 != 11", 111) == "1 21 31 41 51 61 71 81 91 101");
    CHECK(holding("v = 0 and i % 100 = 3..4 or v != 0", 110) == "3 4 103 104");
    CHECK(holding("n = 0,2..3", 10) == "0 2 3");
}

TEST_CASE("decimals have rules of their own") {
    const Operands one_and_a_half{1.5, 1, 1};
    CHECK_FALSE(PluralRule::parse("i = 1 and v = 0")->holds(one_and_a_half));
    CHECK_FALSE(PluralRule::parse("n = 1..2")->holds(one_and_a_half));
    CHECK(PluralRule::parse("v != 0")->holds(one_and_a_half));
    CHECK(PluralRule::parse("i = 1")->holds(one_and_a_half));
}

TEST_CASE("what is not a plural rule is told") {
    for (const char* text : {"", "n", "n =", "n = one", "x = 1", "n == 1", "n = 1 and", "n = 1 or", "n % 0 = 1",
                             "n % = 1", "n = 1..", "n = 1,", "n = -1", "n = 1 n = 2", "n is 1", "= 1", "n = 1)"})
        CHECK_MESSAGE(!PluralRule::parse(text), text);
}
