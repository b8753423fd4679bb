#include "check/verdict.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/check/read.hpp"

namespace footplan {

namespace {

/// A text of "key: value; key: value" as lines under an exercise or a documented dose.
std::string lines(std::string text, const std::string& indent) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("; ", at), text.size());
        result += indent + text.substr(at, end - at) + "\n";
        at = end + 2;
    }
    return result;
}

std::string routine_of(const std::string& dose, const std::vector<std::string>& stated) {
    std::string text = "footplan: 1\ntitle: T\nsources: {a: {title: A}, b: {title: B}}\nexercises:\n  - name: X\n" +
                       lines(dose, "    ");
    if (!stated.empty()) text += "    documented:\n";
    const char* id = "a";
    for (const std::string& each : stated) {
        text += std::string("      - source: ") + id + "\n" + lines(each, "        ");
        id = "b";
    }
    return text;
}

std::string verdicts_of(const Verdicts& verdicts) {
    std::string result;
    for (const Parameter parameter : all_parameters)
        if (verdicts[parameter])
            result += (result.empty() ? "" : ", ") + std::string(name_of(parameter)) + " " +
                      std::string(name_of(verdicts[parameter]->verdict));
    return result;
}

std::string judged(const std::string& dose, const std::vector<std::string>& stated) {
    test::Read read(routine_of(dose, stated));
    REQUIRE_MESSAGE(read.diagnostics.all().empty(), read.check());
    return verdicts_of(judge(*read.routine, read.routine->exercises.front()));
}

struct Row {
    const char* dose;
    const char* stated;
    const char* verdict;
};

}  // namespace

TEST_CASE("a range lies within the range that contains it") {
    const Row rows[] = {
        {"reps: 10", "reps: 10", "reps within"},
        {"reps: 11", "reps: 10", "reps outside"},
        {"reps: 9", "reps: 10", "reps outside"},
        {"reps: 10", "reps: about 10", "reps within"},
        {"reps: about 10", "reps: 10", "reps within"},
        {"reps: 8-12", "reps: 8-12", "reps within"},
        {"reps: 8-13", "reps: 8-12", "reps outside"},
        {"reps: 7-12", "reps: 8-12", "reps outside"},
        {"reps: 9-11", "reps: 8-12", "reps within"},
        {"reps: 8", "reps: at least 8", "reps within"},
        {"reps: 7", "reps: at least 8", "reps outside"},
        {"reps: at least 8", "reps: at least 8", "reps within"},
        {"reps: at least 9", "reps: at least 8", "reps within"},
        {"reps: at least 8", "reps: 8-12", "reps outside"},
        {"reps: 12", "reps: up to 12", "reps within"},
        {"reps: 13", "reps: up to 12", "reps outside"},
        {"reps: up to 10", "reps: up to 12", "reps within"},
        {"reps: up to 10", "reps: 8-12", "reps outside"},
        {"reps: 2", "reps: a few", "reps within"},
        {"reps: 1", "reps: a few", "reps outside"},
        {"reps: a few", "reps: a few", "reps within"},
        {"reps: several", "reps: a few", "reps within"},
        {"reps: a few", "reps: several", "reps outside"},
        {"reps: 400", "reps: as tolerated", "reps within"},
        {"reps: as tolerated", "reps: as tolerated", "reps within"},
        {"reps: as tolerated", "reps: 10", "reps outside"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dose);
        CAPTURE(row.stated);
        CHECK(judged(row.dose, {row.stated}) == row.verdict);
    }
}

TEST_CASE("times compare in seconds, and a count is one") {
    const Row rows[] = {
        {"duration: 60 s", "duration: 1 min", "duration within"},
        {"duration: 61 s", "duration: 1 min", "duration outside"},
        {"duration: 1-3 min", "duration: 60-180 s", "duration within"},
        {"duration: 10 s", "duration: 10 counts", "duration within"},
        {"duration: 11 counts", "duration: 10 s", "duration outside"},
        // The two comparisons that the issue names.
        {"duration: 10-15 s", "duration: 10-15 s", "duration within"},
        {"duration: 10-15 s", "duration: at least 12 s", "duration outside"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dose);
        CAPTURE(row.stated);
        CHECK(judged(row.dose, {row.stated}) == row.verdict);
    }
}

TEST_CASE("frequencies compare by times a day and by days a week") {
    const Row rows[] = {
        {"frequency: daily", "frequency: 2-3 times a week", "frequency outside"},
        {"frequency: 2-3 times a week", "frequency: 2-3 times a week", "frequency within"},
        {"frequency: twice a week", "frequency: 2-3 times a week", "frequency within"},
        {"frequency: on Mon, Thu", "frequency: 2-3 times a week", "frequency within"},
        {"frequency: on Mon, Wed, Thu, Sat", "frequency: 2-3 times a week", "frequency outside"},
        {"frequency: every other day", "frequency: every 2 days", "frequency within"},
        {"frequency: every other day", "frequency: 3-4 times a week", "frequency within"},
        {"frequency: every other day", "frequency: 3 times a week", "frequency outside"},
        {"frequency: every 3 days", "frequency: 2-3 times a week", "frequency within"},
        {"frequency: every 7 days", "frequency: once a week", "frequency within"},
        {"frequency: every day", "frequency: daily", "frequency within"},
        {"frequency: daily", "frequency: at least 3 times a week", "frequency within"},
        {"frequency: at least 3 times a week", "frequency: 3-7 days a week", "frequency within"},
        {"frequency: twice a day", "frequency: daily", "frequency outside"},
        {"frequency: twice a day", "frequency: 2-3 times a day", "frequency within"},
        {"frequency: 2-4 times a day", "frequency: 2-3 times a day", "frequency outside"},
        {"frequency: 3 times a day", "frequency: several times a day", "frequency within"},
        {"frequency: 3 times a day, 5 days a week", "frequency: 3 times a day", "frequency outside"},
        {"frequency: 3 times a day, 5 days a week", "frequency: 3 times a day, 3-5 days a week", "frequency within"},
        {"frequency: twice a day on Mon, Thu", "frequency: twice a day, 2 days a week", "frequency within"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dose);
        CAPTURE(row.stated);
        CHECK(judged(row.dose, {row.stated}) == row.verdict);
    }
}

TEST_CASE("what one of the two leaves open") {
    const Row rows[] = {
        {"reps: 10", "hold: 3 s", "reps not-stated, hold outside"},
        {"reps: 10; hold: 3 s", "reps: 10", "reps within, hold not-stated"},
        {"reps: 10", "reps: 10; hold: 3 s", "reps within, hold outside"},
        {"duration: 1 min", "reps: 10", "reps outside, duration not-stated"},
        {"note: Slowly.", "note: It names the exercise.", ""},
        {"reps: 10; rest: 10 s; sets: 2", "reps: 10", "sets not-stated, reps within, rest not-stated"},
        // Sets that are not given are one.
        {"reps: 10", "reps: 10; sets: 1", "sets within, reps within"},
        {"reps: 10", "reps: 10; sets: 1-2", "sets within, reps within"},
        {"reps: 10", "reps: 10; sets: 3", "sets outside, reps within"},
        {"reps: 10; sets: 1", "reps: 10", "sets not-stated, reps within"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dose);
        CAPTURE(row.stated);
        CHECK(judged(row.dose, {row.stated}) == row.verdict);
    }
}

TEST_CASE("phases compare by position") {
    const Row rows[] = {
        {"phases: [left about, right about]; reps: 5", "reps: 5", "reps within"},
        {"phases: [left about, right about]; reps: 5", "phases: [a, b]; reps: 6", "reps outside"},
        {"phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]",
         "phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]", "duration within"},
        {"phases: [{name: open, duration: 30 s}, {name: closed, duration: 60 s}]",
         "phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]", "duration outside"},
        {"phases: [{name: open, duration: 60 s}, {name: closed, duration: 60 s}]",
         "phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]", "duration outside"},
        {"phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]", "duration: 60 s",
         "duration outside"},
        {"duration: 60 s", "phases: [{name: open, duration: 60 s}, {name: closed, duration: 30 s}]",
         "duration outside"},
        // A phase that the source does not know is the routine's own.
        {"phases: [a, b, c]; reps: 5", "phases: [a, b]; reps: 5", "reps not-stated"},
        {"phases: [a, b]; reps: 5", "phases: [a, b, c]; reps: 5", "reps outside"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.dose);
        CAPTURE(row.stated);
        CHECK(judged(row.dose, {row.stated}) == row.verdict);
    }
}

TEST_CASE("of several sources one is enough to lie within") {
    CHECK(judged("reps: 10", {"reps: 10", "reps: 5"}) == "reps within");
    CHECK(judged("reps: 7", {"reps: 10", "reps: 5"}) == "reps outside");
    CHECK(judged("reps: 7", {"reps: 10", "hold: 5 s"}) == "reps outside, hold not-stated");
    CHECK(judged("hold: 5 s; reps: 5", {"reps: 5", "reps: 5"}) == "reps within, hold not-stated");
    CHECK(judged("reps: 5", {"reps: 5; hold: 3 s", "reps: 5; hold: 4 s"}) == "reps within, hold outside");
}

TEST_CASE("an exercise that no source documents") {
    CHECK(judged("sets: 2; reps: 5; hold: 3 s; frequency: daily", {}) ==
          "sets undocumented, reps undocumented, hold undocumented, frequency undocumented");
}

TEST_CASE("the source that a routine names is asked alone, unless it does not document the exercise") {
    const auto with_source = [](const std::string& line) {
        test::Read read("footplan: 1\n" + line +
                        "title: T\nexercises:\n  - name: X\n    reps: 7\n    documented:\n"
                        "      - {source: posture, reps: 10}\n      - {source: ten-stretches, reps: 7}\n");
        REQUIRE(read.diagnostics.all().empty());
        return verdicts_of(judge(*read.routine, read.routine->exercises.front()));
    };
    CHECK(with_source("") == "reps within");
    CHECK(with_source("source: ten-stretches\n") == "reps within");
    CHECK(with_source("source: posture\n") == "reps outside");
    CHECK(with_source("source: twenty-minutes\n") == "reps within");
}

TEST_CASE("a routine whose source is its own states its doses itself") {
    for (const char* dose : {"    reps: 7\n", "    hold: 3 s\n    reps: 2\n    sets: 9\n", ""}) {
        CAPTURE(dose);
        test::Read read(
            std::string("footplan: 1\ntitle: T\nsource: mine\nsources: {mine: {title: M}}\nfrequency: daily\n"
                        "exercises:\n  - exercise: toe-press\n") +
            dose);
        const Exercise& exercise = read.routine->exercises.front();
        CHECK(verdicts_of(judge(*read.routine, exercise)) == "");
        CHECK(compared_with(*read.routine, exercise).empty());
        CHECK(cited_sources(*read.routine, exercise) == std::vector<std::string>{"mine"});
        const std::string found = read.check();
        for (const char* rule : {"outside-source", "not-stated", "undocumented"})
            CHECK(found.find(rule) == std::string::npos);
    }
}

namespace {

template <class T>
Placed<T> placed(T value) {
    return {std::move(value), {}};
}

Progression from_week(int week, int reps) {
    Progression step;
    step.weeks = {week, std::nullopt};
    step.changes.work.reps = placed(exactly(reps));
    return step;
}

/// A routine of 10 times, and after it entries of sources a and b.
std::string ten_times() { return routine_of("reps: 10", {"reps: 10", "reps: 20"}); }

}  // namespace

TEST_CASE("a week is compared with the source's week") {
    test::Read read(ten_times());
    Exercise& exercise = read.routine->exercises.front();
    exercise.documented.resize(1);
    exercise.documented[0].progression = {from_week(3, 15)};
    const auto of_week = [&](int week) { return verdicts_of(judge(*read.routine, exercise, week)); };
    CHECK(of_week(1) == "reps within");
    CHECK(of_week(2) == "reps within");
    CHECK(of_week(3) == "reps outside");
    CHECK(read.check().find("in week 3 'reps: 10' is below what 'a' states: 15") != std::string::npos);
    exercise.progression = {from_week(3, 15)};
    CHECK(of_week(3) == "reps within");
    CHECK(test::Read(routine_of("reps: 10", {"reps: 10"})).check().find("outside") == std::string::npos);
    // A criterion is no week.
    exercise.documented[0].progression[0].once = placed(std::string("it is easy"));
    CHECK(of_week(3) == "reps outside");
}

TEST_CASE("what a source states of some weeks is not lent to others") {
    test::Read read(ten_times());
    Exercise& exercise = read.routine->exercises.front();
    exercise.documented[0].weeks = placed(WeekRange{1, 2});
    exercise.documented.resize(1);
    const auto of_week = [&](int week) { return verdicts_of(judge(*read.routine, exercise, week)); };
    CHECK(of_week(2) == "reps within");
    CHECK(of_week(3) == "reps not-stated");
    // The same source states another dose of the weeks that follow.
    Documented later = exercise.documented[0];
    later.weeks = placed(WeekRange{3, std::nullopt});
    later.dose.work.reps = placed(exactly(12));
    exercise.documented.push_back(later);
    CHECK(of_week(2) == "reps within");
    CHECK(of_week(3) == "reps outside");
}

TEST_CASE("a source that goes on to another exercise states a dose of this one until then") {
    test::Read read(ten_times());
    Exercise& exercise = read.routine->exercises.front();
    exercise.documented.resize(1);
    Progression& step = exercise.documented[0].progression.emplace_back();
    step.weeks = {3, std::nullopt};
    step.exercise = placed(std::string("standing"));
    const auto of_week = [&](int week) { return verdicts_of(judge(*read.routine, exercise, week)); };
    CHECK(of_week(2) == "reps within");
    CHECK(of_week(3) == "reps not-stated");
    // A criterion is no week.
    step.once = placed(std::string("it is easy"));
    CHECK(of_week(3) == "reps within");
}

TEST_CASE("weeks are judged alike if nothing begins or ends between them") {
    test::Read read(ten_times());
    Exercise& exercise = read.routine->exercises.front();
    exercise.progression = {from_week(3, 12), from_week(5, 15)};
    exercise.progression[1].weeks = {5, 6};
    exercise.documented[0].weeks = placed(WeekRange{2, 8});
    exercise.documented[1].progression = {from_week(4, 15)};
    // Weeks 1 to 10: what is in force of the steps, of weeks 2-8 of one source and of the step of the other.
    const std::string in_force = "abcdeeddff";
    for (int week = 1; week <= 10; ++week)
        for (int other = 1; other <= 10; ++other) {
            CAPTURE(week);
            CAPTURE(other);
            const bool alike = in_force[week - 1] == in_force[other - 1];
            CHECK(judged_alike(exercise, week, other) == alike);
            if (alike)
                CHECK(verdicts_of(judge(*read.routine, exercise, week)) ==
                      verdicts_of(judge(*read.routine, exercise, other)));
        }
}

TEST_CASE("a dose is compared with the arm of a trial that it fits best, and not with a mixture") {
    test::Read read(routine_of("sets: 3; reps: 10", {"sets: 3; reps: 15", "sets: 1; reps: 10"}));
    Exercise& exercise = read.routine->exercises.front();
    for (Documented& documented : exercise.documented) documented.source.value = "a";
    exercise.documented[0].group = placed(std::string("heavy"));
    exercise.documented[1].group = placed(std::string("light"));
    const auto verdicts = judge(*read.routine, exercise);
    // Each arm has one part of it; taken together they would have both.
    CHECK(verdicts_of(verdicts) == "sets within, reps outside");
    REQUIRE(verdicts[Parameter::reps]->statements.size() == 1);
    CHECK(verdicts[Parameter::reps]->statements[0].group == "heavy");
    CHECK(comparison(*verdicts[Parameter::reps], Parameter::reps) == "below 'a' (heavy) (15)");
    exercise.dose.sets = placed(exactly(1));
    CHECK(verdicts_of(judge(*read.routine, exercise)) == "sets within, reps within");
}

TEST_CASE("what is said of each source is true of it") {
    test::Read read(routine_of("reps: 10", {"reps: 8-12", "reps: 5; hold: 3 s"}));
    Exercise& exercise = read.routine->exercises.front();
    exercise.documented[0].kind = PublicationKind::trial;
    exercise.documented[1].kind = PublicationKind::article;
    const auto verdicts = judge(*read.routine, exercise);
    CHECK(comparison(*verdicts[Parameter::reps], Parameter::reps) ==
          "within 'a', a trial (8-12); above 'b', an article (5)");
    // What one states and the other leaves open.
    CHECK(verdicts[Parameter::hold]->verdict == Verdict::not_stated);
    CHECK(verdicts[Parameter::hold]->silent == std::vector<std::string>{"a"});
}

TEST_CASE("what a source builds up to is within what it states") {
    test::Read read(routine_of("reps: 8", {"reps: 3"}));
    Exercise& exercise = read.routine->exercises.front();
    CHECK(verdicts_of(judge(*read.routine, exercise)) == "reps outside");
    BuildUp growth;
    growth.reps = placed(exactly(10));
    exercise.documented[0].dose.build_up = placed(growth);
    CHECK(verdicts_of(judge(*read.routine, exercise)) == "reps within");
    exercise.dose.work.reps = placed(exactly(11));
    CHECK(verdicts_of(judge(*read.routine, exercise)) == "reps outside");
    exercise.dose.work.reps = placed(exactly(2));
    CHECK(verdicts_of(judge(*read.routine, exercise)) == "reps outside");
}

TEST_CASE("a part that one phase leaves out is not said to be given by another") {
    test::Read read(
        routine_of("reps: 5; phases: [{name: p, hold: 9 s}, {name: q}]", {"reps: 5; hold: 3 s", "reps: 5"}));
    Exercise& exercise = read.routine->exercises.front();
    exercise.documented.resize(1);
    std::swap(exercise.dose.phases->value[0], exercise.dose.phases->value[1]);
    CHECK_FALSE(judge(*read.routine, exercise)[Parameter::hold]->given);
    CHECK(read.check().find("is left out against") == std::string::npos);
}

TEST_CASE("cues without a frequency are not compared with one") {
    CHECK(judged("reps: 10; when: [after sitting]", {"reps: 10; frequency: daily"}) == "reps within");
    CHECK(judged("reps: 10", {"reps: 10; frequency: daily"}) == "reps within, frequency outside");
}

TEST_CASE("a bare exercise lends nothing from one source to another") {
    const std::string found = test::Read("footplan: 1\ntitle: T\nexercises: [toe-press]\n").check();
    // 'ten-stretches' states daily, and the others 3 times a day.
    CHECK(found.find("missing-dose") != std::string::npos);
    CHECK(found.find("missing-frequency nothing says how often 'toe-press' is done") != std::string::npos);
    CHECK(found.find("outside-source") == std::string::npos);
    test::Read read("footplan: 1\ntitle: T\nexercises: [{exercise: toe-pencil-pickup, reps: 5, side: each}]\n");
    read.check();
    for (const Diagnostic& diagnostic : read.diagnostics.all()) {
        if (diagnostic.rule != "outside-source") continue;
        CHECK(diagnostic.message.find("'hold: 10 s' (the articles 'pain-and-balance'") != std::string::npos);
        CHECK(diagnostic.message.find("'hold: as tolerated' (the article 'ten-stretches'") != std::string::npos);
    }
}

TEST_CASE("the frequency of the routine counts for exercises that give none") {
    const std::string text = routine_of("reps: 10", {"reps: 10; frequency: daily"});
    test::Read read("footplan: 1\nfrequency: daily\n" + text.substr(text.find("title")));
    REQUIRE(read.diagnostics.all().empty());
    CHECK(verdicts_of(judge(*read.routine, read.routine->exercises.front())) == "reps within, frequency within");
}

TEST_CASE("a judgement says what it rests on") {
    test::Read read(routine_of("reps: 20", {"reps: 10-12", "reps: 5"}));
    const auto verdicts = judge(*read.routine, read.routine->exercises.front());
    const auto& reps = verdicts[Parameter::reps];
    REQUIRE(reps);
    CHECK(**reps->given == "20");
    REQUIRE(reps->statements.size() == 2);
    CHECK(reps->statements[0].source == "a");
    CHECK(reps->statements[0].text == "10-12");
    CHECK(reps->statements[0].relation == Relation::above);
    const auto place = read.texts[read.file].place(reps->statements[0].span.begin);
    CHECK(place == Place{9, 15});

    test::Read agreeing(routine_of("reps: 11", {"reps: 10-12", "reps: 11"}));
    const auto within = judge(*agreeing.routine, agreeing.routine->exercises.front());
    CHECK(**within[Parameter::reps]->given == "11");
}

TEST_CASE("the doses of the shipped routines lie within the sources that they follow") {
    for (const char* id : {"five-exercises-20-minutes", "five-exercises-pain-and-balance", "five-exercises-posture",
                           "six-exercises-back-pain", "ten-stretches-back-pain", "foot-basics", "steady-feet",
                           "heel-pain", "achilles", "ankle-sprain"}) {
        TextFiles texts;
        Diagnostics diagnostics;
        Library library(texts, diagnostics, "");
        const auto file = library.routine(id);
        REQUIRE(file);
        auto routine = load::routine(texts, *file, id, diagnostics);
        REQUIRE(routine);
        resolve(*routine, library, diagnostics);
        for (const Exercise& exercise : routine->exercises) {
            const auto verdicts = judge(*routine, exercise);
            for (const Parameter parameter : all_parameters) {
                CAPTURE(id);
                CAPTURE(exercise.id);
                CAPTURE(name_of(parameter));
                // What other sources state and the routine leaves out, such as reps beside a duration, is not outside.
                if (!verdicts[parameter]) continue;
                const std::string_view verdict = name_of(verdicts[parameter]->verdict);
                CHECK((verdict == "within" || (verdict == "not-stated" && !verdicts[parameter]->given)));
            }
        }
    }
}

}  // namespace footplan
