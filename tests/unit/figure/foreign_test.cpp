#include "figure/foreign.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include "unit/figure/reading.hpp"

using namespace footplan;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

/// The beginning of an ISO base media file: its size, "ftyp", the brand, a version and more brands.
std::string brands(std::string_view major, std::string_view others) {
    std::string box = "\0\0\0"s + static_cast<char>(16 + others.size()) + "ftyp";
    return box.append(major).append("\0\0\0\0"sv).append(others).append("\0\0\0\x20meta"sv).append(200, 'x');
}

}  // namespace

TEST_CASE("a file that is no picture for footplan is named, with the way to make one of it") {
    struct Row {
        std::string bytes;
        std::string_view name;
    };
    for (const Row& row : {
             Row{brands("heic", "mif1heic"), "a HEIC photo"},
             Row{brands("heix", "mif1"), "a HEIC photo"},
             Row{brands("mif1", "miafheic"), "a HEIC photo"},
             Row{brands("avif", "mif1miaf"), "an AVIF picture"},
             // Of two kinds that share a brand the compatible ones decide.
             Row{brands("mif1", "avifmiaf"), "an AVIF picture"},
             Row{brands("qt  ", ""), "a film"},
             Row{brands("isom", "mp41"), "a film"},
             Row{"RIFF\x10\0\0\0WEBPVP8 "s, "a WebP picture"},
             Row{"RIFF\x10\0\0\0AVI LIST"s, "a film"},
             Row{"GIF89a\1\0", "a GIF picture"},
             Row{"GIF87a", "a GIF picture"},
             Row{"II*\0\x08"s, "a TIFF picture"},
             Row{"MM\0*\0"s, "a TIFF picture"},
             Row{"BM\x46\0"s, "a BMP picture"},
             Row{"%PDF-1.7\n", "a PDF document"},
             Row{"\xFF\x0A\xFA", "a JPEG XL picture"},
             Row{"\0\0\0\x0CjP  \r\n\x87\n"s, "a JPEG 2000 picture"},
             Row{"PK\x03\x04\x14", "a document or an archive"},
             Row{"\x1F\x8B\x08", "a packed file, perhaps an SVG"},
             Row{"\n<!DOCTYPE html><html>", "a web page"},
             Row{"<HTML>", "a web page"},
         }) {
        CAPTURE(row.name);
        const auto* const kind = figure::foreign_kind(row.bytes);
        REQUIRE(kind);
        CHECK(kind->name == row.name);
        CHECK(!kind->help.empty());
        const tests::Reading read("foot.jpg", row.bytes);
        CHECK(read.said() == fmt::format("mine.yaml:1:9 figure-kind the figure 'foot.jpg' is {} with a name for JPEG: "
                                         "footplan prints SVG, PNG and JPEG",
                                         row.name));
        REQUIRE(read.diagnostics.all().size() == 1);
        CHECK(read.diagnostics.all()[0].help == kind->help);
    }
    CHECK(tests::Reading("foot.heic", brands("heic", "mif1")).said() ==
          "mine.yaml:1:9 figure-kind the figure 'foot.heic' is a HEIC photo: footplan prints SVG, PNG and JPEG");
    CHECK(std::string(figure::foreign_kind(brands("heic", ""))->help).find("Most Compatible") != std::string::npos);
}

TEST_CASE("pictures, and what nobody knows, are not foreign") {
    for (const std::string_view bytes :
         {""sv, "\x89PNG\r\n"sv, "\xFF\xD8\xFF\xE0"sv, "<svg/>"sv, "<?xml version='1.0'?>"sv, "<!DOCTYPE svg>"sv,
          "noise"sv, "RIFF\x10\0\0\0WAVE"sv, "\0\0\0\x0C"sv, "ftyp"sv})
        CHECK(figure::foreign_kind(bytes) == nullptr);
    CHECK(tests::Reading("foot.heic", "\xFF\xD8\xFF\xE0\0\0"s).said() ==
          "mine.yaml:1:9 figure-kind the figure 'foot.heic' contains JPEG, and its name does not say so");
}
