#pragma once

#include <string>
#include <string_view>

namespace footplan {

/// The address with everything escaped that a URI may not contain (RFC 3986), or
/// nothing if it is not http, https or mailto.
std::string safe_uri(std::string_view url);

/// A path of the disk as a relative reference: what has a meaning of its own in a URI, in Markdown or in HTML is
/// percent-encoded, as RFC 3986 has it. Blanks stay, since the caller puts the reference in brackets or quotes.
std::string path_reference(std::string_view path);

}  // namespace footplan
