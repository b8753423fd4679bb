#include "font/face.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "base/files.hpp"

namespace footplan::font {
namespace {

using namespace literals;

std::string built_in_bytes() { return std::string(built_in().regular.bytes().view()); }

std::string refusal(std::string bytes) {
    try {
        const Face face(SharedBytes(std::move(bytes)), "mine.ttf");
    } catch (const FontError& error) {
        return error.what();
    }
    return {};
}

/// A font whose directory names `to` in place of `from`.
std::string renamed(std::string_view from, std::string_view to) {
    std::string bytes = built_in_bytes();
    const std::size_t at = bytes.find(from);
    REQUIRE(at < 400);
    return bytes.replace(at, from.size(), to);
}

/// The place of a table's bytes, from the file's directory.
std::size_t table(const std::string& bytes, std::string_view tag) {
    const std::size_t row = bytes.find(tag);
    REQUIRE(row < 400);
    std::size_t offset = 0;
    for (std::size_t i = 8; i < 12; ++i) offset = offset << 8 | static_cast<unsigned char>(bytes[row + i]);
    return offset;
}

}  // namespace

// Advances and heights as hb-shape and the tables of Noto Sans give them, in thousandths of the size.
TEST_CASE("text is as wide as the sum of its advances") {
    const Family fonts = built_in();
    CHECK(fonts.regular.width("H", 1000_pt).value == doctest::Approx(741));
    CHECK(fonts.regular.width("Ha", 1000_pt).value == doctest::Approx(741 + 561));
    CHECK(fonts.bold.width("Ha", 1000_pt).value == doctest::Approx(765 + 604));
    CHECK(fonts.regular.width(" ", 10_pt).value == doctest::Approx(2.6));
    // Two, three bytes; the last lies past the characters that are looked up directly.
    CHECK(fonts.regular.width("ñΩЖ–", 1000_pt).value == doctest::Approx(618 + 782 + 854 + 500));
    CHECK(fonts.regular.width("", 12_pt).value == 0);
}

TEST_CASE("what the font does not have is as wide as its empty glyph") {
    const Family fonts = built_in();
    CHECK(fonts.regular.covers(U'a'));
    CHECK(fonts.regular.covers(U'ő'));
    CHECK(fonts.regular.covers(U'☐') == false);
    CHECK(fonts.regular.covers(U'\n') == false);
    CHECK(fonts.regular.covers(U'\U0001F9B6') == false);
    CHECK(fonts.regular.width("\xF0\x9F\xA6\xB6", 1000_pt).value == doctest::Approx(600));
}

TEST_CASE("what the build prepared of a built-in font is what reading its file gives") {
    const Family fonts = built_in();
    for (const Face* const prepared : {&fonts.regular, &fonts.bold}) {
        const Face read(prepared->bytes(), "font");
        CHECK(read.pack() == prepared->pack());
        CHECK(read.ascent(7_pt) == prepared->ascent(7_pt));
        for (char32_t c = 0; c < 0x3000; ++c) REQUIRE(read.covers(c) == prepared->covers(c));
    }
}

TEST_CASE("heights are the font's own") {
    const Family fonts = built_in();
    CHECK(fonts.regular.ascent(1000_pt).value == doctest::Approx(1069));
    CHECK(fonts.regular.descent(1000_pt).value == doctest::Approx(293));
    CHECK(fonts.regular.cap_height(1000_pt).value == doctest::Approx(714));
}

TEST_CASE("a file that is no TrueType font is refused with the reason") {
    struct Row {
        std::string bytes;
        std::string_view says;
    };
    const std::string whole = built_in_bytes();
    const Row rows[] = {
        {"", "empty"},
        {"footplan: 1\ntitle: not a font\n", "not a font file"},
        {std::string("OTTO\0\1", 6), "CFF"},
        {"ttcf and more", "collection"},
        {"wOF2 and more", "WOFF2"},
        {"%!PS-AdobeFont-1.0", "Type 1"},
        {whole.substr(0, 3), "not a font file"},
        {whole.substr(0, 9), "damaged"},
        {whole.substr(0, 40), "damaged"},
        {whole.substr(0, whole.size() / 2), "damaged"},
        {whole.substr(0, whole.size() - 100), "damaged"},
        {renamed("glyf", "xxxx"), "no table 'glyf'"},
        {renamed("cmap", "xxxx"), "no table 'cmap'"},
        {renamed("glyf", "CBDT"), "bitmaps"},
        {renamed("gasp", "CFF "), "CFF"},
    };
    for (const auto& row : rows) {
        const std::string message = refusal(row.bytes);
        CAPTURE(message);
        CHECK(message.find(row.says) != std::string::npos);
        CHECK(message.find("mine.ttf") != std::string::npos);
        CHECK(message.find("; ") != std::string::npos);
    }
    CHECK(refusal(whole).empty());
}

TEST_CASE("outlines out of order are refused") {
    std::string bytes = built_in_bytes();
    bytes[table(bytes, "loca") + 40] = '\x7F';
    CHECK(refusal(bytes).find("out of order") != std::string::npos);
}

TEST_CASE("a font that may not be embedded is refused") {
    // fsType, the fifth number of OS/2: 2 is "restricted licence", 0x100 "no subsetting", 4 "preview and print".
    struct Row {
        char high, low;
        bool refused;
    };
    for (const Row row :
         {Row{0, 2, true}, Row{1, 0, true}, Row{2, 0, true}, Row{0, 0, false}, Row{0, 4, false}, Row{0, 8, false}}) {
        std::string bytes = built_in_bytes();
        const std::size_t at = table(bytes, "OS/2") + 8;
        bytes[at] = row.high;
        bytes[at + 1] = row.low;
        CAPTURE(static_cast<int>(row.high));
        CAPTURE(static_cast<int>(row.low));
        CHECK((refusal(bytes).find("does not allow") != std::string::npos) == row.refused);
    }
}

TEST_CASE("a real CFF font is refused") {
    const std::string path = "/usr/share/fonts/opentype/urw-base35/NimbusSans-Regular.otf";
    if (!std::filesystem::exists(path)) return;
    CHECK(refusal(files::read(path, 10'000'000)).find("TrueType version") != std::string::npos);
}

}  // namespace footplan::font
