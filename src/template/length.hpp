#pragma once

#include <optional>
#include <string_view>

#include "base/units.hpp"
#include "page/page.hpp"

namespace footplan {

/// A number and its unit, mm, cm, in or pt: "14 mm", "9.5pt".
std::optional<Points> parse_length(std::string_view text);

/// "#161616" or "#111".
std::optional<page::Color> parse_color(std::string_view text);

/// Contrast of a colour against white paper, from 1 (none) to 21, as WCAG 2.1 defines it.
double contrast_on_white(page::Color color);

}  // namespace footplan
