#include "check/fix.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/check/read.hpp"

namespace footplan {

namespace {

std::string fixed(const std::string& text) {
    test::Read read(text);
    read.check();
    return fixed_text(text, read.file, read.diagnostics.all());
}

}  // namespace

TEST_CASE("certain corrections are made and nothing else changes") {
    CHECK(fixed("# mine\nfootplan: 1\ntitel: T   # of the plan\nfrequency: 3 tims a day\nexercises:\n"
                "  - exercise: toe-pres\n    rep: 10\n    hold: 3 secnds  # short\n") ==
          "# mine\nfootplan: 1\ntitle: T   # of the plan\nfrequency: 3 times a day\nexercises:\n"
          "  - exercise: toe-press\n    reps: 10\n    hold: 3 second  # short\n");
}

TEST_CASE("a doubtful mistake is left to its author") {
    for (const char* text : {
             "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5, hold: 3}]\n",
             "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5, xyz: 3}]\n",
             // 'reps' is given: 'rep' is not a misspelt one.
             "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5, rep: 3}]\n",
             "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 12-8}]\n",
         }) {
        CAPTURE(text);
        test::Read read(text);
        CHECK(read.check().find(" error ") != std::string::npos);
        CHECK(fixed_text(text, read.file, read.diagnostics.all()) == text);
    }
}

TEST_CASE("of two misspelt keys only one is taken for the key that they resemble") {
    const std::string text = "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, rep: 5, repz: 6}]\n";
    CHECK(fixed(text) == "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5, repz: 6}]\n");
}

TEST_CASE("overlapping corrections are made one at a time") {
    TextFiles texts;
    const FileId file = texts.add("a", "abcdef");
    std::vector<Diagnostic> list(3);
    list[0].fix = Fix{{file, 2, 4}, "X"};
    list[1].fix = Fix{{file, 0, 3}, "Y"};
    list[2].fix = Fix{{file, 4, 4}, "Z"};
    CHECK(fixed_text("abcdef", file, list) == "YdZef");
    CHECK(fixed_text("abcdef", static_cast<FileId>(9), list) == "abcdef");
}

TEST_CASE("a diff has the form of diff -u") {
    CHECK(unified_diff("a", "1\n2\n", "1\n2\n") == "");
    CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
          "--- a\n+++ a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    // Changes six lines apart share a hunk, seven lines apart do not.
    CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n") ==
          "--- a\n+++ a\n@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n");
    CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n") ==
          "--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
    CHECK(unified_diff("a", "1", "2") ==
          "--- a\n+++ a\n@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n");
    CHECK(unified_diff("a", "1\n2\n3\n", "1\nb\nc\n3\n") == "--- a\n+++ a\n@@ -1,3 +1,4 @@\n 1\n-2\n+b\n+c\n 3\n");
    CHECK(unified_diff("a", "1\n", "1\n2\n") == "--- a\n+++ a\n@@ -1 +1,2 @@\n 1\n+2\n");
}

}  // namespace footplan
