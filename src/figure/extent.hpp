#pragma once

#include <optional>

#include "figure/affine.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// From the top left to the bottom right corner.
struct Extent {
    Vec from;
    Vec to;
};

/// The rectangle that the paths of a drawing cover: exact for outlines, curves
/// included; strokes count with half their width on every side, so that the tips
/// of mitred corners may reach past it. Nothing for an empty drawing.
std::optional<Extent> extent_of(const page::Drawing& drawing);

}  // namespace footplan::figure
