#include "schema/schema.hpp"

#include <array>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"

namespace footplan::cli {

namespace {

Exit schema(const Call& call) {
    call.console.print(schema::json_schema());
    return Exit::done;
}

constexpr std::array schema_examples = std::to_array<Example>({
    {"footplan schema > footplan.schema.json", "for an editor; 'footplan init' names this file in its first line"},
    {"footplan schema | jq '.\"$defs\" | keys'", "its parts"},
});

}  // namespace

const Command schema_command{
    .name = "schema",
    .summary = "Print the JSON Schema of the format, for editors",
    .operand = {},
    .options = {},
    .examples = schema_examples,
    .run = schema,
};

}  // namespace footplan::cli
