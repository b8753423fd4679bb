#pragma once

#include "template/template.hpp"
#include "vocabulary/row.hpp"

/// The keys of rosters, one row each; of a table, its columns.
namespace footplan::vocabulary {

constexpr int roster_version = 1;

enum class RosterKey { version, people };
enum class PersonKey { for_name, routine, start, weeks, language, look, paper, side, exercises, without };

inline constexpr std::array<std::string_view, 2> affected_names{"left", "right"};

constexpr auto roster_keys = std::to_array<Key>({
    {static_cast<int>(RosterKey::version),
     "roster",
     Value::number,
     "version of the format",
     "1",
     true,
     {},
     1,
     roster_version},
    {static_cast<int>(RosterKey::people), "people", Value::list, "who gets a plan, one element per person",
     "[{for: Anna Example, routine: foot-basics}]", true},
});

constexpr auto person_keys = std::to_array<Key>({
    {static_cast<int>(PersonKey::for_name), "for", Value::text, "the person's name; the file is named after it",
     "Anna Example"},
    {static_cast<int>(PersonKey::routine), "routine", Value::text,
     "built-in id, or path of a routine, seen from the roster", "foot-basics", true},
    {static_cast<int>(PersonKey::start), "start", Value::date, "first day; without it the plan is undated",
     "2026-11-23"},
    {static_cast<int>(PersonKey::weeks),
     "weeks",
     Value::number,
     "how many weeks, as --weeks",
     "6",
     false,
     {},
     1,
     most_weeks},
    {static_cast<int>(PersonKey::language), "language", Value::language, "language of what footplan itself prints",
     "en"},
    {static_cast<int>(PersonKey::look), "template", Value::text,
     "built-in template, or path of one, seen from the roster", "large-print"},
    {static_cast<int>(PersonKey::paper), "paper", Value::choice, "size of the paper", "a5", false, paper_names},
    {static_cast<int>(PersonKey::side), "side", Value::choice, "which side is affected", "left", false, affected_names},
    // Of YAML alone: what a table has no room for.
    {static_cast<int>(PersonKey::exercises), "exercises", Value::list,
     "what differs from the routine, as in a routine with a base", "[{exercise: toe-press, reps: 12}]"},
    {static_cast<int>(PersonKey::without), "without", Value::texts, "ids of the routine's exercises that are left out",
     "[heel-raise]"},
});

/// The columns of a table.
constexpr std::span<const Key> column_keys = std::span(person_keys).first(8);

}  // namespace footplan::vocabulary
