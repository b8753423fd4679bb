#pragma once

#include <string>
#include <string_view>

#include "render/pdf/haru.hpp"

namespace footplan::render {

/// The address with everything escaped that a URI may not hold (RFC 3986), or
/// nothing where it is not http, https or mailto.
std::string safe_uri(std::string_view url);

/// An area of the page, in points with y upward, that leads to `url` and has no
/// border. Left out where the address is not a safe one.
void add_link(Haru& haru, HPDF_Page page, double left, double bottom, double right, double top, std::string_view url);

}  // namespace footplan::render
