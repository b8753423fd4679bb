#pragma once

#include <string>
#include <string_view>

#include "page/page.hpp"

/// The drawings that come with footplan, read when it was built.
namespace footplan::figure {

/// A drawing as bytes; what is no drawing is not packed.
std::string pack(const page::Figure& drawing);

/// The drawing that `pack` was given.
page::Figure unpack(std::string_view bytes);

}  // namespace footplan::figure
