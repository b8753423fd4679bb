#include "schema/schema.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"

namespace footplan::cli {

namespace {

const schema::Kind& schema_kind(const Arguments& arguments) {
    if (arguments.operands().empty()) return schema::kinds().front();
    const std::string& name = arguments.operands().front();
    const auto at = std::ranges::find(schema::kinds(), std::string_view(name), &schema::Kind::name);
    if (at != schema::kinds().end()) return *at;
    std::vector<std::string_view> names;
    for (const schema::Kind& kind : schema::kinds()) names.push_back(kind.name);
    throw app::UsageError(fmt::format("there is no schema '{}': {}", name,
                                      suggestion(name, names, fmt::format("there are {}", text::list(names, "and")))));
}

Exit schema(const Call& call) {
    write_document(call, schema::json_schema(schema_kind(call.arguments)));
    return Exit::done;
}

constexpr std::array schema_options = std::to_array<Option>({output_option});

constexpr std::array schema_examples = std::to_array<Example>({
    {"footplan schema -o footplan.schema.json", "for an editor; what 'footplan init' writes names this file"},
    {"footplan schema check", "of what 'footplan check --json' prints"},
    {"footplan schema | jq '.\"$defs\" | keys'", "its parts"},
});

}  // namespace

const Command schema_command{
    .name = "schema",
    .summary = "Print a JSON Schema, of files for editors or of a command's JSON",
    .operand =
        {"KIND",
         "routine (default), exercise, sources, template, labels, roster or settings; check, list, explain, show, "
         "diff, settings-shown or plan (generate -f json)",
         0, 1},
    .options = schema_options,
    .examples = schema_examples,
    .run = schema,
};

}  // namespace footplan::cli
