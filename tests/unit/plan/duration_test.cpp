#include "plan/duration.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "grammar/grammar.hpp"

namespace footplan {
namespace {

constexpr long largest = std::numeric_limits<long>::max();

Placed<Quantity> q(std::string_view text) { return {grammar::quantity(text).value(), {}}; }
Placed<Time> t(std::string_view text) { return {grammar::time(text).value(), {}}; }

Duration exact(long seconds) { return {{seconds}, {seconds}, true}; }
Duration range(long min, long max) { return {{min}, {max}, true}; }
Duration at_least(long seconds) { return {{seconds}, {seconds}, false}; }

Dose reps_and_hold(std::string_view reps, std::string_view hold) {
    Dose dose;
    dose.work.reps = q(reps);
    dose.work.hold = t(hold);
    return dose;
}

Dose of_side(Dose dose, Side side) {
    dose.side = Placed<Side>{side, {}};
    return dose;
}

Phase phase(std::string name) { return {{std::move(name), {}}, {}}; }

TEST_CASE("doses of a printed week") {
    CHECK(session_time(reps_and_hold("10", "3 s")) == exact(30));
    CHECK(session_time(reps_and_hold("11", "5 s")) == exact(55));
    CHECK(session_time(of_side(reps_and_hold("5", "10 s"), Side::each)) == exact(100));

    Dose walk;  // 6 rounds of 20 s with five rests between them
    walk.sets = q("6");
    walk.work.duration = t("20 s");
    walk.rest = t("10-15 s");
    CHECK(session_time(walk) == range(170, 195));

    Dose circles;  // 10 s each way, each foot
    circles.work.duration = t("10 s");
    circles.phases = {{{phase("clockwise"), phase("anticlockwise")}, {}}};
    CHECK(session_time(of_side(circles, Side::each)) == exact(40));
}

// A leaflet's 2 x 10 of 30 s with 30 s of rest: 20 holds and 18 rests within the sets are 19 minutes a side.
TEST_CASE("2 x 10 of 30 s hold and 30 s rest takes about 20 minutes a side") {
    Dose dose = reps_and_hold("10", "30 s");
    dose.sets = q("2");
    dose.work.rest_between_reps = t("30 s");
    CHECK(session_time(dose) == exact(1140));
    dose.rest = t("30 s");
    CHECK(session_time(dose) == exact(1170));
    CHECK(session_time(of_side(dose, Side::each)) == exact(2340));
    CHECK(session_time(of_side(dose, Side::left)) == exact(1170));
}

TEST_CASE("repetitions without a hold take 3 s, or their tempo") {
    Dose dose;
    dose.work.reps = q("10");
    CHECK(session_time(dose) == exact(30));
    dose.work.tempo = Placed<Tempo>{{Seconds{2}, Seconds{1}, Seconds{3}, TimeUnit::seconds, "2-1-3 s"}, {}};
    CHECK(session_time(dose) == exact(60));
    dose.work.reps.reset();
    CHECK(session_time(dose) == exact(6));
}

TEST_CASE("a hold without repetitions is done once") {
    Dose dose;
    dose.work.hold = t("20-30 s");
    CHECK(session_time(dose) == range(20, 30));
    CHECK(session_time(of_side(dose, Side::alternate)) == range(40, 60));
    dose.work.rest_between_reps = t("30 s");
    CHECK(session_time(dose) == range(20, 30));
}

TEST_CASE("units are those of the grammar") {
    CHECK(session_time(reps_and_hold("5", "10 counts")) == exact(50));
    CHECK(session_time(reps_and_hold("2", "1.5 min")) == exact(180));
}

TEST_CASE("ranges give the shortest and the longest session") {
    CHECK(session_time(reps_and_hold("8-12", "10-15 s")) == range(80, 180));
    Dose dose = reps_and_hold("8-12", "3 s");
    dose.sets = q("2-3");
    dose.rest = t("30-60 s");
    dose.work.rest_between_reps = t("5 s");
    // 2 x (24 + 7 x 5) + 30 and 3 x (36 + 11 x 5) + 2 x 60
    CHECK(session_time(dose) == range(148, 393));
}

TEST_CASE("an open end counts as the end that is given, and is marked") {
    const Duration or_longer{{24}, {24}, true, true, false}, or_shorter{{36}, {36}, true, false, true};
    CHECK(session_time(reps_and_hold("at least 8", "3 s")) == or_longer);
    CHECK(session_time(reps_and_hold("up to 12", "3 s")) == or_shorter);
    CHECK(session_time(reps_and_hold("about 20", "up to 15 s")) == Duration{{300}, {300}, true, false, true});
    CHECK(session_time(reps_and_hold("a few", "several s")) == Duration{{6}, {6}, true, true, false});
    CHECK(session_time(reps_and_hold("at least 8", "up to 3 s")) == Duration{{24}, {24}, true, true, true});
    CHECK(session_time(reps_and_hold("8", "3 s")) == exact(24));
}

TEST_CASE("what a dose leaves open makes the time a lower bound") {
    CHECK(session_time({}) == at_least(0));
    CHECK(session_time(reps_and_hold("10", "as tolerated")) == at_least(0));
    CHECK(session_time(reps_and_hold("as tolerated", "3 s")) == at_least(0));
    Dose rests = reps_and_hold("3", "as tolerated");
    rests.work.rest_between_reps = t("10 s");
    CHECK(session_time(rests) == at_least(20));
    Dose sets = reps_and_hold("3", "10 s");
    sets.sets = q("2");
    sets.rest = t("as tolerated");
    CHECK(session_time(sets) == at_least(60));
    sets.sets = q("as tolerated");
    CHECK(session_time(sets) == at_least(0));
    // No rest is counted between sets or repetitions of which nobody says how many.
    sets.rest = t("45 s");
    CHECK(session_time(sets) == at_least(0));
    rests.work.reps = q("as tolerated");
    CHECK(session_time(rests) == at_least(0));
}

TEST_CASE("where sides alternate they share the rests between sets") {
    Dose dose = reps_and_hold("10", "3 s");
    dose.sets = q("3");
    dose.rest = t("60 s");
    CHECK(session_time(of_side(dose, Side::both)) == exact(210));
    CHECK(session_time(of_side(dose, Side::alternate)) == exact(300));
    CHECK(session_time(of_side(dose, Side::each)) == exact(420));
}

TEST_CASE("the rests between repetitions count within each side and phase") {
    Dose dose = reps_and_hold("5", "10 s");
    dose.work.rest_between_reps = t("2 s");
    dose.phases = {{{phase("in"), phase("out")}, {}}};
    CHECK(session_time(dose) == exact(2 * 58));
    CHECK(session_time(of_side(dose, Side::alternate)) == exact(4 * 58));
    CHECK(session_time(of_side(dose, Side::each)) == exact(4 * 58));
}

TEST_CASE("phases may give work of their own") {
    Dose dose;  // eyes open 60 s, then eyes closed 30 s, then ten repetitions of the dose's hold
    dose.work.hold = t("2 s");
    Phase open = phase("eyes open"), closed = phase("eyes closed"), lifts = phase("lifts");
    open.work.duration = t("60 s");
    closed.work.duration = t("30 s");
    lifts.work.reps = q("10");
    dose.phases = {{{open, closed, lifts}, {}}};
    CHECK(session_time(dose) == exact(110));
    dose.phases = {{{open, phase("free")}, {}}};
    dose.work.hold.reset();
    CHECK(session_time(dose) == at_least(60));
}

TEST_CASE("the largest numbers stay at the largest time") {
    Dose dose = reps_and_hold("1000000", "1000000 min");
    CHECK(session_time(dose) == exact(60'000'000'000'000));
    dose.sets = q("1000000");
    CHECK(session_time(of_side(dose, Side::each)) == exact(largest));
    dose.rest = t("1000000 min");
    dose.work.rest_between_reps = t("1000000 min");
    dose.phases = {{{phase("in"), phase("out")}, {}}};
    CHECK(session_time(of_side(dose, Side::each)) == exact(largest));
}

TEST_CASE("a day takes its required boxes at least and all its boxes at most") {
    const auto time_of_day_with = [](std::vector<Task> tasks) {
        Week week;
        week.doses = {reps_and_hold("10", "3 s"), reps_and_hold("5", "10-15 s"), {}};
        week.days[0].tasks = std::move(tasks);
        return due_days(week).time;
    };
    CHECK(time_of_day_with({}) == exact(0));
    CHECK(time_of_day_with({{0, {2, 1}}, {1, {1, 0}}}) == range(2 * 30 + 50, 3 * 30 + 75));
    CHECK(time_of_day_with({{0, {1, 0}}, {1, {0, 2}}}) == range(30, 30 + 150));
    CHECK(time_of_day_with({{0, {1, 0}}, {2, {1, 0}}}) == at_least(30));
}

TEST_CASE("where each repetition runs through the phases, these share the rests between repetitions") {
    Dose dose = reps_and_hold("5", "10 s");
    dose.work.rest_between_reps = t("2 s");
    dose.phases = {{{phase("in"), phase("out")}, {}}};
    dose.phases_per = {{PhasesPer::rep, {}}};
    CHECK(session_time(dose) == exact(2 * 5 * 10 + 4 * 2));
}

TEST_CASE("where the exercise runs through the phases, each has its own sets and rests") {
    Dose dose = reps_and_hold("10", "3 s");  // 30 s a set
    dose.sets = q("3");
    dose.rest = t("60 s");
    dose.phases = {{{phase("straight knee"), phase("bent knee")}, {}}};
    CHECK(session_time(dose) == exact(3 * 60 + 2 * 60));
    dose.phases_per = {{PhasesPer::exercise, {}}};
    CHECK(session_time(dose) == exact(2 * (3 * 30 + 2 * 60)));
    dose.phases->value[1].sets = q("2");
    dose.phases->value[1].rest = t("10 s");
    CHECK(session_time(dose) == exact(3 * 30 + 2 * 60 + 2 * 30 + 10));
    CHECK(session_time(of_side(dose, Side::each)) == exact(2 * (3 * 30 + 2 * 60 + 2 * 30 + 10)));
}

TEST_CASE("how long a task takes is not known") {
    Dose dose;
    dose.work.task = {{"once through the alphabet", {}}};
    CHECK(session_time(dose) == at_least(0));
    dose.sets = q("3");
    dose.rest = t("10 s");
    CHECK(session_time(dose) == at_least(20));
}

TEST_CASE("the days on which something is due") {
    Week week;
    week.doses = {reps_and_hold("10", "3 s"), reps_and_hold("10", "6 s")};
    CHECK(due_days(week).days == 0);
    week.days[0].tasks = {{0, {1, 0}}, {1, {1, 0}}};
    week.days[2].tasks = {{0, {1, 1}}};
    week.days[3].tasks = {{1, {0, 1}}};
    week.days[4].tasks = {{1, {0, 0, true}}};
    CHECK(due_days(week) == DueDays{range(30, 90), 2});
    // Without a required box the optional ones are what is done, if anything is.
    week.days[0].tasks = {};
    week.days[2].tasks = {{0, {0, 2}}};
    CHECK(due_days(week) == DueDays{range(30, 60), 2});
    week.days[2].tasks = {};
    week.days[3].tasks = {};
    CHECK(due_days(week).days == 0);
}

}  // namespace
}  // namespace footplan
