#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace footplan;
using yaml::Node;
using yaml::NodeKind;

namespace {

/// A file read by the parser, and what it found.
struct Read {
    TextFiles texts;
    Diagnostics found;
    std::optional<Node> root;

    explicit Read(std::string text) {
        const FileId file = texts.add("test.yaml", std::move(text));
        root = yaml::parse(texts, file, found);
    }
    std::string_view at(Span span) const {
        return std::string_view(texts[span.file].text()).substr(span.begin, span.end - span.begin);
    }
    Place place() const { return texts[FileId{}].place(found.all().front().span.begin); }
};

}  // namespace

TEST_CASE("a scalar's span is what the author wrote, quotes included") {
    struct Row {
        std::string_view yaml, text, span;
        bool quoted;
    };
    for (const Row& row : {
             Row{"a: 3 s", "3 s", "3 s", false},
             Row{"a: 3 s # three", "3 s", "3 s", false},
             Row{"a:   '3 s'  ", "3 s", "'3 s'", true},
             Row{"a: \"3 s\" # x", "3 s", "\"3 s\"", true},
             Row{"a: 'it''s'", "it's", "'it''s'", true},
             Row{"a: \"x\\\"y\"", "x\"y", "\"x\\\"y\"", true},
             Row{"a: &anchor 3 s", "3 s", "3 s", false},
             Row{"a: !!str 3", "3", "3", false},
             Row{"a: Übung macht", "Übung macht", "Übung macht", false},
             Row{"a: {b: 3 s}", "3 s", "3 s", false},
             Row{"\xEF\xBB\xBF"
                 "a: 3 s",
                 "3 s", "3 s", false},
             Row{"a: 3 s\r\nb: 4\r\n", "3 s", "3 s", false},
         }) {
        CAPTURE(row.yaml);
        const Read read{std::string(row.yaml)};
        REQUIRE(read.root);
        const Node* value = &read.root->entries[0].value;
        if (value->kind == NodeKind::mapping) value = &value->entries[0].value;
        CHECK(value->text == row.text);
        CHECK(read.at(value->span) == row.span);
        CHECK(value->quoted == row.quoted);
    }
}

TEST_CASE("a scalar of several lines is marked on its first") {
    for (const std::string yaml : {"a: one\n  two\nb: 1", "a: |\n  one\n  two\nb: 1", "a: >-\n  one\n  two\nb: 1"}) {
        CAPTURE(yaml);
        const Read read(yaml);
        REQUIRE(read.root);
        const Span span = read.root->entries[0].value.span;
        CHECK(read.texts[FileId{}].place(span.begin).line == 1);
        CHECK(read.texts[FileId{}].place(span.end).line == 1);
    }
}

TEST_CASE("a missing value is placed where it should stand") {
    struct Row {
        std::string_view yaml;
        Place place;
    };
    for (const Row& row : {Row{"a:\nb: 1", {1, 3}}, Row{"a: # nothing\nb: 1", {1, 3}}, Row{"b: 1\na:", {2, 3}}}) {
        CAPTURE(row.yaml);
        const Read read{std::string(row.yaml)};
        REQUIRE(read.root);
        const Node& empty = read.root->entries[row.place.line == 1 ? 0 : 1].value;
        CHECK(empty.kind == NodeKind::empty);
        CHECK(read.texts[FileId{}].place(empty.span.begin) == row.place);
    }
    const Read list("a:\n  -\n  - x\n");
    REQUIRE(list.root);
    const Node& items = list.root->entries[0].value;
    REQUIRE(items.items.size() == 2);
    CHECK(list.texts[FileId{}].place(items.items[0].span.begin) == Place{2, 4});
}

TEST_CASE("null is a value that is written and empty") {
    const Read read("a: null\nb: ~\nc: nullable\n");
    REQUIRE(read.root);
    CHECK(read.root->entries[0].value.kind == NodeKind::empty);
    CHECK(read.at(read.root->entries[0].value.span) == "null");
    CHECK(read.at(read.root->entries[1].value.span) == "~");
    CHECK(read.root->entries[2].value.text == "nullable");
}

TEST_CASE("an alias is a copy at the alias's own place") {
    const Read read("a: &x [1, 2]\nb: *x\n");
    REQUIRE(read.root);
    const Node& copy = read.root->entries[1].value;
    CHECK(copy.items.size() == 2);
    CHECK(read.at(copy.span) == "*x");
}

TEST_CASE("duplicate keys are kept for whoever reads the mapping") {
    const Read read("a: 1\na: 2\n");
    REQUIRE(read.root);
    CHECK(read.root->entries.size() == 2);
}

TEST_CASE("what is not YAML is told once, with its place") {
    struct Row {
        std::string text;
        std::string_view rule;
        Place place;
    };
    const auto nested = [](int depth) { return "a: " + std::string(depth, '[') + std::string(depth, ']'); };
    for (const Row& row : {
             Row{"a: 'open\nb: 1\n", "yaml-syntax", {1, 4}},
             Row{"a: b: c", "yaml-syntax", {1, 5}},
             Row{"a: [1, 2", "yaml-syntax", {1, 4}},
             Row{"a: *nobody", "yaml-syntax", {1, 4}},
             Row{"a: 1\n---\nb: 2\n", "several-documents", {3, 1}},
             Row{"a: \x01", "control-character", {1, 4}},
             Row{"a: \xC3\x28", "invalid-utf8", {1, 4}},
             Row{"a: \xED\xA0\x80", "invalid-utf8", {1, 4}},
             Row{nested(40), "too-deep", {1, 35}},
         }) {
        CAPTURE(row.text);
        const Read read(row.text);
        CHECK_FALSE(read.root);
        REQUIRE(read.found.all().size() == 1);
        CHECK(read.found.all()[0].rule == row.rule);
        CHECK(read.place() == row.place);
    }
    CHECK(Read(nested(20)).root.has_value());
}

TEST_CASE("aliases that stand for billions of values are refused") {
    std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
        for (int n = 1; n < 10; ++n) text += ", " + last;
        text += "]\n";
    }
    const Read read(text);
    CHECK_FALSE(read.root);
    REQUIRE(read.found.all().size() == 1);
    CHECK(read.found.all()[0].rule == "too-large");
}
