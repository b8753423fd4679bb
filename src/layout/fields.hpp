#pragma once

#include <string>

#include "layout/layout_context.hpp"

namespace footplan::layout {

/// Which box of a plan it is: indices of week, exercise and day, and its number among those of the day, from 1.
struct BoxOfPlan {
    std::size_t week;
    std::size_t exercise;
    std::size_t day;
    int number;
};

/// Draws a box of a table, whose week, exercise and day are filled in. In a plan that is filled in on a screen it is a
/// field too.
void add_box(const LayoutContext& context, Canvas& canvas, page::TickBox box, const BoxOfPlan& of);
/// Adds a field, whose size of type is filled in, to a plan that is filled in on a screen.
void add_field(const LayoutContext& context, Canvas& canvas, page::Field field);

/// "week-2-pain": begins the names of all fields of a week.
std::string field_name(const Week& week, std::string_view what);
/// "Week 2: Notes"; with a day "Week 2, Monday: Pain, 0 to 10".
std::string said_of_week(const LayoutContext& context, const Week& week, const std::string& what);
std::string said_of_day(const LayoutContext& context, const Week& week, std::size_t day, const std::string& what);

}  // namespace footplan::layout
