#pragma once

#include <string>
#include <vector>

#include "plan/plan.hpp"

namespace footplan::exporter {

/// The plan as section 5 of the design shapes it: every day with its tasks and their dose. One plan gives an
/// object, several give a list of them.
std::string plan_json(const std::vector<Plan>& plans);

}  // namespace footplan::exporter
