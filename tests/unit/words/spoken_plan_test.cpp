#include <doctest/doctest.h>

#include "support/doses.hpp"
#include "support/labels.hpp"
#include "words/spoken.hpp"

namespace footplan::spoken_plan_test {
namespace {

using namespace footplan::test;
using words::Said;
using words::SpokenExercise;
using words::SpokenPlan;
using words::Topic;

Exercise exercise(const std::string& id, const std::string& name, Dose dose) {
    Exercise result;
    result.id = id;
    result.name = placed(name);
    result.dose = std::move(dose);
    return result;
}

Progression from_week(int week, Dose changes) {
    Progression step;
    step.weeks = {week, std::nullopt};
    step.changes = std::move(changes);
    return step;
}

Progression in_weeks(int first, int last, Dose changes) {
    Progression step = from_week(first, std::move(changes));
    step.weeks.last = last;
    step.in_these_alone = true;
    return step;
}

Routine routine(std::vector<Exercise> exercises, int weeks = 4) {
    Routine result;
    result.id = "made";
    result.title = placed(std::string("Made"));
    result.weeks = placed(ProgrammeLength{weeks, weeks});
    result.exercises = std::move(exercises);
    return result;
}

Sheet sheet(const Routine& routine) { return {make_plan(routine, {}, whole_programme(routine)), {}, "", ""}; }

SpokenPlan speak(const Routine& routine) { return words::speak(sheet(routine), english()); }

std::string text(const std::vector<Said>& all) {
    std::string result;
    for (const Said& said : all) result += (result.empty() ? "" : " ") + said.text;
    return result;
}

std::string changed(const SpokenExercise& exercise) {
    std::vector<Said> all = exercise.all();
    std::erase_if(all, [](const Said& said) { return !said.changed; });
    return text(all);
}

Dose note(std::string text) {
    Dose dose;
    dose.note = placed(std::move(text));
    return dose;
}

TEST_CASE("a week says its own dose, and what is new since the week before") {
    Exercise raise = exercise("raise", "Heel raise", D().sets(n(3)).reps(n(12)).rest(min(1)).frequency(daily()));
    raise.progression = {from_week(3, D().sets(n(1)).reps(n(14))), in_weeks(4, 4, note("Slowly."))};
    const SpokenPlan plan = speak(routine({raise}));
    const auto week = [&](std::size_t index) -> const SpokenExercise& { return plan.weeks[index].exercises[0]; };
    CHECK(text(week(0).all()) == "3 rounds of 12 times. Rest 1 minute between rounds. Every day, about 4 minutes.");
    CHECK(changed(week(0)) == "");
    CHECK(changed(week(1)) == "");
    // The rest between rounds goes with the rounds.
    CHECK(text(week(2).all()) == "14 times. Every day, less than a minute.");
    CHECK(changed(week(2)) == "14 times.");
    CHECK(week(2).often == "Every day.");
    CHECK(text(week(3).all()) == "14 times. Every day, less than a minute. Slowly.");
    CHECK(changed(week(3)) == "Slowly.");
}

TEST_CASE("what stays is not marked as new where something comes before it") {
    Exercise raise = exercise("raise", "Heel raise", D().reps(n(12)).frequency(daily()));
    raise.progression = {from_week(2, D().sets(n(3)).rest(min(1))), from_week(3, D().hold(s(5)))};
    const SpokenPlan plan = speak(routine({raise}));
    const auto week = [&](std::size_t index) -> const SpokenExercise& { return plan.weeks[index].exercises[0]; };
    CHECK(text(week(1).all()).starts_with("3 rounds of 12 times. Rest 1 minute between rounds. Every day"));
    CHECK(changed(week(1)).starts_with("3 rounds of 12 times. Rest 1 minute between rounds."));
    CHECK(changed(week(2)).starts_with("Hold 5 seconds."));
    CHECK(changed(week(2)).find("rounds") == std::string::npos);
}

TEST_CASE("the note of a step replaces the old one in its weeks") {
    Exercise raise = exercise("raise", "Heel raise", D().reps(n(10)).frequency(daily()));
    raise.dose.note = placed(std::string("Both legs."));
    raise.progression = {in_weeks(2, 2, note("On one leg."))};
    const SpokenPlan plan = speak(routine({raise}, 3));
    CHECK(plan.weeks[0].exercises[0].note->text == "Both legs.");
    CHECK(plan.weeks[1].exercises[0].note->text == "On one leg.");
    CHECK(plan.weeks[2].exercises[0].note->text == "Both legs.");
    CHECK(plan.weeks[1].exercises[0].note->changed);
    const auto& changes = plan.cards[0].changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].weeks == "Week 2");
    CHECK(changes[0].what == "On one leg.");
    CHECK(changes[1].weeks == "Week 3");
    CHECK(changes[1].what == "As in week 1.");
}

TEST_CASE("later cues reach the week, and the card's table") {
    Exercise stretch = exercise("stretch", "Stretch", D().hold(s(30)).when({"after sitting"}));
    stretch.progression = {from_week(3, D().when({"after waking", "before sport"}))};
    const SpokenPlan plan = speak(routine({stretch}));
    CHECK(plan.weeks[1].exercises[0].cues->text == "When: after sitting.");
    CHECK(plan.weeks[1].exercises[0].box_cues == std::vector<std::string>{"after sitting"});
    CHECK(plan.weeks[2].exercises[0].cues->text == "When: after waking; before sport.");
    CHECK(plan.weeks[2].exercises[0].cues->changed);
    CHECK(plan.weeks[2].exercises[0].box_cues.size() == 2);
    REQUIRE(plan.cards[0].changes.size() == 1);
    CHECK(plan.cards[0].changes[0].weeks == "From week 3");
    CHECK(plan.cards[0].changes[0].what == "When: after waking; before sport.");
    REQUIRE(plan.legend.size() == 1);
    CHECK(plan.legend[0].sign == words::LegendEntry::Sign::optional);
    CHECK(plan.legend[0].words == "each time that this happens");
}

TEST_CASE("cues label boxes as far as there are boxes") {
    const auto cues = [](Dose dose) {
        return speak(routine({exercise("a", "A", std::move(dose))})).weeks[0].exercises[0].box_cues.size();
    };
    CHECK(cues(D().reps(n(1)).frequency(a_day(n(2))).when({"x", "y"})) == 2);
    CHECK(cues(D().reps(n(1)).frequency(a_day(n(3))).when({"x", "y"})) == 2);
    CHECK(cues(D().reps(n(1)).frequency(a_day(at_least(2))).when({"x", "y", "z"})) == 3);
    // Nobody could say which of three cues are meant.
    CHECK(cues(D().reps(n(1)).frequency(a_day(n(2))).when({"x", "y", "z"})) == 0);
    CHECK(cues(D().reps(n(1)).when({"x", "y", "z"})) == 3);
    CHECK(cues(D().reps(n(1)).frequency(daily())) == 0);
}

TEST_CASE("an exercise is said in its weeks alone, and marked as new where it begins") {
    Exercise late = exercise("late", "Lunge", D().reps(n(10)).frequency(daily()));
    late.weeks = placed(WeekRange{3, std::nullopt});
    Exercise early = exercise("early", "Toe lift", D().reps(n(20)).frequency(daily()));
    early.weeks = placed(WeekRange{1, 2});
    const SpokenPlan plan = speak(routine({early, late}));
    REQUIRE(plan.weeks[1].exercises.size() == 1);
    CHECK(plan.weeks[1].exercises[0].name == "Toe lift");
    CHECK(plan.weeks[1].exercises[0].added == "");
    REQUIRE(plan.weeks[2].exercises.size() == 1);
    CHECK(plan.weeks[2].exercises[0].name == "Lunge");
    CHECK(plan.weeks[2].exercises[0].added == "New");
    CHECK(plan.weeks[3].exercises[0].added == "");
    CHECK(changed(plan.weeks[2].exercises[0]) == "");
    CHECK(plan.weeks[2].find(0) == nullptr);
    REQUIRE(plan.cards.size() == 2);
    CHECK(plan.cards[0].when_done == "Weeks 1 to 2.");
    CHECK(plan.cards[1].when_done == "From week 3.");
    CHECK(plan.minutes ==
          std::vector<std::string>{"Weeks 1 to 2: About 1 minute a day.", "From week 3: Less than a minute a day."});
}

TEST_CASE("a slice of a programme knows what its first week changes") {
    Exercise raise = exercise("raise", "Heel raise", D().reps(n(10)).frequency(every(2)));
    raise.progression = {from_week(5, D().reps(n(14)))};
    Exercise late = exercise("late", "Lunge", D().reps(n(10)).frequency(daily()));
    late.weeks = placed(WeekRange{5, std::nullopt});
    const Routine made = routine({raise, late}, 26);
    const Sheet part{make_plan(made, {}, slice_of(made, 5, 8)), {}, "", ""};
    const SpokenPlan plan = words::speak(part, english());
    CHECK(plan.length == "Weeks 5 to 8 of 26");
    CHECK(plan.weeks.size() == 4);
    CHECK(plan.weeks[0].heading == "Week 5 of 26");
    CHECK(changed(plan.weeks[0].exercises[0]) == "14 times.");
    CHECK(plan.weeks[0].exercises[1].added == "New");
    // Every other day runs on from day 1: day 29 is one of them.
    CHECK(part.plan.weeks[0].days[0].number == 29);
    CHECK(part.plan.weeks[0].times(0, 0) == Times{1, 0});
    CHECK(part.plan.weeks[1].times(0, 0) == Times{0, 0});
}

TEST_CASE("how long a programme lasts, and who says so") {
    Routine made = routine({exercise("a", "A", D().reps(n(10)).frequency(daily()))});
    CHECK(speak(made).length == "4 weeks");
    CHECK(speak(made).length_remark == "");
    made.weeks = placed(ProgrammeLength{4, 6});
    const SpokenPlan range = speak(made);
    CHECK(range.length == "4 to 6 weeks");
    CHECK(range.weeks[3].heading == "Week 4 of 6");
    CHECK(range.weeks[4].heading == "Week 5 of 6, if needed");
    made.weeks.reset();
    CHECK(speak(made).length == "4 weeks");
    CHECK(speak(made).length_remark == "The routine does not say for how long: footplan plans 4 weeks.");
    made.afterwards = placed(Afterwards{"3-5 days a week", {}});
    CHECK(speak(made).afterwards == "Afterwards: 3-5 days a week.");
    Frequency days = a_week(n(3, 5));
    std::get<PerWeek>(days.days).counts_days = true;
    made.afterwards = placed(Afterwards{"3-5 days a week", days});
    CHECK(speak(made).afterwards == "Afterwards: 3 to 5 days a week.");
}

TEST_CASE("a step with a criterion changes no week and is said as the next step") {
    Exercise toe = exercise("toe", "Big toe", D().reps(n(10)).hold(s(3)).frequency(a_day(n(5))));
    Progression once = from_week(1, D().hold(s(5)));
    once.once = placed(std::string("10 are done without losing coordination"));
    Progression standing = from_week(1, {});
    standing.once = placed(std::string("that is easy"));
    standing.exercise = placed(std::string("toe-standing"));
    standing.next = 1;
    toe.progression = {once, standing};
    Exercise follower = exercise("toe-standing", "Big toe, standing", D().reps(n(10)).frequency(a_day(n(5))));
    follower.follows = Succession{0, 1};
    const SpokenPlan plan = speak(routine({toe, follower}));
    for (const auto& week : plan.weeks) {
        REQUIRE(week.exercises.size() == 1);
        CHECK(text(week.exercises[0].dose) == "10 times. Hold 3 seconds.");
    }
    REQUIRE(plan.cards.size() == 2);
    REQUIRE(plan.cards[0].next_steps.size() == 2);
    CHECK(plan.cards[0].next_steps[0].text ==
          "Next step, once 10 are done without losing coordination: Hold 5 seconds.");
    CHECK(plan.cards[0].next_steps[0].reached == "Reached on");
    CHECK(plan.cards[0].next_steps[1].text == "Next step, once that is easy: Go on with Big toe, standing.");
    CHECK(plan.cards[0].changes.empty());
    CHECK(plan.cards[1].when_done == "After Big toe, once that is easy.");
}

TEST_CASE("an exercise that another replaces in some week says so") {
    Exercise both = exercise("both", "Heel raise, both legs", D().reps(n(20)).frequency(daily()));
    Progression step = from_week(3, {});
    step.exercise = placed(std::string("one"));
    step.next = 1;
    both.progression = {step};
    Exercise one = exercise("one", "Heel raise, one leg", D().reps(n(20)).frequency(daily()));
    one.follows = Succession{0, 0};
    const SpokenPlan plan = speak(routine({both, one}));
    CHECK(plan.weeks[1].exercises[0].name == "Heel raise, both legs");
    REQUIRE(plan.weeks[2].exercises.size() == 1);
    CHECK(plan.weeks[2].exercises[0].name == "Heel raise, one leg");
    CHECK(plan.weeks[2].exercises[0].added == "New");
    REQUIRE(plan.cards[0].changes.size() == 1);
    CHECK(plan.cards[0].changes[0].weeks == "From week 3");
    CHECK(plan.cards[0].changes[0].what == "Go on with Heel raise, one leg.");
}

TEST_CASE("a day's minutes are those of days on which something is due") {
    const auto minutes = [](std::vector<Exercise> exercises) { return speak(routine(std::move(exercises))).minutes; };
    using Texts = std::vector<std::string>;
    const Dose six = D().duration(min(6)), twenty = D().duration(min(20));
    const auto with = [](Dose dose, Frequency frequency) {
        dose.frequency = placed(std::move(frequency));
        return exercise("a", "A", std::move(dose));
    };
    CHECK(minutes({with(six, daily())}) == Texts{"About 6 minutes a day."});
    CHECK(minutes({with(twenty, a_week(n(3)))}) == Texts{"About 20 minutes on a day with exercises."});
    CHECK(minutes({with(six, daily()), with(twenty, a_week(n(3)))}) == Texts{"About 6 to 26 minutes a day."});
    CHECK(minutes({with(six, a_day(n(2, 3)))}) == Texts{"About 12 to 18 minutes a day."});
    // Days that are all optional take what they take if they are used.
    CHECK(minutes({with(six, a_week(up_to(3)))}) == Texts{"About 6 minutes on a day with exercises."});
    const Dose unknown = D().hold(t(as_tolerated()));
    CHECK(minutes({with(unknown, daily())}) == Texts{"Time not stated."});
    CHECK(minutes({with(unknown, daily()), with(six, daily())}) == Texts{"At least 6 minutes a day."});
    CHECK(minutes({with(unknown, daily()), with(six, a_week(n(1)))}) == Texts{"Time not stated."});
    CHECK(minutes({exercise("a", "A", six)}).empty());
}

TEST_CASE("a source's own claim is quoted as its claim") {
    Routine made = routine({exercise("a", "A", D().reps(n(10)).frequency(daily()))});
    CHECK(speak(made).claim == "");
    made.session_length = placed(min(20));
    CHECK(speak(made).claim == "The routine says that a session takes 20 minutes.");
    made.source = placed(std::string("leaflet"));
    Publication leaflet;
    leaflet.id = "leaflet";
    leaflet.title = placed(std::string("Ten stretches"));
    made.sources = {leaflet};
    CHECK(speak(made).claim == "Ten stretches says that a session takes 20 minutes.");
}

TEST_CASE("the legend names the signs in use, and the mark where something has it") {
    using Sign = words::LegendEntry::Sign;
    const auto signs = [](const Sheet& sheet) {
        std::vector<Sign> result;
        for (const auto& entry : words::speak(sheet, english()).legend) result.push_back(entry.sign);
        return result;
    };
    const Routine every_day = routine({exercise("a", "A", D().reps(n(10)).frequency(daily()))});
    CHECK(signs(sheet(every_day)) == std::vector{Sign::box});
    const Routine some_days = routine({exercise("a", "A", D().reps(n(10)).frequency(a_week(n(2, 3))))});
    CHECK(signs(sheet(some_days)) == std::vector{Sign::box, Sign::optional, Sign::rest});
    const Routine open = routine({exercise("a", "A", D().reps(n(10)))});
    CHECK(signs(sheet(open)) == std::vector{Sign::open});
    Sheet chosen = sheet(every_day);
    chosen.facts.resize(1);
    chosen.facts[0].chosen.resize(4);
    chosen.facts[0].chosen[2].reps = true;
    CHECK(signs(chosen) == std::vector{Sign::box, Sign::text});
    const SpokenPlan plan = words::speak(chosen, english());
    CHECK(plan.weeks[1].exercises[0].dose[0].text == "10 times.");
    CHECK(plan.weeks[2].exercises[0].dose[0].text == "10 times*.");
    CHECK_FALSE(plan.weeks[2].exercises[0].dose[0].changed);
    CHECK_FALSE(plan.weeks[1].exercises[0].marked);
    CHECK(plan.weeks[2].exercises[0].marked);
    // What the dose does not have is not marked.
    chosen.facts[0].chosen[2] = {.hold = true, .rest = true};
    CHECK(signs(chosen) == std::vector{Sign::box});
}

TEST_CASE("a card has all that is said of an exercise once") {
    Exercise curl = exercise("curl", "Towel curl", D().reps(n(10)).side(Side::each).frequency(daily()));
    curl.part = placed(BodyPart::foot);
    curl.position = placed(std::string("Sitting"));
    curl.feel = placed(std::string("under the arch"));
    curl.equipment = {placed(std::string("a towel")), placed(std::string("a chair"))};
    curl.steps = {placed(std::string("Curl.")), placed(std::string("Let go."))};
    curl.cautions = {placed(std::string("No pain.")), placed(std::string("Slowly."))};
    Sheet made = sheet(routine({curl}));
    made.facts.resize(1);
    for (const char* const id : {"one", "two", "three"}) {
        Publication source;
        source.id = id;
        source.title = placed(std::string("Title ") + id);
        if (source.id == "three") source.author = placed(std::string("Menz"));
        made.facts[0].sources.push_back(source);
    }
    const SpokenPlan plan = words::speak(made, english());
    const auto& card = plan.cards.at(0);
    CHECK(card.position == "Sitting");
    CHECK(card.equipment == "You need: a towel and a chair");
    CHECK(card.steps == std::vector<std::string>{"Curl.", "Let go."});
    CHECK(card.remarks == std::vector<std::string>{"Where you feel it: under the arch."});
    CHECK(card.cautions == "Take care: No pain. Slowly.");
    CHECK(card.when_done == "");
    CHECK(text(card.first.all()) == "Each foot 10 times. Every day, about 1 minute.");
    CHECK(card.source == "Source: Menz; Title one and 1 more");
    CHECK(card.sources == std::vector<std::size_t>{0, 1, 2});
    REQUIRE(plan.sources.size() == 3);
    CHECK(plan.sources[2].text == "Title three, Menz");
}

}  // namespace
}  // namespace footplan::spoken_plan_test
