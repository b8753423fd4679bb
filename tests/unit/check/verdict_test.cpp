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

TEST_CASE("the routine's own source is asked alone, unless it does not document the exercise") {
    std::string text = routine_of("reps: 7", {"reps: 10", "reps: 7"});
    const auto with_source = [&](const std::string& line) {
        test::Read read("footplan: 1\n" + line + text.substr(text.find("title")));
        REQUIRE(read.diagnostics.all().empty());
        return verdicts_of(judge(*read.routine, read.routine->exercises.front()));
    };
    CHECK(with_source("") == "reps within");
    CHECK(with_source("source: b\n") == "reps within");
    CHECK(with_source("source: a\n") == "reps outside");
    CHECK(with_source("source: posture\n") == "reps within");
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
