#pragma once

#include <string>
#include <string_view>

#include "page/page.hpp"

/// The drawings that come with footplan, made ready when it was built.
namespace footplan::figure {

/// A prepared drawing as bytes; what is none is not packed.
std::string pack(const page::Figure& drawing);

/// The drawing that `pack` was given. It refers to the bytes.
page::Figure unpack(std::string_view bytes);

}  // namespace footplan::figure
