#include "plan/plan.hpp"

#include <doctest/doctest.h>

#include "grammar/grammar.hpp"

namespace footplan::plan_test {
namespace {

using namespace std::chrono;

Placed<Frequency> f(std::string_view text) { return {grammar::frequency(text).value(), {}}; }
Placed<Quantity> q(std::string_view text) { return {grammar::quantity(text).value(), {}}; }

Exercise exercise(std::string id, std::optional<Placed<Frequency>> frequency = std::nullopt) {
    Exercise result;
    result.id = std::move(id);
    result.dose.work.reps = q("10");
    result.dose.frequency = std::move(frequency);
    return result;
}

Routine routine(std::vector<Exercise> exercises) {
    Routine result;
    result.exercises = std::move(exercises);
    return result;
}

TEST_CASE("days are numbered through the plan and carry weekdays and dates") {
    const Plan plan = make_plan(routine({exercise("toe-press")}), start_on(2026y / November / 26), 2);
    REQUIRE(plan.weeks.size() == 2);
    CHECK(plan.start.weekday == Weekday::thu);
    CHECK(plan.weeks[0].number == 1);
    CHECK(plan.weeks[0].days[0].number == 1);
    CHECK(plan.weeks[0].days[0].weekday == Weekday::thu);
    CHECK(plan.weeks[0].days[5].date == sys_days{2026y / December / 1});
    CHECK(plan.weeks[1].number == 2);
    CHECK(plan.weeks[1].days[6].number == 14);
    CHECK(plan.weeks[1].days[6].weekday == Weekday::wed);
    CHECK(plan.weeks[1].days[6].date == sys_days{2026y / December / 9});
}

TEST_CASE("every weekday can begin a plan") {
    for (int i = 0; i < 7; ++i)
        CHECK(start_on(sys_days{2026y / November / 23} + days{i}).weekday == static_cast<Weekday>(i));
    CHECK(start_on(2028y / February / 29).weekday == Weekday::tue);
}

TEST_CASE("an undated plan has weekdays and no dates") {
    const Plan plan = make_plan(routine({exercise("toe-press")}), {std::nullopt, Weekday::sun}, 1);
    CHECK(plan.weeks[0].days[0].weekday == Weekday::sun);
    CHECK(plan.weeks[0].days[1].weekday == Weekday::mon);
    CHECK_FALSE(plan.weeks[0].days[0].date);
}

TEST_CASE("the dose's frequency is in force before the routine's, and none is invented") {
    Routine of_two = routine({exercise("toe-press", f("twice a day")), exercise("toe-walk")});
    const Plan without = make_plan(of_two, {}, 1);
    CHECK((*without.weeks[0].doses[0].frequency)->text == "twice a day");
    CHECK_FALSE(without.weeks[0].doses[1].frequency);
    CHECK(without.weeks[0].times(1, 3) == Times{0, 0, true});
    of_two.frequency = f("every other day");
    const Plan with = make_plan(of_two, {}, 1);
    CHECK((*with.weeks[0].doses[0].frequency)->text == "twice a day");
    CHECK((*with.weeks[0].doses[1].frequency)->text == "every other day");
    CHECK(with.weeks[0].times(0, 1) == Times{2, 0});
    CHECK(with.weeks[0].times(1, 1) == Times{0, 0});
    CHECK(with.weeks[0].times(1, 2) == Times{1, 0});
}

TEST_CASE("tasks stand in the routine's order, without those that rest") {
    const Plan plan = make_plan(
        routine({exercise("a", f("every 3 days")), exercise("b", f("daily")), exercise("c", f("on Tue"))}), {}, 1);
    const auto& monday = plan.weeks[0].days[0].tasks;
    REQUIRE(monday.size() == 2);
    CHECK(monday[0].exercise == 0);
    CHECK(monday[1].exercise == 1);
    const auto& tuesday = plan.weeks[0].days[1].tasks;
    REQUIRE(tuesday.size() == 2);
    CHECK(tuesday[0].exercise == 1);
    CHECK(tuesday[1].exercise == 2);
}

TEST_CASE("progression changes the dose and the days of the weeks that it names") {
    Exercise growing = exercise("heel-raise", f("3 times a week"));
    Progression more, rest;
    more.weeks = {2, std::nullopt};
    rest.weeks = {3, 3};
    more.changes.work.reps = q("15");
    rest.changes.frequency = f("once a week");
    growing.progression = {more, rest};
    const Plan plan = make_plan(routine({growing}), {}, 4);
    const auto reps = [&](std::size_t week) { return *(*plan.weeks[week].doses[0].work.reps)->min; };
    CHECK(reps(0) == 10);
    CHECK(reps(1) == 15);
    CHECK(reps(2) == 15);
    CHECK(reps(3) == 15);
    CHECK(plan.weeks[1].days[2].tasks.size() == 1);
    CHECK(plan.weeks[2].days[0].tasks.size() == 1);
    CHECK(plan.weeks[2].days[2].tasks.empty());
    CHECK(plan.weeks[3].days[2].tasks.size() == 1);
}

TEST_CASE("every other day goes on from the week before") {
    const Plan plan = make_plan(routine({exercise("a", f("every other day"))}), {}, 52);
    for (const Week& week : plan.weeks)
        for (std::size_t day = 0; day < 7; ++day) CHECK(week.times(0, day) == Times{week.days[day].number % 2, 0});
}

}  // namespace
}  // namespace footplan::plan_test
