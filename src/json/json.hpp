#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace footplan {

/// A JSON value whose keys stay in the order in which they are written.
using Json = nlohmann::ordered_json;

/// JSON text with two blanks of indentation and a final line break. Control characters and those that turn the
/// direction of a text are escaped, so that it can be shown on a terminal; bytes that are not UTF-8 become U+FFFD.
std::string text_of(const Json& json);

}  // namespace footplan
