#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "unit/check/read.hpp"

namespace footplan {

namespace {

/// What is found in a routine with these lines, notes aside.
std::string found_in(std::string text, const Abilities& abilities = {}) {
    const std::string all = test::Read(std::move(text)).check(abilities);
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
          "8:11 error tempo-with-hold a hold of 2 s stands beside the tempo 3-2-3 s, which has one of 2 s\n");
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

TEST_CASE("amounts that nobody prescribes") {
    CHECK(found_in(exercise("reps: 100")) == "");
    CHECK(found_in(exercise("reps: 2\nsets: 20")) == "");
    CHECK(found_in(exercise("reps: 1\nhold: 180 s")) == "");
    CHECK(found_in(exercise("duration: 60 min")) == "");
    CHECK(found_in(exercise("reps: 10\nhold: 300 s")) ==
          "7:11 error implausible-amount 'hold: 300 s' is more than anybody prescribes\n");
    CHECK(found_in(exercise("reps: 10\nhold: 3-30 min")) ==
          "7:11 error implausible-amount 'hold: 3-30 min' is more than anybody prescribes\n");
    CHECK(found_in(exercise("reps: 101")) ==
          "6:11 error implausible-amount 'reps: 101' is more than anybody prescribes\n");
    CHECK(found_in(exercise("reps: at least 101")) ==
          "6:11 error implausible-amount 'reps: at least 101' is more than anybody prescribes\n");
    CHECK(found_in(exercise("reps: as tolerated")) == "");
    CHECK(found_in(exercise("reps: 5\nsets: 21")) ==
          "7:11 error implausible-amount 'sets: 21' is more than anybody prescribes\n");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, reps: 1000}]")) ==
          "7:35 error implausible-amount 'reps: 1000' is more than anybody prescribes\n");
    CHECK(found_in(exercise("phases: [{name: a, duration: 2 min}, {name: b, duration: 90 min}]")) ==
          "6:62 error implausible-amount 'duration: 90 min' is more than anybody prescribes\n");
    // What a source states is not implausible, and more than that is.
    const std::string documented = "\ndocumented: [{source: posture, reps: 5, hold: 5 min}]";
    CHECK(found_in(exercise("reps: 5\nhold: 5 min" + documented)) == "");
    CHECK(found_in(exercise("reps: 5\nhold: 6 min" + documented)) ==
          "7:11 error implausible-amount 'hold: 6 min' is more than anybody prescribes\n");
}

TEST_CASE("a dose outside of its source is named with the source's value") {
    const std::string text = exercise(
        "reps: 20\nhold: 2 s\n"
        "documented: [{source: posture, reps: 10, hold: 3 s, frequency: 2-3 times a week}]");
    CHECK(found_in(text) ==
          "3:12 warning outside-source 'frequency: daily' is more often than what 'posture' states: 2-3 times a week\n"
          "6:11 warning outside-source 'reps: 20' is above what 'posture' states: 10\n"
          "7:11 warning outside-source 'hold: 2 s' is below what 'posture' states: 3 s\n");
    CHECK(found_in(exercise("reps: 8\ndocumented: [{source: posture, reps: 10}, {source: ten-stretches, reps: 5}]")) ==
          "6:11 warning outside-source 'reps: 8' lies outside of what its sources state: 10 ('posture'), 5 "
          "('ten-stretches')\n");
    CHECK(found_in(exercise("reps: 8-12\ndocumented: [{source: posture, reps: 10}]")) ==
          "6:11 warning outside-source 'reps: 8-12' reaches both below and above what 'posture' states: 10\n");
    CHECK(found_in(exercise("reps: 10\ndocumented: [{source: posture, reps: 10, hold: 3 s, sets: 2}]")) ==
          "5:11 warning outside-source 'X' leaves out what its source states: 'sets: 2' ('posture'), 'hold: 3 s' "
          "('posture')\n");
    CHECK(found_in(exercise("reps: 10\nprogression: [{week: 2, reps: 12}]\n"
                            "documented: [{source: posture, reps: 10}]")) ==
          "7:35 warning outside-source 'reps: 12' is above what 'posture' states: 10\n");
}

TEST_CASE("notes say what the routine chose itself") {
    CHECK(test::Read(exercise("reps: 10\nhold: 3 s\ndocumented: [{source: posture, reps: 10}]")).check() ==
          "3:12 note not-stated 'posture' leaves the frequency of 'X' open: 'daily' is the routine's own choice\n"
          "7:11 note not-stated 'posture' leaves the hold of 'X' open: '3 s' is the routine's own choice\n");
    CHECK(test::Read(exercise("reps: 10")).check() ==
          "5:11 note undocumented no source is known for the dose of 'X'\n");
}

TEST_CASE("keys that do nothing") {
    CHECK(found_in(exercise("reps: 10\nwhen: [at noon]")) == "");
    CHECK(found_in(exercise("reps: 10\nwhen: [at noon, at night]")) ==
          "7:21 warning useless-key 'when' has 2 cues for 1 session a day\n");
    CHECK(found_in(exercise("reps: 10\nfrequency: at least once a day\nwhen: [at noon, at night]")).find("cues") ==
          std::string::npos);
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
          "7:19 warning useless-key the progression of week 2 changes nothing\n");
    CHECK(found_in("weeks: 4\n" + exercise("reps: 10\nprogression: [{week: 4, reps: 12}]")) == "");
    CHECK(found_in("weeks: 4\n" + exercise("reps: 10\nprogression: [{week: 5, reps: 12}]")) ==
          "8:26 error beyond-programme week 5 is beyond the programme, which has 4 weeks\n");
    CHECK(found_in("sources: {mine: {title: M}}\n" + exercise("reps: 10")) ==
          "1:11 warning useless-key nothing cites the source 'mine'\n");
    CHECK(found_in("source: mine\nsources: {mine: {title: M}}\n" + exercise("reps: 10")) == "");
}

TEST_CASE("the exercises of a routine together") {
    const std::string head = "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n";
    const auto named = [](const char* name) { return std::string("  - {name: ") + name + ", reps: 10}\n"; };
    CHECK(found_in(head + named("A") + named("B") + named("C") + named("D")) == "");
    CHECK(found_in(head + named("A") + named("B") + named("C") + named("D") + named("E")) ==
          "4:1 warning many-exercises 5 exercises, and people keep up with no more than 4\n");
    CHECK(found_in(head + named("A") + named("B") + named("A")) ==
          "7:12 warning duplicate-exercise 'A' stands twice in the routine\n");
    CHECK(found_in("footplan: 1\ntitle: T\nexercises:\n" + named("A")) ==
          "4:12 warning missing-frequency nothing says how often 'A' is done\n");
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
    CHECK(found_in("session-length: 1 min\n" + exercise("reps: 10\nprogression: [{week: 3, reps: 30}]")) ==
          "1:17 warning session-too-long a session in week 3 takes 90 s or more, and '1 min' is claimed\n");
    // Once a day 32 minutes, twice a day over an hour.
    const std::string once = exercise(long_one);
    const std::string twice = exercise(long_one).replace(once.find("daily"), 5, "twice a day");
    CHECK(found_in(once) == "");
    CHECK(found_in(twice) == "4:1 warning long-day the exercises of one day take 64 min or more\n");
    CHECK(found_in(exercise(long_one).replace(once.find("daily"), 5, "1-2 times a day")) == "");
}

TEST_CASE("strength has a day of rest between") {
    const auto strength = [](const std::string& frequency, const std::string& more = "") {
        return "footplan: 1\ntitle: T\nexercises:\n  - name: X\n    type: strength\n    reps: 10\n    frequency: " +
               frequency + "\n" + more;
    };
    for (const char* frequency : {"every other day", "2-3 times a week", "on Mon, Wed, Fri", "3 times a week",
                                  "every 3 days", "twice a day on Mon, Thu"}) {
        CAPTURE(frequency);
        CHECK(found_in(strength(frequency)) == "");
    }
    for (const std::string frequency : {"daily", "4 times a week", "on Mon, Tue", "on Sun, Mon", "twice a day"}) {
        CAPTURE(frequency);
        CHECK(found_in(strength(frequency)) ==
              "7:16 warning rest-days 'X' is strength work, and '" + frequency + "' leaves no day between\n");
    }
    CHECK(found_in(strength("daily", "    documented: [{source: posture, reps: 10, frequency: daily}]\n")) == "");
    CHECK(found_in(strength("daily", "    documented: [{source: posture, reps: 10}]\n")).find("rest-days") !=
          std::string::npos);
    CHECK(found_in(exercise("type: stretch\nreps: 10")) == "");
}

TEST_CASE("characters that no font of the plan has") {
    Abilities abilities;
    abilities.prints = [](char32_t c) { return c < 0x250; };
    CHECK(found_in(exercise("reps: 10\nnote: Füße hoch."), abilities) == "");
    CHECK(found_in(exercise("reps: 10\nnote: Hold the 足 up."), abilities) ==
          "7:20 error unprintable-text the fonts of the plan have no shape for '足' (U+8DB3)\n");
    CHECK(found_in(exercise("reps: 10\nnote: >-\n  Two lines,\n  then 足."), abilities) ==
          "9:12 error unprintable-text the fonts of the plan have no shape for '足' (U+8DB3)\n");
    CHECK(found_in(exercise("reps: 10\nnote: \"Hold \\u8DB3.\""), abilities) ==
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
          "6:11 error implausible-amount 'reps: 1000' is more than anybody prescribes\n");
    // Nor does it hide what stands beside it.
    CHECK(found_in(exercise("hold: 300\nreps: 1000")).find("implausible-amount") != std::string::npos);
}

}  // namespace footplan
