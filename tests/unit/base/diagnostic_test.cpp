#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/limits.hpp"
#include "base/rules.hpp"

using namespace footplan;

namespace {

constexpr FileId mine{0}, other{1};

void add(Diagnostics& diagnostics, const Rule& rule, FileId file, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::uint32_t>(i);
        diagnostics.add(finding(rule, {file, at, at + 1}, "wrong"));
    }
}

}  // namespace

TEST_CASE("of each severity a file has at most so many, and the others are counted") {
    Diagnostics diagnostics;
    add(diagnostics, rule("unused-waiver"), mine, limits::problems + 30);
    // Warnings never push an error out, which would let a wrong dose through.
    add(diagnostics, rule("wrong-kind"), mine, limits::problems + 5);
    diagnostics.sort();
    const auto more = diagnostics.shorten();
    CHECK(diagnostics.count(Severity::warning) == limits::problems);
    CHECK(diagnostics.count(Severity::error) == limits::problems);
    CHECK(more.at(mine) == 35);
    CHECK(diagnostics.shorten().empty());
}

TEST_CASE("another file has its own") {
    Diagnostics diagnostics;
    add(diagnostics, rule("wrong-kind"), mine, limits::problems);
    add(diagnostics, rule("wrong-kind"), other, 3);
    CHECK(diagnostics.shorten().empty());
    CHECK(diagnostics.all().size() == limits::problems + 3);
}

TEST_CASE("what is dropped does not count") {
    Diagnostics diagnostics;
    add(diagnostics, rule("unused-waiver"), mine, limits::problems + 30);
    add(diagnostics, rule("unknown-rule"), mine, 20);
    diagnostics.drop([](const Diagnostic& found) { return found.rule == "unused-waiver"; });
    CHECK(diagnostics.shorten().empty());
    CHECK(diagnostics.count(Severity::note) + diagnostics.count(Severity::warning) == 20);
}

TEST_CASE("memory is bounded whatever is found, and what is not kept is counted") {
    Diagnostics diagnostics;
    add(diagnostics, rule("unused-waiver"), mine, limits::collected_problems + 7);
    CHECK(diagnostics.all().size() == limits::collected_problems);
    CHECK(diagnostics.shorten().at(mine) == limits::collected_problems + 7 - limits::problems);
}

TEST_CASE("what is found at one place by one rule stays in the order in which it was found, and is reported once") {
    Diagnostics diagnostics;
    const Rule& wrong_kind = rule("wrong-kind");
    for (const std::string message : {"m", "a", "z", "z", "b"})
        diagnostics.add(finding(wrong_kind, {mine, 4, 5}, message));
    diagnostics.add(finding(wrong_kind, {mine, 3, 5}, "first"));
    diagnostics.sort();
    std::vector<std::string> messages;
    for (const Diagnostic& one : diagnostics.all()) messages.push_back(one.message);
    CHECK(messages == std::vector<std::string>{"first", "m", "a", "z", "b"});
}
