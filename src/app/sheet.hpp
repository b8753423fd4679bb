#pragma once

#include "app/workspace.hpp"
#include "plan/plan.hpp"
#include "plan/sheet.hpp"

namespace footplan::app {

/// The plan of a checked routine with its sources, what the routine chose by itself, and the id of its version.
Sheet make_sheet(Workspace& workspace, Plan plan);

}  // namespace footplan::app
