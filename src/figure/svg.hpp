#pragma once

#include <optional>
#include <string_view>

#include "figure/report.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// An SVG text as paths. Nothing where the report has an error; what is not
/// supported is a warning. Reads no other file, runs nothing, and takes time and
/// memory in proportion to the text's size and the limits of base/limits.hpp.
std::optional<page::Figure> read_svg(std::string_view text, Report& report);

}  // namespace footplan::figure
