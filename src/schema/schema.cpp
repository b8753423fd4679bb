#include "schema/schema.hpp"

#include <fmt/format.h>

#include "schema/routine.hpp"
#include "schema/values.hpp"

namespace footplan::schema {

std::string json_schema() {
    const Json is_routine{{"anyOf", one_of_keys({"footplan", "exercises"}, {})}};
    const Json is_exercise{{"not", is_routine}, {"anyOf", one_of_keys({"name", "documented"}, {})}};
    const Json schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "footplan"},
        {"description", "A routine of foot exercises, or an exercise of a library."},
        {"if", is_exercise},
        {"then", reference("exercise")},
        {"else", reference("routine")},
        {"$defs", definitions()},
    };
    return schema.dump(2) + "\n";
}

}  // namespace footplan::schema
