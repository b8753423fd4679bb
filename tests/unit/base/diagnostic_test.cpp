#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

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
    add(diagnostics, rule("long-day"), mine, limits::problems + 30);
    CHECK(diagnostics.count(Severity::warning) == limits::problems);
    // Warnings never push an error out, which would let a wrong dose through.
    add(diagnostics, rule("wrong-kind"), mine, 1);
    CHECK(diagnostics.has_errors());
    add(diagnostics, rule("wrong-kind"), mine, limits::problems + 4);
    CHECK(diagnostics.count(Severity::error) == limits::problems);
    CHECK(diagnostics.untold().at(mine) == 35);
}

TEST_CASE("another file has its own") {
    Diagnostics diagnostics;
    add(diagnostics, rule("wrong-kind"), mine, limits::problems);
    add(diagnostics, rule("wrong-kind"), other, 3);
    CHECK(diagnostics.all().size() == limits::problems + 3);
    CHECK(diagnostics.untold().empty());
}
