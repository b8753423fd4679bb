#pragma once

#include "json/json.hpp"

namespace footplan::schema {

/// What routines, exercises and rosters are made of: "routine", "exercise", "entry", "source" and the values.
Json definitions();

}  // namespace footplan::schema
