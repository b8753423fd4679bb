#pragma once

#include <string>
#include <string_view>

namespace footplan::pdf {

/// The same file with the elements of its structure, its outlines and links packed together into compressed streams,
/// and its table of objects too (ISO 32000-1, 7.5.7 and 7.5.8): of a document of many plans they are most of it, and
/// alike. All other objects stay as they are: simple programs look for pages and fonts as text. `file` is one
/// as libharu writes it: a single table, no object in it twice.
std::string with_object_streams(std::string_view file);

}  // namespace footplan::pdf
