#pragma once

#include "figure/svg_survey.hpp"
#include "figure/svg_xml.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// The shapes of a drawing in the coordinates of its canvas, in their order. The
/// canvas is the viewBox, or width and height where there is none: how large the
/// picture is, the page decides. Reports values that cannot be read, and what is
/// past the limits; the drawing is whole only where the report has no error.
page::Drawing draw(const Xml& xml, const Survey& survey, Report& report);

}  // namespace footplan::figure
