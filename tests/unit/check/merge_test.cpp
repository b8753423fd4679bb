#include "check/merge.hpp"

#include <doctest/doctest.h>

#include <string>

#include "check/amount_of_work.hpp"
#include "unit/check/read.hpp"

namespace footplan {

namespace {

/// The dose of one line of YAML, with its frequency.
Dose dose(const std::string& keys) {
    const test::Read read("footplan: 1\ntitle: T\nexercises:\n  - {name: X, " + keys + "}\n");
    REQUIRE(read.routine);
    return read.routine->exercises.front().dose;
}

RelativeSize size(const std::string& a, const std::string& b) { return compare_size(dose(a), dose(b)); }

void check_work(const std::string& keys, WeeklyWork::Unit unit, double min, double max) {
    CAPTURE(keys);
    const auto work = weekly_work(dose(keys));
    REQUIRE(work);
    CHECK((work->unit == unit));
    CHECK(work->min == min);
    CHECK(work->max == max);
}

}  // namespace

TEST_CASE("a dose is larger if no part is smaller and one is larger") {
    CHECK((size("reps: 10, frequency: daily", "reps: ten, frequency: 7/week") == RelativeSize::same));
    CHECK((size("reps: 11", "reps: 10") == RelativeSize::larger));
    CHECK((size("reps: 10", "reps: 11") == RelativeSize::smaller));
    CHECK((size("reps: 8-12", "reps: 8-10") == RelativeSize::larger));
    CHECK((size("reps: 8-12", "reps: 9-10") == RelativeSize::neither));
    CHECK((size("reps: 10, sets: 2", "reps: 10") == RelativeSize::larger));
    CHECK((size("reps: 10, sets: 2", "reps: 12") == RelativeSize::neither));
    CHECK((size("reps: 10, hold: 1 min", "reps: 10, hold: 59 s") == RelativeSize::larger));
    CHECK((size("reps: 10", "reps: 10, hold: 3 s") == RelativeSize::smaller));
    CHECK((size("reps: at least 10", "reps: 10") == RelativeSize::larger));
    CHECK((size("reps: up to 10", "reps: 10") == RelativeSize::smaller));
    CHECK((size("reps: 10", "duration: 1 min") == RelativeSize::neither));
    CHECK((size("duration: 90 s", "duration: 1 min") == RelativeSize::larger));
    CHECK((size("reps: 5, tempo: 3-0-3 s", "reps: 5, tempo: 2-1-3 s") == RelativeSize::same));
    CHECK((size("reps: 5, tempo: 3-0-3 s", "reps: 5, tempo: 2-0-3 s") == RelativeSize::neither));
}

TEST_CASE("how often is a part of a dose") {
    CHECK((size("reps: 1, frequency: 2/day", "reps: 1, frequency: daily") == RelativeSize::larger));
    CHECK((size("reps: 1, frequency: 3/week", "reps: 1, frequency: every 2 days") == RelativeSize::smaller));
    CHECK((size("reps: 1, frequency: 'on Mon, Wed, Fri'", "reps: 1, frequency: 3/week") == RelativeSize::same));
    CHECK((size("reps: 1, frequency: 2/day on Mon", "reps: 1, frequency: daily") == RelativeSize::neither));
    CHECK((size("reps: 1, frequency: daily", "reps: 1") == RelativeSize::larger));
    CHECK((size("reps: 1", "reps: 1, frequency: daily") == RelativeSize::smaller));
    CHECK((size("reps: 1, frequency: on days without y", "reps: 1, frequency: daily") == RelativeSize::neither));
}

TEST_CASE("cues without a frequency are compared with cues alone") {
    CHECK((size("reps: 1, when: [morning, noon]", "reps: 1, when: [noon]") == RelativeSize::larger));
    CHECK((size("reps: 1", "reps: 1, when: [noon]") == RelativeSize::smaller));
    CHECK((size("reps: 1, when: [noon]", "reps: 1, when: [morning]") == RelativeSize::same));
    CHECK((size("reps: 1, when: [noon]", "reps: 1, frequency: daily") == RelativeSize::neither));
    CHECK((size("reps: 1, frequency: daily, when: [noon]", "reps: 1, when: [noon]") == RelativeSize::neither));
}

TEST_CASE("phases are compared one by one") {
    CHECK((size("reps: 3, phases: [{name: a}, {name: b, reps: 5}]",
                "reps: 3, phases: [{name: a}, {name: b, reps: 4}]") == RelativeSize::larger));
    CHECK((size("reps: 3, phases: [{name: a, reps: 4}, {name: b}]",
                "reps: 3, phases: [{name: a}, {name: b, reps: 4}]") == RelativeSize::neither));
    CHECK((size("reps: 3, phases: [{name: a}, {name: b}]", "reps: 3") == RelativeSize::neither));
}

TEST_CASE("the work of a week is sets by repetitions by their time by sessions") {
    using Unit = WeeklyWork::Unit;
    check_work("reps: 10, frequency: daily", Unit::repetitions, 70, 70);
    check_work("sets: 2-3, reps: 10, frequency: 3/week", Unit::repetitions, 60, 90);
    check_work("reps: 10, hold: 5 s, frequency: 2/day", Unit::seconds_held, 700, 700);
    check_work("duration: 1-2 min, frequency: 3-4/week", Unit::seconds, 180, 480);
    check_work("sets: 3, reps: 15, tempo: 3-2-3 s, frequency: every 2 days", Unit::seconds_held, 1260, 1260);
    check_work("reps: 3, phases: [{name: a}, {name: b, reps: 5}], frequency: daily", Unit::repetitions, 56, 56);
    for (const char* unknown :
         {"reps: 10", "reps: at least 10, frequency: daily", "reps: as tolerated, frequency: daily",
          "task: once round, frequency: daily", "reps: 1, frequency: on days without y"})
        CHECK_FALSE(weekly_work(dose(unknown)).has_value());
}

}  // namespace footplan
