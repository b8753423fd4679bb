#pragma once

#include <array>
#include <string_view>

#include "template/template.hpp"
#include "vocabulary/key.hpp"

/// The keys of settings, one row each. A setting is an option of 'generate' of the same name that is given once for
/// all.
namespace footplan::vocabulary {

inline constexpr std::array<std::string_view, 3> week_start_names{"mon", "sun", "sat"};

constexpr auto settings_keys = std::to_array<Key>({
    {0, "template", Value::text, "how the page looks: a built-in template, or the path of one, seen from this file",
     "large-print"},
    {0, "paper", Value::choice, "size of the paper, whatever the template says", "letter", false, paper_names},
    {0, "language", Value::language, "language of what footplan itself prints; so far en", "en"},
    {0, "library", Value::text,
     "folder with exercises, routines, templates and sources of your own, seen from this file", "library"},
    {0, "ignore", Value::texts, "rules whose warnings are not reported", "[outside-source]"},
    {0, "week-starts", Value::choice, "first column of an undated plan", "sun", false, week_start_names},
    {0, "contact", Value::texts, "lines at the foot of every page, whatever the template says",
     "[Example Street Clinic]"},
});

}  // namespace footplan::vocabulary
