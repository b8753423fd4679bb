#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "grammar/parsed.hpp"

namespace footplan::grammar {

/// A text that cannot be read: the rule, the words that the mistake points at,
/// and the correction, which is empty where none is certain.
struct BadRow {
    std::string_view text;
    std::string_view rule;
    std::string_view at;
    std::string_view replacement = {};
};

/// `row.at` is looked for from the end, so that it may be one of two equal words only if it is the last.
template <class T>
void check_mistake(const Parsed<T>& parsed, const BadRow& row) {
    CAPTURE(row.text);
    REQUIRE_FALSE(parsed);
    const Mistake& mistake = parsed.mistake();
    CHECK(mistake.rule->id == row.rule);
    REQUIRE(mistake.begin <= mistake.end);
    REQUIRE(mistake.end <= row.text.size());
    CHECK(row.text.substr(mistake.begin, mistake.end - mistake.begin) == row.at);
    CHECK(mistake.begin == row.text.rfind(row.at));
    CHECK(mistake.message.starts_with("'" + std::string(row.at.substr(0, 30))));
    CHECK_FALSE(mistake.help.empty());
    CHECK(mistake.replacement.value_or("") == row.replacement);
    CHECK(mistake.replacement.has_value() == !row.replacement.empty());
}

}  // namespace footplan::grammar
