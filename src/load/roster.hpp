#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/routine.hpp"
#include "template/template.hpp"

namespace footplan::load {

/// Someone on a roster, and how the plan is to be printed. What is not given is left to the command line.
struct Person {
    /// The row.
    Span span;
    /// A routine that changes the one that it is based on.
    Routine changes;
    std::optional<Placed<std::chrono::sys_days>> start;
    std::optional<Placed<int>> weeks;
    std::optional<Placed<std::string>> language;
    std::optional<Placed<std::string>> look;
    std::optional<Placed<Paper>> paper;
    /// Left or right.
    std::optional<Placed<Side>> side;
    /// What is wrong with the row itself.
    Diagnostics problems;
};

/// Reads a roster, a table (CSV) or YAML (see is_table). A mistake in a row is one of that
/// person, who is given all the same. Nothing is returned if the file as a whole cannot be used.
std::optional<std::vector<Person>> roster(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

}  // namespace footplan::load
