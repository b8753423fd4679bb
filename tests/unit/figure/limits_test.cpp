// Both sides of what bounds a picture: src/base/limits.hpp.
#include "base/limits.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <jpeglib.h>

#include "base/compressor.hpp"
#include "base/files.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
using namespace std::string_literals;
using tests::Reading;
using tests::shapes;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

const std::string square = "<path d=\"M0 0h9v9z\"/>";

Reading drawing(const std::string& root, const std::string& title = "T") {
    return {"x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" " + root + "><title>" + title + "</title>" +
                         "<path d=\"M0 0h.05v.05z\"/></svg>"};
}

/// Read, and without an error.
bool fits(const Reading& reading) { return reading.picture.has_value(); }
bool says(const Reading& reading, const std::string& message) {
    return !reading.picture && reading.said().find(message) != std::string::npos;
}

std::string big_endian(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

/// CRC-32 as PNG has it (ISO/IEC 15948, annex D), a bit at a time.
std::uint32_t crc(const std::string& bytes) {
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) sum = (sum & 1) != 0 ? 0xEDB88320 ^ sum >> 1 : sum >> 1;
    }
    return ~sum;
}

std::string chunk(const std::string& kind, const std::string& data) {
    return big_endian(static_cast<std::uint32_t>(data.size())) + kind + data + big_endian(crc(kind + data));
}

/// A gray PNG of that depth. `filtered` are the bytes of its rows, each with its filter before it.
std::string gray_png(std::uint32_t width, std::uint32_t height, int depth, const std::string& filtered) {
    const std::string head = big_endian(width) + big_endian(height) + static_cast<char>(depth) + "\0\0\0\0"s;
    return "\x89PNG\r\n\x1A\n"s + chunk("IHDR", head) + chunk("IDAT", Compressor().compress(filtered)) +
           chunk("IEND", "");
}

/// A progressive JPEG of that many scans, from one that has more.
std::string with_scans(int count) {
    std::string jpeg = files::read(std::string(FOOTPLAN_ROOT) + "/tests/data/figures/hostile/many-scans.jpg", 1 << 20);
    std::size_t at = 0;
    for (int i = 0; i <= count; ++i) at = jpeg.find("\xFF\xDA", at + 2);
    REQUIRE(at != std::string::npos);
    return jpeg.substr(0, at) + "\xFF\xD9";
}

/// A gray JPEG of one line, to be turned to the right (orientation 6 of Exif), so that its width becomes its height.
std::string turned_line(unsigned length) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = length;
    info.image_height = 1;
    info.input_components = 1;
    info.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&info);
    jpeg_start_compress(&info, TRUE);
    const std::string exif = "Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"s;
    jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                      static_cast<unsigned>(exif.size()));
    std::vector<JSAMPLE> line(length, 128);
    JSAMPROW row = line.data();
    jpeg_write_scanlines(&info, &row, 1);
    jpeg_finish_compress(&info);
    std::string jpeg(reinterpret_cast<const char*>(bytes), size);
    jpeg_destroy_compress(&info);
    std::free(bytes);
    return jpeg;
}

}  // namespace

TEST_CASE("a drawing as large as the limits is read, and a larger one is not") {
    // Two elements are those of the drawing and its title.
    CHECK(fits(shapes(repeated("<g/>", limits::svg_elements - 3) + square)));
    CHECK(says(shapes(repeated("<g/>", limits::svg_elements - 2) + square), "more than 20000 elements"));

    CHECK(fits(shapes(repeated("<g>", limits::svg_nesting - 2) + square + repeated("</g>", limits::svg_nesting - 2))));
    CHECK(says(shapes(repeated("<g>", limits::svg_nesting - 1) + square + repeated("</g>", limits::svg_nesting - 1)),
               "elements are nested deeper than 64"));

    const auto path_with = [](int attributes) {
        std::string text = "<path d=\"M0 0h9v9z\"";
        for (int i = 1; i < attributes; ++i) text += " data-" + std::to_string(i) + "=\"\"";
        return text + "/>";
    };
    CHECK(fits(shapes(path_with(limits::svg_attributes))));
    CHECK(says(shapes(path_with(limits::svg_attributes + 1)), "more than 100 attributes on one element"));

    // `shapes` has two.
    const auto namespaces = [](int count) {
        std::string text = "<g";
        for (int i = 0; i < count; ++i) text += " xmlns:n" + std::to_string(i) + "=\"u\"";
        return text + ">" + square + "</g>";
    };
    CHECK(fits(shapes(namespaces(limits::svg_namespaces - 2))));
    CHECK(says(shapes(namespaces(limits::svg_namespaces - 1)), "more than 50 namespaces"));
}

TEST_CASE("lines, coordinates and nested uses are counted to their limits") {
    const auto line_of = [](int segments) { return "<path d=\"M0 0" + repeated("h1h-1", segments / 2 - 1) + "h1\"/>"; };
    CHECK(fits(shapes(line_of(limits::svg_segments))));
    CHECK(says(shapes(line_of(limits::svg_segments) + "<path d=\"M0 0\"/>" + square),
               "more than 100000 lines and curves"));

    CHECK(fits(shapes("<rect x=\"31990\" y=\"-32000\" width=\"10\" height=\"1\"/>")));
    CHECK(says(shapes("<rect x=\"31990\" y=\"0\" width=\"11\" height=\"1\"/>"),
               "goes past the coordinates -32000 to 32000"));
    CHECK(says(shapes("<rect x=\"0\" y=\"-32001\" width=\"1\" height=\"1\"/>"), "goes past the coordinates"));

    const auto uses = [](int depth) {
        std::string text = "<defs><g id=\"u0\">" + square + "</g>";
        for (int i = 1; i < depth; ++i)
            text += "<g id=\"u" + std::to_string(i) + "\"><use xlink:href=\"#u" + std::to_string(i - 1) + "\"/></g>";
        return text + "</defs><use xlink:href=\"#u" + std::to_string(depth - 1) + "\"/>";
    };
    CHECK(fits(shapes(uses(limits::svg_use_depth))));
    CHECK(says(shapes(uses(limits::svg_use_depth + 1)), "<use> is nested deeper than 8"));
}

TEST_CASE("a canvas has sides within its limits, and a description an end") {
    CHECK(fits(drawing("viewBox=\"0 0 0.1 10000\"")));
    CHECK(says(drawing("viewBox=\"0 0 0.09 10\""), "the sides of a canvas are from 0.1 to 10000 units"));
    CHECK(says(drawing("viewBox=\"0 0 10 10001\""), "the sides of a canvas"));

    CHECK(fits(drawing("viewBox=\"0 0 9 9\"", std::string(limits::svg_alt_bytes, 'x'))));
    CHECK(says(drawing("viewBox=\"0 0 9 9\"", std::string(limits::svg_alt_bytes + 1, 'x')),
               "the description is longer than 2000 bytes"));

    const auto padded = [](std::size_t size) {
        std::string text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>T</title>" + square + "</svg>";
        return Reading("x.svg", text + std::string(size - text.size(), '\n'));
    };
    CHECK(fits(padded(limits::svg_bytes)));
    CHECK(says(padded(limits::svg_bytes + 1), "the drawing has 1048577 bytes; the limit is 1048576"));
}

TEST_CASE("pixels are counted to their limit") {
    const std::string row(1 + 4096 / 8, '\0');
    CHECK(fits({"x.png", gray_png(4096, 4096, 1, repeated(row, 4096))}));
    CHECK(says({"x.png", gray_png(4096, 4097, 1, repeated(row, 4097))},
               "the PNG figure has 4096 x 4097 pixels; the limit is 16777216 in all"));
}

TEST_CASE("16 bits become the nearest of 8") {
    const std::vector<int> samples{0x0000, 0x0080, 0x0081, 0x00FF, 0x7FFF, 0x8080, 0xFE7F, 0xFF7E, 0xFF7F, 0xFFFF};
    // v * 255 / 65535, rounded.
    const std::vector<int> wanted{0, 0, 1, 1, 127, 128, 254, 254, 255, 255};
    std::string row(1, '\0');
    for (const int v : samples) {
        row += static_cast<char>(v >> 8);
        row += static_cast<char>(v & 0xFF);
    }
    const Reading png("x.png", gray_png(static_cast<std::uint32_t>(samples.size()), 1, 16, row));
    REQUIRE(fits(png));
    const auto& pixels = std::get<page::Pixels>(png.picture->figure.content);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        CAPTURE(samples[i]);
        CHECK(static_cast<int>(pixels.rgb[3 * i]) == wanted[i]);
    }
}

TEST_CASE("a JPEG of a hundred scans is read, and one of more is not") {
    CHECK(Reading("x.jpg", with_scans(limits::jpeg_scans)).said() == "");
    CHECK(says({"x.jpg", with_scans(limits::jpeg_scans + 1)}, "it has more than 100 scans"));
}

TEST_CASE("a JPEG that is turned is halved until its longer side is within the limit") {
    const auto height = [](unsigned length) {
        const Reading jpeg("x.jpg", turned_line(length));
        REQUIRE(fits(jpeg));
        return std::get<page::Pixels>(jpeg.picture->figure.content).height;
    };
    CHECK(height(2000) == 2000);
    CHECK(height(2001) == 1001);
    CHECK(height(4000) == 2000);
    CHECK(height(4001) == 1001);
    // The decoder scales to an eighth at most.
    CHECK(height(16000) == 2000);
    CHECK(height(16001) == 2001);
}

TEST_CASE("twenty problems of a drawing are reported, and no more") {
    const auto problems = [](int count) { return shapes(repeated("<path d='bad'/>", count)).diagnostics.all().size(); };
    CHECK(problems(19) == 19);
    CHECK(problems(20) == 20);
    CHECK(problems(21) == 20);
}
