#pragma once

#include <string>
#include <vector>

#include "plan/sheet.hpp"

namespace footplan::exporter {

/// The plans as section 5 of the design shapes them: every day with its tasks and their dose. Of an exercise
/// whose days the person chooses, the `max` of `times` is null.
std::string plan_json(const std::vector<Sheet>& sheets);

}  // namespace footplan::exporter
