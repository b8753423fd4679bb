#pragma once

#include <string>

#include "plan/plan.hpp"

namespace footplan::app {

/// Why exercises of a plan are not moved to the weekdays that the person prefers, a line for each; empty if all are, or
/// none are preferred.
std::string unmoved(const Plan& plan);

}  // namespace footplan::app
