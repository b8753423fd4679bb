#pragma once

#include <string>

namespace footplan::schema {

/// JSON Schema (2020-12) of routines and exercises of the library, made from the
/// table of keys, for editors: what a key means, takes and looks like. It says of
/// a file what reading it would, except what a schema cannot know: references,
/// ranges that begin above their end, keys given twice.
std::string json_schema();

}  // namespace footplan::schema
