#include "yaml/advice.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/limits.hpp"
#include "yaml/parse.hpp"

using namespace footplan;

namespace {

std::string repeated(std::string_view unit, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += unit;
    return text;
}

/// What is said of a text when it is parsed; empty where it is read.
std::string said(std::string text) {
    TextFiles texts;
    Diagnostics found;
    const FileId file = texts.add("test.yaml", std::move(text));
    const auto root = yaml::parse(texts, file, found);
    CHECK(root.has_value() == found.all().empty());
    return found.all().empty() ? "" : std::string(found.all()[0].rule) + " " + found.all()[0].message;
}

}  // namespace

TEST_CASE("what is at a limit is read, and what is beyond it is told") {
    const std::string line(limits::yaml_line_bytes - 2, 'x');
    CHECK(said("# " + line + "\na: b") == "");
    CHECK(said("# " + line + "x\na: b") == "too-large this line is longer than 65536 bytes");

    CHECK(said("a: '" + std::string(limits::text_bytes, 'x') + "'") == "");
    CHECK(said("a: '" + std::string(limits::text_bytes + 1, 'x') + "'") ==
          "too-large this text is longer than 10000 bytes");

    CHECK(said(repeated("- a\n", limits::elements)) == "");
    CHECK(said(repeated("- a\n", limits::elements + 1)) == "too-large a list has more than 500 elements");

    std::string keys;
    for (std::size_t i = 0; i < limits::elements; ++i) keys += "k" + std::to_string(i) + ": a\n";
    CHECK(said(keys) == "");
    CHECK(said(keys + "more: a\n") == "too-large a mapping has more than 500 elements");

    const std::string commas = repeated("# " + std::string(1'000, ',') + "\n", 100);
    CHECK(said(commas + "a: b") == "");
    CHECK(said(commas + "a: [b]") == "too-large the file contains more than 100000 brackets, braces and commas");

    const std::string questions = repeated("Does it hurt? ", limits::yaml_question_marks / 2);
    const std::string half(questions.substr(0, limits::text_bytes - 50));
    CHECK(said("a: '" + half + "'") == "");
    CHECK(said("# " + questions + "\n# " + questions + "\na: b") == "");
    CHECK(said("# " + questions + "\n# " + questions + "?\na: b") ==
          "too-large the file contains more than 1000 question marks");
}

TEST_CASE("values, and what is inside one another, are counted to their limits") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + "a" + std::string(depth, ']'); };
    CHECK(said(nested(limits::yaml_depth)) == "");
    CHECK(said(nested(limits::yaml_depth + 1)) == "too-deep values are nested more than 32 deep");

    // 199 lists of 500 are 99,699 values, the last list one more, and the outermost another.
    const std::string lists = repeated("-\n" + repeated(" - a\n", limits::elements), 199) + "-\n";
    CHECK(said(lists + repeated(" - a\n", 299)) == "");
    CHECK(said(lists + repeated(" - a\n", 300)) == "too-large the file contains more than 100000 values");
}

TEST_CASE("a question mark within a word, and an address with one, begin no key") {
    CHECK(said("# " + repeated("https://example.org/?a=b?c ", 2000) + "\na: b") == "");
}

TEST_CASE("an alias of a long text stands for its bytes") {
    // 10,000 bytes twice for the text and its anchor, 417 times for the aliases, and the rest of 4 MiB.
    const std::string texts = "- &a " + std::string(10'000, 'x') + "\n" + repeated("- *a\n", 417) + "- ";
    CHECK(said(texts + std::string(4'304, 'x') + "\n") == "");
    CHECK(said(texts + std::string(4'305, 'x') + "\n") ==
          "too-large the file contains more than 4194304 bytes of text");
    // Copies of lists count as what they hold.
    std::string lists = "- &b0 [" + std::string(9'000, 'x') + "]\n";
    for (int i = 1; i < 12; ++i)
        lists += "- &b" + std::to_string(i) + " [*b" + std::to_string(i - 1) + ", *b" + std::to_string(i - 1) + "]\n";
    CHECK(said(lists) == "too-large the file contains more than 4194304 bytes of text");
}
