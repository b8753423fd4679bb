#include "schema/schema.hpp"

#include <array>

#include <fmt/format.h>

#include "schema/files.hpp"
#include "schema/outputs.hpp"
#include "schema/values.hpp"

namespace footplan::schema {

namespace {

/// A file that has keys of an exercise and none of a routine is an exercise.
Json routine_or_exercise() {
    const Json is_routine{{"anyOf", one_of_keys({"footplan", "exercises"}, {})}};
    return {
        {"if", {{"not", is_routine}, {"anyOf", one_of_keys({"name", "documented"}, {})}}},
        {"then", reference("exercise")},
        {"else", reference("routine")},
        {"$defs", definitions()},
    };
}

Json exercise_alone() { return {{"$ref", "#/$defs/exercise"}, {"$defs", definitions()}}; }

constexpr auto all_kinds = std::to_array<Kind>({
    {"routine", "A routine of foot exercises, or an exercise of a library.", routine_or_exercise},
    {"exercise", "An exercise of a library.", exercise_alone},
    {"sources", "The published sources of a library, by their ids.", sources_schema},
    {"template", "How a plan looks.", template_schema},
    {"labels", "The words that footplan itself prints, in one language.", labels_schema},
    {"roster", "People who get a plan each.", roster_schema},
    {"settings", "What is given once for a folder or a person.", settings_schema},
    {"check", "What 'footplan check --format json' prints.", check_output},
    {"list", "What 'footplan list --json' prints, with or without a kind.", list_output},
    {"explain", "What 'footplan explain --json' prints.", explain_output},
    {"show", "What 'footplan show --json' prints, of one thing or of several.", show_output},
    {"diff", "What 'footplan diff --json' prints.", diff_output},
    {"settings-shown", "What 'footplan settings --json' prints.", settings_output},
    {"plan", "What 'footplan generate --format json' prints.", plan_output},
});

}  // namespace

std::span<const Kind> kinds() { return all_kinds; }

std::string json_schema(const Kind& kind) {
    Json schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", fmt::format("urn:footplan:schema:{}", kind.name)},
        {"title", fmt::format("footplan: {}", kind.name)},
        {"description", kind.description},
    };
    schema.update(kind.make());
    return schema.dump(2) + "\n";
}

}  // namespace footplan::schema
