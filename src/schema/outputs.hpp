#pragma once

#include "json/json.hpp"

/// Schemas of the JSON that commands print, each complete. They allow no property that they do not name.
namespace footplan::schema {

Json check_output();
Json list_output();
Json explain_output();
Json show_output();
Json diff_output();
Json settings_output();
Json plan_output();

}  // namespace footplan::schema
