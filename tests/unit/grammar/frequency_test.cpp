#include <chrono>
#include <tuple>

#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::frequency_test {
namespace {

using enum Weekday;
using Days = decltype(Frequency::days);

struct OtherRow {
    std::string_view text;
    std::string_view plain;
};

/// What can mean one thing only is read as the plain form is.
constexpr OtherRow other_ways[] = {
    {"3x/day", "3 times a day"},
    {"3x day", "3 times a day"},
    {"3 x a day", "3 times a day"},
    {"3×/day", "3 times a day"},
    {"3/day", "3 times a day"},
    {"3 per day", "3 times a day"},
    {"2x/day", "2 times a day"},
    {"3x/week", "3 times a week"},
    {"2-3x/week", "2-3 times a week"},
    {"5 days/week", "5 days a week"},
    {"3x/day, 5 days/week", "3 times a day, 5 days a week"},
    {"weekly", "once a week"},
    {"every week", "once a week"},
    {"3 times weekly", "3 times a week"},
    {"twice daily", "twice a day"},
    {"twice every day", "twice a day"},
    {"each day", "every day"},
    {"once/day", "once a day"},
    {"once/week", "once a week"},
    {"twice/day", "twice a day"},
    {"every waking hour", "hourly"},
    {"every hour while awake", "hourly"},
    {"hourly during the day", "hourly"},
    {"every 2 waking hours", "every 2 hours"},
    {"every two hours while awake", "every 2 hours"},
    {"every two to three hours", "every 2-3 hours"},
    {"Mon through Fri", "on Mon, Tue, Wed, Thu, Fri"},
    {"Tue + Thu", "on Tue, Thu"},
    {"on Tues, Thurs", "on Tue, Thu"},
    {"Tues, Thurs", "on Tue, Thu"},
    {"Weds", "on Wed"},
    {"alternate days", "every other day"},
    {"on alternate days", "every other day"},
    {"twice every other day", "twice a day, every other day"},
    {"once every 3 days", "every 3 days"},
    {"once or twice a day", "1-2 times a day"},
    {"2 or 3 times a week", "2-3 times a week"},
    {"every second day", "every other day"},
    {"every 2 weeks", "every 14 days"},
    {"every Monday", "on Monday"},
    {"Mon, Wed, Fri", "on Mon, Wed, Fri"},
    {"Mon/Wed/Fri", "on Mon, Wed, Fri"},
    {"Mon-Wed-Fri", "on Mon, Wed, Fri"},
    {"on Mon-Wed-Fri-Sun", "on Mon, Wed, Fri, Sun"},
    {"on Mon Wed Fri", "on Mon, Wed, Fri"},
    {"twice a day, Mon and Thu", "twice a day on Mon, Thu"},
    {"Mon-Fri", "on Mon, Tue, Wed, Thu, Fri"},
    {"on Mon-Fri", "on Mon, Tue, Wed, Thu, Fri"},
    {"on Sat to Mon", "on Sat, Sun, Mon"},
    {"on Mon-Wed, Sat", "on Mon, Tue, Wed, Sat"},
    {"Mon-Wed, twice a day", "twice a day on Mon, Tue, Wed"},
    {"5 days a week, 3 times a day", "3 times a day, 5 days a week"},
    {"3 or more days a week", "at least 3 days a week"},
    {"3 days or more a week", "at least 3 days a week"},
    {"2 or more times a day", "at least 2 times a day"},
};

const Quantity once{Form::exact, 1, 1, ""};

Quantity q(Form form, std::optional<int> min, std::optional<int> max, std::string text) {
    return {form, min, max, std::move(text)};
}
Quantity n(int number, std::string text) { return q(Form::exact, number, number, std::move(text)); }
Days week(Quantity days) { return PerWeek{std::move(days)}; }
Days week(int number, std::string text) { return week(n(number, std::move(text))); }
Days days(Quantity quantity) { return PerWeek{std::move(quantity), true}; }
Days all() { return week(7, ""); }
Days on(std::vector<Weekday> days) { return OnWeekdays{std::move(days)}; }

struct Row {
    std::string_view text;
    Quantity per_day;
    Days days;
};

const Row good[] = {
    // How often on a day.
    {"once a day", n(1, "once a day"), all()},
    {"Twice a Day", n(2, "Twice a Day"), all()},
    {"thrice a day", n(3, "thrice a day"), all()},
    {"3 times a day", n(3, "3 times a day"), all()},
    {"1 time a day", n(1, "1 time a day"), all()},
    {"three times per day", n(3, "three times per day"), all()},
    {"3 times each day", n(3, "3 times each day"), all()},
    {"24 times a day", n(24, "24 times a day"), all()},
    {"2-3 times a day", q(Form::range, 2, 3, "2-3 times a day"), all()},
    {"2 – 3 times a day", q(Form::range, 2, 3, "2 – 3 times a day"), all()},
    {"2 to 3 times a day", q(Form::range, 2, 3, "2 to 3 times a day"), all()},
    {"once to twice a day", q(Form::range, 1, 2, "once to twice a day"), all()},
    {"at least twice a day", q(Form::at_least, 2, {}, "at least twice a day"), all()},
    {"at least 2 times a day", q(Form::at_least, 2, {}, "at least 2 times a day"), all()},
    {"up to 3 times a day", q(Form::up_to, {}, 3, "up to 3 times a day"), all()},
    {"several times a day", q(Form::several, 3, {}, "several times a day"), all()},
    {"a few times a day", q(Form::a_few, 2, {}, "a few times a day"), all()},
    // On which days.
    {"daily", once, week(7, "daily")},
    {"Daily", once, week(7, "Daily")},
    {"every day", once, week(7, "every day")},
    {"every other day", once, EveryDays{2}},
    {"every 2 days", once, EveryDays{2}},
    {"every three days", once, EveryDays{3}},
    {"every 364 days", once, EveryDays{364}},
    {"once a week", once, week(1, "once a week")},
    {"2-3 times a week", once, week(q(Form::range, 2, 3, "2-3 times a week"))},
    {"5 days a week", once, days(n(5, "5 days a week"))},
    {"7 days per week", once, days(n(7, "7 days per week"))},
    {"2-3 days a week", once, days(q(Form::range, 2, 3, "2-3 days a week"))},
    {"at least 3 times a week", once, week(q(Form::at_least, 3, {}, "at least 3 times a week"))},
    {"on Mon, Wed, Fri", once, on({mon, wed, fri})},
    {"on monday and THURSDAYS", once, on({mon, thu})},
    {"on Fri, Mon, and Wed", once, on({mon, wed, fri})},
    {"on Tues", once, on({tue})},
    {"on Sat and Sun", once, on({sat, sun})},
    // Both.
    {"3 times a day, 5 days a week", n(3, "3 times a day"), days(n(5, "5 days a week"))},
    {"twice a day on Mon, Thu", n(2, "twice a day"), on({mon, thu})},
    {"twice a day, on Mon, Thu", n(2, "twice a day"), on({mon, thu})},
    {"3 times a day, every other day", n(3, "3 times a day"), EveryDays{2}},
    {"3 times a day every other day", n(3, "3 times a day"), EveryDays{2}},
    {"2-3 times a day, daily", q(Form::range, 2, 3, "2-3 times a day"), week(7, "daily")},
    {"once a day, once a week", n(1, "once a day"), week(1, "once a week")},
};

constexpr BadRow bad[] = {
    {"5 days, twice a day", "missing-period", "5 days"},
    {"on days without", "bad-frequency", "on days without"},
    {"every 0 hours", "bad-frequency", "0"},
    {"every 9 hours", "bad-frequency", "9"},
    {"every 12 hours", "bad-frequency", "12"},
    {"every 8-12 hours", "bad-frequency", "12"},
    {"every 17 hours", "bad-frequency", "17"},
    {"every 25 hours", "bad-frequency", "25"},
    {"every 1.5 hours", "bad-frequency", "1.5"},
    {"every 2-17 hours", "bad-frequency", "17"},
    {"every 3-2 hours", "min-above-max", "3-2"},
    {"every 2-3 days", "bad-frequency", "every 2-3 days"},
    {"every 2-3", "bad-frequency", "every 2-3"},
    {"every morning", "bad-frequency", "morning"},
    {"as often as possible", "bad-frequency", "as often as possible"},
    {"daily for 2 weeks", "bad-frequency", "for 2 weeks"},
    {"on Mon-Wed-Mon", "duplicate-value", "Mon"},
    {"BD", "bad-frequency", "BD"},
    {"TDS", "bad-frequency", "TDS"},
    {"M/W/F", "bad-frequency", "M/W/F"},
    {"repeat", "bad-frequency", "repeat"},
    {"", "bad-frequency", ""},
    {"sometimes", "bad-frequency", "sometimes"},
    {",", "bad-frequency", ","},
    {"every", "bad-frequency", "every"},
    {"every foo", "bad-frequency", "foo"},
    {"every other", "bad-frequency", "every other"},
    {"every 3", "bad-frequency", "every 3"},
    {"on", "bad-frequency", "on"},
    {"on 3 days", "bad-frequency", "3 days"},
    {"on Mon, Foo", "bad-frequency", "Foo"},
    {"on weekdays", "bad-frequency", "weekdays"},
    {"3 times a", "bad-frequency", "3 times a"},
    {"3 times a month", "bad-frequency", "month"},
    {"3 times a dya", "bad-frequency", "dya"},
    {"5 days a day", "bad-frequency", "day"},
    {"3 times a day,", "bad-frequency", ","},
    {"3 times a day please", "bad-frequency", "please"},
    {"3 times a day; daily", "bad-frequency", "; daily"},
    {"as tolerated", "bad-frequency", "as tolerated"},
    {"as tolerated times a day", "bad-frequency", "as tolerated"},
    {"2 weekly", "bad-frequency", "weekly"},
    {"2 or 5 times a week", "bad-frequency", "or 5 times a week"},
    {"biweekly", "bad-frequency", "biweekly"},
    {"1.5 times a day", "bad-frequency", "1.5"},
    {"every 1.5 days", "bad-frequency", "1.5"},
    {"-3 times a day", "bad-frequency", "-3"},
    // Two parts that say the same.
    {"3 times a day, twice a day", "bad-frequency", "twice a day"},
    {"3 times a day, 5 days a week, daily", "bad-frequency", "daily"},
    {"daily, every other day", "bad-frequency", "every other day"},
    {"daily, 3 times a week", "bad-frequency", "3 times a week"},
    {"every 3 days on Friday", "bad-frequency", "on Friday"},
    {"3 days a week on Mon, Thu", "bad-frequency", "on Mon, Thu"},
    // Without a period.
    {"3 times", "missing-period", "3 times"},
    {"twice", "missing-period", "twice"},
    {"3", "missing-period", "3"},
    {"several", "missing-period", "several"},
    {"5 days", "missing-period", "5 days"},
    {"twice, every other day", "missing-period", "twice", "twice a day, every other day"},
    {"3 times, 5 days a week", "missing-period", "3 times", "3 times a day, 5 days a week"},
    // Numbers.
    {"0 times a day", "zero-amount", "0"},
    {"every 0 days", "zero-amount", "0"},
    {"3-2 times a day", "min-above-max", "3-2"},
    {"8 times a week", "number-too-large", "8"},
    {"5-8 days a week", "number-too-large", "8"},
    {"25 times a day", "number-too-large", "25"},
    {"every 365 days", "number-too-large", "365"},
    {"1000001 times a day", "number-too-large", "1000001"},
    {"on Mon, Wed, Monday", "duplicate-value", "Monday"},
    {"every 1 days", "bad-frequency", "every 1 days", "daily"},
    {"3 times a day, every 1 day", "bad-frequency", "every 1 day", "3 times a day, daily"},
    // Other ways to write it.
    // Misspelt.
    {"dayly", "bad-frequency", "dayly", "daily"},
    {"twice dayly", "bad-frequency", "dayly", "twice a day"},
    {"evry other day", "bad-frequency", "evry", "every other day"},
    {"Evrey Day", "bad-frequency", "Evrey", "Every Day"},
    {"3 tims a day", "bad-frequency", "tims", "3 times a day"},
    {"3 times a weeek", "bad-frequency", "weeek", "3 times a week"},
    {"on Wendesday", "bad-frequency", "Wendesday", "on Wednesday"},
};

TEST_CASE("frequencies that people write") {
    for (const Row& row : good) {
        CAPTURE(row.text);
        const auto parsed = frequency(row.text);
        REQUIRE(parsed);
        CHECK(parsed.value().per_day == row.per_day);
        CHECK(parsed.value().days == row.days);
        CHECK(parsed.value().text == row.text);
    }
}

TEST_CASE("other ways to write a frequency keep the author's words and mean the same") {
    for (const OtherRow& row : other_ways) {
        CAPTURE(row.text);
        const auto parsed = frequency(row.text);
        const auto plain = frequency(row.plain);
        REQUIRE(parsed);
        REQUIRE(plain);
        CHECK(parsed.value().text == row.text);
        CHECK(parsed.value().per_day.min == plain.value().per_day.min);
        CHECK(parsed.value().per_day.max == plain.value().per_day.max);
        REQUIRE(parsed.value().days.index() == plain.value().days.index());
        if (const auto* week_days = std::get_if<PerWeek>(&parsed.value().days)) {
            const auto& expected = std::get<PerWeek>(plain.value().days);
            CHECK(week_days->days.min == expected.days.min);
            CHECK(week_days->days.max == expected.days.max);
            CHECK(week_days->counts_days == expected.counts_days);
        } else {
            CHECK(parsed.value().days == plain.value().days);
        }
    }
}

TEST_CASE("every so many hours is as often as they fit into the 16 of a day") {
    for (const auto& [text, times, hours] : {std::tuple{"every 2 hours", 8, 2},
                                             {"Every two hours", 8, 2},
                                             {"hourly", 16, 1},
                                             {"every hour", 16, 1},
                                             {"every 3 hours", 5, 3},
                                             {"every 8 hours", 2, 8}}) {
        CAPTURE(text);
        const Frequency read = frequency(text).value();
        CHECK(is_exactly(read.per_day, times));
        CHECK(read.every_hours == EveryHours{hours, hours});
        CHECK(read.days == all());
    }
    const Frequency range = frequency("every 2-3 hours").value();
    CHECK(range.per_day == q(Form::range, 5, 8, "every 2-3 hours"));
    CHECK(range.every_hours == EveryHours{2, 3});
    // As often as that fits into a day for both ends: no box is optional.
    CHECK(is_exactly(frequency("every 6-8 hours").value().per_day, 2));
    const Frequency both = frequency("every 2 hours, 5 days a week").value();
    CHECK(both.every_hours == EveryHours{2, 2});
    CHECK(both.days == days(n(5, "5 days a week")));
    CHECK_FALSE(frequency("8 times a day").value().every_hours.has_value());
}

TEST_CASE("days without another exercise name it by id or name") {
    CHECK(frequency("on days without knee-bends").value().days == Days{OnDaysWithout{"knee-bends"}});
    CHECK(frequency("on days without Knee bends").value().days == Days{OnDaysWithout{"Knee bends"}});
    const Frequency both = frequency("twice a day, on days without knee-bends").value();
    CHECK(is_exactly(both.per_day, 2));
    CHECK(both.days == Days{OnDaysWithout{"knee-bends"}});
}

TEST_CASE("abbreviations are answered with what they may mean") {
    CHECK(frequency("BD").mistake().help.starts_with("write 'twice a day' if"));
    CHECK(frequency("TDS").mistake().help.starts_with("write '3 times a day' if"));
    for (const char* cue :
         {"before bed", "every morning", "am/pm", "morning and evening", "after each meal", "nightly"})
        CHECK(frequency(cue).mistake().help ==
              "name the sessions of a day under 'when', as in when: [in the morning, before bed]");
    CHECK(frequency("3 times a day each foot").mistake().help == "what is done on each side is written side: each");
    CHECK(frequency("M/W/F").mistake().help.starts_with("name the days, as in on Mon, Wed, Fri"));
}

TEST_CASE("texts that are no frequency") {
    for (const BadRow& row : bad) check_mistake(frequency(row.text), row);
}

TEST_CASE("every correction can be read and is not corrected again") {
    for (const BadRow& row : bad)
        if (!row.replacement.empty()) CHECK(frequency(row.replacement));
}

TEST_CASE("help shows the grammar by its examples") {
    CHECK(frequency("sometimes").mistake().help ==
          "write for example daily, 3 times a day, 2-3 times a week, every other day or on Mon, Wed, Fri");
    CHECK(frequency("twice").mistake().help == "write twice a day or twice a week");
    CHECK(frequency("3").mistake().help == "write 3 times a day or 3 times a week");
    CHECK(frequency("3 times a dya").mistake().help.starts_with("perhaps 'day' is meant for 'dya'"));
    CHECK(frequency("on weekdays").mistake().help == "name the days, as in on Mon, Tue, Wed, Thu, Fri");
    CHECK(frequency("3-2 times a day").mistake().help == "write 2-3 times a day");
}

TEST_CASE("a mebibyte of anything is refused in no time") {
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string_view piece :
         {"Mon, ", "3 times a day, ", "evry ", "x", "1", "-", "\xff", " ", ",", "on Mon-Sun "}) {
        std::string text;
        while (text.size() < 1U << 20) text += piece;
        const auto parsed = frequency(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.mistake().message.size() < 250);
        CHECK(parsed.mistake().help.size() < 250);
        CHECK(parsed.mistake().end <= text.size());
    }
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

}  // namespace
}  // namespace footplan::grammar::frequency_test
