#include "yaml/advice.hpp"

#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "yaml/parse.hpp"

using namespace footplan;

namespace {

/// "LINE:COLUMN rule message = help", one a line.
std::string said_of(std::string text) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("test.yaml", std::move(text));
    const bool read = yaml::parse(texts, file, diagnostics).has_value();
    CHECK(read == diagnostics.all().empty());
    diagnostics.sort();
    std::string said;
    for (const Diagnostic& found : diagnostics.all()) {
        const Place place = texts[file].place(found.span.begin);
        if (!said.empty()) said += '\n';
        said += std::to_string(place.line) + ":" + std::to_string(place.column);
        if (found.rule != "yaml-syntax") said += " " + std::string(found.rule);
        said += " " + found.message + " = " + found.help;
    }
    return said;
}

const std::string head = "title: Feet\nexercises:\n";

/// The text that is pointed at.
std::string pointed_at(std::string text) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("test.yaml", text);
    yaml::parse(texts, file, diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    const Span span = diagnostics.all()[0].span;
    return std::string(texts[file].text().substr(span.begin, span.end - span.begin));
}

}  // namespace

TEST_CASE("a mistake is pointed at from its first to its last character, also behind a byte order mark") {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        CHECK(pointed_at(mark + "a: [1, , 2]\n") == ",");
        CHECK(pointed_at(mark + "title: Feet\na: [1, , 2]\n") == ",");
    }
}

TEST_CASE("a minus sign without its blank is reported at the left edge too, but not if all can be read") {
    CHECK(said_of("-5\n") == "");
    CHECK(said_of("-toes\n") == "");
    // A roster may be a list.
    CHECK(said_of("-name: Ann\n  language: en\n") == "1:1 there is no blank after this '-' = write '- name: Ann'");
}

TEST_CASE("characters that YAML allows are those of its section 5.1") {
    for (const std::string_view allowed : {"\u0085", "\u00A0", "\uD7FF", "\uE000", "\uFFFD", "\U00010000", "\t"}) {
        CAPTURE(allowed);
        CHECK(said_of("title: 'a" + std::string(allowed) + "b'\n") == "");
        // Nor is it what is wrong with a file that cannot be read.
        CHECK(said_of("title: 'a" + std::string(allowed) + "b'\nnote: 'a\n").find("U+") == std::string::npos);
    }
    for (const std::string_view refused :
         {"\u0080", "\u0084", "\u0086", "\u009F", "\uFFFE", "\uFFFF", "\x7F", "\x1F"}) {
        CAPTURE(refused);
        CHECK(said_of("title: 'a" + std::string(refused) + "b'\n") != "");
    }
}

TEST_CASE("the blanks of one block text are not those of the next") {
    CHECK(said_of("a: |\n      \nb: |\n  Feet\n") == "");
    CHECK(said_of("a: |\n  Feet\n\n      \nb: |\n  Toes\n") == "");
    CHECK(said_of("a: |\n  Feet\nb: |\n      \n  Toes\n") != "");
}

TEST_CASE("a forgotten colon is reported on its own line") {
    CHECK(said_of(head + "  - name: Towel\n    reps 10\n    hold: 3 s\n") ==
          "4:5 'reps 10' has no colon = write 'reps: 10'");
    CHECK(said_of(head + "  - name: Towel\n    reps 10\n") == "4:5 'reps 10' has no colon = write 'reps: 10'");
    CHECK(said_of(head + "  - exercise toe-press\n    reps: 10\n    hold: 3 s\n") ==
          "3:5 'exercise toe-press' has no colon = write 'exercise: toe-press'");
    CHECK(said_of(head + "  - toe-press\n    reps: 10\n") ==
          "3:5 'toe-press' is a text, but keys follow it = give it a key, such as 'exercise: toe-press'");
    CHECK(said_of("title: Feet\nsummary\nexercises: [toe-press]\n") ==
          "2:1 'summary' has no colon and no value = write 'summary: ' and its value, or delete it");
    CHECK(said_of(head + "  - name: Towel\n    reps; 10\n    hold: 3 s\n") ==
          "4:5 'reps; 10' has no colon = write 'reps: 10'");
    CHECK(said_of(head + "  - name: Towel\n    reps：10\n    hold: 3 s\n") ==
          "4:5 'reps：10' has no colon = write 'reps: 10'");
    CHECK(said_of("a: {exercise: toe-press, reps 10}\n") == "1:26 'reps 10' has no colon = write 'reps: 10'");
}

TEST_CASE("a forgotten blank after the colon is reported on its own line") {
    CHECK(said_of(head + "  - name: Towel\n    reps:10\n    hold: 3 s\n") ==
          "4:5 there is no blank after the colon of 'reps' = write 'reps: 10'");
    CHECK(said_of("footplan:1\ntitle: Feet\nexercises: [toe-press]\n") ==
          "1:1 there is no blank after the colon of 'footplan' = write 'footplan: 1'");
    CHECK(said_of("a: {exercise: toe-press, reps:10}\n") ==
          "1:26 there is no blank after the colon of 'reps' = write 'reps: 10'");
    CHECK(said_of(head + "  -exercise: toe-press\n   reps: 10\n") ==
          "3:3 there is no blank after this '-' = write '- exercise: toe-press'");
}

TEST_CASE("a key or an element in the wrong column is reported with the right one") {
    CHECK(said_of(head + "  - name: Towel\n     reps: 10\n    hold: 3 s\n") ==
          "4:6 this key begins further right than 'name' on line 3 = begin it in column 5, like the other");
    CHECK(said_of(head + "  - name: Towel\n    reps: 10\n     hold: 3 s\n    sets: 2\n") ==
          "5:6 this key begins further right than 'reps' on line 4 = begin it in column 5, like the other");
    CHECK(said_of(head + "  - name: Towel\n   reps: 10\n    hold: 3 s\n") ==
          "4:4 this key begins further left than 'name' on line 3 = begin it in column 5, like the other");
    // Even after a key that waits for its value.
    CHECK(said_of(head + "  - name: Towel\n    steps:\n   reps: 10\n") ==
          "5:4 this key begins further left than 'name' on line 3 = begin it in column 5, like the other");
    CHECK(said_of("footplan: 1\n title: Feet\n") ==
          "2:2 this key begins further right than 'footplan' on line 1 = begin it in column 1, like the other");
    CHECK(said_of(head + "  - exercise: a\n - exercise: b\n") ==
          "4:2 this '-' begins further left than the '-' on line 3 = begin it in column 3, like the other");
    CHECK(said_of(head + "  - exercise: a\n   - exercise: b\n") ==
          "4:4 this '-' begins further right than the '-' on line 3 = begin it in column 3, like the other");
    CHECK(said_of(head + "  - exercise: a\n  reps: 10\n") ==
          "4:3 a key cannot begin between the elements of a list = begin each element with '- ', and its keys in the "
          "column of its first key");
    CHECK(said_of(head + "  - name: Towel\n\treps: 10\n") == "4:1 a tab cannot indent YAML = indent with spaces");
    CHECK(said_of(head + "  - name: Towel\n  \u00A0 reps: 10\n") ==
          "4:3 this is no ordinary blank (U+00A0) = write spaces instead");
}

TEST_CASE("a quote or bracket that is left open is reported where it opens") {
    CHECK(said_of("title: \"Feet\nsummary: \"x\"\n") ==
          "1:8 this quotation mark is never closed = close it on the same line, before what follows");
    CHECK(said_of("title: 'Feet\nexercises:\n  - toe-press\n") ==
          "1:8 this quotation mark is never closed = close it on the same line, before what follows");
    CHECK(said_of(head + "  - name: \"Towel\n    reps: \"10\"\n    hold: 3 s\n") ==
          "3:11 this quotation mark is never closed = close it on the same line, before what follows");
    CHECK(said_of("a: [b, c\nd: 1\n") == "1:4 a '[' is never closed = close it with ']'");
    CHECK(said_of("a: {b: c\n") == "1:4 a '{' is never closed = close it with '}'");
    CHECK(said_of("name: \"Towel\" scrunch\nreps: 10\n") ==
          "1:15 nothing can follow a text in quotes = put all of the text in quotes");
}

TEST_CASE("a text with a colon is to be quoted, and the message does it") {
    CHECK(said_of("title: Feet: basics\n") ==
          "1:12 a second ': ' in one line = put the text in quotes: title: \"Feet: basics\"");
    CHECK(said_of("title: say \"a: b\"\n") ==
          "1:14 a second ': ' in one line = put the text in quotes: title: \"say \\\"a: b\\\"\"");
}

TEST_CASE("what YAML knows and footplan does not use is reported") {
    CHECK(said_of("a: &x {b: 1}\nc:\n  <<: *x\n") ==
          "3:3 unknown-key '<<' merges nothing: YAML 1.2 has no merge keys = write out the keys that are meant");
    CHECK(said_of("a: !secs 3\nb: !!binary aGFsbG8=\n") ==
          "1:4 wrong-value the tag '!secs' has no meaning here = delete it, and write the value as it is\n"
          "2:4 wrong-value the tag '!!binary' has no meaning here = delete it, and write the value as it is");
    CHECK(said_of("a: *important*\n") ==
          "1:4 no anchor of this name is given before = put a text that begins with '*' in quotes");
    CHECK(said_of("a: !!str 3\nb: !!int 3\nc: &d x\ne: *d\n\"<<\": 1\n") == "");
}

TEST_CASE("each mistake of a text is reported, and each once") {
    CHECK(said_of(
              "footplan: 1\ntitle Feet\nfrequency:daily\nexercises:\n  - name: Towel\n    reps 10\n    hold: 3 s\n") ==
          "2:1 'title Feet' has no colon = write 'title: Feet'\n"
          "3:1 there is no blank after the colon of 'frequency' = write 'frequency: daily'\n"
          "6:5 'reps 10' has no colon = write 'reps: 10'");
    // After a byte order mark the places are the same.
    CHECK(said_of("\xEF\xBB\xBFtitle: Feet\nsummary\n").starts_with("2:1 'summary' has no colon"));
}

TEST_CASE("what YAML forbids is refused although the parser takes it") {
    struct Row {
        std::string_view text;
        std::string_view said;
    };
    for (const Row& row : {
             Row{"k: [a,\nb]\n", "2:1 a line inside brackets begins further left than its key allows"},
             Row{"k: [a,\n\tb]\n", "2:2 a line inside brackets"},
             Row{"[a, b]#c\n", "1:7 a comment needs a blank"},
             Row{"[a,#c\nb]\n", "1:4 a comment needs a blank"},
             Row{"a: \"b\"#c\n", "1:7 a comment needs a blank"},
             Row{"a: >#c\n  b\n", "1:5 a comment needs a blank"},
             Row{"[,a]\n", "1:2 there is nothing before this comma"},
             Row{"[a,,b]\n", "1:4 there is nothing before this comma"},
             Row{"[-]\n", "1:2 a '-' cannot begin an element"},
             Row{"[-, -]\n", "1:2 a '-' cannot begin an element"},
             Row{"%YAML 1.2\n", "1:1 a directive needs"},
             Row{"%YAML 1.2\n...\n", "1:1 a directive needs"},
             Row{"a: \"b\nc\"\n", "1:4 this quotation mark"},
             Row{"a: \"b\n\tc\"\n", "1:4 this quotation mark"},
             Row{"a: \"b\\'\"\n", "1:6 YAML has no such escape"},
             Row{"a:\n&b\n- c\n", "2:1 this anchor or tag is not indented"},
             Row{"a: &b\n!!map\n  c: d\n", "2:1 this anchor or tag is not indented"},
             Row{"a: |\n   \n  b\n", "2:1 this empty line has more blanks"},
             Row{"a:\n  b\nc\n", "3:1 'c' has no colon and no value"},
         }) {
        CAPTURE(row.text);
        CHECK(said_of(std::string(row.text)).starts_with(row.said));
    }
}

TEST_CASE("what YAML allows is not taken for a mistake") {
    for (const std::string_view text : {
             "a: [b,\n c,\n]\n",
             "a: {\n  b: 1,\n}\n",
             "[a, ]\n",
             "[-1, -b]\n",
             "a: b#c\n",
             "a: 'b' # c\n",
             "{a: b, c: 'd'}\n",
             "a: \"b\n  c\n\n d\"\n",
             "\"a\nb\"\n",
             "a: \"\\x41\\u0042\\n\\\"\\\\\\/\\_\\N\\e\\ \\\n b\"\n",
             "%YAML 1.2\n---\na: b\n",
             "# c\n%YAML 1.2\n--- # d\na: b\n",
             "a: &b\n  - c\n",
             "a:\n  &b\n  c: d\n",
             "a: |\n \n  b\n",
             "a: |\n\n  b\n   \nc: d\n",
             "a:\n- b\n- c\nd: 1\n",
             "- - a: 1\n    b: 2\n  - c\n",
             "a: b\n  c\n  d's\ne: f\n",
             "? a\n: b\n",
             "? a\n",
             "{a, b}\n",
             "a: 1\n\t\nb: 2\n",
             "a: http://x.org/b:c#d\n",
             "{http://x.org, b: c}\n",
             "a: |2\n    b\n   c\n",
             "- &a\n- &b c\n",
             "a : b\n",
             "a: \"b\" \nc: 'd'\n",
             "a:\n  'b\n  c'\nd: 1\n",
             "a:\n  b\n  c\n",
             "- 'a'\n- \"b\": c\n",
             "a: b\r\nc: 'd'\r\n",
             "a: x - y\nb: -1\nc: --\n",
             "\"a\": {\"b\":1}\n",
             "a: [b: c, {d: e}]\n",
             "a: 'it''s # no'\n",
             "a: >-\n\n\n  b\n",
         }) {
        CAPTURE(text);
        CHECK(said_of(std::string(text)) == "");
    }
    for (const assets::Asset& asset : assets::all()) {
        if (!asset.name.ends_with(".yaml") || asset.prepared.empty()) continue;
        CAPTURE(asset.name);
        const auto lines = yaml::outline(asset.bytes);
        CHECK(lines.faults.empty());
        CHECK(yaml::misfits(lines, asset.bytes, {}, 0).empty());
    }
}
