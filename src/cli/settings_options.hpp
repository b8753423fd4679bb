#pragma once

#include "cli/command.hpp"

/// The options that settings can stand in for; the commands that have them share these rows.
namespace footplan::cli {

inline constexpr Option template_name_option{
    "template", "How the page looks: a built-in template (default: weekly) or your own file", "NAME|FILE"};
inline constexpr Option paper_size_option{
    "paper", "a4, letter, a5 or legal; else the template's", "PAPER", 0, false, "a4 letter a5 legal"};
inline constexpr Option labels_language_option{"language", "Language of what footplan itself prints; so far en", "TAG"};
inline constexpr Option ignore_option{"ignore", "Rule that is not reported; can be given more than once", "RULE", 0,
                                      true};
inline constexpr Option week_starts_option{
    "week-starts", "First column of an undated plan: mon (default), sun or sat", "DAY", 0, false, "mon sun sat"};
inline constexpr Option contact_option{
    "contact", "Line at the foot of every page; can be given more than once; else the template's", "TEXT", 0, true};

}  // namespace footplan::cli
