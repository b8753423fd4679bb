#pragma once

#include <cstddef>
#include <string_view>

namespace footplan::figure {

/// How many bytes the image data of a PNG unpacks to, counted until it is more
/// than `enough`, ends or cannot be unpacked.
std::size_t unpacked_size(std::string_view png, std::size_t enough);

}  // namespace footplan::figure
