#include "base/unprintable.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"

using namespace footplan;

namespace {

std::vector<Unprintable> found_in(std::string_view text) {
    return unprintable(text, [](char32_t c) { return c != U'日' && c != U'本' && c < 0x1F000; });
}

}  // namespace

TEST_CASE("each script has its way of being set") {
    struct Row {
        char32_t character;
        std::string_view name;
        Setting setting;
    };
    using enum Setting;
    // A letter of each script, from the code charts of Unicode.
    for (const Row& row : {
             Row{U'a', "", plain},
             Row{U'ő', "", plain},
             Row{U'ж', "", plain},
             Row{U'ω', "", plain},
             Row{U'日', "", plain},
             Row{U'한', "", plain},
             Row{U'კ', "", plain},
             Row{U'☐', "", plain},
             // A comma, a digit and a combining accent are of no script.
             Row{U',', "", plain},
             Row{U'7', "", plain},
             Row{U'\u0301', "", plain},
             Row{U'\U0001F9B6', "", plain},
             Row{U'ש', "Hebrew", right_to_left},
             Row{U'\u05B7', "Hebrew", right_to_left},
             Row{U'\uFB4F', "Hebrew", right_to_left},
             Row{U'ع', "Arabic", right_to_left},
             Row{U'\u064B', "Arabic", right_to_left},
             Row{U'\uFEFC', "Arabic", right_to_left},
             Row{U'ܐ', "Syriac", right_to_left},
             Row{U'ހ', "Thaana", right_to_left},
             Row{U'ߊ', "N'Ko", right_to_left},
             Row{U'\U0001E900', "Adlam", right_to_left},
             // Phoenician: without a row of its own.
             Row{U'\U00010900', "", right_to_left},
             Row{U'अ', "Devanagari", shaped},
             Row{U'\u093F', "Devanagari", shaped},
             Row{U'ক', "Bengali", shaped},
             Row{U'ਕ', "Gurmukhi", shaped},
             Row{U'ક', "Gujarati", shaped},
             Row{U'த', "Tamil", shaped},
             Row{U'త', "Telugu", shaped},
             Row{U'ಕ', "Kannada", shaped},
             Row{U'ക', "Malayalam", shaped},
             Row{U'ක', "Sinhala", shaped},
             Row{U'ก', "Thai", shaped},
             Row{U'ກ', "Lao", shaped},
             Row{U'ཀ', "Tibetan", shaped},
             Row{U'က', "Myanmar", shaped},
             Row{U'ក', "Khmer", shaped},
             Row{U'ᠮ', "Mongolian", shaped},
             Row{U'\u1112', "Hangul jamo", shaped},
             Row{U'ꦏ', "Javanese", shaped},
             Row{U'\U00011005', "a Brahmic script", shaped},
         }) {
        CAPTURE(static_cast<unsigned>(row.character));
        CHECK(script_of(row.character).name == row.name);
        CHECK((script_of(row.character).setting == row.setting));
    }
}

TEST_CASE("blocks end where Unicode ends them") {
    using enum Setting;
    CHECK((script_of(0x058F).setting == plain));  // Armenian dram sign
    CHECK((script_of(0x0590).setting == right_to_left));
    CHECK((script_of(0x08FF).setting == right_to_left));
    CHECK((script_of(0x0900).setting == shaped));
    CHECK((script_of(0x109F).setting == shaped));
    CHECK((script_of(0x10A0).setting == plain));  // Georgian
    CHECK((script_of(0x10FF).setting == plain));
    CHECK((script_of(0x1100).setting == shaped));
    CHECK((script_of(0x1200).setting == plain));  // Ethiopic
    CHECK((script_of(0xFB1C).setting == plain));  // Latin and Armenian ligatures
    CHECK((script_of(0xFB1D).setting == right_to_left));
    CHECK((script_of(0xFEFF).setting == plain));  // byte order mark
    CHECK((script_of(0x10FFFF).setting == plain));
}

TEST_CASE("whatever runs from right to left is refused, in all of Unicode") {
    for (char32_t c = 0; c < 0x110000; ++c)
        if (utf8::is_right_to_left(c)) REQUIRE((script_of(c).setting == Setting::right_to_left));
    // The ends of the ranges of class R and AL in DerivedBidiClass.txt.
    for (const char32_t c :
         {0x05BEU, 0x05D0U, 0x0608U, 0x07B1U, 0x07C0U, 0x200FU, 0xFB1DU, 0xFDFCU, 0xFE70U, 0x10800U, 0x1E8C4U})
        CHECK(utf8::is_right_to_left(c));
    for (const char32_t c : {0x0041U, 0x0300U, 0x0660U, 0x0900U, 0x200EU, 0x2F00U}) CHECK(!utf8::is_right_to_left(c));
}

TEST_CASE("each reason is given once, at its first character") {
    CHECK(found_in("").empty());
    CHECK(found_in("Heel raise, 10 × slowly – Fußgröße, Ελληνικά, Їжак").empty());
    // Line breaks, tabs and marks of direction are not printed.
    CHECK(found_in("a\tb\nc\u200Fd\u202E").empty());

    const auto japanese = found_in("for 日本の日");
    REQUIRE(japanese.size() == 1);
    CHECK(japanese[0].begin == 4);
    CHECK(japanese[0].end == 7);
    CHECK(japanese[0].message == "the fonts of the plan have no shape for '日' (U+65E5) and '本' (U+672C)");

    const auto hebrew = found_in("שלום");
    REQUIRE(hebrew.size() == 1);
    CHECK(hebrew[0].message ==
          "'ש' (U+05E9) is Hebrew, which runs from right to left: footplan prints from left to right only");
    CHECK(hebrew[0].help == "write it in Latin, Greek or Cyrillic letters");

    const auto hindi = found_in("x पैर");
    REQUIRE(hindi.size() == 1);
    CHECK(hindi[0].begin == 2);
    CHECK(hindi[0].message ==
          "'प' (U+092A) is Devanagari, whose letters change shape and place with their neighbours: footplan prints "
          "each letter by itself");

    const auto mixed = found_in("שלום \U0001F9B6 عربي עוד 日");
    REQUIRE(mixed.size() == 3);
    CHECK(mixed[0].message.starts_with("'ש' (U+05E9) is Hebrew"));
    CHECK(mixed[1].message == "the fonts of the plan have no shape for '\U0001F9B6' (U+1F9B6) and '日' (U+65E5)");
    CHECK(mixed[2].message.starts_with("'ع' (U+0639) is Arabic"));

    CHECK(found_in("\U00010900\U00010901")[0].message.starts_with("'\U00010900' (U+10900) is in a script, which runs"));
}

TEST_CASE("of many characters that the fonts lack eight are named") {
    std::string text;
    for (char32_t c = 0x1F600; c < 0x1F60A; ++c) utf8::append(text, c);
    const auto found = found_in(text + text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.find("'\U0001F607' (U+1F607) and 2 more") != std::string::npos);
    CHECK(found[0].message.find("U+1F608") == std::string::npos);
}
