#include "yaml/outline.hpp"

#include <doctest/doctest.h>

#include <string>

namespace footplan {

namespace {

/// The comments of a text, each in angle brackets, a lone one with '!' before it.
std::string comments_in(std::string_view text) {
    std::string result;
    for (const yaml::Comment& comment : yaml::comments(text)) {
        result += comment.alone ? "!<" : "<";
        result += text.substr(comment.begin, comment.end - comment.begin);
        result += ">";
    }
    return result;
}

}  // namespace

TEST_CASE("comments stand at the end of a line or alone on one") {
    CHECK(comments_in("a: 1 # one\n") == "<# one>");
    CHECK(comments_in("# top\na: 1\n  # in\n") == "!<# top>!<# in>");
    CHECK(comments_in("a: 1 #no break") == "<#no break>");
    CHECK(comments_in("a: 1\t# after a tab\r\nb: 2\r\n") == "<# after a tab>");
    CHECK(comments_in("list:  # of two\n  - 1 # first\n  -  # empty\n") == "<# of two><# first><# empty>");
    CHECK(comments_in("a: [1, # in flow\n 2]\n") == "<# in flow>");
    CHECK(comments_in("a:\n  # before the value\n  1\n") == "!<# before the value>");
}

TEST_CASE("a number sign within a value is no comment") {
    CHECK(comments_in("a: b#c\n") == "");
    CHECK(comments_in("a: \"b # c\" # d\n") == "<# d>");
    CHECK(comments_in("a: 'it''s # c' # d\n") == "<# d>");
    CHECK(comments_in("a: \"say \\\" # c\" # d\n") == "<# d>");
    CHECK(comments_in("a: \"two\n  # lines\" # d\n") == "<# d>");
    CHECK(comments_in("\"a # b\": 1 # c\n") == "<# c>");
    CHECK(comments_in("a: ['x # y', \"z # \"] # c\n") == "<# c>");
    CHECK(comments_in("a: !t 'x # y' # c\n") == "<# c>");
    CHECK(comments_in("a: &n \"x # y\" # c\n") == "<# c>");
    CHECK(comments_in("{a: 'x # y', b: \"# z\"} # c\n") == "<# c>");
}

TEST_CASE("an apostrophe within a text opens nothing") {
    CHECK(comments_in("a: don't # c\n") == "<# c>");
    CHECK(comments_in("- feet' # c\n") == "<# c>");
    CHECK(comments_in("a: plain\n  'tis plain # c\nb: 1 # d\n") == "<# c><# d>");
    CHECK(comments_in("a: 5\" # c\n") == "<# c>");
}

TEST_CASE("a block text has no comments, whatever its header") {
    CHECK(comments_in("a: |\n  # x\n  y # z\nb: 1 # c\n") == "<# c>");
    CHECK(comments_in("a: >-  # header\n  # x\n\n  y\nb: 1 # c\n") == "<# header><# c>");
    CHECK(comments_in("- a: |2\n    # x\n  b: 1 # c\n") == "<# c>");
    CHECK(comments_in("list:\n  - >-\n    x # y\n  - z # c\n") == "<# c>");
    CHECK(comments_in("list:\n- >-\n  x # y\n- z # c\n") == "<# c>");
    CHECK(comments_in("e:\n  - exercise: a\n    note: >-\n      x # y\n    reps: 10 # c\n") == "<# c>");
    CHECK(comments_in("a: |\n# not of the empty block\nb: 1\n") == "!<# not of the empty block>");
    CHECK(comments_in("a: x > y # c\n") == "<# c>");
}

}  // namespace footplan
