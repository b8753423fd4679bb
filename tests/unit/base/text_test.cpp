#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace footplan;

TEST_CASE("the nearest word is the one that was meant, or none") {
    constexpr std::array<std::string_view, 6> keys{"hold", "reps", "rest", "rest-between-reps", "frequency", "note"};
    struct Row {
        std::string_view word, nearest;
    };
    for (const Row& row : {
             Row{"hodl", "hold"},           // neighbours swapped
             Row{"holds", "hold"},          // a letter too many
             Row{"HOLD", "hold"},           // case
             Row{"frequncy", "frequency"},  // a letter too few
             Row{"fequenzy", "frequency"},  // two slips in a long word
             Row{"rest-betwen-reps", "rest-between-reps"},
             Row{"xyz", ""},
             Row{"", ""},
             Row{"resp", ""},  // reps and rest are equally near
             Row{"reos", "reps"},
             Row{"freq", ""},
         }) {
        CAPTURE(row.word);
        CHECK(text::nearest(row.word, keys) == row.nearest);
    }
    CHECK(text::nearest_or_longer("Freq", keys) == "frequency");
    CHECK(text::nearest_or_longer("res", keys).empty());  // reps, rest and rest-between-reps
    CHECK(text::nearest_or_longer("rest-bet", keys) == "rest-between-reps");
    CHECK(text::nearest_or_longer("fr", keys).empty());
    constexpr std::array<std::string_view, 2> both_begin{"large-print", "large-cards"};
    CHECK(text::nearest_or_longer("large", both_begin).empty());
    constexpr std::array<std::string_view, 2> equally_near{"left", "lift"};
    CHECK(text::nearest("loft", equally_near).empty());
    CHECK(text::nearest(std::string(100'000, 'x'), keys).empty());
}

TEST_CASE("a list for a message") {
    constexpr std::array<std::string_view, 3> words{"a", "b", "c"};
    CHECK(text::list(words) == "a, b or c");
    CHECK(text::list(std::span(words).first(2), "and") == "a and b");
    CHECK(text::list(std::span(words).first(1)) == "a");
    CHECK(text::list(std::span(words).first(0)).empty());
}

TEST_CASE("a text on one line holds nothing that steers") {
    CHECK(text::one_line("  a\n  b\tc  ") == "a b c");
    CHECK(text::one_line("red\x1b[31m") == "red[31m");
    CHECK(text::one_line("left\u202Eright") == "leftright");
    CHECK(text::one_line("line\u2028line") == "line line");
    CHECK(text::one_line("Übung ✓") == "Übung ✓");
}

TEST_CASE("each line break and blank of Unicode's controls is one blank on one line") {
    for (const std::string_view blank : {" ", "\t", "\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", " \t \u2028"}) {
        CAPTURE(text::one_line(blank));
        CHECK(text::one_line(std::string("a").append(blank).append("b").append(blank)) == "a b");
    }
    // What is no blank goes without one, and neighbours of the blanks stay.
    CHECK(text::one_line("a\vb\u0084c\u0086d") == "abcd");
    CHECK(text::one_line("a\u2027b\u2030c") == "a\u2027b\u2030c");
}

TEST_CASE("one slip is one letter, in words of at most 64 bytes") {
    const std::string longest(64, 'x');
    CHECK(text::is_one_slip("weeks", "weks"));
    CHECK(text::is_one_slip("Weeks", "wEEks"));
    CHECK_FALSE(text::is_one_slip("weeks", "wks"));
    CHECK(text::is_one_slip(longest, longest.substr(1)));
    CHECK_FALSE(text::is_one_slip(longest, longest + "x"));
    CHECK_FALSE(text::is_one_slip(longest + "x", longest));
}

TEST_CASE("an id is made of a name") {
    CHECK(text::slug("Heel slide (bed)") == "heel-slide-bed");
    CHECK(text::slug("  Übung 2 ") == "bung-2");
    CHECK(text::slug("体操").empty());
}

TEST_CASE("a long text is shortened to whole characters") {
    const std::string forty(40, 'x');
    CHECK(text::quoted(forty) == "'" + forty + "'");
    CHECK(text::quoted(forty + "y") == "'" + forty + "...'");
    // The 40th character is two bytes long.
    CHECK(text::shortened(std::string(39, 'x') + "ü") == std::string(39, 'x') + "ü");
    CHECK(text::shortened(std::string(39, 'x') + "üy") == std::string(39, 'x') + "ü...");
    CHECK(text::quoted("a\x1B[31mb\xE2\x80\xAE") == "'a\xEF\xBF\xBD[31mb\xEF\xBF\xBD'");
    CHECK(text::quoted("") == "''");
}

TEST_CASE("long lines are broken at blanks") {
    CHECK(text::wrapped("one two three", 2, 8) == "one two\n  three");
    CHECK(text::wrapped("  id  a text", 6, 8) == "  id  a\n      text");
    CHECK(text::wrapped("a  b", 0, 80) == "a  b");
    CHECK(text::wrapped("12345678", 2, 8) == "12345678");
    CHECK(text::wrapped("1234 678", 2, 8) == "1234 678");
    CHECK(text::wrapped("1234 6789", 2, 8) == "1234\n  6789");
    CHECK(text::wrapped("a much-too-long b", 1, 6) == "a\n much-too-long\n b");
    CHECK(text::wrapped("ä ö ü ß", 0, 7) == "ä ö ü ß");  // characters, not bytes
    CHECK(text::wrapped("a ", 2, 8) == "a");
    CHECK(text::wrapped("", 2, 8).empty());
    CHECK(text::wrapped("   ", 2, 8) == "   ");
}
