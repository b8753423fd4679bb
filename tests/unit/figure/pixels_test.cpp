#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "figure/camera.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
using tests::Reading;

namespace {

std::string picture_file(const std::string& name) {
    return files::read(std::string(FOOTPLAN_ROOT) + "/tests/data/figures/valid/" + name, 1 << 20);
}

/// The formulas of tests/data/figures/make.py.
int sample(int x, int y, int channel, int depth) { return (x * 7 + y * 13 + channel * 29 + 3) * 257 % (1 << depth); }

std::array<int, 3> entry(int index) { return {index * 37 % 256, index * 91 % 256, index * 151 % 256}; }

/// A sample of that depth as one of eight bits.
int eight(int value, int depth) { return static_cast<int>(std::lround(value * 255.0 / ((1 << depth) - 1))); }

struct Form {
    std::string name;
    std::vector<int> depths;
    /// Channels of red, green and blue; alpha is the next one, if there is one.
    std::array<int, 3> rgb;
    int alpha = -1;
};

/// libpng rounds 16 bits to 8 in whole numbers, off by one at most.
bool near(int a, int b, int depth) { return std::abs(a - b) <= (depth == 16 ? 1 : 0); }

void check_pixels(const page::Pixels& pixels, const Form& form, int depth) {
    REQUIRE(pixels.width == 5);
    REQUIRE(pixels.height == 4);
    REQUIRE(pixels.rgb.size() == 60);
    REQUIRE(pixels.alpha.size() == (form.alpha < 0 ? 0 : 20));
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 5; ++x) {
            const std::size_t at = static_cast<std::size_t>(y * 5 + x);
            for (std::size_t c = 0; c < 3; ++c) {
                const int raw = sample(x, y, form.rgb[c], depth);
                const int want = form.name == "palette" ? entry(raw)[c] : eight(raw, depth);
                CHECK(near(pixels.rgb[at * 3 + c], want, depth));
            }
            if (form.alpha >= 0) CHECK(near(pixels.alpha[at], eight(sample(x, y, form.alpha, depth), depth), depth));
        }
}

using Rgb = std::array<int, 3>;

Rgb at(const page::Pixels& pixels, int x, int y) {
    const auto i = static_cast<std::size_t>(y * pixels.width + x) * 3;
    return {pixels.rgb[i], pixels.rgb[i + 1], pixels.rgb[i + 2]};
}

bool alike(Rgb a, Rgb b) {
    for (std::size_t c = 0; c < 3; ++c)
        if (std::abs(a[c] - b[c]) > 3) return false;
    return true;
}

/// The six squares of 8 pixels that every JPEG of the folder shows.
void check_squares(const page::Pixels& pixels) {
    REQUIRE(pixels.width == 16);
    REQUIRE(pixels.height == 24);
    CHECK(pixels.alpha.empty());
    const std::array<std::array<Rgb, 2>, 3> squares = {
        {{{{255, 0, 0}, {0, 255, 0}}}, {{{0, 0, 255}, {255, 255, 255}}}, {{{0, 0, 0}, {255, 255, 0}}}}};
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 16; ++x)
            CHECK(alike(at(pixels, x, y), squares[static_cast<std::size_t>(y / 8)][static_cast<std::size_t>(x / 8)]));
}

}  // namespace

TEST_CASE("PNG of every colour type and depth, plain and interlaced") {
    const std::vector<Form> forms = {
        {"gray", {1, 2, 4, 8, 16}, {0, 0, 0}}, {"rgb", {8, 16}, {0, 1, 2}},     {"palette", {1, 2, 4, 8}, {0, 0, 0}},
        {"gray-alpha", {8, 16}, {0, 0, 0}, 1}, {"rgba", {8, 16}, {0, 1, 2}, 3},
    };
    for (const Form& form : forms)
        for (const int depth : form.depths)
            for (const std::string interlaced : {"", "-interlaced"}) {
                const std::string name = form.name + "-" + std::to_string(depth) + interlaced + ".png";
                CAPTURE(name);
                const Reading r(name, picture_file(name));
                CHECK(r.said() == "");
                REQUIRE(r.picture);
                check_pixels(std::get<page::Pixels>(r.picture->figure.content), form, depth);
            }
}

TEST_CASE("PNG with one colour or some of the palette see-through") {
    const Reading palette("p.png", picture_file("palette-2-transparent.png"));
    REQUIRE(palette.picture);
    const auto& by_index = std::get<page::Pixels>(palette.picture->figure.content);
    const Reading gray("g.png", picture_file("gray-4-transparent.png"));
    REQUIRE(gray.picture);
    const auto& by_value = std::get<page::Pixels>(gray.picture->figure.content);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 5; ++x) {
            const std::size_t i = static_cast<std::size_t>(y * 5 + x);
            const int index = sample(x, y, 0, 2);
            CHECK(by_index.alpha[i] == (index == 0 ? 0 : index == 1 ? 128 : 255));
            CHECK(by_value.alpha[i] == (sample(x, y, 0, 4) == sample(1, 0, 0, 4) ? 0 : 255));
        }
}

TEST_CASE("a JPEG that viewers show right keeps its bytes") {
    for (const std::string name :
         {"color.jpg", "gray.jpg", "subsampled.jpg", "progressive.jpeg", "restarts.jpg", "rgb-marked.jpg"}) {
        CAPTURE(name);
        const std::string bytes = picture_file(name);
        const Reading r(name, bytes);
        CHECK(r.said() == "");
        REQUIRE(r.picture);
        const auto& jpeg = std::get<page::Jpeg>(r.picture->figure.content);
        CHECK(jpeg.width == 16);
        CHECK(jpeg.height == 24);
        CHECK(jpeg.bytes == bytes);
        CHECK(r.picture->bytes == bytes);
        CHECK(r.picture->kind == figure::FileType::jpeg);
    }
}

TEST_CASE("what is not picture is left out of the JPEG that is printed, and kept in the file's bytes") {
    for (const std::string name : {"metadata.jpg", "trailing.jpg"}) {
        CAPTURE(name);
        const Reading r(name, picture_file(name));
        REQUIRE(r.picture);
        CHECK(std::get<page::Jpeg>(r.picture->figure.content).bytes == picture_file("color.jpg"));
        CHECK(r.picture->bytes == picture_file(name));
    }
}

TEST_CASE("a JPEG is turned upright by its orientation") {
    for (int orientation = 2; orientation <= 8; ++orientation) {
        const std::string name = "turned-" + std::to_string(orientation) + ".jpg";
        CAPTURE(name);
        CHECK(figure::orientation_of(picture_file(name)) == orientation);
        const Reading r(name, picture_file(name));
        CHECK(r.said() == "");
        REQUIRE(r.picture);
        check_squares(std::get<page::Pixels>(r.picture->figure.content));
    }
    CHECK(figure::orientation_of(picture_file("metadata.jpg")) == 1);
    CHECK(figure::orientation_of(picture_file("color.jpg")) == 1);
}

TEST_CASE("RGB that does not say so is decoded") {
    const Reading r("x.jpg", picture_file("rgb-unmarked.jpg"));
    REQUIRE(r.picture);
    check_squares(std::get<page::Pixels>(r.picture->figure.content));
}

TEST_CASE("turning moves each pixel as EXIF says") {
    // Stored as  a b c / d e f ; the rows are what is seen, by the table of the EXIF standard:
    // 2 mirrored, 3 half a turn, 4 upside down and mirrored, 5 transposed, 6 a quarter clockwise,
    // 7 transposed the other way, 8 a quarter anticlockwise.
    page::Pixels stored{3, 2, {}, {}};
    for (const char c : std::string("abcdef"))
        for (int i = 0; i < 3; ++i) stored.rgb.push_back(static_cast<std::uint8_t>(c));
    const auto seen = [&stored](int orientation) {
        const page::Pixels turned = figure::upright(stored, orientation);
        std::string text;
        for (int y = 0; y < turned.height; ++y) {
            if (y > 0) text += '/';
            for (int x = 0; x < turned.width; ++x) text += static_cast<char>(at(turned, x, y)[0]);
        }
        return text;
    };
    CHECK(seen(1) == "abc/def");
    CHECK(seen(2) == "cba/fed");
    CHECK(seen(3) == "fed/cba");
    CHECK(seen(4) == "def/abc");
    CHECK(seen(5) == "ad/be/cf");
    CHECK(seen(6) == "da/eb/fc");
    CHECK(seen(7) == "fc/eb/da");
    CHECK(seen(8) == "cf/be/ad");
}
