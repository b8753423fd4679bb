#pragma once

#include <optional>
#include <string_view>

#include "figure/report.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// A JPEG file, decoded to its end to see that it is whole: whatever the decoder
/// warns of is an error. Kept as its bytes without metadata where a PDF viewer will
/// show them right; decoded to pixels (scaled down to limits::turned_pixels) where a
/// camera's orientation has it turned, or its colours are RGB without saying so.
/// CMYK and arithmetic coding are refused.
std::optional<page::Figure> read_jpeg(std::string_view bytes, Report& report);

}  // namespace footplan::figure
