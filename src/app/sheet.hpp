#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.hpp"
#include "check/verdict.hpp"
#include "plan/plan.hpp"
#include "plan/sheet.hpp"

namespace footplan::app {

/// The plan of a checked routine with its sources, what the routine chose by itself, and the id of its version. The
/// verdicts are those of the check.
Sheet make_sheet(Workspace& workspace, Plan plan, const std::vector<Verdicts>& verdicts);

/// Short, for people to compare.
std::string version_id(std::string_view text);

}  // namespace footplan::app
