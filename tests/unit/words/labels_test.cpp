#include "words/labels.hpp"

#include <doctest/doctest.h>

#include "base/files.hpp"
#include "grammar/grammar.hpp"
#include "load/load.hpp"
#include "words/speaker.hpp"

using namespace footplan;

namespace {

const std::string& shipped() {
    static const std::string text = files::read(FOOTPLAN_ROOT "/templates/labels/en.yaml", 1 << 20);
    return text;
}

/// The first message about the shipped labels with one line changed.
std::string message_after(const std::string& from, const std::string& to) {
    std::string text = shipped();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    TextFiles texts;
    Diagnostics diagnostics;
    const auto labels = load::read_labels(texts, texts.add("en.yaml", text), diagnostics);
    CHECK(labels.has_value() == !diagnostics.has_errors());
    if (diagnostics.all().empty()) return "";
    const Diagnostic& first = diagnostics.all().front();
    const Place place = texts[first.span.file].place(first.span.begin);
    CHECK(place.line > 1);
    return first.message;
}

}  // namespace

TEST_CASE("labels that cannot be used are told with their place") {
    CHECK(message_after("language: en", "language: de") == "");
    CHECK(message_after("  hold-for: hold {time}\n", "") == "the list of labels needs the key 'hold-for'");
    CHECK(message_after("  hold-for: hold {time}", "  holds-for: hold {time}").find("'holds-for'") !=
          std::string::npos);
    CHECK(message_after("hold-for: hold {time}", "hold-for: hold {tim}") ==
          "'hold-for' has nothing to put in place of '{tim}'");
    CHECK(message_after("hold-for: hold {time}", "hold-for: hold {time").find("nothing to put in place") !=
          std::string::npos);
    CHECK(message_after("hold-for: hold {time}", "hold-for: {one: a, other: b}") ==
          "'hold-for' does not count, so it has one text");
    CHECK(message_after("rounds: {one:", "rounds: {few:") == "'rounds' has no form 'few'");
    CHECK(message_after(", other: \"{n} rounds\"}", "}") == "'rounds' needs the form 'other'");
    CHECK(message_after("one: i = 1 and v = 0", "one: i == 1") == "'i == 1' is not a plural rule");
}

TEST_CASE("a rule may ask how many decimals are printed") {
    std::string text = shipped();
    const auto replace = [&](const std::string& from, const std::string& to) {
        REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
    };
    replace("one: i = 1 and v = 0", "one: i = 1 and v = 0\n  few: v = 1\n  many: v = 2");
    replace("minutes: {one: \"{n} minute\", other: \"{n} minutes\"}",
            "minutes: {one: \"{n} a\", few: \"{n} b\", many: \"{n} c\", other: \"{n} d\"}");
    TextFiles texts;
    Diagnostics diagnostics;
    const auto labels = load::read_labels(texts, texts.add("made.yaml", text), diagnostics);
    REQUIRE(labels);
    const words::Speaker speaker(*labels);
    const auto said = [&](std::string_view time) { return speaker.time(grammar::time(time).value()); };
    CHECK(said("1 min") == "1 a");
    CHECK(said("2 min") == "2 d");
    CHECK(said("2.5 min") == "2.5 b");
    CHECK(said("2.25 min") == "2.25 c");
}

TEST_CASE("another language orders words and counts as it likes") {
    std::string text = shipped();
    const auto replace = [&](const std::string& from, const std::string& to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("one: i = 1 and v = 0", "one: i = 1 and v = 0\n  few: i % 10 = 2..4 and i % 100 != 12..14");
    replace("seconds: {one: \"{n} second\", other: \"{n} seconds\"}",
            "seconds: {one: \"{n} sekunda\", few: \"{n} sekundy\", other: \"{n} sekund\"}");
    replace("week-of: Week {week} of {weeks}", "week-of: \"Z {weeks} tygodni: {week}\"");
    TextFiles texts;
    Diagnostics diagnostics;
    const auto labels = load::read_labels(texts, texts.add("pl.yaml", text), diagnostics);
    REQUIRE(labels);
    CHECK(labels->count(words::label("seconds"), 1) == "1 sekunda");
    CHECK(labels->count(words::label("seconds"), 3) == "3 sekundy");
    CHECK(labels->count(words::label("seconds"), 13) == "13 sekund");
    CHECK(labels->count(words::label("seconds"), 22) == "22 sekundy");
    CHECK(labels->say(words::label("week-of"), {{"week", "2"}, {"weeks", "4"}}) == "Z 4 tygodni: 2");
}
