#include "model/dose.hpp"

#include <doctest/doctest.h>

#include "grammar/grammar.hpp"

using namespace footplan;

namespace {

std::optional<Placed<Quantity>> reps(std::string_view text) {
    return Placed<Quantity>{grammar::quantity(text).value(), {}};
}
std::optional<Placed<Time>> time(std::string_view text) { return Placed<Time>{grammar::time(text).value(), {}}; }

Dose walking() {
    Dose dose;
    dose.sets = reps("2");
    dose.work.duration = time("1 min");
    return dose;
}

Dose holding() {
    Dose dose;
    dose.work.reps = reps("10");
    dose.work.hold = time("5 s");
    return dose;
}

}  // namespace

TEST_CASE("a dose is empty if it has nothing at all, and whatever is added makes it one") {
    CHECK(is_empty(Dose{}));
    const auto with = [](auto set) {
        Dose dose;
        set(dose);
        return !is_empty(dose);
    };
    CHECK(with([](Dose& d) { d.sets = reps("2"); }));
    CHECK(with([](Dose& d) { d.work.reps = reps("2"); }));
    CHECK(with([](Dose& d) { d.work.hold = time("2 s"); }));
    CHECK(with([](Dose& d) { d.work.duration = time("2 s"); }));
    CHECK(with([](Dose& d) { d.work.rest_between_reps = time("2 s"); }));
    CHECK(with([](Dose& d) { d.work.tempo = Placed<Tempo>{}; }));
    CHECK(with([](Dose& d) { d.work.unit = Placed<std::string>{"stones", {}}; }));
    CHECK(with([](Dose& d) { d.work.task = Placed<std::string>{"the alphabet", {}}; }));
    CHECK(with([](Dose& d) { d.work.load = Placed<std::string>{"2 kg", {}}; }));
    CHECK(with([](Dose& d) { d.rest = time("1 min"); }));
    CHECK(with([](Dose& d) { d.side = Placed<Side>{Side::each, {}}; }));
    CHECK(with([](Dose& d) { d.phases = Placed<std::vector<Phase>>{}; }));
    CHECK(with([](Dose& d) { d.phases_per = Placed<PhasesPer>{PhasesPer::rep, {}}; }));
    CHECK(with([](Dose& d) { d.build_up.emplace(); }));
    CHECK(with([](Dose& d) { d.frequency = Placed<Frequency>{}; }));
    CHECK(with([](Dose& d) { d.when.emplace(); }));
    CHECK(with([](Dose& d) { d.note = Placed<std::string>{"Slowly.", {}}; }));
}

TEST_CASE("what is counted takes the place of what is timed, and the other way round") {
    Dose counted, held, timed;
    counted.work.reps = reps("8");
    held.work.hold = time("3 s");
    timed.work.duration = time("30 s");

    const Dose now_counted = merged(walking(), counted);
    CHECK(now_counted.work.reps);
    CHECK_FALSE(now_counted.work.duration);
    CHECK(now_counted.sets);

    // "1 minute, hold 3 seconds" is nobody's dose.
    const Dose now_held = merged(walking(), held);
    CHECK(now_held.work.hold);
    CHECK_FALSE(now_held.work.duration);

    const Dose now_timed = merged(holding(), timed);
    CHECK(now_timed.work.duration);
    CHECK_FALSE(now_timed.work.reps);
    CHECK_FALSE(now_timed.work.hold);

    const Dose longer = merged(holding(), held);
    CHECK(longer.work.reps == holding().work.reps);
    CHECK(**longer.work.hold == grammar::time("3 s").value());
}

TEST_CASE("a change that says nothing of a part leaves it") {
    CHECK(merged(walking(), {}) == walking());
    CHECK(merged(holding(), {}) == holding());
}
