#pragma once

#include <array>

#include "vocabulary/key.hpp"

/// The keys of files of labels; the labels themselves are rows of words/label_table.hpp.
namespace footplan::vocabulary {

enum class LabelKey { language, plurals, labels };

constexpr auto label_file_keys = std::to_array<Key>({
    {static_cast<int>(LabelKey::language), "language", Value::language, "language of the labels, as a BCP 47 tag", "en",
     true},
    {static_cast<int>(LabelKey::plurals), "plurals", Value::mapping, "the plural forms beside other, by CLDR's rules",
     "{one: i = 1 and v = 0}"},
    {static_cast<int>(LabelKey::labels), "labels", Value::mapping, "the texts", "", true},
});

/// CLDR's categories beside `other`, in its order.
constexpr auto plural_keys = std::to_array<Key>({
    {0, "zero", Value::text, "the form of no things, in languages that have one", "n = 0"},
    {1, "one", Value::text, "the form of one thing", "i = 1 and v = 0"},
    {2, "two", Value::text, "the form of two things", "n = 2"},
    {3, "few", Value::text, "the form of a few things", "n % 10 = 2..4 and n % 100 != 12..14"},
    {4, "many", Value::text, "the form of many things", "n % 10 = 0"},
});

}  // namespace footplan::vocabulary
