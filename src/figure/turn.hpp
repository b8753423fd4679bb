#pragma once

#include "page/page.hpp"

namespace footplan::figure {

/// The picture upright, from how EXIF's orientation (1 to 8) says it was stored. Without alpha.
page::Pixels upright(const page::Pixels& stored, int orientation);

}  // namespace footplan::figure
