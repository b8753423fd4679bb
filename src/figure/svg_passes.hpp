#pragma once

#include <map>
#include <string>
#include <string_view>

#include "figure/report.hpp"
#include "figure/svg_xml.hpp"
#include "page/page.hpp"

/// The passes over an SVG text, in their order: its tags are looked at, it is parsed (figure/svg_xml), its tree is
/// looked over, and it is drawn.
namespace footplan::figure {

/// Looks at the tags of an XML text before the parser does: the parser recurses,
/// takes what is nearly XML and knows no limits. Reports what is not UTF-8, a
/// document type that declares things, and what is past the limits on nesting,
/// elements, attributes and namespaces. Reads no entity and follows nothing.
void scan_xml(std::string_view text, Report& report);

/// What a look over the tree of a drawing tells before any of it is drawn.
struct Survey {
    /// What the drawing shows: the root's <desc>, else its <title>, on one line.
    std::string alt;
    /// For `use`.
    std::map<std::string_view, const XmlNode*> by_id;
};

/// Warns of each kind of element, attribute and property that is not supported,
/// once, at the first. Nothing of these is run, fetched or drawn.
Survey survey(const Xml& xml, Report& report);

/// The shapes of a drawing in the coordinates of its canvas, in their order. The
/// canvas is the viewBox, or width and height if there is none: how large the
/// picture is, the page decides. Reports values that cannot be read, and what is
/// past the limits; the drawing is complete only if the report has no error.
page::Drawing draw(const Xml& xml, const Survey& survey, Report& report);

}  // namespace footplan::figure
