#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "unit/check/read.hpp"

namespace footplan {

namespace {

/// What is found in a routine with these lines, notes aside.
std::string found_in(std::string text, const Printable& printable = {}) {
    const std::string all = test::Read(std::move(text)).check(printable);
    std::string result;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = all.find('\n', at) + 1;
        const std::string line = all.substr(at, end - at);
        if (line.find(" note ") == std::string::npos) result += line;
        at = end;
    }
    return result;
}

/// One exercise of nobody's library, its keys indented by four; they begin on line 6.
std::string exercise(const std::string& keys) {
    std::string text = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: X\n";
    for (std::size_t at = 0; at < keys.size();) {
        const std::size_t end = std::min(keys.find('\n', at), keys.size());
        text += "    " + keys.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return text;
}

}  // namespace

TEST_CASE("a dose says how much in one way") {
    CHECK(found_in(exercise("reps: 10")) == "");
    CHECK(found_in(exercise("reps: 10\nhold: 3 s")) == "");
    CHECK(found_in(exercise("duration: 1 min")) == "");
    CHECK(found_in(exercise("note: Slowly.")) == "5:11 warning missing-dose 'X' has no dose\n");
    CHECK(found_in(exercise("reps: 10\nduration: 1 min")) ==
          "7:15 error reps-and-duration a dose has a duration of 1 min and 10 repetitions\n");
    CHECK(found_in(exercise("hold: 3 s")) == "6:11 warning hold-without-reps 'hold' is given without 'reps'\n");
    CHECK(found_in(exercise("tempo: 3-2-3 s")) == "6:12 warning hold-without-reps 'tempo' is given without 'reps'\n");
    CHECK(found_in(exercise("hold: 3 s\nduration: 1 min")) ==
          "6:11 warning hold-without-reps 'hold' belongs to repetitions, and this dose has a duration instead\n");
    CHECK(found_in(exercise("reps: 10\ntempo: 3-2-3 s")) == "");
    CHECK(found_in(exercise("reps: 10\ntempo: 3-2-3 s\nhold: 2 s")) ==
          "8:11 error tempo-with-hold a hold of 2 s is given beside the tempo 3-2-3 s, which has one of 2 s\n");
}

TEST_CASE("a rest between sets wants sets") {
    CHECK(found_in(exercise("reps: 10\nsets: 2\nrest: 30 s")) == "");
    CHECK(found_in(exercise("reps: 10\nsets: 1-2\nrest: 30 s")) == "");
    CHECK(found_in(exercise("reps: 10\nsets: at least 1\nrest: 30 s")) == "");
    CHECK(found_in(exercise("reps: 10\nrest: 30 s")) ==
          "7:11 warning rest-without-sets a rest of 30 s between sets, and there is one set\n");
    CHECK(found_in(exercise("reps: 10\nsets: 1\nrest: 30 s")) ==
          "8:11 warning rest-without-sets a rest of 30 s between sets, and there is one set\n");
    CHECK(found_in(exercise("reps: 10\nrest: 30 s\nprogression: [{week: 2, sets: 2}]")) == "");
}

TEST_CASE("phases are parts that each have a dose") {
    CHECK(found_in(exercise("reps: 10\nphases: [one way, the other]")) == "");
    CHECK(found_in(exercise("phases: [{name: a, reps: 5}, {name: b, duration: 5 s}]")) == "");
    CHECK(found_in(exercise("reps: 10\nphases: [clockwise]")) ==
          "7:13 warning single-phase 'clockwise' is the only phase\n");
    CHECK(found_in(exercise("phases: [{name: a, reps: 5}, b]")) ==
          "6:34 warning missing-dose the phase 'b' has no dose\n");
    CHECK(found_in(exercise("hold: 3 s\nphases: [a, b]")) ==
          "6:11 warning hold-without-reps 'hold' is given without 'reps'\n");
}

TEST_CASE("amounts that are likely to be a slip") {
    // Both sides of each bound.
    const struct {
        const char* most;
        const char* too_much;
        const char* place;
        const char* words;
    } rows[] = {
        {"reps: 200", "reps: 201", "6:11", "reps: 201"},
        {"reps: 1\nsets: 30", "reps: 1\nsets: 31", "7:11", "sets: 31"},
        {"reps: 1\nhold: 15 min", "reps: 1\nhold: 901 s", "7:11", "hold: 901 s"},
        {"frequency: once a week\nduration: 60 min", "duration: 121 min", "6:15", "duration: 121 min"},
        {"reps: 1\nsets: 2\nrest: 30 min", "reps: 1\nsets: 2\nrest: 1801 s", "8:11", "rest: 1801 s"},
        {"reps: 2\nrest-between-reps: 10 min", "reps: 2\nrest-between-reps: 601 s", "7:24", "rest-between-reps: 601 s"},
        {"reps: 1\ntempo: 20-20-20 s", "reps: 1\ntempo: 20-21-20 s", "7:12", "tempo: 20-21-20 s"},
        {"reps: at least 200", "reps: at least 201", "6:11", "reps: at least 201"},
        {"reps: 1\nhold: up to 15 min", "reps: 1\nhold: 3-30 min", "7:11", "hold: 3-30 min"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.too_much);
        CHECK(found_in(exercise(row.most)).find("implausible-amount") == std::string::npos);
        CHECK(found_in(exercise(row.too_much)) == std::string(row.place) + " warning implausible-amount '" + row.words +
                                                      "' is more than is usually prescribed\n");
    }
    CHECK(found_in(exercise("reps: as tolerated")) == "");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, reps: 1000}]"))
              .find("7:35 warning implausible-amount 'reps: 1000' is more than is usually prescribed\n") !=
          std::string::npos);
    CHECK(found_in(exercise("phases: [{name: a, duration: 2 min}, {name: b, duration: 125 min}]")) ==
          "6:62 warning implausible-amount 'duration: 125 min' is more than is usually prescribed\n");
    // What a source states is not implausible, in any of its weeks, and more than that is.
    const std::string documented =
        "\nfrequency: daily\ndocumented: [{source: posture, reps: 1, hold: 20 min, frequency: daily}]";
    CHECK(found_in(exercise("reps: 1\nhold: 20 min" + documented)).find("implausible") == std::string::npos);
    CHECK(found_in(exercise("reps: 1\nhold: 21 min" + documented)).find("implausible") != std::string::npos);
}

TEST_CASE("a day has no more sessions than waking hours") {
    CHECK(found_in(exercise("reps: 1\nfrequency: 16 times a day")).find("too-many-sessions") == std::string::npos);
    CHECK(
        found_in(exercise("reps: 1\nfrequency: 17 times a day"))
            .find("7:16 warning too-many-sessions '17 times a day' is more than once in each of the 16 waking hours") !=
        std::string::npos);
    // 16 sessions of an hour fill the day, and a second more each does not fit.
    CHECK(found_in(exercise("duration: 60 min\nfrequency: 16 times a day")).find("too-many-sessions") ==
          std::string::npos);
    CHECK(found_in(exercise("duration: 3601 s\nfrequency: 16 times a day"))
              .find("warning too-many-sessions '16 times a day' of 'X' takes more than the 16 waking hours") !=
          std::string::npos);
    // The sum of a day that is a slip is not reported as well.
    CHECK(found_in(exercise("duration: 20 min\nfrequency: 17 times a day")).find("long-day") == std::string::npos);
}

TEST_CASE("cues fit the number of times a day") {
    const auto cues = [](const char* frequency, const char* when) {
        return found_in("footplan: 1\ntitle: T\nexercises:\n  - name: X\n    reps: 10\n    frequency: " +
                        std::string(frequency) + "\n    when: [" + when + "]\n");
    };
    for (const auto& [frequency, when] : {std::pair("daily", "a"),
                                          {"twice a day", "a, b"},
                                          {"2-3 times a day", "a, b"},
                                          {"2-3 times a day", "a, b, c"},
                                          {"at least twice a day", "a, b, c, d"},
                                          {"3 times a day", "with meals"},
                                          {"every other day", "a"},
                                          {"several times a day", "a, b, c"}}) {
        CAPTURE(frequency);
        CHECK(cues(frequency, when) == "");
    }
    CHECK(cues("daily", "a, b") == "7:15 warning cue-count 'when' has 2 cues for 1 session a day\n");
    CHECK(cues("3 times a day", "a, b") == "7:11 warning cue-count 'when' has 2 cues for 3 sessions a day\n");
    CHECK(cues("2-3 times a day", "a, b, c, d") == "7:21 warning cue-count 'when' has 4 cues for 3 sessions a day\n");
    CHECK(cues("at least 3 times a day", "a, b") == "7:11 warning cue-count 'when' has 2 cues for 3 sessions a day\n");
    // Of a later week as well.
    CHECK(found_in("footplan: 1\ntitle: T\nexercises:\n  - name: X\n    reps: 10\n    frequency: twice a day\n"
                   "    when: [a, b]\n    progression: [{week: 2, frequency: 3 times a day, reps: 8}]\n") ==
          "7:11 warning cue-count 'when' has 2 cues for 3 sessions a day\n");
}

TEST_CASE("a step changes something") {
    const auto step = [](const char* dose, const char* steps) {
        return found_in(exercise(std::string(dose) + "\nprogression: [" + steps + "]"));
    };
    CHECK(step("reps: 10", "{week: 3, reps: 10}") ==
          "7:19 warning unchanged-step the progression of week 3 repeats the dose of before\n");
    CHECK(step("reps: 10", "{week: 3, reps: 11}") == "");
    // The same in other words is the same.
    CHECK(step("duration: 1 min", "{week: 3, duration: 60 s}").find("unchanged-step") != std::string::npos);
    CHECK(step("duration: 30 s", "{week: 3, duration: 30 counts}") == "");
    CHECK(step("reps: 10", "{week: 2, reps: 12}, {week: 3, reps: 12}").find("7:40 warning unchanged-step") !=
          std::string::npos);
    // Back to the first dose is a change, and so is a week that repeats what would have ended.
    CHECK(step("reps: 10", "{week: 2, reps: 12}, {week: 3, reps: 10}") == "");
    CHECK(step("reps: 10", "{weeks: 2-3, reps: 12}, {week: 4, reps: 12}") == "");
    CHECK(step("reps: 10", "{weeks: 2-3, reps: 12}, {week: 4, reps: 10}").find("unchanged-step") != std::string::npos);
    // A step that changes one of its keys repeats the others for whoever reads it.
    CHECK(step("reps: 10\nhold: 3 s", "{week: 3, reps: 10, hold: 5 s}") == "");
    CHECK(step("reps: 10\nphases: [a, b]", "{week: 2, phases: [a, b]}").find("unchanged-step") != std::string::npos);
    CHECK(step("reps: 10\nphases: [a, b]", "{week: 2, phases: [b, a]}") == "");
}

TEST_CASE("a step does not more than double the work of a week") {
    const auto step = [](const std::string& dose, const std::string& steps) {
        const std::string found = found_in(exercise(dose + "\nprogression: [" + steps + "]"));
        return found.find("steep-step") != std::string::npos;
    };
    CHECK_FALSE(step("reps: 10", "{week: 2, reps: 20}"));
    CHECK(step("reps: 10", "{week: 2, reps: 21}"));
    CHECK(step("reps: 10", "{week: 2, sets: 3}"));
    CHECK(step("reps: 10", "{week: 2, frequency: 3 times a day}"));
    CHECK_FALSE(step("reps: 10", "{week: 2, frequency: twice a day}"));
    CHECK(step("reps: 10\nhold: 5 s", "{week: 2, hold: 11 s}"));
    CHECK(step("reps: 10", "{week: 2, sets: 2, side: each, reps: 11}"));
    CHECK_FALSE(step("reps: 8-12", "{week: 2, reps: 16-24}"));
    CHECK(step("reps: 8-12", "{week: 2, reps: 17-25}"));
    // A range of which one end alone is more than double may be no more than double.
    CHECK_FALSE(step("reps: 8-12", "{week: 2, reps: 10-30}"));
    // Every other day has three days in one week and four in the next.
    CHECK_FALSE(step("reps: 10\nfrequency: every other day", "{week: 3, reps: 16}"));
    // Rests are no work, and a lighter week between changes nothing.
    CHECK_FALSE(step("reps: 10\nsets: 2\nrest: 10 s", "{week: 2, rest: 3 min}"));
    CHECK_FALSE(step("reps: 10", "{weeks: 2-2, reps: 4}, {week: 3, reps: 12}"));
    // What is not known cannot be compared.
    CHECK_FALSE(step("reps: as tolerated", "{week: 2, sets: 5}"));
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, reps: 25}]")) ==
          "7:19 warning steep-step from week 2 'X' is 2.5 times as much work as in any week before\n");
    // As a source states it.
    CHECK_FALSE(
        step("reps: 10\ndocumented: [{source: posture, reps: 10-40, frequency: daily}]", "{week: 2, reps: 40}"));
}

TEST_CASE("a dose outside of its source is named with the source's value") {
    const std::string text = exercise(
        "reps: 20\nhold: 2 s\n"
        "documented: [{source: posture, reps: 10, hold: 3 s, frequency: 2-3 times a week}]");
    CHECK(found_in(text) ==
          "3:12 warning outside-source 'frequency: daily' is more often than what the article 'posture' states: 2-3 "
          "times a week\n"
          "6:11 warning outside-source 'reps: 20' is above what the article 'posture' states: 10\n"
          "7:11 warning outside-source 'hold: 2 s' is below what the article 'posture' states: 3 s\n");
    CHECK(found_in(exercise("reps: 8\ndocumented: [{source: posture, reps: 10}, {source: ten-stretches, reps: 5}]")) ==
          "6:11 warning outside-source 'reps: 8' is below what the article 'posture' states: 10; it is above what the "
          "article "
          "'ten-stretches' states: 5\n");
    CHECK(found_in(exercise("reps: 8-12\ndocumented: [{source: posture, reps: 10}]")) ==
          "6:11 warning outside-source 'reps: 8-12' reaches both below and above what the article 'posture' states: "
          "10\n");
    CHECK(found_in(exercise("reps: 10\ndocumented: [{source: posture, reps: 10, hold: 3 s, sets: 2}]")) ==
          "5:11 warning outside-source 'X' leaves out what a source states: 'sets: 2' (the article 'posture'), 'hold: "
          "3 s' "
          "(the article 'posture')\n");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, reps: 12}]\n"
                            "documented: [{source: posture, reps: 10}]")) ==
          "7:35 warning outside-source 'reps: 12' is above what the article 'posture' states: 10\n");
}

TEST_CASE("notes say what the routine chose itself") {
    CHECK(test::Read(exercise("reps: 10\nhold: 3 s\ndocumented: [{source: posture, reps: 10}]")).check() ==
          "3:12 note not-stated 'posture' leaves the frequency of 'X' open: 'daily' is the routine's own choice\n"
          "7:11 note not-stated 'posture' leaves the hold of 'X' open: '3 s' is the routine's own choice\n");
    CHECK(test::Read(exercise("reps: 10")).check() ==
          "5:11 note undocumented no source is known for the dose of 'X'\n");
}

TEST_CASE("keys that do nothing") {
    CHECK(found_in(exercise("reps: 2\nrest-between-reps: 5 s")) == "");
    CHECK(found_in(exercise("reps: 1\nrest-between-reps: 5 s")) ==
          "7:24 warning useless-key 'rest-between-reps' is given, and there is one repetition\n");
    CHECK(found_in(exercise("duration: 1 min\nrest-between-reps: 5 s")) ==
          "7:24 warning useless-key 'rest-between-reps' is given, and a duration has no repetitions\n");
    CHECK(found_in(exercise("reps: 10\nfrequency: 3 times a week")) ==
          "3:12 warning useless-key the frequency of the routine is for exercises that give none, and each gives "
          "one\n");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, note: Slower.}]")) == "");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2}]")) ==
          "7:19 warning unchanged-step the progression of week 2 changes nothing\n");
    CHECK(found_in("weeks: 4\n" + exercise("reps: 10\nprogression: [{week: 4, reps: 12}]")) == "");
    CHECK(found_in("weeks: 4\n" + exercise("reps: 10\nprogression: [{week: 5, reps: 12}]")) ==
          "8:26 error beyond-programme week 5 is beyond the programme, which has 4 weeks\n");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 5, reps: 12}]")).find("missing-weeks") !=
          std::string::npos);
    CHECK(found_in("sources: {mine: {title: M}}\n" + exercise("reps: 10")) ==
          "1:11 warning useless-key nothing cites the source 'mine'\n");
    CHECK(found_in("source: mine\nsources: {mine: {title: M}}\n" + exercise("reps: 10")) == "");
}

TEST_CASE("the exercises of a routine together") {
    const std::string head = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n";
    const auto named = [](const char* name) { return std::string("  - {name: ") + name + ", reps: 10}\n"; };
    const auto many = [&](int count) {
        std::string text = head;
        for (int i = 0; i < count; ++i) text += named(("A" + std::to_string(i)).c_str());
        return test::Read(text).check();
    };
    CHECK(many(10).find("many-exercises") == std::string::npos);
    CHECK(many(11).find("4:1 note many-exercises 11 exercises in a week, and few people keep up with more than 10\n") !=
          std::string::npos);
    CHECK(found_in(head + named("A") + named("B") + named("A")) ==
          "7:12 warning duplicate-exercise 'A' is twice in the routine\n");
    // Two of one exercise of the library are told apart by names, or by weeks.
    const std::string twice = "  - {exercise: heel-raise, reps: 10, side: both";
    CHECK(found_in(head + twice + "}\n" + twice + "}\n").find("duplicate-exercise") != std::string::npos);
    CHECK(found_in(head + twice + ", name: On a step}\n" + twice + "}\n").find("duplicate-exercise") ==
          std::string::npos);
    CHECK(found_in(head + twice + ", weeks: 1-2}\n" + twice + ", weeks: 3-4}\n").find("duplicate-exercise") ==
          std::string::npos);
    CHECK(found_in(head + twice + ", weeks: 1-3}\n" + twice + ", weeks: 3-4}\n").find("duplicate-exercise") !=
          std::string::npos);
    CHECK(found_in("footplan: 1\ntitle: T\nexercises:\n" + named("A")) ==
          "4:12 warning missing-frequency nothing says how often 'A' is done\n");
    CHECK(found_in("footplan: 1\ntitle: T\nexercises:\n" + named("A") + named("B")) ==
          "4:12 warning missing-frequency nothing says how often 'A' and 'B' are done\n");
    // Cues are a schedule.
    CHECK(found_in("footplan: 1\ntitle: T\nexercises: [{name: A, reps: 5, when: [after sitting]}]\n") == "");
}

TEST_CASE("what the doses of a day come to") {
    // 2 sides x 3 sets x 10 x 30 s, and 2 rests of 30 s on each side: 32 minutes.
    const std::string long_one = "sets: 3\nreps: 10\nhold: 30 s\nrest: 30 s\nside: each";
    CHECK(found_in("session-length: 32 min\n" + exercise(long_one)) == "");
    CHECK(found_in("session-length: up to 20 min\n" + exercise(long_one)) ==
          "1:17 warning session-too-long a session takes 32 min or more, and 'up to 20 min' is claimed\n");
    CHECK(found_in("session-length: at least 20 min\n" + exercise(long_one)) == "");
    CHECK(found_in("session-length: 10-15 s\n" + exercise("reps: 4-6")) == "");
    CHECK(found_in("session-length: 10-15 s\n" + exercise("reps: 6-8")) ==
          "1:17 warning session-too-long a session takes 18 s or more, and '10-15 s' is claimed\n");
    CHECK(found_in("session-length: 1 min\n" +
                   exercise("reps: 10\nprogression: [{week: 2, reps: 20}, {week: 3, reps: 30}]")) ==
          "1:17 warning session-too-long a session in week 3 takes 90 s or more, and '1 min' is claimed\n");
    // Once a day 32 minutes, twice a day over an hour.
    const std::string once = exercise(long_one);
    const std::string twice = exercise(long_one).replace(once.find("daily"), 5, "twice a day");
    CHECK(found_in(once) == "");
    CHECK(found_in(twice) == "4:1 warning long-day the exercises of one day take 64 min or more\n");
    CHECK(found_in(exercise(long_one).replace(once.find("daily"), 5, "1-2 times a day")) == "");
}

TEST_CASE("strength with a load has a day of rest between") {
    const auto strength = [](const std::string& frequency, const std::string& more = "    load: 5 kg\n") {
        return test::Read(
                   "footplan: 1\ntitle: T\nexercises:\n  - name: X\n    type: strength\n    reps: 10\n"
                   "    frequency: " +
                   frequency + "\n" + more)
            .check();
    };
    for (const char* frequency : {"every other day", "2-3 times a week", "on Mon, Wed, Fri", "3 times a week",
                                  "every 3 days", "twice a day on Mon, Thu"}) {
        CAPTURE(frequency);
        CHECK(strength(frequency).find("rest-days") == std::string::npos);
    }
    for (const std::string frequency : {"daily", "4 times a week", "on Mon, Tue", "twice a day"}) {
        CAPTURE(frequency);
        CHECK(strength(frequency).find("7:16 note rest-days 'X' is strength work with a load, and '" + frequency +
                                       "' leaves no day between\n") != std::string::npos);
    }
    // Sunday's neighbour is in the next week.
    CHECK(strength("on Sun, Mon").find("leaves no day between in week 2\n") != std::string::npos);
    CHECK(strength("daily", "").find("rest-days") == std::string::npos);
    const std::string documented = "    load: 5 kg\n    documented: [{source: posture, reps: 10";
    CHECK(strength("daily", documented + ", frequency: daily}]\n").find("rest-days") == std::string::npos);
    CHECK(strength("daily", documented + "}]\n").find("rest-days") != std::string::npos);
    // True of the week of which it speaks: the load, and the frequency, of week 3.
    CHECK(
        strength("every other day", "    progression: [{week: 3, load: 5 kg, frequency: daily}]\n")
            .find(
                "8:52 note rest-days 'X' is strength work with a load, and 'daily' leaves no day between in week 3") !=
        std::string::npos);
    CHECK(
        strength("daily", "    progression: [{week: 3, load: 5 kg, frequency: every other day}]\n").find("rest-days") ==
        std::string::npos);
    CHECK(found_in(exercise("type: stretch\nload: 5 kg\nreps: 10")) == "");
}

TEST_CASE("a hold needs no number where sets or the source give one") {
    CHECK(found_in(exercise("sets: 3\nhold: 30 s")) == "");
    CHECK(found_in(exercise("hold: 30 s\nprogression: [{week: 2, sets: 2}]")).find("hold-without-reps") !=
          std::string::npos);
    const std::string followed =
        "source: posture\nfootplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: X\n"
        "    hold: 30 s\n    documented: [{source: posture, hold: 30 s";
    CHECK(found_in(followed + ", frequency: daily}]\n") == "");
    CHECK(found_in(followed + ", reps: 2, frequency: daily}]\n").find("hold-without-reps") != std::string::npos);
}

TEST_CASE("the affected side is left or right for one person") {
    const std::string found = test::Read(exercise("reps: 10\nside: affected")).check();
    CHECK(found.find("7:11 note affected-side the plan says 'affected'") != std::string::npos);
    CHECK(test::Read(exercise("reps: 10\nside: left")).check().find("affected-side") == std::string::npos);
}

TEST_CASE("characters that no font of the plan has") {
    Printable printable;
    printable.prints = [](char32_t c) { return c < 0x250; };
    CHECK(found_in(exercise("reps: 10\nnote: Füße hoch."), printable) == "");
    CHECK(found_in(exercise("reps: 10\nnote: Hold the 足 up."), printable) ==
          "7:20 error unprintable-text the fonts of the plan have no shape for '足' (U+8DB3)\n");
    CHECK(found_in(exercise("reps: 10\nnote: >-\n  Two lines,\n  then 足."), printable) ==
          "9:12 error unprintable-text the fonts of the plan have no shape for '足' (U+8DB3)\n");
    CHECK(found_in(exercise("reps: 10\nnote: \"Hold \\u8DB3.\""), printable) ==
          "7:11 error unprintable-text the fonts of the plan have no shape for '足' (U+8DB3)\n");
}

TEST_CASE("an error is reported alone, without what would vanish with it") {
    CHECK(found_in(exercise("rep: 10")) == "6:5 error unknown-key an exercise has no key 'rep'\n");
    CHECK(found_in(exercise("reps: ten or so\nhold: 3 s")).find("hold-without-reps") == std::string::npos);
    CHECK(found_in("footplan: 1\ntitle: T\nfrequency: dayly\nexercises: [{name: A, reps: 5}]\n")
              .find("missing-frequency") == std::string::npos);
    CHECK(found_in("footplan: 1\ntitle: T\nfrequency: daily\nexercises: [toe-pres]\n") ==
          "4:13 error unknown-exercise no exercise has the id 'toe-pres'\n");
    // A value that is a slip is not held against a source as well.
    CHECK(found_in(exercise("reps: 1000\ndocumented: [{source: posture, reps: 10}]")) ==
          "6:11 warning implausible-amount 'reps: 1000' is more than is usually prescribed\n");
    // Nor does it hide what is beside it.
    CHECK(found_in(exercise("hold: 300\nreps: 1000")).find("implausible-amount") != std::string::npos);
}

}  // namespace footplan
