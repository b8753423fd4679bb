#pragma once

#include <string>

#include "page/page.hpp"

namespace footplan::pdf {

/// What draws the drawing in its own coordinates.
std::string operators_of(const page::Drawing& drawing);

/// The drawing as it is written into files, which takes too long for each plan.
page::PreparedDrawing prepared(const page::Drawing& drawing);

}  // namespace footplan::pdf
