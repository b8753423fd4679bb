#include "load/load.hpp"
#include "unit/check/read.hpp"

#include <doctest/doctest.h>

using namespace footplan;

namespace {

const std::string head = "footplan: 1\ntitle: M\nfrequency: daily\nweeks: 9\n";

/// What is found in a routine of one exercise; `keys` are more of its keys, `line` is one of the routine's, the sixth.
std::string found_in(const std::string& keys, const std::string& line = "summary: S") {
    return test::Read("# footplan: allow undocumented in this test\n" + head + line +
                      "\nexercises: [{name: A, reps: 3" + keys + "}]\n")
        .check();
}

}  // namespace

TEST_CASE("a step out of order is named by its weeks") {
    const auto said = [](const std::string& earlier, const std::string& later) {
        return found_in(", progression: [{" + earlier + ", reps: 4}, {" + later + ", reps: 5}]");
    };
    CHECK(said("weeks: from 5", "week: 3") ==
          "7:79 error step-order the step of week 3 is out of order: that of the weeks from 5 comes before it\n");
    CHECK(said("weeks: 5-6", "weeks: 3-4") ==
          "7:77 error step-order the step of weeks 3-4 is out of order: that of weeks 5-6 comes before it\n");
    CHECK(said("weeks: 5-5", "weeks: 3-3") ==
          "7:77 error step-order the step of week 3 is out of order: that of week 5 comes before it\n");
    CHECK(said("week: 3", "week: 5") == "");
}

TEST_CASE("what is no mapping is no step, and no phase if it is a list") {
    CHECK(found_in(", progression: [later]") ==
          "7:46 error wrong-kind a step of a progression is a mapping of keys to values, not a text\n");
    CHECK(found_in(", phases: [{reps: 3}, {name: b, rpes: 4}, [c]]") ==
          "7:41 error missing-key a phase needs the key 'name'\n"
          "7:62 error unknown-key a phase has no key 'rpes'\n"
          "7:72 error wrong-kind 'phases' takes a text, not a list\n");
}

TEST_CASE("a language that is no text is reported once") {
    CHECK(found_in("", "language: [en]") == "6:11 error wrong-kind 'language' takes a text, not a list\n");
    CHECK(found_in("", "language: english_") == "6:11 error wrong-value 'english_' is not a language tag\n");
}

TEST_CASE("a file of labels that is not YAML is reported and gives nothing") {
    TextFiles texts;
    Diagnostics found;
    CHECK_FALSE(load::read_labels(texts, texts.add("xx.yaml", "labels: 1\nsay: ["), found).has_value());
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].rule == "yaml-syntax");
}

TEST_CASE("a file that is no exercise gives none, and says what it is") {
    const auto said = [](const std::string& text) {
        TextFiles texts;
        Diagnostics found;
        const auto exercise = load::exercise(texts, texts.add("exercises/a.yaml", text), "a", found);
        std::string lines = exercise ? "read" : "";
        for (const Diagnostic& diagnostic : found.all())
            lines += ";" + std::string(diagnostic.rule) + " " + diagnostic.message;
        return lines;
    };
    CHECK(said("name: A\nreps: 3\n") == "read");
    CHECK(said("position: Seated\n") == "read;missing-key an exercise needs the key 'name'");
    CHECK(said("footplan: 1\ntitle: M\nexercises: [a]\n") == ";wrong-file this file is a routine, not an exercise");
    CHECK(said("- a\n") == ";wrong-kind an exercise is a mapping of keys to values, not a list");
    CHECK(said("[") == ";yaml-syntax a '[' is never closed");
}
