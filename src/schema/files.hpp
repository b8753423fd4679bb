#pragma once

#include "json/json.hpp"

/// Schemas of the files beside routines, each complete.
namespace footplan::schema {

Json template_schema();
Json labels_schema();
Json sources_schema();
Json roster_schema();
Json settings_schema();

}  // namespace footplan::schema
