#pragma once

#include "font/face.hpp"

namespace footplan::font {

/// The fonts that are compiled into the binary.
Family built_in();

}  // namespace footplan::font
