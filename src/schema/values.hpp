#pragma once

#include <span>
#include <string>
#include <string_view>

#include "json/json.hpp"
#include "vocabulary/key.hpp"

/// What schemas are made of. `errorMessage` and `patternErrorMessage` are no keywords of JSON Schema: editors show them
/// instead of their own words, and validators pass them over.
namespace footplan::schema {

constexpr std::string_view no_value = "this has no value";

/// The definition of that name in the same schema.
Json reference(std::string_view name);

Json list_of(Json items);

/// A part of a pattern that matches one of the words in any case: JSON Schema knows no case-insensitive match.
std::string any_of(std::span<const std::string_view> words);

/// One of the words for completion; for checking, what the pattern matches.
Json words_or(std::span<const std::string_view> words, std::string_view pattern);

/// One of the keys is needed, or exactly one; `message` says so.
Json one_of_keys(std::initializer_list<std::string_view> keys, std::string_view message);

/// The key is needed in `what`, a mapping.
Json needs(std::string_view what, const vocabulary::Key& key);

/// What a key takes whose value is no list of mappings and no mapping.
Json value_of(const vocabulary::Key& key);

/// The description of a key, and its example.
void describe(Json& value, const vocabulary::Key& key);

/// The definitions that value_of refers to.
Json value_definitions();

/// Texts of the small languages. What such a text may be, only reading it says: a pattern for all of it would be the
/// grammar written a second time. A schema refuses words that no text of the language has, with what the check says of
/// them, and passes the rest.
Json quantity_schema();
Json time_schema();
Json tempo_schema();
Json frequency_schema();

}  // namespace footplan::schema
