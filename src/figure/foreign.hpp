#pragma once

#include <string_view>

namespace footplan::figure {

/// A kind of file that people have in place of a picture, and that footplan does not read.
struct ForeignKind {
    /// "a HEIC photo".
    std::string_view name;
    /// How to make a picture of it that footplan reads.
    std::string_view help;
};

/// What the first bytes of a file say that it is: HEIC, AVIF, WebP, GIF, TIFF, BMP, JPEG XL, JPEG 2000, PDF, an SVG
/// that is packed, a web page, a film or a document. Nothing if it is none of these.
const ForeignKind* foreign_kind(std::string_view bytes);

}  // namespace footplan::figure
