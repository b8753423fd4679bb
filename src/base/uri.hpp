#pragma once

#include <string>
#include <string_view>

namespace footplan {

/// The address with everything escaped that a URI may not hold (RFC 3986), or
/// nothing where it is not http, https or mailto.
std::string safe_uri(std::string_view url);

}  // namespace footplan
