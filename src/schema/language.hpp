#pragma once

#include "json/json.hpp"

/// Texts of the small languages. What such a text may be, only reading it says: a pattern for all of it would be the
/// grammar written a second time. A schema refuses words that no text of the language has, with what the check says of
/// them, and passes the rest.
namespace footplan::schema {

Json quantity_schema();
Json time_schema();
Json tempo_schema();
Json frequency_schema();

}  // namespace footplan::schema
