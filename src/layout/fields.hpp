#pragma once

#include <string>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// Draws a box of a table, the `number`th (from 1) of its exercise and day, in the week with this place in the plan.
/// Its week, exercise and day are filled in. On a screen it is a field; other fields are added only there too.
void add_box(const LayoutContext& context, Canvas& canvas, page::TickBox box, std::size_t week, std::size_t exercise,
             std::size_t day, int number);
/// For a line to write on, or several: `name` is for programs, `said` for people.
void add_line_field(const LayoutContext& context, Canvas& canvas, const page::Rect& rect, std::string name,
                    std::string said);
void add_lines_field(const LayoutContext& context, Canvas& canvas, const page::Rect& rect, std::string name,
                     std::string said);

/// "week-2-pain": begins the names of all fields of a week.
std::string field_name(const Week& week, std::string_view what);
/// "Week 2: Notes"; with a day "Week 2, Monday: Pain, 0 to 10".
std::string said_of_week(const LayoutContext& context, const Week& week, const std::string& what);
std::string said_of_day(const LayoutContext& context, const Week& week, std::size_t day, const std::string& what);

}  // namespace footplan::layout
