#pragma once

#include <array>
#include <string_view>

#include "pdf/haru.hpp"

namespace footplan::pdf {

/// Makes an area of a page lead to an address: left, bottom, right and top in points with y upward. Null for an address
/// that is neither http, https nor mailto.
HPDF_Annotation add_link(Haru& haru, HPDF_Page page, const std::array<double, 4>& box, std::string_view url);

}  // namespace footplan::pdf
