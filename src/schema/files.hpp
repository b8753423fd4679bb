#pragma once

#include "json/json.hpp"

/// Schemas of the files that are read.
namespace footplan::schema {

/// What routines, exercises and rosters are made of: "routine", "exercise", "entry", "source" and the values.
Json definitions();

/// Of the files beside routines, each complete.
Json template_schema();
Json labels_schema();
Json sources_schema();
Json roster_schema();
Json settings_schema();

}  // namespace footplan::schema
