#include "schema/files.hpp"

#include <type_traits>

#include "schema/mapping.hpp"
#include "vocabulary/advice.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::schema {

namespace {

using vocabulary::Key;

/// Lists and mappings, by the type of the member that they become.
Json structure(std::type_identity<std::vector<Exercise>>) {
    Json list = list_of(reference("entry"));
    list["minItems"] = 1;
    return list;
}
Json structure(std::type_identity<std::optional<Placed<std::vector<Phase>>>>) { return list_of(reference("phase")); }
Json structure(std::type_identity<std::vector<Documented>>) { return list_of(reference("documented")); }
Json structure(std::type_identity<std::vector<Progression>>) { return list_of(reference("progression")); }
Json structure(std::type_identity<std::vector<Publication>>) {
    return {{"type", "object"}, {"additionalProperties", reference("source")}};
}
/// "each", "each leg", "the injured side".
Json structure(std::type_identity<std::optional<Placed<Side>>>) {
    std::vector<std::string_view> words(side_names.begin(), side_names.end());
    for (const vocabulary::Advice& row : vocabulary::side_advice)
        if (!row.key.empty()) words.push_back(row.written);
    const std::string_view the = "(?:[Tt][Hh][Ee]\\s+)?";
    Json side = words_or(side_names, fmt::format("{}{}(?:\\s+[A-Za-z]+){{0,2}}", the, any_of(words)));
    // What can mean two sides although it begins like one.
    side["allOf"] = Json::array();
    for (const vocabulary::Advice& row : vocabulary::side_advice)
        if (row.key.empty() && row.written.find(' ') != row.written.npos)
            side["allOf"].push_back({{"pattern", fmt::format("^(?!\\s*{}\\s*$)", any_of(std::array{row.written}))},
                                     {"patternErrorMessage", row.help}});
    return side;
}
Json structure(std::type_identity<std::optional<Placed<BuildUp>>>) { return reference("build-up"); }

/// What is said of another kind of value.
std::string kind_message(const Key& key) {
    const auto* const advice = vocabulary::advice_of(vocabulary::kind_advice, key.name, {});
    return fmt::format(
        "'{}' takes {}: {}", key.name, vocabulary::name_of(key.value),
        advice ? std::string(advice->help) : fmt::format("write for example '{}: {}'", key.name, key.example));
}

template <class Rows>
Mapping mapping(std::string_view what, const Rows& rows) {
    Mapping result(what);
    vocabulary::for_each_row(rows, [&]<class Part, class T>(const vocabulary::Row<Part, T>& row) {
        if constexpr (requires { structure(std::type_identity<T>{}); }) {
            Json value = structure(std::type_identity<T>{});
            if (value.contains("type")) value["errorMessage"] = kind_message(row.key);
            result.add(row.key, std::move(value));
        } else {
            result.add(row.key, value_of(row.key));
        }
    });
    return result;
}

/// An element that is a mapping, or a text in its place.
Json or_text(Json mapping) {
    mapping["type"] = Json::array({"object", "string", "number", "boolean"});
    mapping["pattern"] = "\\S";
    return mapping;
}

std::string message_of(const vocabulary::Needed& needed) { return fmt::format("{}: {}", needed.message, needed.help); }

/// An entry refers to the library, or is a whole exercise of its own.
Json entry() {
    Json result = or_text(mapping("an exercise", vocabulary::entry_rows).json());
    result["if"] = {{"type", "object"}};
    result["then"] = {{"anyOf", one_of_keys({"exercise", "name"}, message_of(vocabulary::entry_needs))}};
    return result;
}

Json library_exercise() {
    Mapping result = mapping("an exercise", vocabulary::library_exercise_rows);
    result.require(std::get<0>(vocabulary::exercise_rows).key);
    return result.json();
}

Json progression() {
    Json result = mapping("a step of a progression", vocabulary::progression_rows).json();
    result["oneOf"] = one_of_keys({"week", "weeks", "once"}, message_of(vocabulary::step_needs));
    return result;
}

Json build_up() {
    Json result = mapping("build-up", vocabulary::build_up_rows).json();
    result["anyOf"] = one_of_keys({"sets", "reps", "hold", "duration", "load"}, message_of(vocabulary::build_up_needs));
    return result;
}

/// What a base gives need not be given again.
Json routine() {
    Json result = mapping("a routine", vocabulary::routine_rows).json();
    Json needed = std::move(result["allOf"]);
    result["allOf"] = Json::array({needed.front()});
    needed.erase(needed.begin());
    result["if"] = {{"required", Json::array({"base"})}};
    result["else"] = {{"allOf", std::move(needed)}};
    return result;
}

}  // namespace

Json definitions() {
    Json result{
        {"routine", routine()},
        {"exercise", library_exercise()},
        {"entry", entry()},
        {"phase", or_text(mapping("a phase", vocabulary::phase_rows).json())},
        {"progression", progression()},
        {"build-up", build_up()},
        {"documented", mapping("a documented dose", vocabulary::documented_rows).json()},
        {"source", mapping("a source", vocabulary::source_rows).json()},
    };
    result.update(value_definitions());
    return result;
}

}  // namespace footplan::schema
