#include <doctest/doctest.h>

#include "json/json.hpp"

using namespace footplan;

TEST_CASE("control characters are escaped as RFC 8259 says, those above U+FFFF as two surrogates") {
    const std::pair<const char*, const char*> rows[] = {
        {"\u200E", "\"\\u200e\"\n"},
        {"\u007F", "\"\\u007f\"\n"},
        {"\uFFF9", "\"\\ufff9\"\n"},
        {"\U000110BD", "\"\\ud804\\udcbd\"\n"},
        {"\U000E0001", "\"\\udb40\\udc01\"\n"},
        {"\U0001F9B6", "\"\U0001F9B6\"\n"},
        {"a\u00ADb é", "\"a\u00ADb é\"\n"},
    };
    for (const auto& [text, written] : rows) CHECK(text_of(Json(text)) == written);
}

TEST_CASE("each value is on a line of its own, and two blanks further in than what it is in") {
    CHECK(text_of(Json::array({1, {{"a", true}}})) == "[\n  1,\n  {\n    \"a\": true\n  }\n]\n");
}
