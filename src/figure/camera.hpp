#pragma once

#include <string>
#include <string_view>

#include "page/page.hpp"

/// What a camera writes into a JPEG beside the picture.
namespace footplan::figure {

/// How a camera held the picture: EXIF's orientation, 1 (upright) to 8; 1 if
/// the JPEG says nothing that can be read.
int orientation_of(std::string_view jpeg);

/// The picture upright, from how EXIF's orientation (1 to 8) says it was stored. Without alpha.
page::Pixels upright(const page::Pixels& stored, int orientation);

/// The JPEG without what is not picture: EXIF (which may say where it was
/// taken), thumbnails, comments, editors' data. JFIF, colour profiles and Adobe's
/// mark stay, since they bear on the colours. `jpeg` has been decoded without a warning.
std::string without_metadata(std::string_view jpeg);

}  // namespace footplan::figure
