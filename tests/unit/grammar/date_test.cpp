#include <doctest/doctest.h>

#include "base/text.hpp"
#include "grammar/grammar.hpp"

using namespace footplan;
using std::chrono::December, std::chrono::January, std::chrono::February;

TEST_CASE("dates are year-month-day of the years 1900 to 2999") {
    const std::pair<std::string_view, std::chrono::year_month_day> good[] = {
        {"1900-01-01", std::chrono::year(1900) / January / 1},
        {"2999-12-31", std::chrono::year(2999) / December / 31},
        {" 2028-02-29 ", std::chrono::year(2028) / February / 29},
    };
    for (const auto& [text, day] : good) {
        CAPTURE(text);
        REQUIRE(grammar::date(text));
        CHECK(grammar::date(text).value() == std::chrono::sys_days(day));
    }
}

TEST_CASE("what is no date is answered with every date that it can mean") {
    const std::pair<std::string_view, std::string_view> bad[] = {
        // A full stop is between day and month alone.
        {"23.11.2026", "write 2026-11-23"},
        {"05.06.2026", "write 2026-06-05"},
        {"20261123", "write 2026-11-23"},
        {"23 Nov 2026", "write 2026-11-23"},
        {"23. November 2026", "write 2026-11-23"},
        {"November 23rd, 2026", "write 2026-11-23"},
        {"Sept 1 2026", "write 2026-09-01"},
        {"1-Mar-2026", "write 2026-03-01"},
        {"2026 May 2nd", "write 2026-05-02"},
        {"31 June 2026", "a date is written as in 2026-11-23"},
        {"23 No 2026", "a date is written as in 2026-11-23"},
        {"23 Novembre 2026", "a date is written as in 2026-11-23"},
        {"20261323", "a date is written as in 2026-11-23"},
        {"11.23.2026", "a date is written as in 2026-11-23"},
        // A stroke or a dash is between month and day as well.
        {"3/4/2026", "write 2026-04-03 or 2026-03-04"},
        {"11-23-2026", "write 2026-11-23"},
        {"4/4/2026", "write 2026-04-04"},
        {"2026-1-5", "write 2026-01-05"},
        {"2026.1.5", "write 2026-01-05"},
        {"26-01-05", "a date is written as in 2026-11-23"},
        {"1899-12-31", "a date is written as in 2026-11-23"},
        {"3000-01-01", "a date is written as in 2026-11-23"},
        {"2027-02-29", "a date is written as in 2026-11-23"},
        {"2026-11-23-1", "a date is written as in 2026-11-23"},
        {"", "a date is written as in 2026-11-23"},
    };
    for (const auto& [text, help] : bad) {
        CAPTURE(text);
        REQUIRE_FALSE(grammar::date(text));
        CHECK(grammar::date(text).mistake().rule->id == "bad-date");
        CHECK(grammar::date(text).mistake().help == help);
    }
}
