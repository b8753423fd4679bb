#pragma once

#include <string_view>

#include "pdf/haru.hpp"

namespace footplan::pdf {

/// An area of the page, in points with y upward, that leads to `url` and has no
/// border. Left out where the address is not a safe one.
void add_link(Haru& haru, HPDF_Page page, double left, double bottom, double right, double top, std::string_view url);

}  // namespace footplan::pdf
