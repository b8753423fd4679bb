#pragma once

#include <optional>
#include <string_view>

#include "figure/report.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// A PNG file of any colour type and depth as 8-bit RGB, with alpha where some
/// pixel is not opaque. Checked to its end: a wrong checksum, missing data or a
/// missing end is an error. Gamma and colour profiles are not applied.
std::optional<page::Figure> read_png(std::string_view bytes, Report& report);

}  // namespace footplan::figure
