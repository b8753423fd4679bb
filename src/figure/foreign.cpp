#include "figure/foreign.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace footplan::figure {

namespace {

constexpr std::string_view as_jpeg = "open it in a viewer and export it as JPEG";
constexpr std::string_view as_png = "open it in a viewer and export it as PNG";

constexpr ForeignKind heic{"a HEIC photo",
                           "export it as JPEG; an iPhone takes JPEG itself with Settings > Camera > Formats > Most "
                           "Compatible"};
constexpr ForeignKind avif{"an AVIF picture", as_jpeg};
constexpr ForeignKind film{"a film", "export one picture of it as JPEG"};
constexpr ForeignKind web_page{"a web page", "save the picture itself, not the page that shows it"};

struct Signature {
    std::string_view begins;
    ForeignKind kind;
};

using namespace std::string_view_literals;

constexpr auto signatures = std::to_array<Signature>({
    {"GIF8", {"a GIF picture", as_png}},
    {"%PDF", {"a PDF document", "export its page as PNG, or its drawing as SVG"}},
    {"II*\0"sv, {"a TIFF picture", as_png}},
    {"MM\0*"sv, {"a TIFF picture", as_png}},
    {"BM", {"a BMP picture", as_png}},
    {"8BPS", {"a Photoshop file", "export it as PNG"}},
    {"\xFF\x0A", {"a JPEG XL picture", as_jpeg}},
    {"\0\0\0\x0CJXL \r\n"sv, {"a JPEG XL picture", as_jpeg}},
    {"\0\0\0\x0CjP  "sv, {"a JPEG 2000 picture", as_jpeg}},
    {"\x1F\x8B", {"a packed file, perhaps an SVG", "unpack it; drawing programs export plain SVG too"}},
    {"PK\x03\x04", {"a document or an archive", "export the picture in it as PNG or JPEG"}},
    {"\xD0\xCF\x11\xE0", {"a document", "export the picture in it as PNG or JPEG"}},
});

/// The brands of the ISO base media file format (ISO/IEC 14496-12): the major one, and those that it is compatible
/// with.
const ForeignKind* of_brands(std::string_view bytes) {
    const auto has = [&](std::initializer_list<std::string_view> brands) {
        const std::size_t size = static_cast<unsigned char>(bytes[3]);
        for (std::size_t at = 8; at + 4 <= std::min(size, bytes.size()); at += 4)
            if (std::ranges::find(brands, bytes.substr(at, 4)) != brands.end()) return true;
        return false;
    };
    if (has({"avif", "avis"})) return &avif;
    if (has({"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"})) return &heic;
    return &film;
}

}  // namespace

const ForeignKind* foreign_kind(std::string_view bytes) {
    static constexpr ForeignKind webp{"a WebP picture", as_png};
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") return of_brands(bytes);
    if (bytes.starts_with("RIFF") && bytes.size() >= 12)
        return bytes.substr(8, 4) == "WEBP" ? &webp : bytes.substr(8, 4) == "AVI " ? &film : nullptr;
    const std::string start = text::lower(text::trim(bytes.substr(0, 64)));
    if (start.starts_with("<!doctype html") || start.starts_with("<html")) return &web_page;
    const auto at =
        std::ranges::find_if(signatures, [&](const Signature& known) { return bytes.starts_with(known.begins); });
    return at == signatures.end() ? nullptr : &at->kind;
}

}  // namespace footplan::figure
