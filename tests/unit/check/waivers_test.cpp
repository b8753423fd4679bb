#include <doctest/doctest.h>

#include <string>

#include "base/rules.hpp"
#include "unit/check/read.hpp"

namespace footplan {

namespace {

/// What is found in a routine whose one hold has no reps, on line 6, with a comment at its end.
std::string found_with(const std::string& comment, const std::string& line_above = "") {
    return test::Read("footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - exercise: toe-press\n" + line_above +
                      "    hold: 3 s" + comment + "\n    frequency: 3 times a day\n")
        .check();
}

constexpr const char* usual =
    "3:12 warning useless-key the frequency of the routine is for exercises that give none, "
    "and each gives one\n"
    "5:15 warning outside-source 'toe-press' leaves out what a source states: 'reps: 10' (the articles "
    "'pain-and-balance', 'posture', 'twenty-minutes' and 'ten-stretches' and the leaflet 'sportsinjuryclinic')\n";

}  // namespace

TEST_CASE("a waiver silences one rule on one line") {
    CHECK(found_with("") == std::string(usual) + "6:11 warning hold-without-reps 'hold' is given without 'reps'\n");
    CHECK(found_with("  # footplan: allow hold-without-reps the source leaves it open") == usual);
    CHECK(found_with("", "    # footplan: allow hold-without-reps the source leaves it open\n") == usual);
    CHECK(found_with("", "    # footplan: allow hold-without-reps the source leaves it open\n\n    # Another.\n") ==
          usual);
    CHECK(found_with("", "# footplan:allow   hold-without-reps   open\n") == usual);
}

TEST_CASE("a waiver that waives nothing is reported") {
    const std::string unused = "  # footplan: allow rest-days no reason at all";
    CHECK(found_with(unused) == std::string(usual) +
                                    "6:11 warning hold-without-reps 'hold' is given without 'reps'\n"
                                    "6:34 warning unused-waiver nothing on line 6 breaks 'rest-days'\n");
    // The comment above is for line 7, where there is nothing to waive.
    const std::string twice =
        found_with("  # footplan: allow hold-without-reps open", "    # footplan: allow hold-without-reps open\n");
    CHECK(twice.find("unused-waiver") != std::string::npos);
    CHECK(test::Read("footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5}]\n"
                     "# footplan: allow rest-days why\n")
              .check()
              .find("5:19 warning unused-waiver nothing on any line below breaks 'rest-days'") != std::string::npos);
}

TEST_CASE("a waiver that cannot be used says why") {
    CHECK(found_with("  # footplan: allow hold-without-reps") ==
          std::string(usual) + "6:34 warning unexplained-waiver 'hold-without-reps' is waived without a reason\n");
    CHECK(found_with("  # footplan: allow hold-without-rep open")
              .find("6:34 warning unknown-rule no rule has the id 'hold-without-rep'\n") != std::string::npos);
    CHECK(found_with("  # footplan: allow missing-unit I like it")
              .find("6:34 warning bad-waiver 'missing-unit' cannot be waived\n") != std::string::npos);
    for (const char* comment :
         {"  # footplan: ignore hold-without-reps open", "  # footplan: allow", "  # footplan:"}) {
        CAPTURE(comment);
        CHECK(found_with(comment).find("6:16 warning bad-waiver this comment to footplan cannot be read\n") !=
              std::string::npos);
    }
    CHECK(found_with("  # footplan: 1").find("bad-waiver") == std::string::npos);
    CHECK(found_with("  # footplan prints this").find("bad-waiver") == std::string::npos);
}

TEST_CASE("what is found in a file that another names is waived where it is named") {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId routine = texts.add("r.yaml", "a: 1\nfigure: x.svg  # footplan: allow figure-unsupported drawn so\n");
    const FileId figure = texts.add("x.svg", "<svg/>\n");
    Diagnostic found = finding(rule("figure-unsupported"), {figure, 0, 4}, "text is not drawn");
    found.related.push_back({{routine, 13, 18}, "the figure is named here"});
    diagnostics.add(found);
    apply_waivers(texts, std::span(&routine, 1), diagnostics);
    CHECK(diagnostics.all().empty());
}

TEST_CASE("errors of reading stay, and hide no waiver") {
    const std::string found = test::Read(
                                  "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: A\n"
                                  "    hold: 3  # footplan: allow hold-without-reps open\n")
                                  .check();
    CHECK(found == "6:11 error missing-unit 'hold' needs a unit: write 3 s or 3 min\n");
}

TEST_CASE("a number sign within a text waives nothing") {
    CHECK(test::Read("footplan: 1\ntitle: 'T  # footplan: allow many-exercises x'\nfrequency: daily\n"
                     "exercises: [{name: A, reps: 5, note: \"# footplan: nothing\"}]\n")
              .check() == "4:20 note undocumented no source is known for the dose of 'A'\n");
}

TEST_CASE("a waiver before the first key is for the whole file") {
    const auto found = [](const std::string& head) {
        return test::Read(head +
                          "footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - {name: A, hold: 3 s}\n"
                          "  - {name: B, hold: 3 s}\n")
            .check();
    };
    const auto count = [](const std::string& text, const char* word) {
        std::size_t n = 0;
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++n;
        return n;
    };
    CHECK(count(found(""), "hold-without-reps") == 2);
    for (const char* head : {"# footplan: allow hold-without-reps the leaflet gives no number\n",
                             "# Our leaflet.\n\n# footplan: allow hold-without-reps no number\n# More.\n\n---\n",
                             "---\n# footplan: allow hold-without-reps no number\n"}) {
        CAPTURE(head);
        CHECK(count(found(head), "hold-without-reps") == 0);
    }
    // One rule and no other.
    CHECK(count(found("# footplan: allow undocumented our own\n"), "undocumented") == 0);
    CHECK(count(found("# footplan: allow undocumented our own\n"), "hold-without-reps") == 2);
    CHECK(found("# footplan: allow long-day x\n")
              .find("1:19 warning unused-waiver nothing in this file breaks 'long-day'\n") != std::string::npos);
    CHECK(count(found("# footplan: allow hold-without-reps\n"), "unexplained-waiver") == 1);
    // At the end of the first key's line it is for that line.
    CHECK(test::Read("footplan: 1  # footplan: allow hold-without-reps x\ntitle: T\nfrequency: daily\n"
                     "exercises: [{name: A, hold: 3 s}]\n")
              .check()
              .find("4:29 warning hold-without-reps") != std::string::npos);
}

TEST_CASE("what is implausible may be waived") {
    CHECK(test::Read("footplan: 1\ntitle: T\nfrequency: daily\nexercises:\n  - name: A\n    reps: 1\n"
                     "    hold: 16 min  # footplan: allow implausible-amount a wall sit\n")
              .check() == "5:11 note undocumented no source is known for the dose of 'A'\n");
}

}  // namespace footplan
