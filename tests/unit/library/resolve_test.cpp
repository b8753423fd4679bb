#include <doctest/doctest.h>

#include "library/library.hpp"
#include "load/load.hpp"

using namespace footplan;

namespace {

struct Resolved {
    TextFiles texts;
    Diagnostics found;
    Routine routine;

    explicit Resolved(const std::string& exercises, const std::string& head = "") {
        const FileId file = texts.add("mine.yaml", "footplan: 1\ntitle: T\n" + head + "exercises:\n" + exercises);
        routine = *load::routine(texts, file, "mine", found);
        Library library(texts, found, "");
        resolve(routine, library, found);
    }
};

}  // namespace

TEST_CASE("an entry takes from the library what it does not give itself") {
    const Resolved resolved("  - exercise: toe-press\n    name: Grip\n    hold: 5 s\n");
    const Exercise& exercise = resolved.routine.exercises.at(0);
    CHECK(exercise.id == "toe-press");
    CHECK(**exercise.name == "Grip");
    CHECK(exercise.dose.work.hold->value.text == "5 s");
    CHECK_FALSE(exercise.steps.empty());
    CHECK(exercise.documented.size() == 5);
    CHECK(**exercise.figure == "toe-press.svg");
    CHECK(resolved.found.all().empty());
}

TEST_CASE("an exercise of your own gets an id from its name") {
    const Resolved resolved("  - name: Towel curl\n  - name: '体操'\n");
    CHECK(resolved.routine.exercises.at(0).id == "towel-curl");
    CHECK(resolved.routine.exercises.at(1).id == "exercise-2");
}

TEST_CASE("days without another exercise name it by its id, and a slip in it is not corrected by the whole frequency") {
    const std::string walk =
        "  - name: '体操'\n    frequency: every other day\n  - name: Walk\n    frequency: on days without ";
    const Resolved resolved(walk + "exercise-1\n");
    CHECK(resolved.found.all().empty());
    const Resolved slip(walk + "exercis-1\n");
    REQUIRE(slip.found.all().size() == 1);
    CHECK(slip.found.all()[0].rule == "without-exercise");
    CHECK(slip.found.all()[0].help.find("exercise-1") != std::string::npos);
    CHECK_FALSE(slip.found.all()[0].fix.has_value());
}

TEST_CASE("an entry with a name alone is an exercise of its own, unless a step brings it") {
    const auto ids = [](const Resolved& resolved) {
        std::vector<std::string> all;
        for (const Exercise& exercise : resolved.routine.exercises) all.push_back(exercise.id);
        return all;
    };
    const std::string before = "  - name: Bend\n    reps: 8\n    progression: [{week: 3, ";
    const std::string after = "}]\n  - name: Rest the foot\n  - name: Lift\n";
    using Ids = std::vector<std::string>;
    CHECK(ids(Resolved(before + "reps: 9" + after)) == Ids{"bend", "rest-the-foot", "lift"});
    CHECK(ids(Resolved(before + "exercise: Lift" + after)) == Ids{"bend", "lift", "rest-the-foot"});
}

TEST_CASE("references that nobody knows are reported with the nearest that somebody does") {
    const Resolved resolved("  - toe-pres\n  - zzz\n", "source: postur\n");
    REQUIRE(resolved.found.all().size() == 3);
    CHECK(resolved.found.all()[0].rule == "unknown-source");
    CHECK(resolved.found.all()[0].fix->replacement == "posture");
    CHECK(resolved.found.all()[1].rule == "unknown-exercise");
    CHECK(resolved.found.all()[1].fix->replacement == "toe-press");
    CHECK_FALSE(resolved.found.all()[2].fix.has_value());
}

TEST_CASE("a routine's own source comes before the library's") {
    const Resolved resolved("  - toe-press\n", "source: clinic\nsources: {clinic: {title: Leaflet}}\n");
    CHECK(resolved.found.all().empty());
    CHECK(resolved.routine.sources.at(0).id == "clinic");
}

TEST_CASE("an id leads nowhere but into the library") {
    TextFiles texts;
    Diagnostics found;
    Library library(texts, found, "");
    for (const std::string_view id : {"../foot-basics", "/etc/passwd", ".", "", "sources", "exercises/toe-press"}) {
        CAPTURE(id);
        CHECK(library.exercise(id) == nullptr);
        CHECK_FALSE(library.routine(id).has_value());
    }
    CHECK(library.exercise("toe-press") != nullptr);
}

namespace {

/// Rule, line and column of everything found, one a line.
std::string found_in(const Resolved& resolved) {
    std::string all;
    for (const Diagnostic& one : resolved.found.all()) {
        const Place place = resolved.texts[one.span.file].place(one.span.begin);
        all += std::to_string(place.line) + ":" + std::to_string(place.column) + " " + std::string(one.rule) + "\n";
    }
    return all;
}

std::string reps_of(const Exercise& exercise) {
    return exercise.dose.work.reps ? (*exercise.dose.work.reps)->text : "-";
}

/// What is done in a week: ids with their repetitions.
std::string week_of(const Routine& routine, int week) {
    std::string all;
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        if (!is_done_in(routine, i, week)) continue;
        const Exercise& exercise = routine.exercises[i];
        const Dose dose = dose_of_week(exercise.dose, exercise.progression, week);
        all += (all.empty() ? "" : ", ") + exercise.id + " " + (dose.work.reps ? (*dose.work.reps)->text : "-");
    }
    return all;
}

}  // namespace

TEST_CASE("the routine's part and side are for the exercises that give none") {
    const Resolved resolved("  - {name: A, reps: 5}\n  - {name: B, reps: 5, part: hip, side: both}\n",
                            "part: leg\nside: affected\n");
    CHECK(part_of(resolved.routine.exercises.at(0)) == BodyPart::leg);
    CHECK(side_of(resolved.routine.exercises.at(0).dose) == Side::affected);
    CHECK(part_of(resolved.routine.exercises.at(1)) == BodyPart::hip);
    CHECK(side_of(resolved.routine.exercises.at(1).dose) == Side::both);
}

TEST_CASE("a step with another exercise ends this one for good, and the later steps are that exercise's") {
    const Resolved resolved(
        "  - name: Sitting raise\n    reps: 10\n    sets: 2\n    frequency: daily\n    progression:\n"
        "      - {week: 2, reps: 12}\n      - {week: 3, exercise: heel-raise, sets: 3}\n      - {week: 4, reps: 15}\n");
    CHECK(found_in(resolved) == "");
    REQUIRE(resolved.routine.exercises.size() == 2);
    const Exercise& next = resolved.routine.exercises.at(1);
    CHECK(next.id == "heel-raise");
    CHECK_FALSE(next.steps.empty());
    CHECK(next.follows->exercise == 0);
    CHECK(next.follows->step == 1);
    CHECK(resolved.routine.exercises.at(0).progression.at(1).next == 1);
    CHECK(next.dose.sets->value.text == "3");
    CHECK(next.dose.frequency->value.text == "daily");
    CHECK(week_of(resolved.routine, 1) == "sitting-raise 10");
    CHECK(week_of(resolved.routine, 2) == "sitting-raise 12");
    CHECK(week_of(resolved.routine, 3) == "heel-raise 12");
    CHECK(week_of(resolved.routine, 4) == "heel-raise 15");
    CHECK_FALSE(awaits_criterion(resolved.routine, 1));
}

TEST_CASE("a step for some weeks brings an exercise that goes again") {
    const Resolved resolved(
        "  - name: A\n    reps: 10\n    frequency: daily\n    progression:\n"
        "      - {weeks: 2-3, exercise: heel-raise}\n      - {week: 4, reps: 12}\n");
    CHECK(week_of(resolved.routine, 1) == "a 10");
    CHECK(week_of(resolved.routine, 2) == "heel-raise 10");
    CHECK(week_of(resolved.routine, 3) == "heel-raise 10");
    CHECK(week_of(resolved.routine, 4) == "a 12");
}

TEST_CASE("steps bring one exercise after the other") {
    const Resolved resolved(
        "  - name: A\n    reps: 10\n    frequency: daily\n    weeks: from 2\n    progression:\n"
        "      - {week: 3, exercise: heel-raise}\n      - {week: 4, exercise: toe-press}\n");
    CHECK(week_of(resolved.routine, 1) == "");
    CHECK(week_of(resolved.routine, 2) == "a 10");
    CHECK(week_of(resolved.routine, 3) == "heel-raise 10");
    CHECK(week_of(resolved.routine, 4) == "toe-press 10");
}

TEST_CASE("an exercise that a criterion brings is described in the routine and done in no week") {
    const Resolved resolved(
        "  - name: Sitting\n    reps: 10\n    frequency: daily\n    progression:\n"
        "      - {week: 2, reps: 12}\n      - {once: painless, exercise: standing}\n"
        "      - {week: 3, reps: 14}\n"
        "  - {name: Standing, steps: [Stand up.]}\n  - {name: Last, reps: 1, frequency: daily}\n");
    CHECK(found_in(resolved) == "");
    REQUIRE(resolved.routine.exercises.size() == 3);
    CHECK(resolved.routine.exercises.at(1).id == "standing");
    CHECK(resolved.routine.exercises.at(1).steps.size() == 1);
    CHECK(reps_of(resolved.routine.exercises.at(1)) == "12");
    CHECK(awaits_criterion(resolved.routine, 1));
    CHECK_FALSE(awaits_criterion(resolved.routine, 0));
    CHECK(week_of(resolved.routine, 1) == "sitting 10, last 1");
    CHECK(week_of(resolved.routine, 3) == "sitting 14, last 1");
}

TEST_CASE("an unknown exercise in a step is reported where it is named") {
    const Resolved resolved(
        "  - name: A\n    reps: 10\n    frequency: daily\n    progression: [{week: 2, exercise: heel-rais}]\n");
    CHECK(found_in(resolved) == "7:39 unknown-exercise\n");
    CHECK(resolved.found.all().at(0).fix->replacement == "heel-raise");
}

TEST_CASE("days without another exercise get its id") {
    const Resolved resolved(
        "  - {name: Knee bends, reps: 10, frequency: 3 times a week}\n"
        "  - {name: Walk, duration: 30 min, frequency: on days without Knee Bends}\n");
    CHECK(found_in(resolved) == "");
    CHECK(std::get<OnDaysWithout>(resolved.routine.exercises.at(1).dose.frequency->value.days).exercise ==
          "knee-bends");
}

TEST_CASE("exercises cannot wait for each other's days") {
    const std::string of_b = "  - {name: A, reps: 1, frequency: on days without b}\n";
    CHECK(found_in(Resolved(of_b + "  - {name: B, reps: 1, frequency: on days without a}\n")) ==
          "4:35 circular-days\n");
    CHECK(found_in(Resolved("  - {name: A, reps: 1}\n", "frequency: on days without a\n")) == "3:12 circular-days\n");
    CHECK(found_in(Resolved(of_b + "  - name: B\n    reps: 1\n    frequency: daily\n    weeks: up to 4\n"
                                   "    progression: [{week: 2, frequency: on days without a}]\n")) ==
          "4:35 circular-days\n");
    CHECK(found_in(Resolved(of_b + "  - {name: B, reps: 1, frequency: daily}\n")) == "");
    CHECK(found_in(Resolved(of_b + "  - {name: Bc, reps: 1, frequency: daily}\n")) == "4:35 without-exercise\n");
}

TEST_CASE("a value that no phase takes is refused") {
    const std::string phases = "    phases: [{name: run, duration: 60 s}, {name: walk, duration: 90 s}]\n";
    const std::string head = "  - name: A\n    frequency: daily\n";
    CHECK(found_in(Resolved(head + phases + "    progression: [{week: 2, duration: 25 min}]\n")) ==
          "7:39 lost-in-phases\n");
    CHECK(found_in(Resolved(head + phases + "    progression: [{week: 2, reps: 25}]\n")) == "7:35 lost-in-phases\n");
    CHECK(found_in(Resolved(head + phases + "    progression: [{week: 2, phases: [], duration: 25 min}]\n")) == "");
    CHECK(found_in(Resolved(head + phases + "    progression: [{week: 2, sets: 2}]\n")) == "");
    // One phase takes it.
    CHECK(found_in(Resolved(head + "    duration: 30 s\n    phases: [{name: run, duration: 60 s}, walk]\n"
                                   "    progression: [{week: 2, duration: 45 s}]\n")) == "");
    CHECK(found_in(Resolved(
              "  - name: A\n    reps: 5\n    hold: 3 s\n    phases: [{name: b, hold: 5 s}, {name: c, hold: 6 s}]\n")) ==
          "6:11 lost-in-phases\n");
}
