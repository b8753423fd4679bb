// A font of six glyphs, made by the OpenType specification: what Noto Sans does not have in the places that are read.

#include "font/truetype.hpp"

#include <doctest/doctest.h>

#include <array>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

using namespace footplan;
using font::TrueType;

namespace {

std::string numbers(std::initializer_list<int> values) {
    std::string bytes;
    for (const int value : values) {
        bytes += static_cast<char>(value >> 8 & 0xFF);
        bytes += static_cast<char>(value & 0xFF);
    }
    return bytes;
}

std::string zeros(std::size_t count) { return std::string(count, '\0'); }

/// Two names: number 4, the full one, and number 6, the PostScript name, with what no such name may have.
std::string name_table() {
    std::string wide;
    for (const char c : std::string_view("/0az-AZ9:@[`{Made")) wide += std::string(1, '\0') + c;
    const int size = static_cast<int>(wide.size());
    return numbers({0, 2, 30, 3, 1, 0x409, 4, 2, size, 3, 1, 0x409, 6, size, 0}) + wide + numbers({'x'});
}

/// Of format 4 (segments): A to C by a list of glyphs with a shift, a to c by a shift alone.
std::string character_map() {
    return numbers({0, 1, 3, 1, 0, 12}) + numbers({4, 46, 0, 6, 4, 1, 2}) +     // head of the subtable: three segments
           numbers({'C', 'c', 0xFFFF, 0, 'A', 'a', 0xFFFF}) +                   // their ends and beginnings
           numbers({2, 4 - 'a', 1}) + numbers({6, 0, 0}) + numbers({1, 0, 3});  // shifts, places in the list, the list
}

/// Glyph 1 has an outline; glyph 5 is composed of it and of another.
std::pair<std::string, std::string> outlines(int other) {
    const std::string simple = numbers({1, 0, 0, 0, 0, 0});
    const std::string composed = numbers({-1, 0, 0, 0, 0, 0x20, 1, 0, 0, other, 0, 0});
    const int first = static_cast<int>(simple.size() / 2), both = first + static_cast<int>(composed.size() / 2);
    return {simple + composed, numbers({0, 0, first, first, first, first, both})};
}

std::string made(int other = 2) {
    const auto [glyf, loca] = outlines(other);
    const std::string head = zeros(18) + numbers({2000}) + zeros(16) + numbers({-100, -240, 1400, 1860}) + zeros(10);
    const std::string hhea = zeros(4) + numbers({1800, -600}) + zeros(26) + numbers({2});
    const std::vector<std::pair<std::string, std::string>> tables = {{"cmap", character_map()},
                                                                     {"glyf", glyf},
                                                                     {"head", head},
                                                                     {"hhea", hhea},
                                                                     {"hmtx", numbers({1000, 0, 500, 0, 0, 0, 0, 0})},
                                                                     {"loca", loca},
                                                                     {"maxp", zeros(4) + numbers({6}) + zeros(26)},
                                                                     {"name", name_table()}};
    std::string file = numbers({1, 0, static_cast<int>(tables.size()), 0, 0, 0}), bytes;
    const std::size_t begin = 12 + 16 * tables.size();
    for (const auto& [tag, table] : tables) {
        file +=
            tag + zeros(4) + numbers({0, static_cast<int>(begin + bytes.size()), 0, static_cast<int>(table.size())});
        bytes += table + zeros((4 - table.size() % 4) % 4);
    }
    return file + bytes;
}

}  // namespace

TEST_CASE("characters are looked up in segments with a shift, with a list of glyphs, and with both") {
    const std::string file = made();
    const TrueType made(file);
    CHECK(made.glyph(U'@') == 0);
    CHECK(made.glyph(U'A') == 3);
    // Not in the list: the shift makes no glyph of it.
    CHECK(made.glyph(U'B') == 0);
    CHECK(made.glyph(U'C') == 5);
    CHECK(made.glyph(U'D') == 0);
    CHECK(made.glyph(U'`') == 0);
    CHECK(made.glyph(U'a') == 4);
    CHECK(made.glyph(U'b') == 5);
    // The font has no glyph 6.
    CHECK(made.glyph(U'c') == 0);
    CHECK(made.glyph(U'\U00010041') == 0);
}

TEST_CASE("measures are in thousandths of the size") {
    const std::string file = made();
    const TrueType made(file);
    const font::FontMetrics metrics = made.metrics();
    CHECK(std::array{metrics.left, metrics.bottom, metrics.right, metrics.top} ==
          std::array{-50.0, -120.0, 700.0, 930.0});
    CHECK(std::array{metrics.ascent, metrics.descent, metrics.cap_height} == std::array{900.0, -300.0, 900.0});
    CHECK(metrics.weight == 400);
    CHECK(made.advance(0) == 500);
    // Those behind the last width share it.
    CHECK(made.advance(1) == 250);
    CHECK(made.advance(5) == 250);
}

TEST_CASE("of a font's name letters, digits and hyphens are kept") {
    const std::string file = made();
    CHECK(TrueType(file).postscript_name() == "0az-AZ9Made");
}

TEST_CASE("the parts of a composed glyph are behind what was asked for, under their new numbers") {
    const std::string file = made();
    const std::array<TrueType::Glyph, 2> kept{0, 5};
    const std::string cut = TrueType(file).cut(kept);
    // Behind the two that were asked for are the two parts, of which the first has an outline of 12 bytes.
    const auto at = [&](std::string_view tag) {
        const std::size_t row = cut.find(tag);
        return static_cast<std::size_t>(static_cast<unsigned char>(cut[row + 10])) << 8 |
               static_cast<unsigned char>(cut[row + 11]);
    };
    const std::string loca = cut.substr(at("loca"), 20);
    CHECK(loca == numbers({0, 0, 0, 0, 0, 24, 0, 36, 0, 36}));
    CHECK(cut.substr(at("glyf"), 24) == numbers({-1, 0, 0, 0, 0, 0x20, 2, 0, 0, 3, 0, 0}));
}

TEST_CASE("a glyph that is composed of one that the font does not have is damage") {
    const std::string file = made(9);
    const std::array<TrueType::Glyph, 2> kept{0, 5};
    CHECK_THROWS_AS(TrueType(file).cut(kept), font::sfnt::Damaged);
}
