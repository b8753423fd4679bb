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

TEST_CASE("tasks are in the routine's order, without those that rest") {
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

/// The boxes of a week, an exercise a line as in the schedule's tests.
std::string boxes(const Plan& plan, std::size_t week, std::size_t exercise) {
    std::string result;
    for (std::size_t day = 0; day < 7; ++day) {
        const Times times = plan.weeks[week].times(exercise, day);
        result += times.open ? "?" : times.none() ? "-" : std::to_string(times.boxes());
    }
    return result;
}

TEST_CASE("an exercise has nothing outside its weeks") {
    Exercise late = exercise("late", f("daily"));
    late.weeks = Placed<WeekRange>{{2, 3}, {}};
    const Plan plan = make_plan(routine({late}), {}, 4);
    CHECK(boxes(plan, 0, 0) == "-------");
    CHECK(boxes(plan, 1, 0) == "1111111");
    CHECK(boxes(plan, 2, 0) == "1111111");
    CHECK(boxes(plan, 3, 0) == "-------");
    CHECK(plan.weeks[0].presence[0] == Presence::none);
    CHECK(plan.weeks[1].presence[0] == Presence::added);
    CHECK(plan.weeks[2].presence[0] == Presence::done);
    CHECK_FALSE(plan.weeks[3].has(0));
}

TEST_CASE("an exercise that comes back is not new") {
    Exercise here = exercise("here", f("daily")), other = exercise("other", f("daily"));
    Progression step;
    step.weeks = {2, 2};
    step.exercise = Placed<std::string>{"other", {}};
    step.next = 1;
    here.progression = {step};
    other.follows = Succession{0, 0};
    const Plan plan = make_plan(routine({here, other}), {}, 3);
    CHECK(plan.weeks[0].presence == std::vector{Presence::done, Presence::none});
    CHECK(plan.weeks[1].presence == std::vector{Presence::none, Presence::added});
    CHECK(plan.weeks[2].presence == std::vector{Presence::done, Presence::none});
}

TEST_CASE("on days without another exercise are its free days, in each week") {
    Exercise bends = exercise("knee-bends", f("3 times a week"));
    Exercise walk = exercise("walk");
    walk.dose.frequency = {{{Form::exact, 2, 2, "2"}, OnDaysWithout{"knee-bends"}, ""}, {}};
    bends.weeks = Placed<WeekRange>{{1, 1}, {}};
    const Plan plan = make_plan(routine({walk, bends}), {}, 2);
    CHECK(boxes(plan, 0, 1) == "1-1-1--");
    CHECK(boxes(plan, 0, 0) == "-2-2-22");
    CHECK(boxes(plan, 1, 0) == "2222222");
}

TEST_CASE("exercises on each other's free days come to an end") {
    Exercise a = exercise("a"), b = exercise("b");
    a.dose.frequency = {{{Form::exact, 1, 1, ""}, OnDaysWithout{"b"}, ""}, {}};
    b.dose.frequency = {{{Form::exact, 1, 1, ""}, OnDaysWithout{"a"}, ""}, {}};
    const Plan plan = make_plan(routine({a, b, exercise("c", f("daily"))}), {}, 1);
    CHECK(boxes(plan, 0, 0) != boxes(plan, 0, 1));
    CHECK(boxes(plan, 0, 2) == "1111111");
}

TEST_CASE("a step with a criterion changes no week") {
    Exercise toe = exercise("toe", f("daily"));
    Progression step;
    step.once = Placed<std::string>{"it is easy", {}};
    step.changes.work.reps = q("20");
    toe.progression = {step};
    const Plan plan = make_plan(routine({toe}), {}, 2);
    for (const Week& week : plan.weeks) CHECK((*week.doses[0].work.reps)->text == "10");
}

TEST_CASE("cues without a frequency are optional boxes, and the routine's side is in force") {
    Exercise cued = exercise("cued");
    cued.dose.when = {{{"after waking", {}}, {"after sitting", {}}}, {}};
    Routine made = routine({cued, exercise("open")});
    made.side = Placed<Side>{Side::each, {}};
    const Plan plan = make_plan(made, {}, 1);
    CHECK(plan.weeks[0].times(0, 3) == Times{0, 2});
    CHECK(plan.weeks[0].times(1, 3) == Times{0, 0, true});
    CHECK(side_of(plan.weeks[0].doses[0]) == Side::each);
}

TEST_CASE("which weeks are planned, and of how many") {
    Routine made = routine({exercise("a", f("daily"))});
    CHECK(whole_programme(made).last == 4);
    CHECK(whole_programme(made).by_footplan);
    CHECK_FALSE(first_weeks(made, 8).by_footplan);
    CHECK(first_weeks(made, 8).programme == ProgrammeLength{8, 8});
    CHECK(slice_of(made, 5, 8).programme == ProgrammeLength{8, 8});
    made.weeks = Placed<ProgrammeLength>{{4, 6}, {}};
    CHECK(whole_programme(made).last == 6);
    CHECK_FALSE(whole_programme(made).by_footplan);
    CHECK_FALSE(whole_programme(made).is_if_needed(4));
    CHECK(whole_programme(made).is_if_needed(5));
    CHECK(first_weeks(made, 3).programme == ProgrammeLength{3, 3});
    CHECK(first_weeks(made, 6).programme == ProgrammeLength{4, 6});
    CHECK(slice_of(made, 5, 6).programme == ProgrammeLength{4, 6});
    made.weeks = Placed<ProgrammeLength>{{26, 26}, {}};
    const Plan plan = make_plan(made, {}, slice_of(made, 5, 8));
    CHECK(plan.extent.programme == ProgrammeLength{26, 26});
    REQUIRE(plan.weeks.size() == 4);
    CHECK(plan.weeks[0].number == 5);
    CHECK(plan.weeks[0].days[0].number == 29);
    REQUIRE(plan.before);
    CHECK(plan.before->number == 4);
    CHECK_FALSE(make_plan(made, {}, 2).before);
}

}  // namespace
}  // namespace footplan::plan_test
