#include <doctest/doctest.h>

#include "support/doses.hpp"
#include "support/labels.hpp"
#include "words/speaker.hpp"

using namespace footplan;
using namespace footplan::test;

namespace {

words::Speaker speaker() { return words::Speaker(english()); }

}  // namespace

TEST_CASE("how often is said without sums") {
    using enum Weekday;
    const std::pair<Frequency, const char*> rows[] = {
        {daily(), "every day"},
        {a_day(n(1)), "once a day"},
        {a_day(n(2)), "twice a day"},
        {a_day(n(3)), "3 times a day"},
        {a_day(n(2, 3)), "2 or 3 times a day"},
        {a_day(n(1, 2)), "1 or 2 times a day"},
        {a_day(n(2, 4)), "2 to 4 times a day"},
        {a_day(at_least(2)), "at least twice a day"},
        {a_day(up_to(3)), "up to 3 times a day"},
        {a_day(several()), "several times a day"},
        {a_day(a_few()), "a few times a day"},
        {a_week(n(1)), "once a week"},
        {a_week(n(2)), "twice a week"},
        {a_week(n(2, 3)), "2 or 3 times a week"},
        {every(2), "every other day"},
        {every(3), "every 3 days"},
        {every(1), "every day"},
        {on({mon, wed, fri}), "on Monday, Wednesday and Friday"},
        {on({tue, sat}), "on Tuesday and Saturday"},
        {on({sun}), "on Sunday"},
        {{n(3), PerWeek{n(5)}, ""}, "3 times a day, 5 days a week"},
        {{n(1), PerWeek{n(1)}, ""}, "once a day, 1 day a week"},
        {{n(3), EveryDays{2}, ""}, "3 times a day, every other day"},
        {{n(2), OnWeekdays{{mon, thu}}, ""}, "twice a day, on Monday and Thursday"},
        {{as_tolerated(), PerWeek{n(7)}, ""}, "as often as you can"},
    };
    for (const auto& [frequency, said] : rows) CHECK(speaker().frequency(frequency) == said);
}

TEST_CASE("dates name no month or year twice") {
    using namespace std::chrono;
    const auto day = [](int year, unsigned month, unsigned date) {
        return sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{date}};
    };
    CHECK(speaker().dates(day(2026, 11, 30), day(2026, 12, 6)) == "30 Nov to 6 Dec 2026");
    CHECK(speaker().dates(day(2026, 11, 23), day(2026, 11, 29)) == "23 to 29 Nov 2026");
    CHECK(speaker().dates(day(2026, 12, 28), day(2027, 1, 3)) == "28 Dec 2026 to 3 Jan 2027");
    CHECK(speaker().date(day(2026, 11, 3)) == "3 Nov 2026");
}

TEST_CASE("minutes are whole") {
    using namespace footplan::literals;
    const std::tuple<Seconds, Seconds, const char*> rows[] = {
        {44_s, 44_s, "under a minute"}, {45_s, 45_s, "1 minute"},       {89_s, 89_s, "1 minute"},
        {90_s, 90_s, "2 minutes"},      {30_s, 60_s, "up to 1 minute"}, {60_s, 180_s, "1 to 3 minutes"},
    };
    for (const auto& [min, max, said] : rows) CHECK(speaker().minutes(min, max) == said);
}

TEST_CASE("a sentence begins with a capital of any script") {
    CHECK(words::sentence("twice a day") == "Twice a day");
    CHECK(words::sentence("10 times") == "10 times");
    CHECK(words::sentence("") == "");
    CHECK(words::sentence("élan") == "Élan");
}
