#include "schema/values.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "grammar/grammar.hpp"
#include "model/routine.hpp"

namespace footplan::schema {

using vocabulary::Key;
using vocabulary::Value;

namespace {

constexpr std::string_view colour_pattern = "^#(?:[0-9A-Fa-f]{3}){1,2}$";
constexpr std::string_view length_pattern = "^\\s*[0-9]*\\.?[0-9]+\\.?\\s*(?:mm|cm|in|pt)\\s*$";

/// "write for example 'reps: 10'"
std::string example_of(const Key& key) {
    return key.example.empty() ? "" : fmt::format(": write for example '{}: {}'", key.name, key.example);
}

Json text_like(std::string_view pattern, std::string message) {
    return {{"type", "string"}, {"pattern", pattern}, {"errorMessage", std::move(message)}};
}

/// A whole number; in quotes it is one too.
Json number(const Key& key) {
    return {{"type", Json::array({"integer", "string"})},
            {"minimum", key.min},
            {"maximum", key.max},
            {"pattern", "^[0-9]+$"},
            {"errorMessage", key.min == key.max ? fmt::format("'{}' is {}", key.name, key.min)
                                                : fmt::format("'{}' is a whole number from {} to {}{}", key.name,
                                                              key.min, key.max, example_of(key))}};
}

Json choice(const Key& key) { return words_or(key.choices, any_of(key.choices)); }

Json list(const Key& key, Json items) {
    Json value = list_of(std::move(items));
    value["errorMessage"] = fmt::format("'{}' takes {}{}", key.name, vocabulary::name_of(key.value), example_of(key));
    return value;
}

/// A word in any case.
std::string in_any_case(std::string_view word) {
    std::string result;
    for (const char c : word)
        result += c >= 'a' && c <= 'z' ? fmt::format("[{}{}]", static_cast<char>(c - 'a' + 'A'), c) : std::string(1, c);
    return result;
}

}  // namespace

Json reference(std::string_view name) { return {{"$ref", fmt::format("#/$defs/{}", name)}}; }

Json list_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

std::string any_of(std::span<const std::string_view> words) {
    std::string any;
    for (const std::string_view word : words) any += (any.empty() ? "" : "|") + in_any_case(word);
    return fmt::format("(?:{})", any);
}

Json words_or(std::span<const std::string_view> words, std::string_view pattern) {
    const std::string message = fmt::format("this takes {}", text::list(words));
    return {{"anyOf", Json::array({Json{{"enum", words}, {"errorMessage", message}},
                                   text_like(fmt::format("^\\s*{}\\s*$", pattern), message)})}};
}

Json one_of_keys(std::initializer_list<std::string_view> keys, std::string_view message) {
    Json list = Json::array();
    for (const std::string_view key : keys) {
        list.push_back({{"required", Json::array({key})}});
        if (!message.empty()) list.back()["errorMessage"] = message;
    }
    return list;
}

Json needs(std::string_view what, const Key& key) {
    return {{"required", Json::array({key.name})},
            {"errorMessage", fmt::format("{} needs the key '{}'{}", what, key.name, example_of(key))}};
}

Json value_of(const Key& key) {
    switch (key.value) {
        case Value::number: return number(key);
        case Value::quantity: return reference("quantity");
        case Value::time: return reference("time");
        case Value::tempo: return reference("tempo");
        case Value::frequency: return reference("frequency");
        case Value::amount: return {{"anyOf", Json::array({reference("quantity"), reference("time")})}};
        case Value::choice: return choice(key);
        case Value::choices: {
            Json words = list(key, choice(key));
            words["uniqueItems"] = true;
            return words;
        }
        case Value::texts: return list(key, reference("text"));
        case Value::weeks: return reference("weeks");
        case Value::language:
        case Value::address:
        case Value::date: return reference(vocabulary::name_of(key.value));
        case Value::length: return reference("length");
        case Value::color: return reference("colour");
        default: return reference("text");
    }
}

void describe(Json& value, const Key& key) {
    value["description"] = key.meaning;
    if (!key.example.empty())
        value["markdownDescription"] = fmt::format("{}\n\n`{}: {}`", key.meaning, key.name, key.example);
}

Json value_definitions() {
    return {
        // YAML takes 5 and true for other things than texts; footplan does not.
        {"text",
         {{"type", Json::array({"string", "number", "boolean"})},
          {"pattern", "\\S"},
          {"patternErrorMessage", no_value},
          {"errorMessage", "this takes a text: put a text that contains ': ' or begins with '[' or '{' in quotes"}}},
        {"quantity", quantity_schema()},
        {"time", time_schema()},
        {"tempo", tempo_schema()},
        {"frequency", frequency_schema()},
        {"weeks",
         {{"type", Json::array({"integer", "string"})},
          {"minimum", 1},
          {"maximum", most_weeks},
          {"examples", {"4-12", "from 4", "up to 3"}},
          {"errorMessage", "this takes weeks: write for example 4, 4-12, from 4 or up to 3; of a routine 6 or 4-6"}}},
        {std::string(vocabulary::name_of(Value::language)),
         text_like("^\\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\s*$",
                   fmt::format("this is not a language tag: {}", vocabulary::language_help))},
        {std::string(vocabulary::name_of(Value::address)),
         text_like("^\\s*https?://\\S+\\s*$", fmt::format("this is not a web address: {}", vocabulary::address_help))},
        {std::string(vocabulary::name_of(Value::date)),
         text_like("^\\s*[12][0-9]{3}-[0-9]{2}-[0-9]{2}\\s*$",
                   "this is not a date: a date is written as in 2026-11-23")},
        {"length", text_like(length_pattern, "this is not a length: write a number and its unit, mm, cm, in or pt")},
        {"colour",
         text_like(colour_pattern,
                   "this is not a colour: write red, green and blue as hexadecimal digits in quotes: '#0b5563'")},
    };
}

}  // namespace footplan::schema
