#include <doctest/doctest.h>

#include "support/doses.hpp"
#include "support/labels.hpp"
#include "words/spoken_dose.hpp"

namespace footplan::spoken_dose_test {
namespace {

using namespace footplan::test;
using words::DoseContext;

words::Speaker speaker() { return words::Speaker(english()); }

std::string joined(const std::vector<words::Said>& all) {
    std::string result;
    for (const words::Said& said : all) result += (result.empty() ? "" : " ") + said.text;
    return result;
}

std::string amount(const Dose& dose, const DoseContext& context = {}) {
    return joined(words::say_amount_of(speaker(), dose, context));
}

struct Row {
    Dose dose;
    const char* said;
};

Quantity repeat() { return {Form::repeat, std::nullopt, std::nullopt, "repeat"}; }

D with_unit(D dose, std::string unit) { return dose.dose.work.unit = placed(std::move(unit)), dose; }
D with_task(D dose, std::string task) { return dose.dose.work.task = placed(std::move(task)), dose; }
D per(D dose, PhasesPer what) { return dose.dose.phases_per = placed(what), dose; }
D tempo(D dose, Tempo tempo) { return dose.dose.work.tempo = placed(std::move(tempo)), dose; }

TEST_CASE("how much is said in short sentences, and each of what") {
    const Row rows[] = {
        {D().reps(n(10)), "10 times."},
        {D().reps(n(10)).hold(s(3)).side(Side::each), "Each foot 10 times. Hold 3 seconds."},
        {D().reps(n(10)).hold(s(3)).side(Side::alternate),
         "Each foot 10 times. Hold 3 seconds. Change feet each time."},
        {D().reps(n(10)).side(Side::both), "Both feet together 10 times."},
        {D().reps(n(1)).hold(s(1)).side(Side::left), "Left foot once. Hold 1 second."},
        {D().reps(n(1)).side(Side::right), "Right foot once."},
        {D().reps(n(3)).side(Side::affected), "Affected foot 3 times."},
        {D().hold(s(30)), "Hold 30 seconds."},
        {D().hold(s(30)).side(Side::each), "Each foot: hold 30 seconds."},
        {D().duration(min(1, 3)).side(Side::each), "Each foot 1 to 3 minutes."},
        {D().reps(n(5)).hold(t(as_tolerated())), "5 times. Hold as long as you can."},
        {D().reps(at_least(8)), "At least 8 times."},
        {D().reps({Form::about, 8, 12, "about 8-12"}), "About 8 to 12 times."},
        {D().reps({Form::up_to, std::nullopt, 20, "up to 10-20", 10}), "Up to 10 to 20 times."},
        {D().reps(as_tolerated()).side(Side::each), "Each foot as many times as you can."},
        {D().reps(n(10)).load("a yellow band"), "10 times. Load: a yellow band."},
        {D().reps(n(10)).load("on the edge of a stair"), "10 times. Load: on the edge of a stair."},
        {with_unit(D().sets(n(2)).reps(n(20)).side(Side::each), "stones"), "Each foot 2 rounds of 20 stones."},
        {with_unit(D().reps(n(8, 10)), "steps"), "8 to 10 steps."},
        {with_task(D().side(Side::each), "once through the alphabet"), "Each foot: once through the alphabet."},
        {with_task(D(), "once through the alphabet"), "Once through the alphabet."},
        {D().reps(repeat()).hold(s(30)).side(Side::each),
         "Each foot: hold 30 seconds. Repeat: how many times is not stated."},
    };
    for (const auto& [dose, said] : rows) CHECK(amount(dose) == said);
}

TEST_CASE("each is of the part that the exercise is for") {
    const auto of = [](BodyPart part, Side side) {
        DoseContext context;
        context.part = part;
        return amount(D().reps(n(10)).side(side), context);
    };
    CHECK(of(BodyPart::leg, Side::each) == "Each leg 10 times.");
    CHECK(of(BodyPart::knee, Side::left) == "Left knee 10 times.");
    CHECK(of(BodyPart::calf, Side::alternate) == "Each calf 10 times. Change calves each time.");
    CHECK(of(BodyPart::arm, Side::both) == "Both arms together 10 times.");
    CHECK(of(BodyPart::hand, Side::affected) == "Affected hand 10 times.");
}

TEST_CASE("the rest between repetitions and the rest between rounds are told apart") {
    const Row rows[] = {
        {D().reps(n(3)).hold(s(30)).rest_between_reps(s(10)).side(Side::each),
         "Each foot 3 times. Hold 30 seconds. Rest 10 seconds between repetitions."},
        {D().sets(n(6)).duration(s(20)).rest(s(10, 15)),
         "6 rounds of 20 seconds. Rest 10 to 15 seconds between rounds."},
        {D().sets(n(2)).reps(n(10)).hold(s(30)).rest_between_reps(s(30)).rest(min(1)),
         "2 rounds of 10 times. Hold 30 seconds. Rest 30 seconds between repetitions. Rest 1 minute between rounds."},
        // A rest that has nothing to stand between is not said.
        {D().sets(n(1)).reps(n(10)).rest(min(1)), "10 times."},
        {D().reps(n(10)).rest(min(1)), "10 times."},
        {D().duration(s(60)).rest_between_reps(s(3)), "60 seconds."},
        {D().sets(n(3)).reps(n(1)).hold(s(30)).rest_between_reps(s(5)).rest(s(60)),
         "3 rounds. Hold 30 seconds. Rest 60 seconds between rounds."},
        {D().sets(n(1, 2)).reps(n(10)).rest(min(1)), "1 or 2 rounds of 10 times. Rest 1 minute between rounds."},
    };
    for (const auto& [dose, said] : rows) CHECK(amount(dose) == said);
}

TEST_CASE("rounds are said before what each of them has") {
    const Row rows[] = {
        {D().sets(n(3)).reps(n(10)).hold(s(5)).side(Side::each), "Each foot 3 rounds of 10 times. Hold 5 seconds."},
        {D().sets(n(3)).hold(s(30)).side(Side::each), "Each foot 3 rounds. Hold 30 seconds."},
        {D().sets(n(3)).duration(t(as_tolerated())), "3 rounds, as long as you can."},
        {D().sets(as_tolerated()).reps(n(5)), "As many rounds as you can, 5 times."},
        {with_task(D().sets(n(2)), "once through the alphabet"), "2 rounds, once through the alphabet."},
    };
    for (const auto& [dose, said] : rows) CHECK(amount(dose) == said);
}

TEST_CASE("a tempo has two parts or three, in seconds or counts") {
    const auto of = [](long up, std::optional<Seconds> hold, long down, TimeUnit unit) {
        return amount(tempo(D().reps(n(8)), Tempo{Seconds{up}, hold, Seconds{down}, unit, ""}));
    };
    CHECK(of(3, Seconds{2}, 3, TimeUnit::seconds) == "8 times. Up 3 seconds, hold 2 seconds, down 3 seconds.");
    CHECK(of(3, std::nullopt, 3, TimeUnit::seconds) == "8 times. Up 3 seconds, down 3 seconds.");
    CHECK(of(1, Seconds{0}, 5, TimeUnit::counts) == "8 times. Up 1 count, down 5 counts.");
    CHECK(of(1, Seconds{2}, 5, TimeUnit::counts) == "8 times. Up 1 count, hold 2 counts, down 5 counts.");
}

TEST_CASE("phases are read aloud in the order in which they are done") {
    const auto ways = [](D dose) { return dose.phase("clockwise").phase("anticlockwise"); };
    Work held_short = reps(n(5)), held_long = reps(n(8));
    held_short.hold = placed(s(3));
    held_long.hold = placed(s(5));
    Work slow_up, slow_down;
    slow_up.tempo = placed(Tempo{Seconds{1}, Seconds{0}, Seconds{2}, TimeUnit::seconds, ""});
    slow_down.tempo = placed(Tempo{Seconds{3}, Seconds{0}, Seconds{3}, TimeUnit::seconds, ""});
    Work rested = reps(n(5));
    rested.rest_between_reps = placed(s(5));
    const Row rows[] = {
        {ways(D().duration(s(10)).side(Side::each)), "Each foot 10 seconds each way: clockwise, then anticlockwise."},
        {ways(D().reps(n(10)).hold(s(2))), "10 times each way: clockwise, then anticlockwise. Hold 2 seconds."},
        {ways(D().sets(n(3)).reps(n(10))), "3 rounds of 10 times each way: clockwise, then anticlockwise."},
        {D().reps(n(10)).phase("outward").phase("Inward"), "10 times each way: outward, then Inward."},
        {D().side(Side::each).phase("eyes open", duration(s(60))).phase("eyes closed", duration(s(30))),
         "Each foot: eyes open 60 seconds, then eyes closed 30 seconds."},
        {D().sets(n(5)).side(Side::each).phase("eyes open", duration(s(60))).phase("eyes closed", duration(s(30))),
         "Each foot 5 rounds: eyes open 60 seconds, then eyes closed 30 seconds."},
        {D().reps(n(5)).hold(s(3)).phase("pointing").phase("pulling up"),
         "Pointing 5 times, then pulling up 5 times. Hold 3 seconds."},
        {D().phase("pointing", held_short).phase("pulling up", held_long),
         "Pointing 5 times (hold 3 seconds), then pulling up 8 times (hold 5 seconds)."},
        {D().reps(n(8)).phase("up", slow_up).phase("down", slow_down),
         "Up 8 times (up 1 second, down 2 seconds), then down 8 times (up 3 seconds, down 3 seconds)."},
        // A phase's own rest between repetitions counts in the time, so it is said.
        {D().phase("pointing", rested).phase("pulling up", reps(n(8))),
         "Pointing 5 times (rest 5 seconds between repetitions), then pulling up 8 times."},
        {D().phase("clockwise", reps(n(5))).phase("anticlockwise", reps(n(10))),
         "Clockwise 5 times, then anticlockwise 10 times."},
        {per(D().sets(n(3)).reps(n(15)).phase("straight knee").phase("bent knee").rest(min(1)), PhasesPer::exercise),
         "Straight knee 3 rounds of 15 times, then bent knee 3 rounds of 15 times. Rest 1 minute between rounds."},
        {per(D().reps(n(10)).phase("pointing").phase("pulling up").side(Side::each), PhasesPer::rep),
         "Each foot 10 times: each time pointing, then pulling up."},
    };
    for (const auto& [dose, said] : rows) CHECK(amount(dose) == said);
    Work short_hold, long_hold;
    short_hold.hold = placed(s(3));
    long_hold.hold = placed(s(5));
    CHECK(amount(per(D().reps(n(10)).phase("pointing", short_hold).phase("pulling up", long_hold), PhasesPer::rep)) ==
          "10 times: each time pointing (hold 3 seconds), then pulling up (hold 5 seconds).");
}

TEST_CASE("a phase's own sets and rest are said with it") {
    D dose = per(D().reps(n(15)).sets(n(3)).phase("straight knee").phase("bent knee"), PhasesPer::exercise);
    dose.dose.phases->value[1].sets = placed(n(2));
    dose.dose.phases->value[1].rest = placed(s(30));
    CHECK(amount(dose) ==
          "Straight knee 3 rounds of 15 times, then bent knee 2 rounds of 15 times (rest 30 seconds between rounds).");
}

TEST_CASE("the mark stands behind what the routine chose, and nowhere else") {
    const auto marked = [](const Dose& dose, Chosen chosen) {
        DoseContext context;
        context.chosen = chosen;
        return amount(dose, context);
    };
    const D dose = D().sets(n(3)).reps(n(10)).hold(s(5)).rest(s(30));
    CHECK(marked(dose, {.sets = true}) == "3 rounds* of 10 times. Hold 5 seconds. Rest 30 seconds between rounds.");
    CHECK(marked(dose, {.reps = true}) == "3 rounds of 10 times*. Hold 5 seconds. Rest 30 seconds between rounds.");
    CHECK(marked(dose, {.hold = true}) == "3 rounds of 10 times. Hold 5 seconds*. Rest 30 seconds between rounds.");
    CHECK(marked(dose, {.rest = true}) == "3 rounds of 10 times. Hold 5 seconds. Rest 30 seconds* between rounds.");
    CHECK(marked(D().duration(min(2)), {.duration = true}) == "2 minutes*.");
    CHECK(marked(D().duration(min(2)), {.reps = true, .hold = true}) == "2 minutes.");
    // "3 rounds. Hold 30 seconds.": the one repetition is said where the routine chose it.
    CHECK(marked(D().sets(n(3)).reps(n(1)).hold(s(30)), {.reps = true}) == "3 rounds, once*. Hold 30 seconds.");
}

TEST_CASE("what is not stated is said to be so, in sentences") {
    CHECK(amount(Dose{}) == "How much: not stated.");
    CHECK(amount(D().sets(n(5)).side(Side::each)) == "Each foot 5 rounds. How much: not stated.");
    CHECK(amount(D().phase("a").phase("b")) == "A, then b. How much: not stated.");
}

TEST_CASE("how often is said with the time of one session") {
    const auto often = [](const Dose& dose, const DoseContext& context = {}) {
        const auto said = words::say_frequency(speaker(), dose, context);
        return said ? said->text : std::string("-");
    };
    const D ten = D().reps(n(10)).hold(s(3)).side(Side::alternate);  // 60 s
    const D unknown = D().reps(n(5)).hold(t(as_tolerated()));
    Frequency days = a_week(n(5));
    std::get<PerWeek>(days.days).counts_days = true;
    Frequency hourly = a_day(n(16)), two_hourly = a_day(n(8));
    hourly.every_hours = EveryHours{1, 1};
    two_hourly.every_hours = EveryHours{2, 2};
    Frequency two_to_three = a_day(n(5, 8));
    two_to_three.every_hours = EveryHours{2, 3};
    const Frequency without{{Form::exact, 1, 1, ""}, OnDaysWithout{"knee-bends"}, ""};
    const Row rows[] = {
        {D(ten).frequency(a_day(n(3))), "3 times a day, about 1 minute each time."},
        {D(ten).frequency(a_day(at_least(3))), "At least 3 times a day, about 1 minute each time."},
        {D(ten).frequency(days), "5 days a week, about 1 minute."},
        {D(ten).frequency(a_week(n(5))), "5 times a week, about 1 minute each time."},
        {D(ten).frequency(daily()), "Every day, about 1 minute."},
        {D(ten).frequency(hourly), "Every hour, about 1 minute each time."},
        {D(ten).frequency(two_hourly), "Every 2 hours, about 1 minute each time."},
        {D(ten).frequency(two_to_three), "Every 2 to 3 hours, about 1 minute each time."},
        {D(ten).frequency(without), "On days without knee-bends, about 1 minute."},
        {D(ten), "How often is not stated: choose your days. About 1 minute each time."},
        {D(ten).when({"after sitting"}), "About 1 minute each time."},
        {D(unknown).when({"after sitting"}), "-"},
        {D(unknown).frequency(a_day(n(3))), "3 times a day."},
        {D(unknown), "How often is not stated: choose your days."},
        {D().reps(n(14)).frequency(daily()), "Every day, less than a minute."},
        {D().reps(n(10, 20)).frequency(daily()), "Every day, up to 1 minute."},
        {D().duration(min(20)).frequency(daily()), "Every day."},
    };
    for (const auto& [dose, said] : rows) CHECK(often(dose) == said);
    DoseContext named;
    named.other = "Knee bends";
    CHECK(often(D(unknown).frequency(without), named) == "On days without Knee bends.");
    named.chosen.frequency = true;
    CHECK(often(D(ten).frequency(a_day(n(3))), named) == "3 times a day*, about 1 minute each time.");
}

TEST_CASE("cues are said apart, since they may have commas of their own") {
    CHECK(words::say_cues(speaker(), D().when({"first thing in the morning", "before, and after, sport"}))->text ==
          "When: first thing in the morning; before, and after, sport.");
    CHECK_FALSE(words::say_cues(speaker(), D().when({})));
    CHECK_FALSE(words::say_cues(speaker(), Dose{}));
}

TEST_CASE("what a dose grows to") {
    const auto grows = [](BuildUp growth, std::string unit = "") {
        D dose = D().reps(n(10));
        if (!unit.empty()) dose = with_unit(dose, std::move(unit));
        dose.dose.build_up = placed(std::move(growth));
        return words::say_build_up(speaker(), dose)->text;
    };
    BuildUp to_fifty;
    to_fifty.reps = placed(n(50));
    CHECK(grows(to_fifty) == "Build up to 50 times.");
    CHECK(grows(to_fifty, "stones") == "Build up to 50 stones.");
    BuildUp band;
    band.load = placed(std::string("a stronger band"));
    CHECK(grows(band) == "Build up to a stronger band.");
    BuildUp slowly;
    slowly.reps = placed(n(20));
    slowly.by = placed(std::variant<Quantity, Time>(n(1, 2)));
    CHECK(grows(slowly) == "Build up to 20 times: 1 or 2 more at a time.");
    slowly.every = placed(std::string("few days"));
    CHECK(grows(slowly) == "Build up to 20 times: 1 or 2 more every few days.");
    slowly.by.reset();
    CHECK(grows(slowly) == "Build up to 20 times: a little more every few days.");
    BuildUp longer;
    longer.hold = placed(s(30));
    longer.sets = placed(n(3));
    longer.by = placed(std::variant<Quantity, Time>(s(5)));
    longer.once = placed(std::string("it is painless"));
    CHECK(grows(longer) ==
          "Once it is painless: build up to 3 rounds and a hold of 30 seconds: 5 seconds more at a time.");
    CHECK_FALSE(words::say_build_up(speaker(), Dose{}));
}

}  // namespace
}  // namespace footplan::spoken_dose_test
