#include "figure/camera.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace footplan::figure {

namespace {

/// 0 past the end.
std::uint8_t byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : std::uint8_t{0};
}

/// A marker with its data; `whole` begins with the marker's 0xFF.
struct JpegSegment {
    std::uint8_t marker;
    std::string_view whole;
    std::string_view data;
};

constexpr std::uint8_t start_of_scan = 0xDA;
constexpr std::uint8_t comment = 0xFE;
constexpr std::uint8_t app(int number) { return static_cast<std::uint8_t>(0xE0 + number); }

/// The segment at the front of `rest`, which is moved past it.
std::optional<JpegSegment> next(std::string_view& rest) {
    while (byte_at(rest, 0) == 0xFF && byte_at(rest, 1) == 0xFF) rest.remove_prefix(1);
    if (byte_at(rest, 0) != 0xFF) return std::nullopt;
    const std::size_t length = byte_at(rest, 2) * std::size_t{256} + byte_at(rest, 3);
    if (length < 2 || rest.size() < 2 + length) return std::nullopt;
    const JpegSegment segment{byte_at(rest, 1), rest.substr(0, 2 + length), rest.substr(4, length - 2)};
    rest.remove_prefix(2 + length);
    return segment;
}

/// Numbers of a TIFF block in its own byte order; 0 past its end.
class Tiff {
public:
    explicit Tiff(std::string_view block) : block_(block), little_(block.starts_with("II")) {}

    std::uint32_t u16(std::size_t at) const {
        if (at + 2 > block_.size()) return 0;
        const std::uint32_t first = byte_at(block_, at);
        const std::uint32_t second = byte_at(block_, at + 1);
        return little_ ? second << 8 | first : first << 8 | second;
    }
    std::uint32_t u32(std::size_t at) const {
        return little_ ? u16(at + 2) << 16 | u16(at) : u16(at) << 16 | u16(at + 2);
    }

private:
    std::string_view block_;
    bool little_;
};

int orientation_in(const Tiff& tiff) {
    constexpr std::uint32_t orientation = 0x0112;
    const std::size_t directory = tiff.u32(4);
    const std::size_t entries = tiff.u16(directory);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (tiff.u16(entry) != orientation) continue;
        const std::uint32_t value = tiff.u16(entry + 8);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

bool is_metadata(const JpegSegment& segment) {
    if (segment.marker == comment) return true;
    if (segment.marker < app(0) || segment.marker > app(15)) return false;
    if (segment.marker == app(2)) return !segment.data.starts_with("ICC_PROFILE");
    return segment.marker != app(0) && segment.marker != app(14);
}

}  // namespace

int orientation_of(std::string_view jpeg) {
    constexpr std::string_view exif("Exif\0\0", 6);
    std::string_view rest = jpeg.substr(2);
    for (std::optional<JpegSegment> s = next(rest); s && s->marker != start_of_scan; s = next(rest))
        if (s->marker == app(1) && s->data.starts_with(exif)) return orientation_in(Tiff(s->data.substr(exif.size())));
    return 1;
}

page::Pixels upright(const page::Pixels& stored, int orientation) {
    assert(orientation >= 1 && orientation <= 8 && stored.alpha.empty());
    // What each value of the tag asks for, as mirrorings of the stored picture and then a swap of its axes.
    const bool swapped = orientation >= 5;
    const bool from_right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_bottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    page::Pixels result{stored.width, stored.height, {}, {}};
    if (swapped) std::swap(result.width, result.height);
    result.rgb.resize(stored.rgb.size());
    auto to = result.rgb.begin();
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const int u = swapped ? y : x;
            const int v = swapped ? x : y;
            const int column = from_right ? stored.width - 1 - u : u;
            const int row = from_bottom ? stored.height - 1 - v : v;
            const std::ptrdiff_t pixel = std::ptrdiff_t{row} * stored.width + column;
            to = std::copy_n(stored.rgb.begin() + pixel * 3, 3, to);
        }
    return result;
}

std::string without_metadata(std::string_view jpeg) {
    std::string kept(jpeg.substr(0, 2));
    std::string_view rest = jpeg.substr(2);
    for (std::optional<JpegSegment> s = next(rest); s; s = next(rest)) {
        if (!is_metadata(*s)) kept += s->whole;
        if (s->marker == start_of_scan) break;
    }
    kept += rest;
    return kept;
}

}  // namespace footplan::figure
