#pragma once

#include <span>
#include <string>
#include <string_view>

#include "json/json.hpp"

namespace footplan::schema {

/// What has a JSON Schema: a kind of file that is read, or the JSON that a command prints.
struct Kind {
    std::string_view name;
    /// For help, and the schema's own description.
    std::string_view description;
    /// All but $schema, $id, title and description.
    Json (*make)();
};

/// Files first, then outputs; the first is that of a routine.
std::span<const Kind> kinds();

/// JSON Schema (2020-12) with a $id, made from the tables that read the files or list what is printed. Of a file it
/// says what reading it would, except what a schema cannot know: references, ranges that begin above their end, keys
/// given twice.
std::string json_schema(const Kind& kind);

}  // namespace footplan::schema
