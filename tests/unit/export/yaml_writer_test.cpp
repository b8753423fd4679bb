#include "export/yaml_writer.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "yaml/parse.hpp"

using namespace footplan;
using namespace footplan::exporter;

namespace {

yaml::Node read(const std::string& text) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("t.yaml", text);
    const auto node = yaml::parse(texts, file, diagnostics);
    CHECK(diagnostics.all().empty());
    REQUIRE(node);
    return *node;
}

}  // namespace

TEST_CASE("A scalar is bare only where no reader of YAML takes it for something else") {
    const std::pair<const char*, const char*> rows[] = {
        {"Toe press", "Toe press"},
        {"3 times a day", "\"3 times a day\""},
        {"on Mon, Wed", "on Mon, Wed"},
        {"a/b (c); d+e_f-g", "a/b (c); d+e_f-g"},
        {"", "\"\""},
        {"a ", "\"a \""},
        {"- a", "\"- a\""},
        {"a: b", "\"a: b\""},
        {"a:", "\"a:\""},
        {"a #b", "\"a #b\""},
        {"It's", "\"It's\""},
        {"\"a\"", "\"\\\"a\\\"\""},
        {"a\\b", "\"a\\\\b\""},
        {"null", "\"null\""},
        {"True", "\"True\""},
        {"off", "\"off\""},
        {"offset", "offset"},
        {"2026-11-23", "\"2026-11-23\""},
        {"1e9", "\"1e9\""},
        {"a\nb\tc\rd", "\"a\\nb\\tc\\rd\""},
        {"a\x1b[31m", "\"a\\x1B[31m\""},
        {"a\u0085b", "\"a\\x85b\""},
        {"a\u202eb", "\"a\\u202Eb\""},
        {"a\uffffb", "\"a\\uFFFFb\""},
        {"Füße", "\"Füße\""},
    };
    for (const auto& [text, expected] : rows) CHECK(yaml_scalar(text) == expected);
}

TEST_CASE("An amount is bare where it is a number") {
    CHECK(yaml_amount("10") == "10");
    CHECK(yaml_amount("8-12 s") == "8-12 s");
    CHECK(yaml_amount("at least 3 s") == "at least 3 s");
    CHECK(yaml_amount("3 × 2") == "\"3 × 2\"");
}

namespace {

/// Writes a list of texts and reads it back.
void check_back(const std::vector<std::string>& texts) {
    YamlWriter writer;
    writer.nested("texts", [&] {
        for (const std::string& text : texts) writer.item(text);
    });
    const yaml::Node root = read(writer.text());
    const std::vector<yaml::Node>& items = root.entries.at(0).value.items;
    REQUIRE(items.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(items[i].text == texts[i]);
}

}  // namespace

TEST_CASE("Every character reads back as it was, at the start, within and at the end of a text") {
    std::vector<std::string> texts;
    const auto add = [&](char32_t c) {
        std::string one;
        utf8::append(one, c);
        texts.insert(texts.end(), {one, "a" + one + "b", one + "x", "x" + one});
        // No list may be longer than any routine's.
        if (texts.size() < 400) return;
        check_back(texts);
        texts.clear();
    };
    for (char32_t c = 1; c < 0x3000; ++c) add(c);
    for (const char32_t c : {U'\uD7FF', U'\uE000', U'\uFEFF', U'\uFFFD', U'\uFFFE', U'\uFFFF', U'\U00010000',
                             U'\U0001F9B6', U'\U000E0041', U'\U0010FFFF'})
        add(c);
    check_back(texts);
}

TEST_CASE("A key that is longer than a simple key may be reads back") {
    const std::string key(3000, 'k');
    YamlWriter writer;
    writer.nested("sources", [&] {
        writer.nested(key, [&] { writer.entry("title", "T"); });
        writer.nested("a: b", [&] { writer.entry("title", "U"); });
    });
    const yaml::Node root = read(writer.text());
    const auto& entries = root.entries.at(0).value.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].key.text == key);
    CHECK(entries[0].value.entries.at(0).value.text == "T");
    CHECK(entries[1].key.text == "a: b");
}

TEST_CASE("Mappings in lists begin behind the dash") {
    YamlWriter writer;
    writer.nested("exercises", [&] {
        writer.mapping_item([&] {
            writer.entry("name", "A");
            writer.nested("steps", [&] { writer.item("b"); });
            writer.empty_list("when");
        });
        writer.mapping_item([&] { writer.amount("reps", "10"); });
    });
    CHECK(writer.text() == "exercises:\n  - name: A\n    steps:\n      - b\n    when: []\n  - reps: 10\n");
}
