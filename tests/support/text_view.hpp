#pragma once

#include <string>

#include "page/page.hpp"

namespace footplan::page {

/// What stands where on the pages, in words, for people and tests that compare: a line for each text, row of boxes,
/// figure and frame, from top to bottom and left to right, in whole points.
std::string text_view(const page::Document& document);

}  // namespace footplan::page
