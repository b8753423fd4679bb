#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "figure/svg_xml.hpp"

namespace footplan::figure {

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

}  // namespace footplan::figure
