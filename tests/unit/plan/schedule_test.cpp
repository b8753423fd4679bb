#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "grammar/grammar.hpp"
#include "plan/schedule.hpp"

namespace footplan {
namespace {

Frequency read(std::string_view text) { return grammar::frequency(text).value(); }

/// A week as text, a mark a day: "-" for rest, "2" required, "2?" optional, "2+1" both,
/// "?" where nobody says how often.
std::string shown(const WeekTimes& week) {
    std::string result;
    for (const Times& times : week) {
        if (!result.empty()) result += ' ';
        if (times.none())
            result += '-';
        else if (times.open)
            result += '?';
        else if (times.required == 0)
            result += std::to_string(times.optional) + "?";
        else
            result += std::to_string(times.required) + (times.optional ? "+" + std::to_string(times.optional) : "");
    }
    return result;
}

std::string shown(std::string_view frequency, Weekday first = Weekday::mon, int week = 1) {
    return shown(schedule(read(frequency), first, week));
}

TEST_CASE("times a day are boxes in each day") {
    CHECK(shown("daily") == "1 1 1 1 1 1 1");
    CHECK(shown("every day") == "1 1 1 1 1 1 1");
    CHECK(shown("3 times a day") == "3 3 3 3 3 3 3");
    CHECK(shown("2-3 times a day") == "2+1 2+1 2+1 2+1 2+1 2+1 2+1");
    CHECK(shown("up to 3 times a day") == "3? 3? 3? 3? 3? 3? 3?");
    CHECK(shown("at least twice a day") == "2+1 2+1 2+1 2+1 2+1 2+1 2+1");
    CHECK(shown("a few times a day") == "2+1 2+1 2+1 2+1 2+1 2+1 2+1");
    CHECK(shown("several times a day") == "3+1 3+1 3+1 3+1 3+1 3+1 3+1");
    CHECK(shown("about 4 times a day") == "4 4 4 4 4 4 4");
}

TEST_CASE("n days a week are the days floor(7j/n)+1") {
    CHECK(shown("once a week") == "1 - - - - - -");
    CHECK(shown("twice a week") == "1 - - 1 - - -");
    CHECK(shown("3 times a week") == "1 - 1 - 1 - -");
    CHECK(shown("4 days a week") == "1 1 - 1 - 1 -");
    CHECK(shown("5 days a week") == "1 1 1 - 1 1 -");
    CHECK(shown("6 days a week") == "1 1 1 1 1 1 -");
    CHECK(shown("7 days a week") == "1 1 1 1 1 1 1");
}

// As "3-4 times a week": of days 1, 2, 4, 6 the gaps 3, 2, 2 of (1, 4, 6) are the most even.
TEST_CASE("at least n days are n and one more that may be left out") {
    CHECK(shown("at least 3 times a week") == "1 1? - 1 - 1 -");
    CHECK(shown("several times a week") == "1 1? - 1 - 1 -");
    CHECK(shown("a few times a week") == "1 - 1? - 1 - -");
    CHECK(shown("at least once a week") == "1 - - 1? - - -");
    CHECK(shown("at least 7 days a week") == "1 1 1 1 1 1 1");
}

TEST_CASE("without any number the person chooses") {
    const Quantity open{Form::as_tolerated, std::nullopt, std::nullopt, "as tolerated"};
    Frequency freely = read("3 times a week");
    freely.per_day = open;
    CHECK(shown(schedule(freely, Weekday::mon, 1)) == "? - ? - ? - -");
    CHECK(shown(schedule({{Form::exact, 2, 2, "twice"}, PerWeek{open}, ""}, Weekday::mon, 1)) == "? ? ? ? ? ? ?");
}

// By hand, from the squares of the gaps round the week. Of 1, 3, 5 the gaps 4+3 of (1, 5) give 25, 2+5 of the others
// 29. Of 1, 2, 3, 5, 6 only gaps 2, 2, 3 give 17: (1, 3, 5) before (1, 3, 6). Of 1, 2, 4, 6 the gaps 3+4 give 25: (1,
// 4).
TEST_CASE("of n-m days a week the most evenly spread n are required") {
    CHECK(shown("2-3 times a week") == "1 - 1? - 1 - -");
    CHECK(shown("3-5 times a week") == "1 1? 1 - 1 1? -");
    CHECK(shown("2-4 times a week") == "1 1? - 1 - 1? -");
    CHECK(shown("1-2 times a week") == "1 - - 1? - - -");
    CHECK(shown("1-7 times a week") == "1 1? 1? 1? 1? 1? 1?");
    CHECK(shown("up to 3 times a week") == "1? - 1? - 1? - -");
    CHECK(shown("3-3 times a week") == "1 - 1 - 1 - -");
    // (1, 3, 5), (1, 3, 6), (1, 4, 6) and their like have gaps 2, 2, 3.
    CHECK(shown("3-7 times a week") == "1 1? 1 1? 1 1? 1?");
}

TEST_CASE("on an optional day every box is optional") {
    CHECK(shown("twice a day, 2-3 times a week") == "2 - 2? - 2 - -");
    CHECK(shown("2-3 times a day, 2-3 times a week") == "2+1 - 3? - 2+1 - -");
}

TEST_CASE("every N days runs straight across weeks") {
    CHECK(shown("every other day", Weekday::mon, 1) == "1 - 1 - 1 - 1");
    CHECK(shown("every other day", Weekday::mon, 2) == "- 1 - 1 - 1 -");
    CHECK(shown("every other day", Weekday::mon, 3) == "1 - 1 - 1 - 1");
    CHECK(shown("every 3 days", Weekday::mon, 1) == "1 - - 1 - - 1");
    CHECK(shown("every 3 days", Weekday::mon, 2) == "- - 1 - - 1 -");
    CHECK(shown("every 3 days", Weekday::mon, 3) == "- 1 - - 1 - -");
    CHECK(shown("every 3 days", Weekday::mon, 4) == "1 - - 1 - - 1");
    CHECK(shown("every 10 days", Weekday::mon, 2) == "- - - 1 - - -");
    CHECK(shown("every 364 days", Weekday::mon, 1) == "1 - - - - - -");
    CHECK(shown("every 364 days", Weekday::mon, 52) == "- - - - - - -");
    CHECK(shown("3 times a day, every other day", Weekday::thu, 2) == "- 3 - 3 - 3 -");
}

TEST_CASE("named days follow the calendar, whichever day comes first") {
    CHECK(shown("on Mon, Wed, Fri") == "1 - 1 - 1 - -");
    CHECK(shown("on Mon, Wed, Fri", Weekday::sun) == "- 1 - 1 - 1 -");
    CHECK(shown("on Mon, Wed, Fri", Weekday::sat) == "- - 1 - 1 - 1");
    CHECK(shown("on Mon, Wed, Fri", Weekday::thu, 3) == "- 1 - - 1 - 1");
    CHECK(shown("twice a day on Sun", Weekday::wed) == "- - - - 2 - -");
}

TEST_CASE("days of a week are counted from the first day, whichever it is") {
    CHECK(shown("3 times a week", Weekday::thu, 2) == "1 - 1 - 1 - -");
}

TEST_CASE("without a frequency each cue is an optional box, and without cues the person chooses") {
    CHECK(shown(schedule_unstated(0)) == "? ? ? ? ? ? ?");
    CHECK(shown(schedule_unstated(1)) == "1? 1? 1? 1? 1? 1? 1?");
    CHECK(shown(schedule_unstated(3)) == "3? 3? 3? 3? 3? 3? 3?");
}

TEST_CASE("on days without another exercise are the days on which that has nothing at all") {
    const WeekTimes other = schedule(read("2-3 times a week"), Weekday::mon, 1);
    CHECK(shown(other) == "1 - 1? - 1 - -");
    CHECK(shown(schedule_without(read("daily"), other)) == "- 1 - 1 - 1 1");
    CHECK(shown(schedule_without(read("2-3 times a day"), other)) == "- 2+1 - 2+1 - 2+1 2+1");
    CHECK(shown(schedule_without(read("daily"), schedule_unstated(0))) == "- - - - - - -");
    CHECK(shown(schedule_without(read("daily"), WeekTimes{})) == "1 1 1 1 1 1 1");
}

// By hand: of Mon, Tue, Thu, Fri the gaps 1, 3, 3 of (Mon, Tue, Fri) give 19, the 1, 2, 4 of (Mon, Tue, Thu) 21.
TEST_CASE("of preferred days that touch, those are taken that are spread most evenly") {
    const PreferredDays preferred("0011011");  // Monday is the last
    CHECK(shown(schedule(read("3 times a week"), Weekday::mon, 1, preferred)) == "1 1 - - 1 - -");
}

/// The same schedule day by day: slow, and written from the design's words alone.
class Diary {
public:
    Diary(const Frequency& frequency, Weekday first) : frequency_(frequency), first_(first) {}

    Times on(int day) const {
        const int least = frequency_.per_day.min ? *frequency_.per_day.min : 0;
        const int most = frequency_.per_day.max ? *frequency_.per_day.max : least + 1;
        switch (kind(day)) {
            case Kind::rest: return {0, 0};
            case Kind::required: return {least, most - least};
            case Kind::optional: return {0, most};
        }
        return {};
    }

private:
    enum class Kind { rest, required, optional };

    Kind kind(int day) const {
        if (const auto* every = std::get_if<EveryDays>(&frequency_.days)) {
            int due = 1;
            while (due < day) due += every->days;
            return due == day ? Kind::required : Kind::rest;
        }
        if (const auto* named = std::get_if<OnWeekdays>(&frequency_.days)) {
            auto weekday = static_cast<int>(first_);
            for (int passed = 1; passed < day; ++passed) weekday = weekday == 6 ? 0 : weekday + 1;
            for (const Weekday wanted : named->days)
                if (static_cast<int>(wanted) == weekday) return Kind::required;
            return Kind::rest;
        }
        return of_week(std::get<PerWeek>(frequency_.days).days, (day - 1) % 7 + 1);
    }

    /// Lists of days in the order in which the first of equals counts.
    static void lists(const std::vector<int>& from, std::size_t at, std::size_t n, std::vector<int>& taken,
                      std::vector<std::vector<int>>& all) {
        if (taken.size() == n) return all.push_back(taken);
        for (std::size_t i = at; i < from.size(); ++i) {
            taken.push_back(from[i]);
            lists(from, i + 1, n, taken, all);
            taken.pop_back();
        }
    }

    static int squares(const std::vector<int>& days) {
        int sum = 0;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const int next = i + 1 < days.size() ? days[i + 1] : days[0] + 7;
            sum += (next - days[i]) * (next - days[i]);
        }
        return sum;
    }

    static Kind of_week(const Quantity& quantity, int day) {
        const int least = quantity.min ? *quantity.min : 0;
        const int most = quantity.max ? *quantity.max : std::min(least + 1, 7);
        std::vector<int> days, taken;
        for (int j = 0; j < most; ++j) days.push_back(7 * j / most + 1);
        std::vector<std::vector<int>> all;
        lists(days, 0, static_cast<std::size_t>(least), taken, all);
        std::vector<int> best = all.front();
        for (const auto& some : all)
            if (squares(some) < squares(best)) best = some;
        if (std::count(best.begin(), best.end(), day) > 0) return Kind::required;
        return std::count(days.begin(), days.end(), day) > 0 ? Kind::optional : Kind::rest;
    }

    const Frequency& frequency_;
    Weekday first_;
};

std::vector<std::string> amounts(int most) {
    std::vector<std::string> result{"a few", "several"};
    for (int n = 1; n <= most; ++n) {
        result.push_back(std::to_string(n));
        result.push_back("at least " + std::to_string(n));
        result.push_back("up to " + std::to_string(n));
        for (int m = n; m <= most; ++m) result.push_back(std::to_string(n) + "-" + std::to_string(m));
    }
    return result;
}

std::vector<std::string> parts_about_days() {
    std::vector<std::string> result{"daily", "every other day"};
    for (const std::string& amount : amounts(7)) result.push_back(amount + " times a week");
    for (int n = 2; n <= 16; ++n) result.push_back("every " + std::to_string(n) + " days");
    for (unsigned days = 1; days < 128; ++days) {
        std::string names;
        for (unsigned day = 0; day < 7; ++day)
            if (days >> day & 1U) names += (names.empty() ? "on " : ", ") + std::string(weekday_names[day]);
        result.push_back(names);
    }
    return result;
}

TEST_CASE("the schedule agrees with a diary kept day by day") {
    int compared = 0;
    for (const std::string& days : parts_about_days())
        for (const std::string& times : amounts(3)) {
            const Frequency frequency = read(times + " times a day, " + days);
            const auto first = static_cast<Weekday>(compared % 7);
            const Diary diary(frequency, first);
            for (int week = 1; week <= 5; ++week) {
                const WeekTimes planned = schedule(frequency, first, week);
                for (int day = 0; day < 7; ++day)
                    REQUIRE_MESSAGE(planned[static_cast<std::size_t>(day)] == diary.on((week - 1) * 7 + day + 1),
                                    frequency.text << ", week " << week << ", day " << day + 1);
            }
            ++compared;
        }
    CHECK(compared > 2000);
}

}  // namespace
}  // namespace footplan
