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
    CHECK(exercise.documented.size() == 4);
    CHECK(**exercise.figure == "toe-press.svg");
    CHECK(resolved.found.all().empty());
}

TEST_CASE("an exercise of one's own gets an id from its name") {
    const Resolved resolved("  - name: Towel curl\n  - name: '体操'\n");
    CHECK(resolved.routine.exercises.at(0).id == "towel-curl");
    CHECK(resolved.routine.exercises.at(1).id == "exercise-2");
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

TEST_CASE("a routine's own source stands before the library's") {
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
