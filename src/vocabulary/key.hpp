#pragma once

#include <algorithm>
#include <span>
#include <string>
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
    amount,
    choice,
    choices,
    weeks,
    language,
    address,
    date,
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
        case Value::amount: return "a quantity or a time";
        case Value::choice: return "one of its words";
        case Value::choices: return "a list of its words";
        case Value::weeks: return "weeks";
        case Value::language: return "a language tag";
        case Value::address: return "a web address";
        case Value::date: return "a date";
        case Value::length: return "a length";
        case Value::color: return "a colour";
        case Value::flag: return "yes or no";
        case Value::list: return "a list";
        case Value::mapping: return "a mapping";
    }
    return "";
}

/// What to write instead of a value that is none of the kind.
constexpr std::string_view language_help = "write a BCP 47 tag such as en, de or pt-BR";
constexpr std::string_view address_help = "write it whole, from https:// on and without blanks";

/// One key of a mapping: all that is known of it, for the reader, the messages, the schema and the reference in docs/.
struct Key {
    /// Of a template's key, which one it is.
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
    /// A text that no plan prints: the name of a file, an exercise or a source, or what lists alone show.
    bool unprinted = false;
};

/// A key as JSON has it: also_called.
inline std::string json_name(std::string_view key) {
    std::string name(key);
    std::ranges::replace(name, '-', '_');
    return name;
}

}  // namespace footplan::vocabulary
