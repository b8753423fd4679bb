#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace footplan::vocabulary {

/// What a key takes.
enum class Value {
    text,
    texts,
    number,
    quantity,
    time,
    tempo,
    frequency,
    choice,
    choices,
    weeks,
    language,
    address,
    length,
    color,
    flag,
    list,
    mapping,
};

/// How messages and documents name such a value: "a text", "a list of texts".
constexpr std::string_view name_of(Value value) {
    switch (value) {
        case Value::text: return "a text";
        case Value::texts: return "a list of texts";
        case Value::number: return "a whole number";
        case Value::quantity: return "a quantity";
        case Value::time: return "a time";
        case Value::tempo: return "a tempo";
        case Value::frequency: return "a frequency";
        case Value::choice: return "one of its words";
        case Value::choices: return "a list of its words";
        case Value::weeks: return "a range of weeks";
        case Value::language: return "a language tag";
        case Value::address: return "a web address";
        case Value::length: return "a length";
        case Value::color: return "a colour";
        case Value::flag: return "yes or no";
        case Value::list: return "a list";
        case Value::mapping: return "a mapping";
    }
    return "";
}

/// One key of a mapping: all that is known of it stands in this row, for the reader, the messages,
/// the schema and the reference in docs/.
struct Key {
    /// Which key it is, as a value of the enum of its table.
    int id = 0;
    std::string_view name;
    Value value = Value::text;
    std::string_view meaning;
    /// As it is written after "key: ".
    std::string_view example;
    bool required = false;
    /// The words that it takes, for choice and choices.
    std::span<const std::string_view> choices{};
    /// Bounds of a number.
    int min = 0;
    int max = 0;
};

/// The keys of several tables in a row, for mappings that take the keys of each.
template <std::size_t... N>
constexpr auto join(const std::array<Key, N>&... tables) {
    std::array<Key, (N + ...)> all{};
    std::size_t at = 0;
    const auto append = [&](const auto& table) {
        for (const Key& key : table) all[at++] = key;
    };
    (append(tables), ...);
    return all;
}

}  // namespace footplan::vocabulary
