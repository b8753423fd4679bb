#include <doctest/doctest.h>

#include "support/doses.hpp"
#include "support/labels.hpp"
#include "words/speaker.hpp"

using namespace footplan;
using namespace footplan::test;

namespace {

struct Row {
    Dose dose;
    const char* said;
};

words::Speaker speaker() { return words::Speaker(english()); }

}  // namespace

TEST_CASE("how much is said as one would say it to a patient") {
    const Row rows[] = {
        {D().reps(n(10)), "10 times"},
        {D().reps(n(10)).hold(s(3)), "10 times, hold 3 seconds"},
        {D().reps(n(10)).hold(s(3)).side(Side::each), "10 times, hold 3 seconds, each foot"},
        {D().reps(n(10)).hold(s(3)).side(Side::alternate), "10 times, hold 3 seconds, each foot in turn"},
        {D().reps(n(1)).hold(s(1)).side(Side::left), "once, hold 1 second, left foot"},
        {D().reps(n(1)).side(Side::right), "once, right foot"},
        {D().reps(n(11)).hold(counts(5)), "11 times, hold 5 counts"},
        {D().reps(n(1)).hold(counts(1)), "once, hold 1 count"},
        {D().reps(n(8, 12)), "8 to 12 times"},
        {D().reps(n(1, 2)), "1 or 2 times"},
        {D().reps(n(2, 3)), "2 or 3 times"},
        {D().reps(at_least(8)), "at least 8 times"},
        {D().reps(up_to(12)), "up to 12 times"},
        {D().reps(about(20)), "about 20 times"},
        {D().reps(a_few()), "a few times"},
        {D().reps(several()), "several times"},
        {D().reps(as_tolerated()), "as many times as you can"},
        {D().reps(n(5)).hold(t(as_tolerated())).side(Side::each), "5 times, hold as long as you can, each foot"},
        {D().hold(s(30)).side(Side::each), "hold 30 seconds, each foot"},
        {D().reps(n(10)).hold(t(at_least(3))), "10 times, hold at least 3 seconds"},
        {D().duration(t(up_to(15))).side(Side::each), "up to 15 seconds, each foot"},
        {D().duration(t(about(20))), "about 20 seconds"},
        {D().duration(s(20, 30)), "20 to 30 seconds"},
        {D().duration(s(2, 3)), "2 to 3 seconds"},
        {D().duration(min(1)), "1 minute"},
        {D().duration(min(1, 3)).side(Side::each), "1 to 3 minutes, each foot"},
        {D().duration(Time{Form::exact, Seconds{90}, Seconds{90}, TimeUnit::minutes, "1.5 min"}), "1.5 minutes"},
        {D().duration(Time{Form::exact, Seconds{75}, Seconds{75}, TimeUnit::minutes, "1.25 min"}), "1.25 minutes"},
        {D().duration(Time{Form::exact, Seconds{3}, Seconds{3}, TimeUnit::minutes, "0.05 min"}), "0.05 minutes"},
        {D().duration(t(a_few(), TimeUnit::minutes)), "a few minutes"},
        {D().duration(t(as_tolerated())), "as long as you can"},
        {D().reps(n(8)).tempo(2, 1, 2), "8 times, up 2 seconds, hold 1 second, down 2 seconds"},
        {D().reps(n(8)).tempo(3, 0, 3), "8 times, up 3 seconds, down 3 seconds"},
        {D().reps(n(10)).load("yellow band"), "10 times, with yellow band"},
        {D().reps(n(3)).hold(s(30)).rest_between_reps(s(10)).side(Side::each),
         "3 times, hold 30 seconds, each foot, rest 10 seconds after each"},
    };
    for (const auto& [dose, said] : rows) CHECK(speaker().amount(dose) == said);
}

TEST_CASE("rounds stand before the work of one round") {
    const Row rows[] = {
        {D().sets(n(6)).duration(s(20)).rest(s(10, 15)), "6 rounds of 20 seconds, rest 10 to 15 seconds"},
        {D().sets(n(5)).duration(s(20)).rest(t(several())), "5 rounds of 20 seconds, rest several seconds"},
        {D().sets(n(3)).reps(n(10)).hold(s(5)), "3 rounds of 10 times, hold 5 seconds"},
        {D().sets(n(2, 3)).reps(n(8, 12)).rest(s(60, 90)), "2 or 3 rounds of 8 to 12 times, rest 60 to 90 seconds"},
        {D().sets(n(3)).hold(s(30)), "3 rounds, hold 30 seconds"},
        {D().sets(n(3)).reps(n(1)).hold(s(30)), "3 rounds, hold 30 seconds"},
        {D().sets(n(3)).duration(t(as_tolerated())), "3 rounds, as long as you can"},
        {D().sets(as_tolerated()).reps(n(5)), "as many rounds as you can, 5 times"},
        {D().sets(n(1)).reps(n(5)), "5 times"},
        {D().sets(up_to(3)).reps(n(5)), "up to 3 rounds of 5 times"},
        {D().sets(n(2)).duration(min(1)).side(Side::each).rest(min(1)),
         "2 rounds of 1 minute, each foot, rest 1 minute"},
    };
    for (const auto& [dose, said] : rows) CHECK(speaker().amount(dose) == said);
}

TEST_CASE("phases are ways of one movement, or follow one another by name") {
    const Row rows[] = {
        {D().duration(s(10)).side(Side::each).phase("clockwise").phase("anticlockwise"),
         "10 seconds each way, each foot"},
        {D().reps(n(10)).hold(s(2)).phase("Left").phase("right"), "10 times each way, hold 2 seconds"},
        {D().hold(s(5)).phase("up").phase("down"), "hold 5 seconds each way"},
        {D().phase("on tiptoe", duration(s(20)))
             .phase("with the toes outward", duration(s(20)))
             .sets(n(5))
             .rest(t(several())),
         "5 rounds of 20 seconds on tiptoe, then 20 seconds with the toes outward, rest several seconds"},
        {D().side(Side::each).phase("eyes open", duration(s(30))).phase("eyes closed", duration(t(up_to(15)))),
         "30 seconds eyes open, then up to 15 seconds eyes closed, each foot"},
        // Ways that differ are named: nobody could tell which is which.
        {D().phase("clockwise", reps(n(5))).phase("anticlockwise", reps(n(10))),
         "5 times clockwise, then 10 times anticlockwise"},
        {D().reps(n(5)).hold(s(3)).phase("pointing").phase("pulling up"),
         "5 times pointing, hold 3 seconds, then 5 times pulling up, hold 3 seconds"},
    };
    for (const auto& [dose, said] : rows) CHECK(speaker().amount(dose) == said);
}

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

TEST_CASE("what is not stated is said to be so") {
    const auto nothing = speaker().dose(Dose{});
    CHECK(nothing.amount == "how much: not stated");
    CHECK(nothing.frequency == "how often: not stated");
    CHECK_FALSE(nothing.amount_stated);
    CHECK_FALSE(nothing.frequency_stated);

    const auto rounds = speaker().dose(D().sets(n(5)).side(Side::each).frequency(daily()));
    CHECK(rounds.amount == "5 rounds, each foot, how much: not stated");
    CHECK(rounds.frequency == "every day");
    CHECK_FALSE(rounds.amount_stated);
    CHECK(rounds.frequency_stated);

    CHECK(speaker().dose(D().hold(t(as_tolerated()))).amount_stated);
    CHECK(speaker().dose(D().phase("a", duration(s(5)))).amount_stated);
    CHECK(speaker().dose(D().phase("a").phase("b")).amount == "a, then b, how much: not stated");
    CHECK(speaker().dose_line(D().reps(n(10)).frequency(a_day(n(3)))) == "10 times, 3 times a day");
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

TEST_CASE("minutes are whole and never none") {
    using namespace footplan::literals;
    CHECK(speaker().minutes_a_day(850_s, 850_s, true) == "About 14 minutes a day.");
    CHECK(speaker().minutes_a_day(20_s, 20_s, true) == "About 1 minute a day.");
    CHECK(speaker().minutes_a_day(600_s, 850_s, true) == "About 10 to 14 minutes a day.");
    CHECK(speaker().minutes_a_day(600_s, 850_s, false) == "At least 10 minutes a day.");
}

TEST_CASE("the time of one session stands beside how often") {
    const D ten_times = D().reps(n(10)).hold(s(3)).side(Side::alternate);  // 60 s
    Frequency days_a_week = a_week(n(5));
    days_a_week.per_day.text = "1";
    const Row rows[] = {
        {D(ten_times).frequency(a_day(n(3))), "how often, 1 minute each"},
        {D(ten_times).frequency(a_day(n(1, 2))), "how often, 1 minute each"},
        {D(ten_times).frequency(a_week(n(2, 3))), "how often, 1 minute each"},
        {D(ten_times).frequency(a_week(n(1))), "how often, 1 minute"},
        {D(ten_times).frequency(days_a_week), "how often, 1 minute"},
        {D(ten_times).frequency(daily()), "how often, 1 minute"},
        {D(ten_times).frequency(every(2)), "how often, 1 minute"},
        {D(ten_times).frequency(on({Weekday::mon})), "how often, 1 minute"},
        {D(ten_times), "takes 1 minute, how often"},
        {D().reps(n(14)).frequency(daily()), "how often, under a minute"},  // 42 s
        {D().reps(n(15)).frequency(daily()), "how often, 1 minute"},        // 45 s
        {D().reps(n(29)).frequency(daily()), "how often, 1 minute"},        // 87 s
        {D().reps(n(30)).frequency(daily()), "how often, 2 minutes"},       // 90 s
        {D().reps(n(10, 20)).frequency(daily()), "how often, up to 1 minute"},
        {D().reps(n(20, 60)).frequency(daily()), "how often, 1 to 3 minutes"},
        {D().sets(n(6)).duration(s(20)).rest(s(10, 15)).frequency(a_day(n(2))), "how often, 3 minutes each"},
        // Open, so that nobody knows; or said by the dose, so that nobody need say it again.
        {D().reps(n(5)).hold(t(as_tolerated())).frequency(daily()), "how often"},
        {D().frequency(daily()), "how often"},
        {D().duration(min(20)).frequency(daily()), "how often"},
        {D().hold(s(90)).side(Side::left).frequency(daily()), "how often"},
        {D().duration(min(2)).side(Side::each).frequency(daily()), "how often, 4 minutes"},
        {D().sets(n(2)).duration(min(2)).frequency(daily()), "how often, 4 minutes"},
    };
    for (const auto& [dose, said] : rows) CHECK(speaker().with_time(dose, "how often") == said);
}

TEST_CASE("a sentence begins with a capital of any script") {
    CHECK(words::sentence("twice a day") == "Twice a day");
    CHECK(words::sentence("10 times") == "10 times");
    CHECK(words::sentence("") == "");
    CHECK(words::sentence("élan") == "Élan");
}
