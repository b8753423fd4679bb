#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::time_test {
namespace {

constexpr long open = -1;

struct Row {
    std::string_view text;
    Form form;
    long min;
    long max;
    TimeUnit unit;
};

constexpr Row good[] = {
    {"30 s", Form::exact, 30, 30, TimeUnit::seconds},
    {"30s", Form::exact, 30, 30, TimeUnit::seconds},
    {"30 S", Form::exact, 30, 30, TimeUnit::seconds},
    {"five s", Form::exact, 5, 5, TimeUnit::seconds},
    {"10-15 s", Form::range, 10, 15, TimeUnit::seconds},
    {"10 – 15 s", Form::range, 10, 15, TimeUnit::seconds},
    {"10 to 15 s", Form::range, 10, 15, TimeUnit::seconds},
    {"1-3 min", Form::range, 60, 180, TimeUnit::minutes},
    {"at least 3 s", Form::at_least, 3, open, TimeUnit::seconds},
    {"up to 15 s", Form::up_to, open, 15, TimeUnit::seconds},
    {"about 20 s", Form::about, 20, 20, TimeUnit::seconds},
    {"10 counts", Form::exact, 10, 10, TimeUnit::counts},
    {"1 count", Form::exact, 1, 1, TimeUnit::counts},
    {"10 Count", Form::exact, 10, 10, TimeUnit::counts},
    {"a few min", Form::a_few, 120, open, TimeUnit::minutes},
    {"several s", Form::several, 3, open, TimeUnit::seconds},
    {"several counts", Form::several, 3, open, TimeUnit::counts},
    {"2 Mins", Form::exact, 120, 120, TimeUnit::minutes},
    {"1.5 min", Form::exact, 90, 90, TimeUnit::minutes},
    {"0.05 min", Form::exact, 3, 3, TimeUnit::minutes},
    {"1.50 min", Form::exact, 90, 90, TimeUnit::minutes},
    {"2.0 s", Form::exact, 2, 2, TimeUnit::seconds},
    {"1000000 min", Form::exact, 60'000'000, 60'000'000, TimeUnit::minutes},
    {"as tolerated", Form::as_tolerated, open, open, TimeUnit::seconds},
    {"As Tolerated", Form::as_tolerated, open, open, TimeUnit::seconds},
    {"repeat", Form::repeat, open, open, TimeUnit::seconds},
    {"about 8-12 s", Form::about, 8, 12, TimeUnit::seconds},
    // Other spellings, which can mean one thing only.
    {"3 sec", Form::exact, 3, 3, TimeUnit::seconds},
    {"30sec", Form::exact, 30, 30, TimeUnit::seconds},
    {"10-15 Seconds", Form::range, 10, 15, TimeUnit::seconds},
    {"2 minutes", Form::exact, 120, 120, TimeUnit::minutes},
    {"a few minutes", Form::a_few, 120, open, TimeUnit::minutes},
    {"1 h", Form::exact, 3600, 3600, TimeUnit::minutes},
    {"1.5 hours", Form::exact, 5400, 5400, TimeUnit::minutes},
    {"at least 1 hour", Form::at_least, 3600, open, TimeUnit::minutes},
    {"1½ min", Form::exact, 90, 90, TimeUnit::minutes},
    {"½ min", Form::exact, 30, 30, TimeUnit::minutes},
    {"2½ minutes", Form::exact, 150, 150, TimeUnit::minutes},
    {"one and a half minutes", Form::exact, 90, 90, TimeUnit::minutes},
    {"half a minute", Form::exact, 30, 30, TimeUnit::seconds},
    {"a minute", Form::exact, 60, 60, TimeUnit::minutes},
    {"half an hour", Form::exact, 1800, 1800, TimeUnit::minutes},
    {"1 min 30 s", Form::exact, 90, 90, TimeUnit::minutes},
    {"1 min and 20 sec", Form::exact, 80, 80, TimeUnit::seconds},
    {"1:30 min", Form::exact, 90, 90, TimeUnit::minutes},
    {"2:05 minutes", Form::exact, 125, 125, TimeUnit::seconds},
    {"30 s - 60 s", Form::range, 30, 60, TimeUnit::seconds},
    {"30 s to 1 min", Form::range, 30, 60, TimeUnit::seconds},
    {"1 h to 2 h", Form::range, 3600, 7200, TimeUnit::minutes},
    {"30 s.", Form::exact, 30, 30, TimeUnit::seconds},
    {"for 30 s", Form::exact, 30, 30, TimeUnit::seconds},
    {"around 30 seconds", Form::about, 30, 30, TimeUnit::seconds},
    {"between 0.5 and 1 min", Form::range, 30, 60, TimeUnit::minutes},
    {"30 seconds or more", Form::at_least, 30, open, TimeUnit::seconds},
    {"30 or more seconds", Form::at_least, 30, open, TimeUnit::seconds},
    {"1 or 2 min", Form::range, 60, 120, TimeUnit::minutes},
    {"thirty seconds", Form::exact, 30, 30, TimeUnit::seconds},
    {"30-second", Form::exact, 30, 30, TimeUnit::seconds},
    {"a count of 10", Form::exact, 10, 10, TimeUnit::counts},
    {"1/2 min", Form::exact, 30, 30, TimeUnit::seconds},
    {"as long as you can, up to 30 s", Form::up_to, open, 30, TimeUnit::seconds},
    {"as long as you can", Form::as_tolerated, open, open, TimeUnit::seconds},
};

constexpr BadRow bad[] = {
    {"3 ss", "bad-time", "ss"},
    {"3 mm", "bad-time", "mm"},
    {"30\"", "bad-time", "\""},
    {"1:30", "bad-time", "1:30"},
    {"1:75 min", "bad-time", "1:75 min"},
    {"1:3 min", "bad-time", "1:3 min"},
    {"30 s 1 min", "bad-time", "1 min"},
    {"a few h", "bad-time", "h"},
    {"1.005 sec", "bad-time", "1.005"},
    {"0x10 s", "bad-time", "0x10 s"},
    {"to fatigue", "bad-time", "to fatigue"},
    {"3 s up, 3 s down", "bad-time", "up, 3 s down"},
    {"up to 20-10 s", "min-above-max", "up to 20-10"},
    {"", "bad-time", ""},
    {"fast", "bad-time", "fast"},
    {"hundred s", "bad-time", "hundred s"},
    {"s", "bad-time", "s"},
    {"min", "bad-time", "min"},
    {"3", "missing-unit", "3"},
    {" 8-12 ", "missing-unit", "8-12"},
    {"at least 3", "missing-unit", "at least 3"},
    {"1.5", "missing-unit", "1.5"},
    {"a few", "missing-unit", "a few"},
    {"30-", "bad-time", "30-"},
    {"20 or 30 s", "bad-time", "or"},
    {"30'", "bad-time", "'"},
    {"30- s", "bad-time", "s"},
    {"3 m", "bad-time", "m"},
    {"3 breaths", "bad-time", "breaths"},
    {"3 %", "bad-time", "%"},
    {"30 s each side", "bad-time", "each side"},
    {"10 counts of breath", "bad-time", "of breath"},
    {"as tolerated s", "bad-time", "s"},
    {"60 s - 30 s", "bad-time", "- 30 s"},
    {"0.5 s", "bad-time", "0.5"},
    {"1.33 min", "bad-time", "1.33"},
    {"0.001 min", "bad-time", "0.001"},
    {"2,5 min", "bad-time", "2,5"},
    {"-3 s", "bad-time", "-3"},
    {"0 s", "zero-amount", "0"},
    {"0-35 s", "zero-amount", "0"},
    {"60-30 s", "min-above-max", "60-30"},
    {"1000001 s", "number-too-large", "1000001"},
    // Other spellings of a unit.
    {"3 secnds", "bad-time", "secnds", "3 second"},
    {"3 minuts", "bad-time", "minuts", "3 minute"},
    // Other ways to say it.
};

std::optional<Seconds> end_of(long n) { return n == open ? std::nullopt : std::optional(Seconds{n}); }

TEST_CASE("times that people write") {
    for (const Row& row : good) {
        CAPTURE(row.text);
        const auto parsed = time(row.text);
        REQUIRE(parsed);
        CHECK(parsed.value() == Time{row.form, end_of(row.min), end_of(row.max), row.unit, std::string(row.text)});
    }
}

TEST_CASE("the most of a range of times is a range itself") {
    const Time most = time("up to 10-20 s").value();
    CHECK(most.max == Seconds{20});
    CHECK(most.least_max == Seconds{10});
    CHECK_FALSE(most.min.has_value());
}

TEST_CASE("texts that are no time") {
    for (const BadRow& row : bad) check_mistake(time(row.text), row);
}

TEST_CASE("help names the units and keeps the unit that was given") {
    CHECK(time("3").mistake().message == "'3' needs a unit");
    CHECK(time("3").mistake().help == "write 3 s or 3 min");
    CHECK(time("at least 3").mistake().help == "write at least 3 s or at least 3 min");
    CHECK(time("3 ss").mistake().help == "write 3 s, 3 min or 3 counts");
    CHECK(time("3 breaths").mistake().help ==
          "write how long it is, as in 10 s, or count it: reps: 3 and unit: breaths");
    CHECK(time("5 breaths").mistake().help ==
          "write how long it is, as in 10 s, or count it: reps: 5 and unit: breaths");
    for (const char* product : {"3 x 10 s", "10 s x 3", "10 secs × 3", "3*10 s"})
        CHECK(time(product).mistake().help ==
              "write the time alone, as in 10 s, and how many times under 'reps' or 'sets'");
    CHECK(time("5 or 10 s").mistake().help == "write a range, as in 5-10 s, or one of the two");
    for (const char* clock : {"0:30", "00:30", "1:30", "0:00:30"})
        CHECK(time(clock).mistake().help == "write it with its unit, as in 1:30 min or 90 s");
    CHECK(time("2 weeks").mistake().help.find("2 min") == std::string::npos);
    CHECK(time("3 s up, 3 s down").mistake().help.starts_with("write tempo: 3 s up, 3 s down"));
    CHECK(time("to fatigue").mistake().help == "write 'as tolerated', and add 'note: to fatigue'");
    CHECK(time("60-30 s").mistake().help == "write 30-60 s");
    CHECK(time("0-30 s").mistake().help == "write up to 30 s");
}

}  // namespace
}  // namespace footplan::grammar::time_test
