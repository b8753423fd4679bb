#pragma once

#include <optional>
#include <string_view>

#include "figure/report.hpp"
#include "page/page.hpp"

/// The readers of each kind of picture. They give nothing if the report has an error.
namespace footplan::figure {

/// An SVG text as paths. Nothing if the report has an error; what is not
/// supported is a warning. Reads no other file, runs nothing, and takes time and
/// memory in proportion to the text's size and the limits of base/limits.hpp.
std::optional<page::Figure> read_svg(std::string_view text, Report& report);

/// A PNG file of any colour type and depth as 8-bit RGB, with alpha if some
/// pixel is not opaque. Checked to its end: a wrong checksum, missing data or a
/// missing end is an error. Gamma and colour profiles are not applied.
std::optional<page::Figure> read_png(std::string_view bytes, Report& report);

/// A JPEG file, decoded to its end to see that it is whole: whatever the decoder
/// warns of is an error. Kept as its bytes without metadata if a PDF viewer will
/// show them right; decoded to pixels (scaled down to limits::turned_pixels) if a
/// camera's orientation has it turned, or its colours are RGB without saying so.
/// CMYK and arithmetic coding are refused.
std::optional<page::Figure> read_jpeg(std::string_view bytes, Report& report);

}  // namespace footplan::figure
