#include "schema/schema.hpp"

#include <algorithm>
#include <span>
#include <type_traits>

#include <fmt/format.h>

#include "json/json.hpp"
#include "vocabulary/advice.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::schema {

namespace {

using vocabulary::Key;
using vocabulary::Value;

Json reference(std::string_view name) { return {{"$ref", fmt::format("#/$defs/{}", name)}}; }

Json list_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

/// A word in any case, with white space around it: JSON Schema knows no case-insensitive match.
std::string in_any_case(std::string_view word) {
    std::string result;
    for (const char c : word)
        result += c >= 'a' && c <= 'z' ? fmt::format("[{}{}]", static_cast<char>(c - 'a' + 'A'), c) : std::string(1, c);
    return result;
}

std::string any_of(std::span<const std::string_view> words) {
    std::string any;
    for (const std::string_view word : words) any += (any.empty() ? "" : "|") + in_any_case(word);
    return fmt::format("(?:{})", any);
}

Json words_or(std::span<const std::string_view> words, std::string_view pattern) {
    return {{"anyOf", Json::array({Json{{"enum", words}},
                                   Json{{"type", "string"}, {"pattern", fmt::format("^\\s*{}\\s*$", pattern)}}})}};
}

/// The words of a choice: as they are for completion, in any case for checking.
Json choice(std::span<const std::string_view> words) { return words_or(words, any_of(words)); }

Json text_or(std::string_view name) { return {{"anyOf", Json::array({reference("text"), reference(name)})}}; }

/// Lists and mappings, by the type of the member that they become.
Json structure(std::type_identity<std::vector<Exercise>>) {
    Json list = list_of(text_or("entry"));
    list["minItems"] = 1;
    return list;
}
Json structure(std::type_identity<std::optional<Placed<std::vector<Phase>>>>) { return list_of(text_or("phase")); }
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
    return words_or(side_names, fmt::format("{}{}(?:\\s+[A-Za-z]+){{0,2}}", the, any_of(words)));
}
Json structure(std::type_identity<std::optional<Placed<BuildUp>>>) { return reference("build-up"); }

Json value_of(const Key& key) {
    switch (key.value) {
        case Value::number: return {{"type", "integer"}, {"minimum", key.min}, {"maximum", key.max}};
        case Value::quantity: return reference("quantity");
        case Value::time: return reference("time");
        case Value::tempo: return reference("tempo");
        case Value::frequency: return reference("frequency");
        case Value::amount: return {{"anyOf", Json::array({reference("quantity"), reference("time")})}};
        case Value::choice: return choice(key.choices);
        case Value::choices: {
            Json list = list_of(choice(key.choices));
            list["uniqueItems"] = true;
            return list;
        }
        case Value::texts: return list_of(reference("text"));
        case Value::weeks: return reference("weeks");
        case Value::language: return {{"type", "string"}, {"pattern", "^\\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\s*$"}};
        case Value::address: return {{"type", "string"}, {"pattern", "^\\s*https?://\\S+\\s*$"}};
        default: return reference("text");
    }
}

/// A mapping with the keys of a table and no others.
template <class Rows>
Json mapping(const Rows& rows) {
    Json properties = Json::object();
    Json required = Json::array();
    vocabulary::for_each_row(rows, [&]<class Part, class T>(const vocabulary::Row<Part, T>& row) {
        const Key& key = row.key;
        Json value;
        if constexpr (requires { structure(std::type_identity<T>{}); })
            value = structure(std::type_identity<T>{});
        else
            value = value_of(key);
        value["description"] = key.meaning;
        if (!key.example.empty())
            value["markdownDescription"] = fmt::format("{}\n\n`{}: {}`", key.meaning, key.name, key.example);
        properties[std::string(key.name)] = std::move(value);
        if (key.required) required.push_back(key.name);
    });
    Json result{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) result["required"] = std::move(required);
    return result;
}

Json one_of_keys(std::initializer_list<std::string_view> keys) {
    Json list = Json::array();
    for (const std::string_view key : keys) list.push_back({{"required", Json::array({key})}});
    return list;
}

/// A text in one of the small languages, with examples that editors offer. What it may be, only reading it says: a
/// pattern would be the grammar written a second time.
Json text_like(std::string_view description, std::initializer_list<std::string_view> examples) {
    return {{"type", "string"}, {"description", description}, {"pattern", "\\S"}, {"examples", examples}};
}

Json definitions() {
    Json entry = mapping(vocabulary::entry_rows);
    // An entry refers to the library, or is a whole exercise of its own.
    entry.erase("required");
    entry["anyOf"] = one_of_keys({"exercise", "name"});
    Json exercise = mapping(vocabulary::library_exercise_rows);
    exercise["required"] = Json::array({"name"});
    Json progression = mapping(vocabulary::progression_rows);
    progression["oneOf"] = one_of_keys({"week", "weeks", "once"});
    Json build_up = mapping(vocabulary::build_up_rows);
    build_up["anyOf"] = one_of_keys({"sets", "reps", "hold", "duration", "load"});
    // What a base gives need not be given again.
    Json routine = mapping(vocabulary::routine_rows);
    routine["required"] = Json::array({"footplan"});
    routine["anyOf"] = Json::array(
        {Json{{"required", Json::array({"base"})}}, Json{{"required", Json::array({"title", "exercises"})}}});
    const Json number{{"type", "integer"}, {"minimum", 1}, {"maximum", 1'000'000}};
    const Json quantity = text_like("a number, a range, or what a source says instead",
                                    {"10", "8-12", "at least 8", "up to 12", "up to 10-20", "about 20", "a few",
                                     "several", "repeat", "as tolerated"});
    return {
        {"routine", std::move(routine)},
        {"exercise", std::move(exercise)},
        {"entry", std::move(entry)},
        {"phase", mapping(vocabulary::phase_rows)},
        {"progression", std::move(progression)},
        {"build-up", std::move(build_up)},
        {"documented", mapping(vocabulary::documented_rows)},
        {"source", mapping(vocabulary::source_rows)},
        // YAML takes 5 and true for other things than texts; footplan does not.
        {"text", {{"type", Json::array({"string", "number", "boolean"})}, {"pattern", "\\S"}}},
        {"quantity", {{"anyOf", Json::array({number, quantity})}}},
        {"time", text_like("a quantity and a unit: s, min or counts",
                           {"30 s", "10-15 s", "1-3 min", "at least 3 s", "10 counts", "a few min"})},
        {"weeks",
         {{"anyOf", Json::array({Json{{"type", "integer"}, {"minimum", 1}, {"maximum", most_weeks}},
                                 Json{{"type", "string"}, {"examples", {"4-12", "from 4", "up to 3"}}}})}}},
        {"tempo", text_like("the times for up, hold and down, or for up and down", {"3-2-3 s", "3-3 s"})},
        {"frequency", text_like("times a day, days a week, or both",
                                {"daily", "twice a day", "3 times a day", "every other day", "2-3 times a week",
                                 "on Mon, Wed, Fri", "3 times a day, 5 days a week"})},
    };
}

}  // namespace

std::string json_schema() {
    const Json is_routine{{"anyOf", one_of_keys({"footplan", "exercises"})}};
    const Json is_exercise{{"not", is_routine}, {"anyOf", one_of_keys({"name", "documented"})}};
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
