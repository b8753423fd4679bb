#pragma once

#include <string>
#include <string_view>

/// The small languages of grammar/ as regular expressions that JavaScript and
/// Python read alike. JSON Schema knows no case-insensitive match, so that each
/// letter stands in both cases. What a pattern cannot know (a range that begins
/// above its end, a time of broken seconds) it lets pass.
namespace footplan::schema::patterns {

std::string quantity();
std::string time();
std::string tempo();
std::string frequency();

/// A word in any case, with white space around it.
std::string word(std::string_view word);

}  // namespace footplan::schema::patterns
