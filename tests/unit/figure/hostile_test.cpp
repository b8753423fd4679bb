#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
using tests::Reading;
using tests::shapes;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(FOOTPLAN_ROOT) / "tests/data/figures";

std::string bytes_of(const fs::path& path) { return files::read(path.native(), 1 << 24); }

/// The names in one of the folders of figures, in order.
std::vector<std::string> names_in(const fs::path& below) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder / below))
        names.push_back(entry.path().filename().native());
    std::ranges::sort(names);
    return names;
}

/// What is said of each file in tests/data/figures/hostile. Those that are still
/// read, with warnings or with nothing said, end in "read".
const std::map<std::string, std::string> expected = {
    {"arithmetic.jpg",
     "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: it is arithmetically coded, which PDF viewers cannot "
     "read"},
    {"bad-exif.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Premature end of JPEG file"},
    {"bad-path.svg",
     "bad-path.svg:3:10 figure-broken 'd' of <path> cannot be read\n"
     "bad-path.svg:4:10 figure-broken 'd' of <path> cannot be read\n"
     "bad-path.svg:5:10 figure-broken 'd' of <path> cannot be read"},
    {"bad-values.svg",
     "bad-values.svg:3:24 figure-broken 'fill' of <path> cannot be read\n"
     "bad-values.svg:4:32 figure-broken 'stroke' of <path> cannot be read\n"
     "bad-values.svg:5:15 figure-broken 'transform' of <g> cannot be read\n"
     "bad-values.svg:6:2 figure-broken 'r' of <circle> is negative"},
    {"bad-viewbox.svg", "bad-viewbox.svg:1:93 figure-broken 'viewBox' of <svg> cannot be read"},
    {"billion-laughs.svg",
     "billion-laughs.svg:2:1 figure-broken a document type with declarations of its own is refused"},
    {"blank.svg", "blank.svg:1:1 figure-broken the drawing is not SVG: its outermost element is to be <svg>"},
    {"bomb-pixels.png", "mine.yaml:1:9 figure-broken the PNG figure has more image data than its size asks for"},
    {"bomb-profile.png", "read"},
    {"bomb-texts.png", "read"},
    {"cmyk.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: its colours are CMYK; save it as RGB"},
    {"color-type-5.png",
     "mine.yaml:1:9 figure-broken the PNG figure cannot be read: Invalid IHDR data: Invalid color type in IHDR"},
    {"comment-open.svg", "comment-open.svg:4:1 figure-broken a comment does not end"},
    {"control-in-title.svg", "read"},
    {"coordinates-1e308.svg",
     "coordinates-1e308.svg:3:2 figure-broken the shape goes past the coordinates -32000 to 32000"},
    {"crossed-tags.svg", "crossed-tags.svg:5:4 figure-broken the drawing is not XML: invalid closing tag name"},
    {"empty.png", "mine.yaml:1:9 figure-broken the figure 'empty.png' is empty"},
    {"empty.svg", "mine.yaml:1:9 figure-broken the figure 'empty.svg' is empty"},
    {"exponent.svg", "exponent.svg:3:10 figure-broken 'd' of <path> cannot be read"},
    {"external-dtd.svg", "read"},
    {"external-entity.svg",
     "external-entity.svg:1:1 figure-broken a document type with declarations of its own is refused"},
    {"external.svg",
     "external.svg:1:1 figure-unsupported style sheets are not read\n"
     "external.svg:4:2 figure-unsupported images inside a drawing are not read\n"
     "external.svg:5:18 figure-unsupported a reference to another file is never fetched\n"
     "external.svg:6:2 figure-unsupported style sheets are not read\n"
     "read"},
    {"garbage-inside.jpg",
     "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Corrupt JPEG data: premature end of data segment"},
    {"header-only.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Premature end of JPEG file"},
    {"huge-canvas.svg", "huge-canvas.svg:1:2 figure-broken the sides of a canvas are from 0.1 to 10000 units"},
    {"huge-stroke.svg", "huge-stroke.svg:3:2 figure-broken the shape goes past the coordinates -32000 to 32000"},
    {"huge-transform.svg", "huge-transform.svg:3:58 figure-broken the shape goes past the coordinates -32000 to 32000"},
    {"huge.jpg",
     "mine.yaml:1:9 figure-too-large the JPEG figure has 60000 x 60000 pixels; the limit is 16777216 in all"},
    {"huge.png",
     "mine.yaml:1:9 figure-too-large the PNG figure has 60000 x 60000 pixels; the limit is 16777216 in all"},
    {"huger.png",
     "mine.yaml:1:9 figure-broken the PNG figure cannot be read: Invalid IHDR data: Image height exceeds user limit in "
     "IHDR"},
    {"infinity.svg", "infinity.svg:3:13 figure-broken 'cx' of <circle> cannot be read"},
    {"latin1.svg", "latin1.svg:2:16 figure-broken the drawing is not UTF-8 text"},
    {"less-than-in-value.svg", "less-than-in-value.svg:3:21 figure-broken a value lacks its closing quote"},
    {"many-scans.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: it has more than 100 scans"},
    {"markup.svg",
     "mine.yaml:1:9 figure-kind the figure 'markup.svg' is a web page with a name for SVG: footplan prints SVG, PNG "
     "and JPEG"},
    {"missing-attribute.svg", "missing-attribute.svg:3:2 figure-broken 'width' of <rect> is missing"},
    {"nan.svg", "nan.svg:3:10 figure-broken 'd' of <path> cannot be read"},
    {"negative-size.svg", "negative-size.svg:1:2 figure-broken the sides of a canvas are from 0.1 to 10000 units"},
    {"no-end.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Premature end of JPEG file"},
    {"no-end.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: the file ends too early"},
    {"no-extension", "mine.yaml:1:9 figure-kind the figure 'no-extension' contains SVG, and its name does not say so"},
    {"no-namespace.svg", "no-namespace.svg:1:2 figure-broken the <svg> element lacks the namespace of SVG"},
    {"no-palette.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: IDAT: Missing PLTE before IDAT"},
    {"no-pixels.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: IEND: out of place"},
    {"no-size.svg", "no-size.svg:1:2 figure-broken the drawing has no size: give a viewBox"},
    {"noise.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Not a JPEG file: starts with 0x01 0x02"},
    {"noise.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: Not a PNG file"},
    {"not-deflate.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: IDAT: incorrect header check"},
    {"nothing-drawn.svg", "nothing-drawn.svg:1:1 figure-broken the drawing contains no shape that can be drawn"},
    {"other-root.svg",
     "mine.yaml:1:9 figure-kind the figure 'other-root.svg' is a web page with a name for SVG: footplan prints SVG, "
     "PNG and JPEG"},
    {"photo.png", "mine.yaml:1:9 figure-kind the figure 'photo.png' contains JPEG, not PNG"},
    {"picture.gif",
     "mine.yaml:1:9 figure-kind the figure 'picture.gif' is a GIF picture: footplan prints SVG, PNG and JPEG"},
    {"picture.png", "mine.yaml:1:9 figure-kind the figure 'picture.png' contains SVG, not PNG"},
    {"pixels.jpg", "mine.yaml:1:9 figure-kind the figure 'pixels.jpg' contains PNG, not JPEG"},
    {"pixels.svg", "mine.yaml:1:9 figure-kind the figure 'pixels.svg' contains PNG, not SVG"},
    {"prose.svg", "prose.svg:1:1 figure-broken the drawing is not XML: expected <"},
    {"quote-trick.svg", "quote-trick.svg:3:5 figure-broken ' is out of place in a tag"},
    {"script.svg",
     "script.svg:3:2 figure-unsupported scripts are never run\n"
     "read"},
    {"signature-only.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: the file ends too early"},
    {"start-only.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Premature end of JPEG file"},
    {"text-only.svg",
     "text-only.svg:3:2 figure-unsupported text is not drawn\n"
     "text-only.svg:1:1 figure-broken the drawing contains no shape that can be drawn"},
    {"too-few-pixels.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: Not enough image data"},
    {"truncated.jpg", "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Premature end of JPEG file"},
    {"truncated.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: the file ends too early"},
    {"truncated.svg", "truncated.svg:4:9 figure-broken a value lacks its closing quote"},
    {"two-roots.svg",
     "two-roots.svg:5:2 figure-broken the drawing is not XML: there is a second element after the outermost one"},
    {"unclosed.svg", "unclosed.svg:5:1 figure-broken the drawing is not XML: unexpected end of data"},
    {"unquoted.svg", "unquoted.svg:3:9 figure-broken the drawing is not XML: expected ' or \""},
    {"use-bomb-empty.svg", "use-bomb-empty.svg:4:8 figure-too-large more than 20000 elements are drawn"},
    {"use-bomb.svg", "use-bomb.svg:4:44 figure-too-large more than 20000 elements are drawn"},
    {"use-itself.svg", "use-itself.svg:5:2 figure-broken <use> is nested deeper than 8, or uses itself"},
    {"use-of-nothing.svg", "use-of-nothing.svg:4:2 figure-broken nothing in the drawing has the id 'gone'"},
    {"utf16.svg", "utf16.svg:1:1 figure-broken the drawing is UTF-16"},
    {"wrong-crc-comment.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: tEXt: CRC error"},
    {"wrong-crc-pixels.png", "mine.yaml:1:9 figure-broken the PNG figure cannot be read: IDAT: CRC error"},
    {"zero-byte.svg", "zero-byte.svg:4:1 figure-broken the drawing contains a zero byte"},
    {"zero-width.jpg",
     "mine.yaml:1:9 figure-broken the JPEG figure cannot be read: Empty JPEG image (DNL not supported)"},
    {"zero-width.png",
     "mine.yaml:1:9 figure-broken the PNG figure cannot be read: Invalid IHDR data: Image width is zero in IHDR"},
};

}  // namespace

TEST_CASE("every hostile figure has its message") {
    const std::vector<std::string> names = names_in("hostile");
    CHECK(names.size() == expected.size());
    for (const std::string& name : names) {
        CAPTURE(name);
        const Reading r(name, bytes_of(folder / "hostile" / name));
        const std::string said = r.said() + (r.picture ? (r.said().empty() ? "read" : "\nread") : "");
        REQUIRE(expected.contains(name));
        CHECK(said == expected.at(name));
        CHECK(r.picture.has_value() != r.diagnostics.has_errors());
    }
}

TEST_CASE("values are ASCII; names that are only shown need not be") {
    CHECK(shapes("<path d='M1 2h3' fill='\u00f0ffffff'/>")
              .said()
              .ends_with("figure-broken 'fill' cannot be read: its values are written in ASCII"));
    CHECK(shapes("<path d='M1 2h3' style='stroke:\u00fc'/>")
              .said()
              .ends_with("figure-broken 'stroke' cannot be read: its values are written in ASCII"));
    CHECK(shapes("<path id='Fu\u00df' class='\u00fc' d='M1 2h3' style='font-family:\u00c4'/>").said() == "");
}

TEST_CASE("limits on drawings") {
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += text;
        return all;
    };
    const std::string shape = "<path d='M1 2h3'/>";
    const auto nested = [&](int depth) { return shapes(repeated("<g>", depth) + shape + repeated("</g>", depth)); };
    // The <svg> and the <path> count as well.
    CHECK(nested(62).said() == "");
    CHECK(nested(63).said() == "x.svg:2:190 figure-too-large elements are nested deeper than 64");
    CHECK(nested(10000).said() == "x.svg:2:190 figure-too-large elements are nested deeper than 64");
    CHECK(shapes(repeated("<g>", 200000)).said() == "x.svg:2:190 figure-too-large elements are nested deeper than 64");
    // With <svg> and <title>.
    CHECK(shapes(repeated("<g/>\n", 19997) + shape).said() == "");
    CHECK(shapes(repeated("<g/>\n", 19998) + shape).said() ==
          "x.svg:20000:1 figure-too-large more than 20000 elements");
    CHECK(shapes("<path d='M0 0" + repeated("h1h-1", 49999) + "'/>").said() == "");
    CHECK(shapes("<path d='M0 0" + repeated("h1h-1", 50000) + "'/>").said() ==
          "x.svg:2:2 figure-too-large more than 100000 lines and curves");
    CHECK(shapes("<g " + repeated("a='' ", 101) + "/>").said() ==
          "x.svg:2:506 figure-too-large more than 100 attributes on one element");
    // Two are on the <svg>.
    CHECK(shapes(repeated("<g xmlns:e='a'/>\n", 49)).said() == "x.svg:50:2 figure-too-large more than 50 namespaces");
    CHECK(shapes(shape + repeated(" ", 1 << 20)).said() ==
          "x.svg:1:1 figure-too-large the drawing has 1048723 bytes; the limit is 1048576");
    CHECK(shapes(shape + "<desc>" + repeated("long ", 401) + "</desc>").said() ==
          "x.svg:1:2 figure-too-large the description is longer than 2000 bytes");
    // Who has very many problems starts with the first twenty.
    const Reading many = shapes(repeated("<path d='bad'/>\n", 1000));
    CHECK(many.diagnostics.all().size() == 20);
    CHECK_FALSE(many.picture);
}

TEST_CASE("a PNG or JPEG that is cut off anywhere is refused") {
    for (const std::string name : {"rgb-8.png", "palette-4-interlaced.png", "gray-16.png", "color.jpg",
                                   "progressive.jpeg", "turned-6.jpg", "gray.jpg"}) {
        const std::string whole = bytes_of(folder / "valid" / name);
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const Reading r(name, whole.substr(0, length));
            if (r.picture || !r.diagnostics.has_errors()) {
                CAPTURE(name);
                CAPTURE(length);
                FAIL("taken for whole");
            }
        }
    }
}

TEST_CASE("damaged bytes are a message or a picture, never a crash") {
    // A generator of its own, so that a failure can be repeated anywhere.
    std::uint32_t state = 12345;
    const auto random = [&state](std::size_t below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    for (const std::string below : {"valid", "hostile"})
        for (const std::string& name : names_in(below)) {
            const std::string whole = bytes_of(folder / below / name);
            for (int round = 0; round < 40 && !whole.empty(); ++round) {
                std::string damaged = whole;
                for (std::size_t i = 0; i <= random(4); ++i) {
                    const std::size_t at = random(damaged.size());
                    if (random(3) == 0)
                        damaged.erase(at, 1 + random(8));
                    else
                        damaged[at] = static_cast<char>(random(256));
                    if (damaged.empty()) break;
                }
                const Reading r(name, damaged);
                CHECK(r.picture.has_value() != r.diagnostics.has_errors());
            }
        }
}
