#include "cli/lookup.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "vocabulary/mappings.hpp"

namespace footplan::cli {

namespace {

using vocabulary::Key;
using vocabulary::Value;

/// The spellings of a kind of value.
std::string_view spellings_of(Value value) {
    switch (value) {
        case Value::quantity:
            return "10, 8-12, at least 8, up to 12, up to 10-20, about 20, a few, several, repeat, as tolerated";
        case Value::time: return "a quantity and s, min or counts: 30 s, 10-15 s, 1-3 min, 10 counts, a few min";
        case Value::tempo: return "3-2-3 s (up, hold, down), 3-3 s (up, down), 3-2-3 counts";
        case Value::frequency:
            return "times a day: daily, twice a day, 2-3 times a day, every 2 hours; days: every other day, every 3 "
                   "days, "
                   "3 times a week, 5 days a week, on Mon, Wed, Fri, on days without heel-raise; both: 3 times a day, "
                   "5 "
                   "days a week";
        case Value::weeks: return "4, 4-12, from 4, up to 3; of a routine 4 or 4-6";
        default: return "";
    }
}

std::string example_of(const Key& key) { return fmt::format("    {}: {}\n", key.name, key.example); }

/// What a key takes: "a frequency: times a day: ..."
std::string takes(const Key& key) {
    std::string text = fmt::format("{}{}", vocabulary::name_of(key.value), key.required ? " and is required" : "");
    if (!key.choices.empty()) text += fmt::format(": {}", text::list(key.choices));
    if (key.value == Value::number && key.min != key.max) text += fmt::format(" from {} to {}", key.min, key.max);
    if (const auto spellings = spellings_of(key.value); !spellings.empty()) text += fmt::format(": {}", spellings);
    return text;
}

std::string explained(const vocabulary::Mapping& mapping, const Key& key) {
    return text::wrapped(fmt::format("{}, in {}: {}.", key.name, mapping.name, key.meaning)) + "\n" +
           text::wrapped(fmt::format("It takes {}.", takes(key))) + "\n\n" + example_of(key);
}

}  // namespace

std::optional<std::string> explain_key(std::string_view name) {
    std::string all;
    for (const vocabulary::Mapping& mapping : vocabulary::mappings)
        for (const Key& key : mapping.keys)
            if (key.name == name) all += (all.empty() ? "" : "\n") + explained(mapping, key);
    return all.empty() ? std::nullopt : std::optional(std::move(all));
}

std::vector<exporter::Record> key_records(std::string_view name) {
    std::vector<exporter::Record> records;
    for (const vocabulary::Mapping& mapping : vocabulary::mappings)
        for (const Key& key : mapping.keys)
            if (key.name == name)
                records.push_back({{"id", std::string(key.name)},
                                   {"of", std::string(mapping.name)},
                                   {"meaning", std::string(key.meaning)},
                                   {"takes", takes(key)},
                                   {"example", std::string(key.example)}});
    return records;
}

}  // namespace footplan::cli
