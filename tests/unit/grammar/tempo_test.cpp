#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::tempo_test {
namespace {

struct Row {
    std::string_view text;
    long up;
    std::optional<long> hold;
    long down;
    TimeUnit unit = TimeUnit::seconds;
};

constexpr Row good[] = {
    {"2-1-2 s", 2, 1, 2},
    {"2-1-2s", 2, 1, 2},
    {"2–0–2 s", 2, 0, 2},
    {"3 - 1 - 4 S", 3, 1, 4},
    {"two-one-three s", 2, 1, 3},
    {"3-2-3 counts", 3, 2, 3, TimeUnit::counts},
    // Without a pause.
    {"3-3 s", 3, {}, 3},
    {"2-4 counts", 2, {}, 4, TimeUnit::counts},
    // Other ways to write it.
    {"2-1-2 sec", 2, 1, 2},
    {"2-1-2 seconds", 2, 1, 2},
    {"2/1/2 s", 2, 1, 2},
    {"2:1:2 s", 2, 1, 2},
    {"2 s-1 s-2 s", 2, 1, 2},
    {"3 s up, 3 s down", 3, {}, 3},
    {"3 seconds up, 2 seconds hold, 3 seconds down", 3, 2, 3},
    {"3 seconds up 3 seconds down", 3, {}, 3},
    {"up 2 s, down 4 s", 2, {}, 4},
    {"up 2 s, hold 1 s, down 4 s", 2, 1, 4},
    {"3 s concentric, 4 s eccentric", 3, {}, 4},
    {"2 s lifting, 4 s lowering", 2, {}, 4},
    {"3s/2s/4s", 3, 2, 4},
};

constexpr BadRow bad[] = {
    {"", "bad-tempo", ""},
    {"slow", "bad-tempo", "slow"},
    {"2 s", "bad-tempo", "2 s"},
    {"2-1-2-1 s", "bad-tempo", "2-1-2-1 s"},
    {"3010", "bad-tempo", "3010"},
    {"3/1/0/3", "bad-tempo", "/1/0/3"},
    {"3/1/3", "missing-unit", "/1/3"},
    {"2-1-", "bad-tempo", "2-1-"},
    {"2-x-2 s", "bad-tempo", "x-2 s"},
    {"2--1-2 s", "bad-tempo", "-1"},
    {"1.5-0-2 s", "bad-tempo", "1.5"},
    {"2-1-2 foo", "bad-tempo", "foo"},
    {"2-1-2 s slowly", "bad-tempo", "slowly"},
    {"2-1-2 h", "bad-tempo", "h"},
    {"3-3", "missing-unit", "3-3"},
    {"0-0 s", "zero-amount", "0-0 s"},
    {"3 s down, 3 s up", "bad-tempo", "s down, 3 s up"},
    {"2-1-2", "missing-unit", "2-1-2"},
    {"0-0-0 s", "zero-amount", "0-0-0 s"},
    {"2-1000001-2 s", "number-too-large", "1000001"},
};

TEST_CASE("tempos that people write") {
    for (const Row& row : good) {
        CAPTURE(row.text);
        const auto parsed = tempo(row.text);
        REQUIRE(parsed);
        const std::optional<Seconds> hold = row.hold ? std::optional(Seconds{*row.hold}) : std::nullopt;
        CHECK(parsed.value() == Tempo{Seconds{row.up}, hold, Seconds{row.down}, row.unit, std::string(row.text)});
    }
}

TEST_CASE("texts that are no tempo") {
    for (const BadRow& row : bad) check_mistake(tempo(row.text), row);
}

}  // namespace
}  // namespace footplan::grammar::tempo_test
