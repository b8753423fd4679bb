#pragma once

#include <string_view>

#include "figure/report.hpp"

namespace footplan::figure {

/// Looks at the tags of an XML text before the parser does: the parser recurses,
/// takes what is nearly XML and knows no limits. Reports what is not UTF-8, a
/// document type that declares things, and what is past the limits on nesting,
/// elements, attributes and namespaces. Reads no entity and follows nothing.
void scan_xml(std::string_view text, Report& report);

}  // namespace footplan::figure
