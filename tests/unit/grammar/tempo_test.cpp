#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::tempo_test {
namespace {

struct Row {
    std::string_view text;
    long up;
    long hold;
    long down;
    TimeUnit unit = TimeUnit::seconds;
};

constexpr Row good[] = {
    {"2-1-2 s", 2, 1, 2},     {"2-1-2s", 2, 1, 2},          {"2–0–2 s", 2, 0, 2},
    {"3 - 1 - 4 S", 3, 1, 4}, {"two-one-three s", 2, 1, 3}, {"3-2-3 counts", 3, 2, 3, TimeUnit::counts},
};

constexpr BadRow bad[] = {
    {"", "bad-tempo", ""},
    {"slow", "bad-tempo", "slow"},
    {"2 s", "bad-tempo", "2 s"},
    {"2-1 s", "bad-tempo", "2-1 s"},
    {"2-1-2-1 s", "bad-tempo", "2-1-2-1 s"},
    {"3010", "bad-tempo", "3010"},
    {"2-1-", "bad-tempo", "2-1-"},
    {"2-x-2 s", "bad-tempo", "x-2 s"},
    {"2--1-2 s", "bad-tempo", "-1"},
    {"1.5-0-2 s", "bad-tempo", "1.5"},
    {"2-1-2 foo", "bad-tempo", "foo"},
    {"2-1-2 s slowly", "bad-tempo", "slowly"},
    {"2-1-2 h", "bad-tempo", "h"},
    {"2-1-2", "missing-unit", "2-1-2"},
    {"0-0-0 s", "zero-amount", "0-0-0 s"},
    {"2-1000001-2 s", "number-too-large", "1000001"},
    {"2-1-2 sec", "bad-tempo", "sec", "2-1-2 s"},
    {"2/1/2 s", "bad-tempo", "2/1/2 s", "2-1-2 s"},
    {"2:1:2 s", "bad-tempo", "2:1:2 s", "2-1-2 s"},
    {"2 s-1 s-2 s", "bad-tempo", "2 s-1 s-2 s", "2-1-2 s"},
};

TEST_CASE("tempos that people write") {
    for (const Row& row : good) {
        CAPTURE(row.text);
        const auto parsed = tempo(row.text);
        REQUIRE(parsed);
        CHECK(parsed.value() ==
              Tempo{Seconds{row.up}, Seconds{row.hold}, Seconds{row.down}, row.unit, std::string(row.text)});
    }
}

TEST_CASE("texts that are no tempo") {
    for (const BadRow& row : bad) check_mistake(tempo(row.text), row);
}

}  // namespace
}  // namespace footplan::grammar::tempo_test
